import type { Moment, Result, Text } from '../../../shared/lib/index.ts';
import { fail, ok, text } from '../../../shared/lib/index.ts';
import type { OpenRefusal } from '../../db/openGuard.ts';
import { openWorkspace } from '../../db/openWorkspace.ts';
import { WorkspaceDatabase, workspaceDatabaseName } from '../../db/workspaceDatabase.ts';
import { readHead } from '../history/metaRows.ts';
import { holdWorkspace } from './holdWorkspace.ts';
import type { NewSession, Session } from './session.ts';
import { createSession } from './session.ts';

export interface SessionRefusal {
  readonly kind: OpenRefusal['kind'] | 'open-elsewhere';
  readonly message: Text;
  readonly detail?: string;
}

export interface SessionSurroundings {
  readonly now: () => Moment;
  readonly actor: () => string;
  readonly locks: LockManager | undefined;
}

/** A workspace that is being opened. */
export interface OpeningSession {
  /** To make screens ready with; nothing may be asked of it before it is open. */
  readonly session: Session;
  readonly opened: Promise<Result<null, SessionRefusal>>;
}

/** Opens a workspace for work, in this window alone. */
export function openSession(
  id: string,
  { now, actor, locks }: SessionSurroundings,
): OpeningSession {
  const database = new WorkspaceDatabase(workspaceDatabaseName(id));
  const { session, begin } = createSession({ database, id, now, actor });
  return { session, opened: open(id, database, locks, begin) };
}

async function open(
  id: string,
  database: WorkspaceDatabase,
  locks: LockManager | undefined,
  begin: NewSession['begin'],
): Promise<Result<null, SessionRefusal>> {
  const release = await holdSoon(id, locks);
  if (release === undefined) return fail(openElsewhere);
  const opened = await openWorkspace(id, 'existing', database);
  if (!opened.ok) {
    release();
    return opened;
  }
  try {
    const { sequence } = await database.transaction('r', ['meta'], () => readHead(database));
    begin(sequence, release);
    return ok(null);
  } catch (error) {
    database.close();
    release();
    return fail({ kind: 'unreadable', message: damaged, detail: String(error) });
  }
}

/** A window that is just letting go of the workspace takes a moment to do so. */
async function holdSoon(id: string, locks: LockManager | undefined) {
  for (let attempt = 0; attempt < 5; attempt++) {
    const release = await holdWorkspace(id, locks);
    if (release !== undefined) return release;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  return holdWorkspace(id, locks);
}

const openElsewhere: SessionRefusal = {
  kind: 'open-elsewhere',
  message: text(
    'This workspace is open in another window. Go on there, or close it there and try again.',
    '该工作区已在另一窗口中打开。请在该窗口继续操作，或将其关闭后重试。',
  ),
};

const damaged = text(
  'The stored data of this workspace cannot be read: it may be damaged. Nothing was changed. Restore a backup.',
  '无法读取该工作区的存储数据，数据可能已损坏。数据未作任何改动。请从备份恢复。',
);
