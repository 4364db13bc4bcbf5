/** A cell by position; -1 is the head of a row or column. */
export interface GridSpot {
  readonly row: number;
  readonly column: number;
}

interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows a page key moves by. */
  readonly page: number;
}

/** Where a key leads from a spot; undefined for keys that do not move. */
export function gridMove(
  { row, column }: GridSpot,
  key: string,
  isControl: boolean,
  { rows, columns, page }: GridSize,
): GridSpot | undefined {
  const to = (nextRow: number, nextColumn: number): GridSpot => ({
    row: Math.max(-1, Math.min(rows - 1, nextRow)),
    column: Math.max(-1, Math.min(columns - 1, nextColumn)),
  });
  switch (key) {
    case 'ArrowUp':
      return to(isControl ? 0 : row - 1, column);
    case 'ArrowDown':
      return to(isControl ? rows - 1 : row + 1, column);
    case 'ArrowLeft':
      return to(row, isControl ? 0 : column - 1);
    case 'ArrowRight':
      return to(row, isControl ? columns - 1 : column + 1);
    case 'Home':
      return to(isControl ? 0 : row, 0);
    case 'End':
      return to(isControl ? rows - 1 : row, columns - 1);
    case 'PageUp':
      return to(Math.max(0, row - page), column);
    case 'PageDown':
      return to(row + page, column);
    default:
      return undefined;
  }
}
