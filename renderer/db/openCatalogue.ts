import type { Result } from '../../shared/lib/index.ts';
import { fail, ok } from '../../shared/lib/index.ts';
import {
  CatalogueDatabase,
  catalogueDatabaseName,
  catalogueSchemaVersion,
} from './catalogueDatabase.ts';
import type { OpenRefusal } from './openGuard.ts';
import { openGuard, unreadable } from './openGuard.ts';
import { openPatiently } from './openPatiently.ts';

/** Opens the list of workspaces, making an empty one on first use. */
export function openCatalogue(): Promise<Result<CatalogueDatabase, OpenRefusal>> {
  return openPatiently(openOnce);
}

async function openOnce(): Promise<Result<CatalogueDatabase, OpenRefusal>> {
  const guarded = await openGuard(catalogueDatabaseName, catalogueSchemaVersion);
  if (!guarded.ok) return guarded;
  const database = new CatalogueDatabase(catalogueDatabaseName);
  try {
    await database.open();
  } catch (error) {
    database.close();
    return fail(unreadable(error));
  }
  return ok(database);
}
