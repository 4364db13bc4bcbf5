import type { Result } from '../../../../shared/lib/index.ts';
import type { CatalogueDatabase } from '../../../db/catalogueDatabase.ts';
import type { WorkspaceListing } from '../../../db/rows.ts';
import type { Refusal } from '../../refusal.ts';
import { changeCatalogue } from './changeCatalogue.ts';

/** Puts a workspace on the list; an earlier line about it gives way. */
export function addListing(
  catalogue: CatalogueDatabase,
  listing: WorkspaceListing,
): Promise<Result<WorkspaceListing, Refusal>> {
  return changeCatalogue(catalogue, async () => {
    await catalogue.workspaces.put(listing);
    return listing;
  });
}
