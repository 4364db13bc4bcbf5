import { Dexie } from 'dexie';
import type { Result } from '../../../../shared/lib/index.ts';
import { fail } from '../../../../shared/lib/index.ts';
import type { CatalogueDatabase } from '../../../db/catalogueDatabase.ts';
import { workspaceDatabaseName } from '../../../db/workspaceDatabase.ts';
import type { Refusal } from '../../refusal.ts';
import { refusalOfStore } from '../../refusal.ts';
import { removeListing } from './removeListing.ts';

/**
 * Deletes a workspace with its history for good, then takes it off the list. Connections to it are
 * closed. There is no way back but a backup, which the caller offers first.
 */
export async function deleteWorkspace(
  catalogue: CatalogueDatabase,
  id: string,
): Promise<Result<void, Refusal>> {
  try {
    await Dexie.delete(workspaceDatabaseName(id));
  } catch (error) {
    const refusal = refusalOfStore(error);
    if (refusal === undefined) throw error;
    return fail(refusal);
  }
  return removeListing(catalogue, id);
}
