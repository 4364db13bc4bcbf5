import type { KeyboardEvent } from 'react';
import { isApple } from '../../../ui/commands/keys.ts';
import { shownPlaces } from './shownPlaces.ts';
import type { GridModel } from './gridModel.ts';
import { nudgeColumn, setColumnWidth } from './model/gridColumns.ts';
import { cycleSort } from './model/sorting.ts';

export interface GridKeyActions {
  /** Begins to edit the active cell; with a text, which then replaces what stands there. */
  readonly edit: (initialText?: string) => void;
  readonly open: (id: string) => void;
  readonly makeUnknown: () => void;
  readonly fillDown: () => void;
}

/** The keys of the grid. What it has no use for goes on to the commands of the program. */
export function useGridKeys(
  grid: GridModel,
  actions: GridKeyActions,
  pageRows: () => number,
  openMenu: (key: string) => void,
): (event: KeyboardEvent) => void {
  return (event) => {
    const isMod = isApple ? event.metaKey : event.ctrlKey;
    const isTaken =
      (isMod && event.key.toLowerCase() === 'a' && tickAll(grid)) ||
      move(event, grid, isMod, pageRows()) ||
      (grid.selection.row === -1
        ? actOnHead(event, grid, openMenu)
        : actOnCells(event, grid, actions, isMod));
    if (isTaken) event.preventDefault();
  };
}

function tickAll({ selection, rows }: GridModel): true {
  selection.setChecked(new Set(rows));
  return true;
}

function move(
  event: KeyboardEvent,
  { selection, rows, columns }: GridModel,
  isMod: boolean,
  page: number,
): boolean {
  const { row, column } = selection;
  const isHead = row === -1;
  if (event.altKey || (isHead && (event.shiftKey || isMod) && /Left|Right/.test(event.key))) {
    return false; // of a head these move its column and change its width
  }
  const to = (toRow: number, toColumn: number) => {
    selection.moveTo(toRow, toColumn, event.shiftKey && !isHead);
    return true;
  };
  switch (event.key) {
    case 'ArrowUp':
      return to(isMod ? 0 : row - 1, column);
    case 'ArrowDown':
      return to(isMod ? rows.length - 1 : row + 1, column);
    case 'ArrowLeft':
      return to(row, isMod ? 0 : column - 1);
    case 'ArrowRight':
      return to(row, isMod ? columns.length - 1 : column + 1);
    case 'PageUp':
      return to(Math.max(0, row - page), column);
    case 'PageDown':
      return to(row + page, column);
    case 'Home':
      return to(isMod ? 0 : row, isMod ? column : 0);
    case 'End':
      return to(isMod ? rows.length - 1 : row, isMod ? column : columns.length - 1);
    default:
      return false;
  }
}

function actOnHead(
  event: KeyboardEvent,
  grid: GridModel,
  openMenu: (key: string) => void,
): boolean {
  const { selection, columns, rows, setView } = grid;
  const column = columns[selection.column];
  if (column === undefined) return false;
  const { key } = column;
  const step = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : undefined;
  if (column.kind === 'select') {
    if (event.key !== 'Enter' && event.key !== ' ') return false;
    selection.setChecked(selection.checked.size === rows.length ? new Set() : new Set(rows));
    return true;
  }
  if (event.key === 'Enter' || event.key === ' ') {
    setView((view) => ({ ...view, sort: cycleSort(view.sort, key, event.shiftKey) }));
    return true;
  }
  if ((event.altKey && event.key === 'ArrowDown') || event.key === 'ContextMenu') {
    openMenu(key);
    return true;
  }
  if (step === undefined || event.altKey) return false;
  if (event.shiftKey) {
    setView((view) => ({
      ...view,
      places: setColumnWidth(shownPlaces(grid), key, column.width + step * 16),
    }));
    return true;
  }
  setView((view) => ({ ...view, places: nudgeColumn(shownPlaces(grid), key, step) }));
  return true;
}

function actOnCells(
  event: KeyboardEvent,
  { selection, rows, columns }: GridModel,
  actions: GridKeyActions,
  isMod: boolean,
): boolean {
  const id = rows[selection.row];
  const column = columns[selection.column];
  if (id === undefined || column === undefined || event.altKey) return false;
  if (isMod) {
    switch (event.key.toLowerCase()) {
      case 'd':
        actions.fillDown();
        return true;
      case 'enter':
        actions.open(id);
        return true;
      default:
        return false;
    }
  }
  switch (event.key) {
    case 'Enter':
    case 'F2':
      if (column.field !== undefined) actions.edit();
      else if (column.kind === 'select') selection.toggleRow(id);
      else actions.open(id);
      return true;
    case ' ':
      tickRange(selection, rows, id);
      return true;
    case 'Delete':
    case 'Backspace':
      actions.makeUnknown();
      return true;
    case 'Escape':
      if (selection.checked.size === 0 && !isWide(selection)) return false;
      selection.setChecked(new Set());
      selection.moveTo(selection.row, selection.column);
      return true;
    default:
      if (event.key.length !== 1 || column.field === undefined) return false;
      actions.edit(event.key);
      return true;
  }
}

/** Space ticks the row, or all rows of the range; once more takes the ticks away. */
function tickRange(selection: GridModel['selection'], rows: readonly string[], id: string): void {
  const { range, checked } = selection;
  if (range === undefined || range.top === range.bottom) {
    selection.toggleRow(id);
    return;
  }
  const ids = rows.slice(range.top, range.bottom + 1);
  const after = new Set(checked);
  const isOff = ids.every((each) => checked.has(each));
  for (const each of ids) {
    if (isOff) after.delete(each);
    else after.add(each);
  }
  selection.setChecked(after);
}

function isWide({ range }: GridModel['selection']): boolean {
  return range !== undefined && (range.top !== range.bottom || range.left !== range.right);
}
