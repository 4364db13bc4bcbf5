import type { Result } from '../../shared/lib/index.ts';
import { fail, ok, text } from '../../shared/lib/index.ts';
import type { OpenRefusal } from './openGuard.ts';
import { openGuard, unreadable } from './openGuard.ts';
import { openPatiently } from './openPatiently.ts';
import {
  WorkspaceDatabase,
  workspaceDatabaseName,
  workspaceSchemaVersion,
} from './workspaceDatabase.ts';

/**
 * Opens the database of a workspace. `existing` refuses to make an empty one in the place of one that
 * was lost; `new` refuses to write over one that is there. `database` is one made before that nothing
 * was asked of yet. Close it with `close()`.
 */
export function openWorkspace(
  id: string,
  wanted: 'existing' | 'new',
  database = new WorkspaceDatabase(workspaceDatabaseName(id)),
): Promise<Result<WorkspaceDatabase, OpenRefusal>> {
  return openPatiently(() => openOnce(database, wanted));
}

async function openOnce(
  database: WorkspaceDatabase,
  wanted: 'existing' | 'new',
): Promise<Result<WorkspaceDatabase, OpenRefusal>> {
  const { name } = database;
  const guarded = await openGuard(name, workspaceSchemaVersion);
  if (!guarded.ok) return guarded;
  if (wanted === 'existing' && !guarded.value.exists) return fail(missing);
  if (wanted === 'new' && guarded.value.exists) return fail(taken);
  try {
    await database.open();
  } catch (error) {
    database.close();
    return fail(unreadable(error));
  }
  return ok(database);
}

const missing: OpenRefusal = {
  kind: 'missing',
  message: text(
    'The data of this workspace is not on this machine any more. Restore a backup, or remove it from the list.',
    '本机上已没有该工作区的数据。请从备份恢复，或将其从列表中移除。',
  ),
};

const taken: OpenRefusal = {
  kind: 'taken',
  message: text(
    'There is a workspace with this id already. Open it, or delete it first.',
    '已存在使用该 id 的工作区。请直接打开，或先将其删除。',
  ),
};
