import type { Result } from '../../../../shared/lib/index.ts';
import type { CatalogueDatabase } from '../../../db/catalogueDatabase.ts';
import type { Refusal } from '../../refusal.ts';
import { changeCatalogue } from './changeCatalogue.ts';

/** Takes a workspace off the list. Its data stays: `deleteWorkspace` deletes that. */
export function removeListing(
  catalogue: CatalogueDatabase,
  id: string,
): Promise<Result<void, Refusal>> {
  return changeCatalogue(catalogue, () => catalogue.workspaces.delete(id));
}
