import { rulesOfPack } from '../../../shared/exchange/index.ts';
import { text } from '../../../shared/lib/index.ts';
import type { SettingValue } from '../../../shared/map/index.ts';
import { setSetting } from '../../data/commands/setSetting.ts';
import { useSession } from '../../data/session/sessionContext.ts';
import type { OpenHeader } from '../../data/workspaces/useOpenHeader.ts';
import { usePackInUse } from '../../data/workspaces/usePacks.ts';
import { notify } from '../../ui/feedback/notify.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import { Section } from './Section.tsx';
import { SettingField } from './SettingField.tsx';

const words = {
  title: text('How the rules read', '规则的适用方式'),
  help: text(
    'Questions on which reasonable readers of the policy differ. Each choice can change verdicts; a change is a step of the history and can be undone.',
    '对政策可作不同解读之处。每项选择均可能影响评估结论；更改计入历史记录，可以撤销。',
  ),
};

/** The settings of the workspace's pack, each with its help and its default. */
export function SettingsSection({ header }: { readonly header: OpenHeader }) {
  const { say } = useSpeech();
  const session = useSession();
  const pack = usePackInUse();
  if (pack === undefined) return null;
  if (!pack.ok) {
    return (
      <Section title={say(words.title)}>
        <p>{say(pack.error.message)}</p>
      </Section>
    );
  }
  const rules = rulesOfPack(pack.value);
  const choose = async (setting: string, value: SettingValue | undefined) => {
    const chosen = await session.run(setSetting, { setting, value, pack: rules });
    if (!chosen.ok) notify({ kind: 'problem', message: say(chosen.error.message) });
  };
  return (
    <Section title={say(words.title)} help={say(words.help)}>
      {rules.settings.map((setting) => (
        <SettingField
          key={setting.id}
          setting={setting}
          value={header.settings[setting.id]}
          onChange={(value) => void choose(setting.id, value)}
        />
      ))}
    </Section>
  );
}
