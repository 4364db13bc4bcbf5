import type { Table } from 'dexie';
import { Dexie } from 'dexie';
import type { WorkspaceListing } from './rows.ts';
import { catalogueStores } from './schema/v1.ts';

export const catalogueSchemaVersion = 1;
export const catalogueDatabaseName = 'cartulary-catalogue';

/** The list of workspaces. Opened by `openCatalogue` alone. */
export class CatalogueDatabase extends Dexie {
  declare readonly workspaces: Table<WorkspaceListing, string>;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ ...catalogueStores });
  }
}
