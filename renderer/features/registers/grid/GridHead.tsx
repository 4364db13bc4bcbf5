import { memo, useRef, useState } from 'react';
import type { PointerEvent as ReactPointerEvent } from 'react';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import type { GridModel } from './gridModel.ts';
import { gridWords as words } from './gridWords.ts';
import { HeadMenu } from './HeadMenu.tsx';
import type { GridColumn } from './model/gridColumns.ts';
import { setColumnWidth } from './model/gridColumns.ts';
import type { SortStep } from './model/sorting.ts';
import { cycleSort } from './model/sorting.ts';
import { shownPlaces } from './shownPlaces.ts';
import { useColumnDrag } from './useColumnDrag.ts';

interface GridHeadProps {
  readonly grid: GridModel;
  readonly pinned: number;
  readonly first: number;
  readonly last: number;
  readonly before: number;
  readonly width: number;
  readonly activeId: string;
  /** The column whose menu is open. */
  readonly menu: string | undefined;
  readonly setMenu: (key: string | undefined) => void;
  readonly onFilter: (key: string) => void;
}

/** The head: sort by clicking, drag to move, drag the edge for the width, a menu for all of it. */
export const GridHead = memo(function GridHead(props: GridHeadProps) {
  const { grid, pinned, first, last, before, width, activeId, menu, setMenu, onFilter } = props;
  const [dropBefore, setDropBefore] = useState<string>();
  const head = useRef<HTMLDivElement>(null);
  const drag = useColumnDrag(grid, head, setDropBefore);
  const headAt = (at: number, name: string) => {
    const key = grid.columns[at]?.key;
    if (key === undefined) return null;
    return (
      <HeadCell
        key={name}
        {...{ grid, at, activeId, drag, setMenu, onFilter }}
        isDrop={dropBefore === key}
        isMenuOpen={menu === key}
      />
    );
  };
  const heads = [];
  for (let at = Math.max(first, pinned); at <= last; at += 1) heads.push(headAt(at, String(at)));
  return (
    <div role="rowgroup" className="grid-head" style={{ width }} ref={head}>
      <div role="row" className="grid-head-row" aria-rowindex={1}>
        <div className="grid-pinned" role="presentation">
          {grid.columns.slice(0, pinned).map(({ key }, at) => headAt(at, key))}
        </div>
        {before > 0 ? <div className="grid-gap" style={{ width: before }} /> : null}
        {heads}
      </div>
    </div>
  );
});

interface HeadCellProps {
  readonly grid: GridModel;
  readonly at: number;
  readonly activeId: string;
  readonly drag: (event: ReactPointerEvent, column: GridColumn) => void;
  /** A column that is being dragged would come to stand before this one. */
  readonly isDrop: boolean;
  readonly isMenuOpen: boolean;
  readonly setMenu: (key: string | undefined) => void;
  readonly onFilter: (key: string) => void;
}

const HeadCell = memo(function HeadCell(props: HeadCellProps) {
  const { grid, at, activeId, drag, isDrop, isMenuOpen, setMenu, onFilter } = props;
  const { say, read } = useSpeech();
  const column = grid.columns[at];
  if (column === undefined) return null;
  const { view, selection, rows } = grid;
  const label = read(column.label);
  const step = view.sort.find(({ key }) => key === column.key);
  const isActive = selection.row === -1 && selection.column === at;
  const isFiltered = view.filters.some(({ key }) => key === column.key);
  const state = [
    'grid-head-cell',
    isActive ? 'is-active' : '',
    isDrop ? 'is-drop' : '',
    column.field?.kind === 'integer' ? 'is-number' : '',
  ];
  const isAllTicked = rows.length > 0 && selection.checked.size === rows.length;
  return (
    <div
      role="columnheader"
      className={state.filter(Boolean).join(' ')}
      style={{ width: column.width }}
      aria-colindex={at + 1}
      aria-sort={step === undefined ? 'none' : step.isDescending ? 'descending' : 'ascending'}
      title={read(column.help)}
      data-head={at}
      {...(isActive ? { id: activeId } : {})}
      onContextMenu={(event) => {
        if (column.kind === 'select') return;
        event.preventDefault();
        setMenu(column.key);
      }}
    >
      {column.kind === 'select' ? (
        <button
          type="button"
          tabIndex={-1}
          className="grid-tick-all"
          aria-pressed={isAllTicked}
          onClick={() => selection.setChecked(isAllTicked ? new Set() : new Set(rows))}
        >
          <span className={`grid-tick${isAllTicked ? ' is-ticked' : ''}`} />
          <span className="unseen">{say(words.selectAll)}</span>
        </button>
      ) : (
        <>
          <button
            type="button"
            tabIndex={-1}
            className="grid-head-label"
            onPointerDown={(event) => drag(event, column)}
            onClick={(event) => {
              grid.setView((before) => ({
                ...before,
                sort: cycleSort(before.sort, column.key, event.shiftKey),
              }));
              selection.moveTo(-1, at);
            }}
          >
            <span className="clip">{label}</span>
            <SortMark step={step} sort={view.sort} />
            {isFiltered ? <FilterMark /> : null}
          </button>
          <HeadMenu
            grid={grid}
            column={column}
            isOpen={isMenuOpen}
            label={label}
            setMenu={setMenu}
            onFilter={onFilter}
          />
          <ResizeHandle grid={grid} column={column} />
        </>
      )}
    </div>
  );
});

function SortMark({
  step,
  sort,
}: {
  readonly step: SortStep | undefined;
  readonly sort: readonly SortStep[];
}) {
  if (step === undefined) return null;
  return (
    <span className="grid-sort" aria-hidden>
      {step.isDescending ? '↓' : '↑'}
      {sort.length > 1 ? <sub>{sort.indexOf(step) + 1}</sub> : null}
    </span>
  );
}

function FilterMark() {
  return (
    <svg className="grid-filter-mark" width="10" height="10" viewBox="0 0 10 10" aria-hidden>
      <path d="M1 1.5h8L6 5.5V9L4 8V5.5z" />
    </svg>
  );
}

function ResizeHandle({ grid, column }: { readonly grid: GridModel; readonly column: GridColumn }) {
  const start = useRef<{ readonly x: number; readonly width: number }>(undefined);
  return (
    <span
      className="grid-resize"
      aria-hidden
      onPointerDown={(event) => {
        event.preventDefault();
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { x: event.clientX, width: column.width };
      }}
      onPointerMove={(event) => {
        if (start.current === undefined) return;
        const width = start.current.width + event.clientX - start.current.x;
        grid.setView((before) => ({
          ...before,
          places: setColumnWidth(shownPlaces(grid), column.key, width),
        }));
      }}
      onPointerUp={() => {
        start.current = undefined;
      }}
    />
  );
}
