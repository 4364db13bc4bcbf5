import type { Result, Text } from '../../../shared/lib/index.ts';
import { text } from '../../../shared/lib/index.ts';
import type { WorkspaceDatabase } from '../../db/workspaceDatabase.ts';
import { readHead } from '../history/metaRows.ts';
import { allTables, planReturn, readEntry } from '../history/planReturn.ts';
import type { Stamp } from '../history/transact.ts';
import { transact } from '../history/transact.ts';
import type { Refusal } from '../refusal.ts';
import { Refused } from '../refusal.ts';

/** Repeats the step that was undone last, by a new entry; tells what it repeated. */
export function redo(database: WorkspaceDatabase, stamp: Stamp): Promise<Result<Text, Refusal>> {
  return transact(database, allTables, stamp, async () => {
    const { redoTop } = await readHead(database);
    if (redoTop === 0) throw nothingToRedo();
    const undone = await readEntry(database, redoTop);
    const of = undone.of ?? 0;
    const { action } = await readEntry(database, of);
    return {
      value: action,
      action: text(`Redid: ${action.en}`, `重做：${action['zh-CN']}`),
      changes: await planReturn(database, undone),
      step: { kind: 'redo', of, under: undone.under },
    };
  });
}

function nothingToRedo(): Refused {
  const message = text('There is nothing to redo.', '没有可重做的操作。');
  return new Refused({ kind: 'nothing-left', message });
}
