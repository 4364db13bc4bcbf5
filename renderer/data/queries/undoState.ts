import type { Text } from '../../../shared/lib/index.ts';
import type { WorkspaceDatabase } from '../../db/workspaceDatabase.ts';
import { readHead } from '../history/metaRows.ts';

/** What would be undone and redone next; absent where there is nothing to. */
export interface UndoState {
  readonly undo?: Text;
  readonly redo?: Text;
}

export function undoState(database: WorkspaceDatabase): Promise<UndoState> {
  return database.transaction('r', ['meta', 'history'], async () => {
    const { undoTop, redoTop } = await readHead(database);
    const undo = undoTop === 0 ? undefined : await database.history.get(undoTop);
    const undone = redoTop === 0 ? undefined : await database.history.get(redoTop);
    const redo = undone?.of === undefined ? undefined : await database.history.get(undone.of);
    return {
      ...(undo === undefined ? {} : { undo: undo.action }),
      ...(redo === undefined ? {} : { redo: redo.action }),
    };
  });
}
