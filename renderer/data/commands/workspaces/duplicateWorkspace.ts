import type { Result, Words } from '../../../../shared/lib/index.ts';
import { fail } from '../../../../shared/lib/index.ts';
import type { CatalogueDatabase } from '../../../db/catalogueDatabase.ts';
import type { OpenRefusal } from '../../../db/openGuard.ts';
import { openWorkspace } from '../../../db/openWorkspace.ts';
import type { WorkspaceListing } from '../../../db/rows.ts';
import type { Stamp } from '../../history/transact.ts';
import { readWorkspaceFile } from '../../queries/readWorkspaceFile.ts';
import type { Refusal } from '../../refusal.ts';
import { refusalOfStore, refuseMissing } from '../../refusal.ts';
import { createWorkspace } from './createWorkspace.ts';

export interface Duplication {
  readonly id: string;
  /** The id of the copy: new, such as a random UUID. */
  readonly copyId: string;
  readonly name: Words;
}

/**
 * Makes a copy of a stored workspace under another id and name, history and attachments included. The
 * copy's history says that it is one, and undo in it ends there. Call it from a worker.
 */
export async function duplicateWorkspace(
  catalogue: CatalogueDatabase,
  { id, copyId, name }: Duplication,
  stamp: Stamp,
): Promise<Result<WorkspaceListing, Refusal | OpenRefusal>> {
  const opened = await openWorkspace(id, 'existing');
  if (!opened.ok) return opened;
  const database = opened.value;
  let file;
  try {
    file = await readWorkspaceFile(database);
  } catch (error) {
    const refusal = refusalOfStore(error);
    if (refusal === undefined) throw error;
    return fail(refusal);
  } finally {
    database.close();
  }
  if (file === undefined) return fail(refuseMissing([id]).refusal);
  const place = { kind: 'as-copy', id: copyId } as const;
  return createWorkspace(catalogue, { file, place, name, packs: [] }, stamp);
}
