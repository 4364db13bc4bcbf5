import type { Change, HistoryEntry, StepKind, TableName } from '../../../shared/history/index.ts';
import type { Moment, Text, Words } from '../../../shared/lib/index.ts';
import type { WorkspaceDatabase } from '../../db/workspaceDatabase.ts';
import { readHead } from '../history/metaRows.ts';

/** What a step touched, by the name it has for people. */
export interface TouchedRow {
  readonly register: TableName;
  readonly id: string;
  /** The record's code; of an answer or override its question or criterion, of a setting its id. */
  readonly code: string;
  readonly name?: Words;
}

/** An entry without its changes: a step over fifty thousand records is not kept in memory to show one line. */
export interface EntrySummary {
  readonly sequence: number;
  readonly at: Moment;
  readonly by: string;
  readonly action: Text;
  readonly kind: StepKind;
  readonly of?: number;
  readonly changed: number;
  /** The first few of the rows changed. */
  readonly first: readonly TouchedRow[];
  readonly registers: ReadonlySet<TableName>;
  /** Codes and names of all rows changed, in small letters, one a line. */
  readonly sought: string;
}

const shownAtOnce = 3;

/**
 * The entries before a sequence number (or the newest), newest first, at most `limit`. Read at one go, so
 * `limit` is small where entries may be large (see `nextBatch`).
 */
export async function historyBefore(
  database: WorkspaceDatabase,
  before: number | undefined,
  limit: number,
): Promise<readonly EntrySummary[]> {
  const found: EntrySummary[] = [];
  let end = before ?? Number.POSITIVE_INFINITY;
  while (found.length < limit) {
    const last = await lastBefore(database, end);
    if (last === undefined) break;
    // Numbers follow one another, so that a range is a page; where some are missing it takes several.
    const from = last - (limit - found.length) + 1;
    const entries = await database.history
      .where('sequence')
      .between(from, last, true, true)
      .toArray();
    found.push(...entries.toReversed().map(summarise));
    end = from;
  }
  return found;
}

async function lastBefore(database: WorkspaceDatabase, end: number): Promise<number | undefined> {
  const below = database.history.where('sequence').below(end);
  // oxlint-disable-next-line unicorn/no-array-reverse -- of a query: the order it is read in
  const [last] = await below.reverse().limit(1).primaryKeys();
  return last;
}

/** The changes of one entry; none where there is no such entry. */
export async function changesOf(
  database: WorkspaceDatabase,
  sequence: number,
): Promise<readonly Change[]> {
  return (await database.history.get(sequence))?.changes ?? [];
}

/** The entry that undo would take back next, and how many entries there are; 0 for none. */
export function historyPosition(
  database: WorkspaceDatabase,
): Promise<{ readonly undoTop: number; readonly entries: number }> {
  return database.transaction('r', ['meta'], async () => {
    const { undoTop, sequence } = await readHead(database);
    return { undoTop, entries: sequence };
  });
}

export function summarise(entry: HistoryEntry): EntrySummary {
  const { sequence, at, by, action, kind, of, changes } = entry;
  const registers = new Set<TableName>();
  const sought: string[] = [];
  for (const change of changes) {
    registers.add(change.register);
    const { code, name } = touchedRow(change);
    sought.push(code);
    if (typeof name === 'string') sought.push(name);
    else if (name !== undefined) sought.push(...Object.values(name));
  }
  return {
    sequence,
    at,
    by,
    action,
    kind,
    ...(of === undefined ? {} : { of }),
    changed: changes.length,
    first: changes.slice(0, shownAtOnce).map(touchedRow),
    registers,
    sought: sought.join('\n').toLowerCase(),
  };
}

/** How the row of a change is called, after it or, where it is gone, before. */
export function touchedRow({ register, id, before, after }: Change): TouchedRow {
  const row = after ?? before ?? { id };
  const code = row.code ?? row.question ?? row.criterion ?? id;
  const name = row.name as Words | undefined; // a record's name was checked when it was written
  return { register, id, code: String(code), ...(name === undefined ? {} : { name }) };
}
