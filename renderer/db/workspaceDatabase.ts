import type { Table } from 'dexie';
import { Dexie } from 'dexie';
import type { Attachment, HistoryEntry, Row, TableName } from './rows.ts';
import { workspaceStores } from './schema/v1.ts';
import { workspaceStoresAdded } from './schema/v2.ts';

/** The newest schema version this program knows. */
export const workspaceSchemaVersion = 2;

export function workspaceDatabaseName(id: string): string {
  return `cartulary-workspace-${id}`;
}

/** Hears of a step once it is stored for good. */
export type EntryListener = (entry: HistoryEntry) => void;

/** One workspace. Opened by `openWorkspace` alone, which looks before it opens. */
export class WorkspaceDatabase extends Dexie {
  declare readonly answers: Table<Row, string>;
  declare readonly overrides: Table<Row, string>;
  declare readonly assessments: Table<Row, string>;
  declare readonly packs: Table<Row, string>;
  declare readonly meta: Table<Row, string>;
  declare readonly history: Table<HistoryEntry, number>;
  declare readonly attachments: Table<Attachment, string>;
  readonly #listeners = new Set<EntryListener>();

  constructor(name: string) {
    // A change the user saw acknowledged must survive a power cut: the default ("relaxed") may not.
    // Asked something before it was opened, Dexie would open it unseen.
    super(name, { chromeTransactionDurability: 'strict', autoOpen: false });
    this.version(1).stores({ ...workspaceStores });
    this.version(2).stores({ ...workspaceStoresAdded });
  }

  rowsOf(register: TableName): Table<Row, string> {
    return this.table(register);
  }

  /**
   * Calls the listener after each step committed through this connection, in order, with the entry and
   * its changes, so that copies in memory can follow without reading again. Gives a function that ends it.
   */
  onEntry(listener: EntryListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** For `transact` alone, after the commit. */
  tellEntry(entry: HistoryEntry): void {
    for (const listener of this.#listeners) {
      try {
        listener(entry);
      } catch (error) {
        // The step is stored whatever a listener makes of it: its fault must not look like a refusal.
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }
}
