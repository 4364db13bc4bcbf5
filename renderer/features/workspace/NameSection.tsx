import { text } from '../../../shared/lib/index.ts';
import { renameWorkspace } from '../../data/commands/renameWorkspace.ts';
import { usePreferences } from '../../data/preferences/preferencesContext.ts';
import { useSession } from '../../data/session/sessionContext.ts';
import type { OpenHeader } from '../../data/workspaces/useOpenHeader.ts';
import { notify } from '../../ui/feedback/notify.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import { LineSetting } from './LineSetting.tsx';
import { Section } from './Section.tsx';

const words = {
  title: text('Names', '名称'),
  name: text('Name of the workspace', '工作区名称'),
  nameHelp: text(
    'As it stands in the list, in the window and in file names.',
    '显示于列表、窗口标题和文件名中。',
  ),
  empty: text(
    'Expected a name; found nothing. The name stays as it was.',
    '名称不能为空，已保留原名称。',
  ),
  actor: text('Your name', '您的署名'),
  actorHelp: text(
    'The history writes it beside each change you make from now on, in every workspace on this machine.',
    '今后您在本机各工作区所作的更改，历史记录均以此署名。',
  ),
};

export function NameSection({ header }: { readonly header: OpenHeader }) {
  const { say, read, language } = useSpeech();
  const session = useSession();
  const { preferences, setPreferences } = usePreferences();
  const rename = async (to: string) => {
    if (to === '') return notify({ kind: 'problem', message: say(words.empty) });
    const { name } = header;
    const renamed = await session.run(
      renameWorkspace,
      typeof name === 'string' ? to : { ...name, [language]: to },
    );
    if (!renamed.ok) notify({ kind: 'problem', message: say(renamed.error.message) });
  };
  return (
    <Section title={say(words.title)}>
      <LineSetting
        label={say(words.name)}
        help={say(words.nameHelp)}
        value={read(header.name)}
        onCommit={(value) => void rename(value)}
      />
      <LineSetting
        label={say(words.actor)}
        help={say(words.actorHelp)}
        value={preferences.actor}
        most={100}
        onCommit={(actor) => setPreferences({ actor })}
      />
    </Section>
  );
}
