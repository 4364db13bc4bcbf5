import type { Result } from '../../../../shared/lib/index.ts';
import { fail, ok } from '../../../../shared/lib/index.ts';
import type { CatalogueDatabase } from '../../../db/catalogueDatabase.ts';
import type { WorkspaceListing } from '../../../db/rows.ts';
import type { Refusal } from '../../refusal.ts';
import { refusalOfStore, refuseMissing, Refused } from '../../refusal.ts';

/** One change of the list of workspaces, in one transaction; a fault of the store comes back as a refusal. */
export async function changeCatalogue<T>(
  catalogue: CatalogueDatabase,
  change: () => Promise<T>,
): Promise<Result<T, Refusal>> {
  try {
    return ok(await catalogue.transaction('rw', catalogue.workspaces, change));
  } catch (error) {
    if (error instanceof Refused) return fail(error.refusal);
    const refusal = refusalOfStore(error);
    if (refusal === undefined) throw error;
    return fail(refusal);
  }
}

/** Gives a line of the list other fields; refuses where there is no such line. */
export function changeListing(
  catalogue: CatalogueDatabase,
  id: string,
  fields: Partial<Omit<WorkspaceListing, 'id'>>,
): Promise<Result<WorkspaceListing, Refusal>> {
  return changeCatalogue(catalogue, async () => {
    const before = await catalogue.workspaces.get(id);
    if (before === undefined) throw refuseMissing([id]);
    const after = { ...before, ...fields };
    await catalogue.workspaces.put(after);
    return after;
  });
}
