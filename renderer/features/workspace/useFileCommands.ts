import { useMemo } from 'react';
import type { HostFile } from '../../../shared/ipc/channels.ts';
import { text } from '../../../shared/lib/index.ts';
import { readHead, readHeader } from '../../data/history/metaRows.ts';
import type { Session } from '../../data/session/session.ts';
import { useSession } from '../../data/session/sessionContext.ts';
import { backUp, packWhatHolds } from '../../parts/workspaces/backUp.ts';
import type { Host } from '../../host/host.ts';
import { useHost } from '../../host/hostContext.ts';
import { notify, takeBackNotice } from '../../ui/feedback/notify.ts';
import type { Speech } from '../../ui/language/languageContext.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';

const words = {
  packing: text('Putting the workspace into one file …', '正在将工作区打包为一个文件……'),
  saved: text('A copy was saved as {name}.', '副本已保存为 {name}。'),
  withoutHistory: text(
    'It holds the facts without their history, because the history does not hold together: check the history in the place Workspace.',
    '由于历史记录无法衔接，其中仅含数据，不含历史记录。请在“工作区”页核验历史记录。',
  ),
  backingUp: text('Backing up …', '正在备份……'),
  backedUp: text('A backup was made.', '备份已完成。'),
};

export interface FileCommands {
  /** Asks where. */
  readonly saveCopy: () => Promise<void>;
  /** Over the copy saved last; asks where there is none. */
  readonly saveAgain: () => Promise<void>;
  readonly backUpNow: () => Promise<void>;
}

interface Surroundings {
  readonly host: Host;
  readonly session: Session;
  readonly speech: Speech;
}

/** Saving a copy and backing up, with what is said meanwhile and afterwards. */
export function useFileCommands(): FileCommands {
  const speech = useSpeech();
  const host = useHost();
  const session = useSession();
  return useMemo(() => {
    const surroundings = { host, session, speech };
    return {
      saveCopy: () => saveOnce(surroundings, undefined),
      saveAgain: () => saveOnce(surroundings, copies.get(session.id)?.token),
      backUpNow: () => backUpNow(surroundings),
    };
  }, [host, session, speech]);
}

/** The last copy saved of each workspace in this run: screens come and go, the file stays. */
const copies = new Map<string, HostFile>();

let saving: Promise<void> | undefined;

/** Pressing the keys twice saves one copy. */
function saveOnce(surroundings: Surroundings, over: string | undefined): Promise<void> {
  saving ??= save(surroundings, over).finally(() => {
    saving = undefined;
  });
  return saving;
}

async function save(
  { host, session: { id, database }, speech: { say, read } }: Surroundings,
  over: string | undefined,
): Promise<void> {
  const complain = (message: string) => notify({ id: 'copy', kind: 'problem', message });
  notify({ id: 'copy', kind: 'working', message: say(words.packing) });
  const packed = await packWhatHolds(id);
  takeBackNotice('copy');
  if (!packed.ok) return complain(say(packed.error.message));
  const { bytes, hasHistory } = packed.value;
  const saved = await host.saveFile({
    kind: 'workspace',
    suggestedName: read((await readHeader(database))?.name) || 'Cartulary',
    bytes,
    ...(over === undefined ? {} : { over }),
  });
  if (!saved.ok) {
    if (saved.error.code !== 'cancelled') complain(say(saved.error.text));
    return undefined;
  }
  copies.set(id, saved.value);
  const message = say(words.saved, { name: saved.value.name });
  if (hasHistory) notify({ id: 'copy', kind: 'done', message });
  else complain(`${message} ${say(words.withoutHistory)}`);
}

async function backUpNow({ host, session, speech: { say, read } }: Surroundings): Promise<void> {
  const { id, database } = session;
  const tell = (kind: 'working' | 'done' | 'problem', message: string) =>
    notify({ id: 'backup', kind, message });
  tell('working', say(words.backingUp));
  const name = read((await readHeader(database))?.name);
  const { hash } = await readHead(database);
  const made = await backUp(host, { id, name, head: hash });
  if (!made.ok) tell('problem', say(made.error.message));
  else if (made.value.hasHistory) tell('done', say(words.backedUp));
  else tell('problem', `${say(words.backedUp)} ${say(words.withoutHistory)}`);
}
