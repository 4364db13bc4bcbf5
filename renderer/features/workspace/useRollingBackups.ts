import { useEffect } from 'react';
import { text } from '../../../shared/lib/index.ts';
import { readHead, readHeader } from '../../data/history/metaRows.ts';
import type { Session } from '../../data/session/session.ts';
import { backUp } from '../../parts/workspaces/backUp.ts';
import { readListing } from '../../data/workspaces/shelf.ts';
import { useHost } from '../../host/hostContext.ts';
import { notify } from '../../ui/feedback/notify.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import { backupMinutes, delayOfBackup, firstBackupSeconds, needsBackup } from './rollingBackups.ts';

const words = {
  title: text('The automatic backup failed', '自动备份失败'),
  broken: text(
    'The history does not hold together, so the backup holds the facts alone. Check the history in the place Workspace, and restore an earlier backup if it matters.',
    '历史记录无法衔接，因此备份仅含数据。请在“工作区”页核验历史记录；如有必要，请恢复较早的备份。',
  ),
  advice: text(
    'Your changes are stored all the same. Until this is mended, save a copy of the workspace now and then.',
    '您的更改均已保存。在问题解决之前，请不时另存工作区副本。',
  ),
};

/**
 * Backs the open workspace up, silently: soon after opening, then every quarter of an hour, where it
 * changed; in a pause of the work where there is one.
 */
export function useRollingBackups(session: Session): void {
  const host = useHost();
  const { say, read } = useSpeech();
  useEffect(() => {
    let isTold = false;
    let isOpen = true;
    let timer: ReturnType<typeof setTimeout>;
    let stepped = Number.NEGATIVE_INFINITY;
    const leave = session.onEntry(() => {
      stepped = performance.now();
    });
    const tell = (message: string) => {
      // Once, until one succeeds again: the reason will hardly be another a quarter of an hour later.
      if (isTold || !isOpen) return;
      isTold = true;
      const both = `${message} ${say(words.advice)}`;
      notify({ id: 'backup-failed', kind: 'problem', title: say(words.title), message: both });
    };
    const look = async () => {
      const { database, id } = session;
      const header = await readHeader(database);
      const listing = await readListing(id);
      // Not the last entry itself, which can be as large as the workspace.
      const { sequence, hash } = await readHead(database);
      const isNeeded = needsBackup({
        sequence,
        head: hash,
        backedUpHead: listing.ok ? listing.value?.backedUpHead : undefined,
        isSample: header?.isSample === true,
      });
      if (!isNeeded || header === undefined || !isOpen) return;
      const made = await backUp(host, { id, name: read(header.name), head: hash });
      if (!made.ok) tell(say(made.error.message));
      else if (!made.value.hasHistory) tell(say(words.broken));
      else isTold = false;
    };
    const plan = (millis: number, due = performance.now() + millis) => {
      timer = setTimeout(() => {
        const now = performance.now();
        const delay = delayOfBackup(now - stepped, now - due);
        if (delay > 0) {
          plan(delay, due);
          return;
        }
        // A store that cannot be read while closing is no news; while open, the next step tells of it.
        void look()
          .catch(() => undefined)
          .finally(() => isOpen && plan(backupMinutes * 60_000));
      }, millis);
    };
    plan(firstBackupSeconds * 1000);
    return () => {
      isOpen = false;
      leave();
      clearTimeout(timer);
    };
  }, [session, host, say, read]);
}
