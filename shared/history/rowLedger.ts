import { text } from '../lib/index.ts';
import type { BrokenLink } from './chainChecker.ts';
import { isSame, keyOf } from './changes.ts';
import type { HistoryEntry, Row, TableName } from './rows.ts';

/** What a history last said of each row, to be held against the rows there are. */
export interface RowLedger {
  /** The row as the entries noted so far leave it; undefined when they leave none. */
  lastOf(table: TableName, id: string): Row | undefined;
  /** Takes over what an entry did. Entries come in order. */
  note(entry: HistoryEntry): void;
  /** After the last entry, once for each row there is: says when the history speaks of another one. */
  settle(table: TableName, row: Row): BrokenLink | undefined;
  /** After the last row: says when the history speaks of one that is not there. */
  finish(): BrokenLink | undefined;
}

export function createRowLedger(): RowLedger {
  const last = new Map<string, { readonly sequence: number; readonly row: Row }>();
  return {
    lastOf: (table, id) => last.get(keyOf(table, id))?.row,
    note({ sequence, changes }) {
      for (const { register, id, after } of changes) {
        if (after === undefined) last.delete(keyOf(register, id));
        else last.set(keyOf(register, id), { sequence, row: after });
      }
    },
    settle(table, row) {
      const key = keyOf(table, row.id);
      const written = last.get(key);
      if (written === undefined || !isSame(written.row, row)) {
        return strayRow(key, row, written?.sequence ?? 0);
      }
      last.delete(key);
      return undefined;
    },
    finish() {
      for (const [key, { sequence, row }] of last) return lostRow(key, row, sequence);
      return undefined;
    },
  };
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
