import type { Result } from '../../../shared/lib/index.ts';
import { fail, ok } from '../../../shared/lib/index.ts';
import type { OpenRefusal } from '../../db/openGuard.ts';
import { openGuard, unreadable } from '../../db/openGuard.ts';
import { openWorkspace } from '../../db/openWorkspace.ts';
import { workspaceDatabaseName, workspaceSchemaVersion } from '../../db/workspaceDatabase.ts';

/** Is there data of a workspace under this id, on the list or not? What a newer program wrote is refused. */
export async function isWorkspaceStored(id: string): Promise<Result<boolean, OpenRefusal>> {
  const guarded = await openGuard(workspaceDatabaseName(id), workspaceSchemaVersion);
  if (!guarded.ok) return guarded;
  if (!guarded.value.exists) return ok(false);
  const opened = await openWorkspace(id, 'existing');
  if (!opened.ok) return opened;
  const database = opened.value;
  try {
    return ok((await database.meta.count()) + (await database.history.count()) > 0);
  } catch (error) {
    return fail(unreadable(error));
  } finally {
    database.close();
  }
}
