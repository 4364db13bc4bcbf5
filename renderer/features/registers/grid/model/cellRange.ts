/** A cell by its record and column, which stays the same cell when rows are sorted anew. */
export interface CellAddress {
  /** Empty for the head. */
  readonly id: string;
  readonly key: string;
}

/** Positions among the rows and columns shown; both ends inclusive. */
export interface CellRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export function rangeBetween(
  one: { readonly row: number; readonly column: number },
  other: { readonly row: number; readonly column: number },
): CellRange {
  return {
    top: Math.min(one.row, other.row),
    bottom: Math.max(one.row, other.row),
    left: Math.min(one.column, other.column),
    right: Math.max(one.column, other.column),
  };
}

export function isManyCells({ top, bottom, left, right }: CellRange): boolean {
  return top !== bottom || left !== right;
}

export function countCells({ top, bottom, left, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}
