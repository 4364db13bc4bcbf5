import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useId, useLayoutEffect, useMemo, useState } from 'react';
import type { ClipboardEvent, KeyboardEvent, MouseEvent, ReactNode, RefObject } from 'react';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { cellAt } from './cellAt.ts';
import { GridHead } from './GridHead.tsx';
import type { GridModel } from './gridModel.ts';
import { GridRow } from './GridRow.tsx';
import { gridWords as words } from './gridWords.ts';
import type { Slot } from './model/fillSlots.ts';
import { useGridKeys } from './useGridKeys.ts';
import type { GridKeyActions } from './useGridKeys.ts';
import { useSlots } from './useSlots.ts';
import { useRangeDrag } from './useRangeDrag.ts';
import { useLatest } from './useRowOrder.ts';

export interface EditedCell {
  readonly id: string;
  readonly key: string;
  /** What was typed to begin with: it replaces what stands there. */
  readonly initialText?: string;
}

interface GridTableProps {
  readonly grid: GridModel;
  readonly rowHeight: number;
  readonly label: string;
  readonly edited: EditedCell | undefined;
  readonly editor: ReactNode;
  readonly isBusy: boolean;
  readonly openId: string | undefined;
  readonly hrefOf: (id: string) => string;
  readonly actions: GridKeyActions;
  readonly onFilter: (key: string) => void;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  readonly scroller: RefObject<HTMLDivElement | null>;
}

const overscan = 3;
/** Below this width the name scrolls with the rest, or it would leave no room for it. In px. */
const narrow = 560;

/** The table itself: only the rows and columns in sight are in the page. */
export function GridTable(props: GridTableProps) {
  const { grid, rowHeight, label, edited, editor, isBusy, openId, hrefOf, actions, scroller } =
    props;
  const { say } = useSpeech();
  const { columns, rows, selection, reader } = grid;
  const [menu, setOpenMenu] = useState<string>();
  const setMenu = useCallback(
    (key: string | undefined) => {
      setOpenMenu(key);
      // Else a closed menu would take the keys with it.
      if (key === undefined) scroller.current?.focus({ preventScroll: true });
    },
    [scroller],
  );
  const activeId = `${useId()}active`;
  const helpId = `${activeId}help`;
  const isNarrow = useIsNarrow(scroller);
  const pinned = isNarrow ? 2 : 3;
  const pinnedWidth = columns.slice(0, pinned).reduce((sum, { width }) => sum + width, 0);
  const editedRow = edited === undefined ? -1 : grid.rowOf(edited.id);
  const editedColumn =
    edited === undefined ? -1 : columns.findIndex(({ key }) => key === edited.key);

  // Its functions are new ones each time: nothing here is memoised by them.
  // oxlint-disable-next-line react/incompatible-library
  const rowVirtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan,
    scrollPaddingStart: rowHeight,
    useFlushSync: false,
  });
  const scrolling = columns.slice(pinned);
  const columnVirtualizer = useVirtualizer({
    horizontal: true,
    count: scrolling.length,
    getScrollElement: () => scroller.current,
    estimateSize: (at) => scrolling[at]?.width ?? 0,
    overscan: 1,
    paddingStart: pinnedWidth,
    scrollPaddingStart: pinnedWidth,
    useFlushSync: false,
  });
  const widths = scrolling.map(({ width }) => width).join();
  useLayoutEffect(() => columnVirtualizer.measure(), [columnVirtualizer, widths, pinnedWidth]);
  useLayoutEffect(() => rowVirtualizer.measure(), [rowVirtualizer, rowHeight]);

  const items = columnVirtualizer.getVirtualItems();
  const firstItem = items[0];
  const lastItem = items.at(-1);
  const isEditedAway = editedColumn >= pinned && lastItem !== undefined && firstItem !== undefined;
  // The cell being edited stays in the page however far one scrolls.
  const first = Math.min(
    (firstItem?.index ?? 0) + pinned,
    isEditedAway ? editedColumn : columns.length,
  );
  const last = Math.max(
    lastItem === undefined ? pinned - 1 : lastItem.index + pinned,
    isEditedAway ? editedColumn : 0,
  );
  const roomBefore = (at: number) =>
    columns.slice(pinned, at).reduce((sum, column) => sum + column.width, 0);
  const width = columns.reduce((sum, column) => sum + column.width, 0);

  const { row: activeRow, column: activeColumn, range, checked } = selection;
  const scrollToActive = useLatest(() => {
    if (activeRow >= 0) rowVirtualizer.scrollToIndex(activeRow, { align: 'auto' });
    if (activeColumn >= pinned) {
      columnVirtualizer.scrollToIndex(activeColumn - pinned, { align: 'auto' });
    }
  });
  useEffect(() => {
    if (selection.moves > 0) scrollToActive.current();
  }, [selection.moves, scrollToActive]);

  const pageRows = () =>
    Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2);
  const onKeys = useGridKeys(grid, actions, pageRows, setMenu);
  const onKeyDown = (event: KeyboardEvent) => {
    if (edited !== undefined || event.target !== scroller.current) return;
    onKeys(event);
  };
  const startDrag = useRangeDrag(grid, scroller);
  const onMouseDown = (event: MouseEvent) => {
    const cell = cellAt(event.target);
    if (cell === undefined || event.button !== 0) return;
    if (cell.row === editedRow && cell.column === editedColumn) return;
    if (columns[cell.column]?.kind === 'select') {
      const id = rows[cell.row];
      if (id !== undefined) selection.toggleRow(id, event.shiftKey);
    }
    event.preventDefault(); // no text selection; the focus goes to the grid by hand
    scroller.current?.focus({ preventScroll: true });
    selection.moveTo(cell.row, cell.column, event.shiftKey);
    startDrag();
  };
  const onClick = (event: MouseEvent) => {
    const cell = cellAt(event.target);
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (cell === undefined || columns[cell.column]?.kind !== 'code' || !isPlain) return;
    event.preventDefault();
    if (event.target instanceof Element && event.target.closest('a') !== null) {
      const id = rows[cell.row];
      if (id !== undefined) actions.open(id);
    }
  };
  const onDoubleClick = (event: MouseEvent) => {
    const cell = cellAt(event.target);
    if (cell === undefined || (cell.row === editedRow && cell.column === editedColumn)) return;
    actions.edit();
  };

  // A row that leaves at one end comes back at the other with another record: changing what its
  // cells say costs far less than making cells. Only the one being edited keeps to its record.
  const height = rowVirtualizer.scrollRect?.height ?? 0;
  const count = Math.ceil(height / rowHeight) + 2 * overscan + 2;
  const rowItems = rowVirtualizer.getVirtualItems();
  const sight = useMemo(() => {
    const inSight = rowItems.map(({ index }) => index);
    // Where the keys are is drawn before all else.
    const isActiveIn = activeRow >= 0 && inSight.includes(activeRow);
    const wanted = isActiveIn ? [activeRow, ...inSight] : inSight;
    return { rows: wanted, first, last, pinned, count };
  }, [rowItems, activeRow, first, last, pinned, count]);
  const slots = useSlots(sight, scroller);
  const drawn: (Slot & { readonly key: string })[] = [];
  for (const [at, slot] of slots.entries()) {
    const isThere = slot !== undefined && slot.row < rows.length && slot.row !== editedRow;
    if (isThere) drawn.push({ ...slot, key: String(at) });
  }
  if (editedRow !== -1) drawn.push({ row: editedRow, first, last, key: 'edited' });
  // They stand in the page by slot, so that none is ever moved; the body tells their true order.
  const inOrder = drawn.toSorted((one, other) => one.row - other.row);
  const active = activeRow === -1 ? { first, last } : drawn.find(({ row }) => row === activeRow);
  const isActiveInPage =
    active !== undefined &&
    (activeColumn < pinned || (activeColumn >= active.first && activeColumn <= active.last));

  return (
    <div
      ref={scroller}
      role="grid"
      className="grid-scroller"
      tabIndex={0}
      aria-label={label}
      aria-describedby={helpId}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-multiselectable
      aria-busy={isBusy}
      {...(isActiveInPage ? { 'aria-activedescendant': activeId } : {})}
      onKeyDown={onKeyDown}
      onMouseDown={onMouseDown}
      onClick={onClick}
      onDoubleClick={onDoubleClick}
      onCopy={props.onCopy}
      onCut={props.onCopy}
      onPaste={props.onPaste}
    >
      <GridHead
        {...{ grid, pinned, first, last, width, activeId, menu, setMenu }}
        before={roomBefore(first)}
        onFilter={props.onFilter}
      />
      <div
        role="rowgroup"
        className="grid-body"
        style={{ height: rows.length * rowHeight, width }}
        aria-owns={inOrder.map(({ key }) => `${activeId}${key}`).join(' ')}
      >
        {drawn.map((slot) => {
          const id = rows[slot.row];
          const record = id === undefined ? undefined : grid.get(id);
          if (record === undefined) return null;
          const outcome = grid.outcomeOf(record.id);
          const isInRange =
            range !== undefined && slot.row >= range.top && slot.row <= range.bottom;
          return (
            <GridRow
              key={slot.key}
              {...{ record, columns, pinned, reader, activeId }}
              rowId={`${activeId}${slot.key}`}
              index={slot.row}
              first={slot.first}
              last={slot.last}
              before={roomBefore(slot.first)}
              width={width}
              top={slot.row * rowHeight}
              isChecked={checked.has(record.id)}
              isOpen={record.id === openId}
              rangeLeft={isInRange ? range.left : -1}
              rangeRight={isInRange ? range.right : -1}
              active={slot.row === activeRow ? activeColumn : -1}
              outcome={outcome?.outcome}
              findings={outcome?.findings ?? 0}
              href={hrefOf(record.id)}
              edited={slot.row === editedRow ? editedColumn : -1}
              editor={slot.row === editedRow ? editor : undefined}
            />
          );
        })}
      </div>
      <span className="unseen" id={helpId}>
        {say(words.gridHelp)}
      </span>
    </div>
  );
}

function useIsNarrow(scroller: { readonly current: HTMLDivElement | null }): boolean {
  const [isNarrow, setNarrow] = useState(false);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => setNarrow(element.clientWidth < narrow));
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);
  return isNarrow;
}
