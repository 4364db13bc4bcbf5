import { Dexie } from 'dexie';
import type { Workspace } from '../../../shared/assessment/index.ts';
import type { Head, HistoryEntry, Row, TableName } from '../../../shared/history/index.ts';
import { tableNames } from '../../../shared/history/index.ts';
import type { WorkspaceDatabase } from '../../db/workspaceDatabase.ts';
import { firstBatch, nextBatch } from '../history/batchPace.ts';
import { readHead } from '../history/metaRows.ts';
import { nextTask } from '../pace/nextTask.ts';
import { refuseReplaced } from '../refusal.ts';
import { assembleWorkspace } from './readWorkspace.ts';

/** A workspace, and the end of the history it belongs to. */
export interface Standing {
  /** Undefined while nothing was put into the database yet. */
  readonly workspace: Workspace | undefined;
  readonly head: Head;
}

/** Hears every entry of the history from the first on, and how many there are about. */
export type OnEntry = (entry: HistoryEntry, total: number) => void;

/** So many rows are read at once: an edit waits for no more of them. */
const pageRows = 1000;

/**
 * The workspace as it stands when the reading ends. One transaction over all of it would hold up every
 * edit for as long as it takes; here each page is read in one of its own, and what was changed
 * meanwhile is taken from the history, which names every changed row. Throws `Refused` where another
 * workspace took its place meanwhile, and what `onEntry` throws.
 */
export async function readInPieces(
  database: WorkspaceDatabase,
  onEntry?: OnEntry,
): Promise<Standing> {
  const begun = await readHead(database);
  const tables = new Map<TableName, Map<string, Row>>();
  for (const table of tableNames) tables.set(table, await readTable(database, table));

  const later: HistoryEntry[] = [];
  const take = (entry: HistoryEntry, total: number) => {
    onEntry?.(entry, total);
    if (entry.sequence > begun.sequence) later.push(entry);
  };
  const until =
    onEntry === undefined ? begun.sequence : await readHistory(database, begun.sequence, take);
  const { head, rest } = await database.transaction('r', ['meta', 'history'], async () => ({
    head: await readHead(database),
    rest: await database.history.where('sequence').above(until).sortBy('sequence'),
  }));
  for (const entry of rest) take(entry, head.sequence);
  // Nothing of what was read of two workspaces belongs together.
  if ((later[0]?.previousHash ?? head.hash) !== begun.hash) throw refuseReplaced();

  for (const { changes } of later) {
    for (const { register, id, after } of changes) {
      if (after === undefined) tables.get(register)?.delete(id);
      else tables.get(register)?.set(id, after);
    }
  }
  const touched = new Set(later.flatMap(({ changes }) => changes.map(({ register }) => register)));
  const rowsOf = (table: TableName): readonly Row[] => {
    const rows = [...(tables.get(table)?.values() ?? [])];
    return touched.has(table) ? rows.toSorted(byId) : rows;
  };
  return { workspace: assembleWorkspace(rowsOf), head };
}

async function readTable(database: WorkspaceDatabase, table: TableName): Promise<Map<string, Row>> {
  const rows = new Map<string, Row>();
  for (let last: unknown = Dexie.minKey; ;) {
    const page = await database.rowsOf(table).where(':id').above(last).limit(pageRows).toArray();
    for (const row of page) rows.set(row.id, row);
    last = page.at(-1)?.id;
    if (page.length < pageRows) return rows;
  }
}

/** Gives the number of the last entry read. */
async function readHistory(
  database: WorkspaceDatabase,
  until: number,
  take: OnEntry,
): Promise<number> {
  let last = 0;
  for (let batch = firstBatch; last < until;) {
    const entries = await database.history.where('sequence').above(last).limit(batch).toArray();
    if (entries.length === 0) break;
    // The transaction ends with the task that has its answer: what takes long comes in another.
    await nextTask();
    let rows = 0;
    for (const entry of entries) {
      take(entry, until);
      last = entry.sequence;
      rows += entry.changes.length;
    }
    batch = nextBatch(batch, rows);
  }
  return last;
}

/** As the store orders its keys. */
function byId(one: Row, other: Row): number {
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}
