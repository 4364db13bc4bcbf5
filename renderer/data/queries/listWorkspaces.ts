import type { CatalogueDatabase } from '../../db/catalogueDatabase.ts';
import type { WorkspaceListing } from '../../db/rows.ts';

/** The workspaces on this machine, the one opened last first. */
export async function listWorkspaces(
  catalogue: CatalogueDatabase,
): Promise<readonly WorkspaceListing[]> {
  const listings = await catalogue.workspaces.toArray();
  return listings.toSorted((a, b) => (a.opened === b.opened ? 0 : a.opened < b.opened ? 1 : -1));
}
