import { useCallback, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { FieldEditor } from '../../../parts/editors/FieldEditor.tsx';
import type { GridModel } from './gridModel.ts';
import type { EditedCell } from './GridTable.tsx';
import type { GridColumn } from './model/gridColumns.ts';
import type { GridActions } from './useGridActions.ts';
import { useLatest } from './useRowOrder.ts';

type Move = 'stay' | 'down' | 'next' | 'previous';

interface CellEditing {
  readonly edited: EditedCell | undefined;
  readonly editor: ReactNode;
  readonly start: (initialText?: string) => void;
  readonly onKeyDownCapture: (event: KeyboardEvent) => void;
}

/** Editing one cell: what is entered is stored at once, and the next cell is then the active one. */
export function useCellEditing(
  grid: GridModel,
  actions: GridActions,
  focusGrid: () => void,
): CellEditing {
  const { read } = useSpeech();
  const [edited, setEdited] = useState<EditedCell>();
  const [problem, setProblem] = useState<string>();
  const latest = useLatest(grid);
  const latestEdited = useLatest(edited);
  /** What is typed while a value is being stored: meant for the next cell. Undefined at other times. */
  const ahead = useRef<string>(undefined);

  const begin = useCallback((cell: EditedCell | undefined) => {
    setProblem(undefined);
    setEdited(cell);
  }, []);
  const startAt = useCallback(
    (row: number, column: number, initialText?: string) => {
      const { rows, columns } = latest.current;
      const id = rows[row];
      const found = columns[column];
      if (id === undefined || found?.field === undefined) return;
      begin({ id, key: found.key, ...(initialText === undefined ? {} : { initialText }) });
    },
    [latest, begin],
  );
  const start = useCallback(
    (initialText?: string) => {
      const { row, column } = latest.current.selection;
      startAt(row, column, initialText);
    },
    [latest, startAt],
  );
  const close = useCallback(() => {
    begin(undefined);
    focusGrid();
  }, [begin, focusGrid]);

  const goOn = (cell: EditedCell, move: Move, typed: string) => {
    begin(undefined);
    if (move === 'stay') return;
    focusGrid();
    const { selection, rowOf, columns, rows } = latest.current;
    const row = rowOf(cell.id);
    const column = columns.findIndex(({ key }) => key === cell.key);
    const isDown = move === 'down';
    const toColumn = isDown ? column : nextField(columns, column, move === 'next' ? 1 : -1);
    const toRow = isDown ? Math.min(row + 1, rows.length - 1) : row;
    selection.moveTo(toRow, toColumn);
    if (typed !== '' && (toRow !== row || toColumn !== column)) startAt(toRow, toColumn, typed);
  };

  const commit = async (cell: EditedCell, value: unknown, move: Move): Promise<boolean> => {
    const present = grid.get(cell.id)?.[cell.key];
    if (value !== present) {
      ahead.current = '';
      const refused = await actions.setCell(cell.id, cell.key, value);
      if (refused !== undefined) {
        ahead.current = undefined;
        setProblem(refused);
        return false;
      }
    }
    const typed = ahead.current ?? '';
    // Someone may have gone to edit another cell meanwhile.
    if (latestEdited.current === cell) {
      // At once: the next key belongs to the next cell.
      flushSync(() => goOn(cell, move, typed));
    }
    ahead.current = undefined;
    return true;
  };

  const column = grid.columns.find(({ key }) => key === edited?.key)?.column;
  const record = edited === undefined ? undefined : grid.get(edited.id);
  const editor =
    edited === undefined || column === undefined || record === undefined ? undefined : (
      <>
        <FieldEditor
          key={`${edited.id}:${edited.key}`}
          column={column}
          value={record[edited.key]}
          variant="cell"
          {...(edited.initialText === undefined ? {} : { initialText: edited.initialText })}
          autoFocus
          label={`${read(column.label)}, ${record.code}`}
          {...(problem === undefined ? {} : { describedBy: 'grid-refusal' })}
          onCommit={(value, move) => commit(edited, value, move)}
          onCancel={close}
        />
        {problem === undefined ? null : (
          <p className="grid-refusal" id="grid-refusal" role="alert">
            {problem}
          </p>
        )}
      </>
    );
  return {
    edited,
    editor,
    start,
    onKeyDownCapture(event) {
      if (ahead.current === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      const isText = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (isText) ahead.current += event.key;
    },
  };
}

/** The next column that can be entered on this side; the same one where there is none. */
function nextField(columns: readonly GridColumn[], from: number, step: 1 | -1): number {
  for (let at = from + step; at > 0 && at < columns.length; at += step) {
    if (columns[at]?.field !== undefined) return at;
  }
  return from;
}
