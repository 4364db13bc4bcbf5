import type { KeyboardEvent, MouseEvent, RefObject } from 'react';
import { useId } from 'react';
import type { MatrixHead } from '../../../../shared/views/index.ts';
import type { MatrixTable } from '../../../data/verdicts/mapViews.ts';
import { goTo, useRoute } from '../../../navigation/useRoute.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import type { GridSpot } from './gridMove.ts';
import { gridMove } from './gridMove.ts';
import { CellBox, HeadBox } from './MatrixCells.tsx';
import { headHeight, rowHeight, useSight } from './useSight.ts';
import { words } from './words.ts';

/** Ids of the row and column of a cell. */
export interface CellAddress {
  readonly row: string;
  readonly column: string;
}

interface MatrixGridProps {
  readonly table: MatrixTable;
  /** Positions of the rows shown, in order. */
  readonly shown: readonly number[];
  readonly label: string;
  readonly bandEdges: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly active: GridSpot;
  readonly setActive: (spot: GridSpot) => void;
  readonly opened: CellAddress | null;
  /** Opens the records behind a cell; by key the panel takes the focus. */
  readonly onOpen: (cell: CellAddress, isByKey: boolean) => void;
  readonly onCopy: () => void;
  readonly scroller: RefObject<HTMLDivElement | null>;
}

/** The matrix: only rows and columns in sight are in the page; the focus stays on the grid. */
export function MatrixGrid(props: MatrixGridProps) {
  const { table, shown, label, bandEdges, width, height, active, opened, scroller } = props;
  const { say } = useSpeech();
  const id = useId();
  const size = { rows: shown.length, columns: table.columns.length };
  const sight = useSight({ ...size, width, height, scroller });
  const { headWidth, columnWidth, rowItems, columnItems, before } = sight;
  const openRecord = useOpenRecord();
  const idAt = (row: number, column: number) =>
    active.row === row && active.column === column ? `${id}-active` : undefined;
  const isDrawn =
    (active.row === -1 || rowItems.some(({ index }) => index === active.row)) &&
    (active.column === -1 || columnItems.some(({ index }) => index === active.column));

  const open = (spot: GridSpot, isByKey: boolean) => {
    const row = table.rows[shown[spot.row] ?? -1];
    const column = table.columns[spot.column];
    if (row !== undefined && column !== undefined) {
      props.onOpen({ row: row.id, column: column.id }, isByKey);
    } else openRecord(row ?? column);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isControl = event.ctrlKey || event.metaKey;
    const page = Math.max(1, Math.floor((height - headHeight) / rowHeight) - 1);
    const moved = gridMove(active, event.key, isControl, { ...size, page });
    if (moved !== undefined) {
      props.setActive(moved);
      sight.scrollTo(moved.row, moved.column);
    } else if (event.key === 'Enter' || event.key === ' ') open(active, true);
    else if (isControl && event.key.toLowerCase() === 'c') props.onCopy();
    else return;
    event.preventDefault();
  };
  // One listener for all cells: they come and go by the hundred while scrolling.
  const onClick = (event: MouseEvent) => {
    const spot = spotOf(event.target);
    if (spot === undefined) return;
    props.setActive(spot);
    open(spot, false);
  };

  return (
    <div
      ref={scroller}
      className="matrix-scroller"
      role="grid"
      aria-label={label}
      aria-describedby={`${id}-keys`}
      aria-rowcount={size.rows + 1}
      aria-colcount={size.columns + 1}
      {...(isDrawn ? { 'aria-activedescendant': `${id}-active` } : {})}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <p className="unseen" id={`${id}-keys`}>
        {say(words.keys)}
      </p>
      <div
        role="presentation"
        style={{ width: headWidth + sight.bodyWidth, height: headHeight + sight.bodyHeight }}
      >
        <div role="row" aria-rowindex={1} className="matrix-heads" style={{ height: headHeight }}>
          <div
            role="columnheader"
            aria-colindex={1}
            className={idAt(-1, -1) === undefined ? 'matrix-corner' : 'matrix-corner is-active'}
            style={{ width: headWidth }}
            id={idAt(-1, -1)}
          >
            {label}
          </div>
          <Gap width={before} />
          {columnItems.map(({ index }) => (
            <HeadBox
              key={table.columns[index]?.id ?? index}
              head={table.columns[index]}
              isRow={false}
              place={index}
              width={columnWidth}
              isActive={idAt(-1, index) !== undefined}
              id={idAt(-1, index)}
            />
          ))}
        </div>
        <div role="rowgroup" className="matrix-body" style={{ height: sight.bodyHeight }}>
          {rowItems.map(({ index, start }) => {
            const row = shown[index] ?? -1;
            const rowId = table.rows[row]?.id;
            return (
              <div
                key={rowId ?? index}
                role="row"
                aria-rowindex={index + 2}
                className="matrix-row"
                style={{ top: start, height: rowHeight, width: headWidth + sight.bodyWidth }}
              >
                <HeadBox
                  head={table.rows[row]}
                  isRow
                  place={index}
                  width={headWidth}
                  isActive={idAt(index, -1) !== undefined}
                  id={idAt(index, -1)}
                />
                <Gap width={before} />
                {columnItems.map(({ index: column }) => (
                  <CellBox
                    key={table.columns[column]?.id ?? column}
                    {...{ table, row, column, bandEdges }}
                    place={index}
                    width={columnWidth}
                    isActive={idAt(index, column) !== undefined}
                    isOpen={opened?.row === rowId && opened?.column === table.columns[column]?.id}
                    id={idAt(index, column)}
                  />
                ))}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** Stands for the columns left of those in sight. */
function Gap({ width }: { readonly width: number }) {
  return width === 0 ? null : <div role="presentation" style={{ flex: 'none', width }} />;
}

function spotOf(target: EventTarget): GridSpot | undefined {
  const box = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return box === null
    ? undefined
    : { row: Number(box.dataset['row']), column: Number(box.dataset['column']) };
}

function useOpenRecord(): (head: MatrixHead | undefined) => void {
  const route = useRoute();
  return (head) => {
    if (head === undefined || head.register === null || route.at !== 'workspace') return;
    goTo({ ...route, record: { register: head.register, id: head.id } });
  };
}
