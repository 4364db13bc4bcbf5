import { Dexie } from 'dexie';
import type { BrokenLink, RowLedger } from '../../../shared/history/index.ts';
import {
  alteredLink,
  createChainChecker,
  createRowLedger,
  tableNames,
} from '../../../shared/history/index.ts';
import type { Result } from '../../../shared/lib/index.ts';
import { fail, ok } from '../../../shared/lib/index.ts';
import type { WorkspaceDatabase } from '../../db/workspaceDatabase.ts';
import { firstBatch, nextBatch } from '../history/batchPace.ts';
import { bookkeepingIds, readHead } from '../history/metaRows.ts';
import type { HashQueue } from './hashQueue.ts';
import { createHashQueue } from './hashQueue.ts';

export interface SoundChain {
  readonly entries: number;
  /** The hash of the last entry: noted elsewhere, it shows later that nothing before it was rewritten. */
  readonly hash: string;
}

/**
 * Follows the history from its first entry to its last, then compares every stored row with what the
 * history says it is. Names the first broken link. Whoever rewrites all entries, the head and the
 * rows alike is found only by a hash noted outside of this database.
 */
export async function verifyChain(
  database: WorkspaceDatabase,
): Promise<Result<SoundChain, BrokenLink>> {
  // Inside another's transaction everything has to be done before that ends.
  const hashes = createHashQueue(Dexie.currentTransaction === null);
  const found = await database.transaction('r', [...tableNames, 'history'], () =>
    followChain(database, hashes),
  );
  // Links are compared before hashes are known: the earlier of the two is the first broken one.
  const altered = await hashes.firstAltered();
  if (altered === undefined || (!found.ok && isBefore(found.error, altered))) return found;
  return fail(alteredLink(altered));
}

/** A row that is not what the history says is told after every entry. */
function isBefore({ kind, sequence }: BrokenLink, altered: number): boolean {
  return kind !== 'row' && kind !== 'head' && sequence < altered;
}

async function followChain(
  database: WorkspaceDatabase,
  hashes: HashQueue,
): Promise<Result<SoundChain, BrokenLink>> {
  const checker = createChainChecker((entry) => hashes.take(entry));
  const ledger = createRowLedger();
  const read = (after: number, most: number) =>
    database.history.where('sequence').above(after).limit(most).toArray();
  let batch = firstBatch;
  for (let coming = read(Number.NEGATIVE_INFINITY, batch); ;) {
    const entries = await coming;
    const last = entries.at(-1);
    const isLast = last === undefined || entries.length < batch;
    const rows = entries.reduce((sum, { changes }) => sum + changes.length, 0);
    batch = nextBatch(batch, rows);
    // Asked for before this batch is looked at, so that both go on at once.
    if (!isLast) coming = read(last.sequence, batch);
    for (const entry of entries) {
      const broken = checker.next(entry);
      if (broken !== undefined) return fail(broken);
      ledger.note(entry);
    }
    if (isLast) break;
  }
  const head = await readHead(database);
  const broken = checker.finish(head) ?? (await compareRows(database, ledger));
  return broken === undefined ? ok({ entries: head.sequence, hash: head.hash }) : fail(broken);
}

async function compareRows(
  database: WorkspaceDatabase,
  ledger: RowLedger,
): Promise<BrokenLink | undefined> {
  for (const table of tableNames) {
    for (const row of await database.rowsOf(table).toArray()) {
      if (table === 'meta' && bookkeepingIds.has(row.id)) continue;
      const broken = ledger.settle(table, row);
      if (broken !== undefined) return broken;
    }
  }
  return ledger.finish();
}
