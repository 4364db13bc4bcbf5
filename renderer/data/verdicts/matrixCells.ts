import type { Outcome } from '../../../shared/policy/index.ts';
import { noCounts, outcomesByNumber } from '../../../shared/scoring/index.ts';
import type { Matrix } from '../../../shared/views/index.ts';
import type { MatrixTable, MatrixTableCell } from './mapViews.ts';

/** Stands in `MatrixTable.outcomes` where nothing applies. */
export const noCell = 255;
const perCell = outcomesByNumber.length;

/** Lays the cells of a matrix out in columns that travel between threads at no cost. */
export function packMatrix(matrix: Matrix, all: MatrixTable['all']): MatrixTable {
  const { kind, rows, columns } = matrix;
  const size = rows.length * columns.length;
  const outcomes = new Uint8Array(size).fill(noCell);
  const counts = new Uint32Array(size * perCell);
  const hasShares = matrix.cells.some((cells) => cells.some((cell) => cell?.share != null));
  const shares = hasShares ? new Float64Array(size * 3) : null;
  matrix.cells.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell === null) return;
      const at = row * columns.length + column;
      outcomes[at] = outcomesByNumber.indexOf(cell.outcome);
      outcomesByNumber.forEach((outcome, n) => {
        counts[at * perCell + n] = cell.counts[outcome];
      });
      if (cell.share === null || shares === null) return;
      shares.set([cell.share.low, cell.share.high, cell.share.coverage], at * 3);
    }),
  );
  return { kind, rows, columns, all, outcomes, counts, shares };
}

/** The cell of a row and column by position; null where nothing applies. */
export function matrixCellAt(
  { columns, outcomes, counts, shares }: MatrixTable,
  row: number,
  column: number,
): MatrixTableCell | null {
  const at = row * columns.length + column;
  const outcome: Outcome | undefined = outcomesByNumber[outcomes[at] ?? noCell];
  if (outcome === undefined) return null;
  const read = noCounts();
  outcomesByNumber.forEach((each, n) => {
    read[each] = counts[at * perCell + n] ?? 0;
  });
  const [low, high, coverage] = shares?.subarray(at * 3, at * 3 + 3) ?? [];
  const isScored = low !== undefined && high !== undefined && coverage !== undefined;
  return { outcome, counts: read, share: isScored ? { low, high, coverage } : null };
}
