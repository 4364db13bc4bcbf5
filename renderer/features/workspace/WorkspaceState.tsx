import { text } from '../../../shared/lib/index.ts';
import { useSession } from '../../data/session/sessionContext.ts';
import { useListing } from '../../data/workspaces/useListing.ts';
import { useOpenHeader } from '../../data/workspaces/useOpenHeader.ts';
import { writeRoute } from '../../navigation/routes.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import { useNow } from '../../ui/language/useNow.ts';
import './workspaceState.css';

const words = {
  sample: text('Sample data', '示例数据'),
  saved: text('All changes saved', '所有更改均已保存'),
  backedUp: text('last backup {ago}', '{ago}已备份'),
  noBackup: text('no backup yet', '尚无备份'),
  justNow: text('last backup just now', '刚刚已备份'),
  settings: text('{name}: settings and backups', '{name}：设置与备份'),
};

/** Which workspace this is, that everything is stored, and when it was last backed up. */
export function WorkspaceState() {
  const { say, read, ago } = useSpeech();
  const { id } = useSession();
  const header = useOpenHeader();
  const listing = useListing(id);
  const now = useNow();
  const name = read(header?.name);
  const backedUp = listing?.backedUp;
  return (
    <div className="workspace-state">
      <a
        className="workspace-name clip"
        href={writeRoute({ at: 'workspace', workspace: id, place: 'workspace' })}
        title={name}
        aria-label={say(words.settings, { name })}
      >
        {name}
      </a>
      {header?.isSample === true ? (
        <span className="workspace-mark">{say(words.sample)}</span>
      ) : null}
      <span className="workspace-saved quiet clip">
        {say(words.saved)} ·{' '}
        {backedUp === undefined
          ? say(words.noBackup)
          : now.getTime() - Date.parse(backedUp) < 60_000
            ? say(words.justNow)
            : say(words.backedUp, { ago: ago(backedUp, now) })}
      </span>
    </div>
  );
}
