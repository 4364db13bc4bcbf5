import { Kbd, Modal } from '@mantine/core';
import { text } from '../../../shared/lib/index.ts';
import { useAllCommands } from '../../ui/commands/commandContext.ts';
import { showKeys } from '../../ui/commands/keys.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import { gridKeys } from './gridKeys.ts';
import './palette.css';

const words = {
  close: text('Close', '关闭'),
  title: text('Keyboard shortcuts', '键盘快捷键'),
};

/** Every key on offer on this screen, by group. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const { say } = useSpeech();
  const commands = useAllCommands().filter(({ keys }) => keys !== undefined && keys.length > 0);
  const groups = new Map<string, { label: string; keys: readonly string[] }[]>();
  for (const { group, label, keys } of [...commands, ...gridKeys]) {
    const title = say(group);
    const entries = groups.get(title) ?? [];
    entries.push({ label: say(label), keys: keys ?? [] });
    groups.set(title, entries);
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={say(words.title)}
      size="xl"
      closeButtonProps={{ 'aria-label': say(words.close) }}
    >
      <div className="shortcuts">
        {[...groups].map(([title, entries]) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {entries.map(({ label, keys }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>
                    {keys.map((each) => (
                      <Kbd key={each} size="xs">
                        {showKeys(each)}
                      </Kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
