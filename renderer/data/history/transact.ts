import type {
  Change,
  HighestNumbers,
  HistoryEntry,
  Row,
  Step,
  TableName,
} from '../../../shared/history/index.ts';
import { advance, keyOf, sealEntry } from '../../../shared/history/index.ts';
import type { Moment, Result, Text } from '../../../shared/lib/index.ts';
import { fail, isMoment, ok } from '../../../shared/lib/index.ts';
import type { WorkspaceDatabase } from '../../db/workspaceDatabase.ts';
import type { Refusal } from '../refusal.ts';
import { refusalOfStore, Refused } from '../refusal.ts';
import { codesId, headId, readHead } from './metaRows.ts';

/** When, and by whom. Commands have no clock of their own. */
export interface Stamp {
  readonly at: Moment;
  readonly by: string;
}

/** What a command decided to do, once it has read what it needs. Without changes nothing is written. */
export interface Plan<T> {
  readonly value: T;
  readonly action: Text;
  readonly changes: readonly (Change | undefined)[];
  readonly step?: Step;
  readonly highestNumbers?: HighestNumbers;
}

/**
 * One user action: `plan` reads and decides, then its changes and one history entry are written, all
 * in one transaction over the tables named. `plan` may await nothing but the database, and refuses
 * by throwing a `Refused`, which leaves everything as it was. A fault of the store comes back as a
 * refusal too; any other error is a fault of ours and is thrown on, after the roll-back. Listeners of
 * the database hear of the entry once it is committed.
 */
export async function transact<T>(
  database: WorkspaceDatabase,
  tables: readonly (TableName | 'attachments')[],
  stamp: Stamp,
  plan: () => Promise<Plan<T>>,
): Promise<Result<T, Refusal>> {
  if (!isMoment(stamp.at)) throw new TypeError(`Expected a moment, found "${stamp.at}".`);
  if (stamp.by === '' || !stamp.by.isWellFormed()) {
    throw new TypeError('Expected the name of who acts, found none or half a character.');
  }
  const names = [...new Set<string>([...tables, 'meta', 'history'])];
  try {
    // Nothing is caught inside: Dexie commits a transaction whose error was swallowed.
    const { value, entry } = await database.transaction('rw', names, async () => {
      const planned = await plan();
      const changes = planned.changes.filter((change) => change !== undefined);
      const written =
        changes.length === 0 ? undefined : await writeStep(database, stamp, planned, changes);
      return { value: planned.value, entry: written };
    });
    if (entry !== undefined) database.tellEntry(entry);
    return ok(value);
  } catch (error) {
    if (error instanceof Refused) return fail(error.refusal);
    const refusal = refusalOfStore(error);
    if (refusal === undefined) throw error;
    return fail(refusal);
  }
}

/** Writes changes and the entry about them, inside a transaction over their tables, `meta` and `history`. */
export async function writeStep(
  database: WorkspaceDatabase,
  stamp: Stamp,
  { action, step = { kind: 'do' }, highestNumbers }: Omit<Plan<unknown>, 'value' | 'changes'>,
  changes: readonly Change[],
): Promise<HistoryEntry> {
  const head = await readHead(database);
  const { links, undoTop, redoTop } = advance(head, step);
  const entry = sealEntry({
    sequence: head.sequence + 1,
    at: stamp.at,
    by: stamp.by,
    action,
    ...links,
    changes,
    touched: changes.map(({ register, id }) => keyOf(register, id)),
    previousHash: head.hash,
  });
  await writeChanges(database, changes);
  await database.history.add(entry);
  const { sequence, hash } = entry;
  await database.meta.put({ id: headId, value: { sequence, hash, undoTop, redoTop } });
  if (highestNumbers !== undefined) await database.meta.put({ id: codesId, value: highestNumbers });
  return entry;
}

async function writeChanges(
  database: WorkspaceDatabase,
  changes: readonly Change[],
): Promise<void> {
  for (const register of new Set(changes.map((change) => change.register))) {
    const ofTable = changes.filter((change) => change.register === register);
    const gone: string[] = [];
    const kept: Row[] = [];
    for (const { id, before, after } of ofTable) {
      // A code may pass from one record to another in one step: it must be free before it is taken.
      if (after === undefined || (before !== undefined && before.code !== after.code))
        gone.push(id);
      if (after !== undefined) kept.push(after);
    }
    const table = database.rowsOf(register);
    if (gone.length > 0) await table.bulkDelete(gone);
    if (kept.length > 0) await table.bulkPut(kept);
  }
}
