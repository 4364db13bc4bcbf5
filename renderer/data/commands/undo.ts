import type { Result, Text } from '../../../shared/lib/index.ts';
import { text } from '../../../shared/lib/index.ts';
import type { WorkspaceDatabase } from '../../db/workspaceDatabase.ts';
import { readHead } from '../history/metaRows.ts';
import { allTables, planReturn, readEntry } from '../history/planReturn.ts';
import type { Stamp } from '../history/transact.ts';
import { transact } from '../history/transact.ts';
import type { Refusal } from '../refusal.ts';
import { Refused } from '../refusal.ts';

/** Takes back the last step that still stands, by a new entry; tells what it took back. */
export function undo(database: WorkspaceDatabase, stamp: Stamp): Promise<Result<Text, Refusal>> {
  return transact(database, allTables, stamp, async () => {
    const { undoTop } = await readHead(database);
    if (undoTop === 0) throw nothingToUndo();
    const entry = await readEntry(database, undoTop);
    return {
      value: entry.action,
      action: text(`Undid: ${entry.action.en}`, `撤销：${entry.action['zh-CN']}`),
      changes: await planReturn(database, entry),
      step: { kind: 'undo', of: undoTop, under: entry.under },
    };
  });
}

function nothingToUndo(): Refused {
  const message = text('There is nothing to undo.', '没有可撤销的操作。');
  return new Refused({ kind: 'nothing-left', message });
}
