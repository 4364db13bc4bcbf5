import type { BrokenLink, RowLedger } from '../../../shared/history/index.ts';
import { createChainChecker, createRowLedger, tableNames } from '../../../shared/history/index.ts';
import type { Result } from '../../../shared/lib/index.ts';
import { fail, ok } from '../../../shared/lib/index.ts';
import type { WorkspaceDatabase } from '../../db/workspaceDatabase.ts';
import { bookkeepingIds, readHead } from '../history/metaRows.ts';

export interface SoundChain {
  readonly entries: number;
  /** The hash of the last entry: noted elsewhere, it shows later that nothing before it was rewritten. */
  readonly hash: string;
}

/** How many entries are in memory at once. */
const batch = 100;

/**
 * Follows the history from its first entry to its last, then compares every stored row with what the
 * history says it is. Names the first broken link. Whoever rewrites all entries, the head and the
 * rows alike is found only by a hash noted outside of this database.
 */
export function verifyChain(database: WorkspaceDatabase): Promise<Result<SoundChain, BrokenLink>> {
  const tables = [...tableNames, 'history'];
  return database.transaction('r', tables, async () => {
    const checker = createChainChecker();
    const ledger = createRowLedger();
    for (let after = Number.NEGATIVE_INFINITY; ;) {
      const entries = await database.history.where('sequence').above(after).limit(batch).toArray();
      for (const entry of entries) {
        const broken = checker.next(entry);
        if (broken !== undefined) return fail(broken);
        ledger.note(entry);
        after = entry.sequence;
      }
      if (entries.length < batch) break;
    }
    const head = await readHead(database);
    const broken = checker.finish(head) ?? (await compareRows(database, ledger));
    if (broken !== undefined) return fail(broken);
    return ok({ entries: head.sequence, hash: head.hash });
  });
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
