import type { Table } from 'dexie';
import { Dexie } from 'dexie';
import type { HistoryEntry, Row, TableName } from './rows.ts';
import { workspaceStores } from './schema/v1.ts';

/** The newest schema version this program knows. */
export const workspaceSchemaVersion = 1;

export function workspaceDatabaseName(id: string): string {
  return `cartulary-workspace-${id}`;
}

/** One workspace. Opened by `openWorkspace` alone, which looks before it opens. */
export class WorkspaceDatabase extends Dexie {
  declare readonly answers: Table<Row, string>;
  declare readonly overrides: Table<Row, string>;
  declare readonly meta: Table<Row, string>;
  declare readonly history: Table<HistoryEntry, number>;

  constructor(name: string) {
    // A change the user saw acknowledged must survive a power cut: the default ("relaxed") may not.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ ...workspaceStores });
  }

  rowsOf(register: TableName): Table<Row, string> {
    return this.table(register);
  }
}
