import type { Result, Words } from '../../../../shared/lib/index.ts';
import type { CatalogueDatabase } from '../../../db/catalogueDatabase.ts';
import type { WorkspaceListing } from '../../../db/rows.ts';
import type { Refusal } from '../../refusal.ts';
import { changeListing } from './changeCatalogue.ts';

/** Brings the name on the list in line with the workspace's own, which `renameWorkspace` changes. */
export function renameListing(
  catalogue: CatalogueDatabase,
  id: string,
  name: Words,
): Promise<Result<WorkspaceListing, Refusal>> {
  return changeListing(catalogue, id, { name });
}
