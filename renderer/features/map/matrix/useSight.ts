import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import { useEffect } from 'react';
import type { Extent } from './matrixFigure.ts';

export const rowHeight = 40;
export const headHeight = 64;
const leastWidth = 112;
const mostWidth = 168;

interface SightOf {
  readonly rows: number;
  readonly columns: number;
  readonly width: number;
  readonly height: number;
  readonly scroller: RefObject<HTMLDivElement | null>;
}

/** How wide the heads of rows and each column are in a grid of a width. */
function widthsIn(width: number, columnCount: number) {
  const headWidth = width < 560 ? 140 : 220;
  const scrollbar = 16;
  const room = Math.floor((width - headWidth - scrollbar) / Math.max(1, columnCount));
  return { headWidth, columnWidth: Math.min(mostWidth, Math.max(leastWidth, room)) };
}

/** The rows and columns of a grid that are in sight, wholly or for the most part. */
export function extentOf(grid: HTMLElement, rows: number, columns: number): Extent {
  const { headWidth, columnWidth } = widthsIn(grid.offsetWidth, columns);
  const { scrollLeft, scrollTop, clientWidth, clientHeight } = grid;
  const last = (end: number, size: number, count: number) =>
    Math.min(count - 1, Math.ceil(end / size - 0.5));
  return {
    firstRow: Math.round(scrollTop / rowHeight),
    lastRow: last(scrollTop + clientHeight - headHeight, rowHeight, rows),
    firstColumn: Math.round(scrollLeft / columnWidth),
    lastColumn: last(scrollLeft + clientWidth - headWidth, columnWidth, columns),
    columnWidth,
  };
}

/** Which rows and columns are in sight, and how to bring others there. */
export function useSight({
  rows: rowCount,
  columns: columnCount,
  width,
  height,
  scroller,
}: SightOf) {
  const { headWidth, columnWidth } = widthsIn(width, columnCount);
  // Their functions are new ones each time: nothing is memoised by them.
  // oxlint-disable-next-line react/incompatible-library
  const columns = useVirtualizer({
    horizontal: true,
    // Drawn with the rows: one at a time, the second would lay the page out anew to read its place.
    useFlushSync: false,
    count: columnCount,
    getScrollElement: () => scroller.current,
    estimateSize: () => columnWidth,
    overscan: 1,
    scrollPaddingEnd: headWidth,
    initialRect: { width, height },
  });
  const rows = useVirtualizer({
    count: rowCount,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 2,
    // The heads stand over the first of what is scrolled.
    scrollPaddingEnd: headHeight,
    initialRect: { width, height },
  });
  useEffect(() => columns.measure(), [columns, columnWidth]);
  const columnItems = columns.getVirtualItems();
  return {
    headWidth,
    columnWidth,
    rowItems: rows.getVirtualItems(),
    columnItems,
    bodyHeight: rows.getTotalSize(),
    bodyWidth: columns.getTotalSize(),
    before: columnItems[0]?.start ?? 0,
    scrollTo(row: number, column: number) {
      if (row >= 0) rows.scrollToIndex(row);
      if (column >= 0) columns.scrollToIndex(column);
    },
  };
}

export type Sight = ReturnType<typeof useSight>;
