import type { Result } from '../../../shared/lib/index.ts';
import { fail, ok, text } from '../../../shared/lib/index.ts';
import { registerIds } from '../../../shared/map/index.ts';
import type { HistoryEntry, Row, TableName } from '../../db/rows.ts';
import type { WorkspaceDatabase } from '../../db/workspaceDatabase.ts';
import { isSame, keyOf } from '../history/changes.ts';
import type { BrokenLink } from '../history/chainChecker.ts';
import { createChainChecker } from '../history/chainChecker.ts';
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
  const tables = [...registerIds, 'answers', 'overrides', 'meta', 'history'];
  return database.transaction('r', tables, async () => {
    const checker = createChainChecker();
    const last = new Map<string, LastWrite>();
    for (let after = Number.NEGATIVE_INFINITY; ;) {
      const entries = await database.history.where('sequence').above(after).limit(batch).toArray();
      for (const entry of entries) {
        const broken = checker.next(entry);
        if (broken !== undefined) return fail(broken);
        note(entry, last);
        after = entry.sequence;
      }
      if (entries.length < batch) break;
    }
    const head = await readHead(database);
    const broken = checker.finish(head) ?? (await compareRows(database, last));
    if (broken !== undefined) return fail(broken);
    return ok({ entries: head.sequence, hash: head.hash });
  });
}

interface LastWrite {
  readonly sequence: number;
  readonly row: Row;
}

function note({ sequence, changes }: HistoryEntry, last: Map<string, LastWrite>): void {
  for (const { register, id, after } of changes) {
    if (after === undefined) last.delete(keyOf(register, id));
    else last.set(keyOf(register, id), { sequence, row: after });
  }
}

async function compareRows(
  database: WorkspaceDatabase,
  last: Map<string, LastWrite>,
): Promise<BrokenLink | undefined> {
  const tables: readonly TableName[] = [...registerIds, 'answers', 'overrides', 'meta'];
  for (const table of tables) {
    for (const row of await database.rowsOf(table).toArray()) {
      if (table === 'meta' && bookkeepingIds.has(row.id)) continue;
      const key = keyOf(table, row.id);
      const written = last.get(key);
      if (written === undefined || !isSame(written.row, row)) {
        return strayRow(key, row, written?.sequence ?? 0);
      }
      last.delete(key);
    }
  }
  for (const [key, { sequence, row }] of last) return lostRow(key, row, sequence);
  return undefined;
}

function strayRow(key: string, row: Row, sequence: number): BrokenLink {
  const name = typeof row.code === 'string' ? row.code : key;
  return {
    sequence,
    kind: 'row',
    message: text(
      `${name} is not what the history says it is: it was changed from outside.`,
      `${name} 与历史记录不符：曾被外部改动。`,
    ),
  };
}

function lostRow(key: string, row: Row, sequence: number): BrokenLink {
  const name = typeof row.code === 'string' ? row.code : key;
  return {
    sequence,
    kind: 'row',
    message: text(
      `${name} is gone, though the history knows of no deletion: it was removed from outside.`,
      `${name} 已不存在，而历史记录中并无删除操作：曾被外部移除。`,
    ),
  };
}
