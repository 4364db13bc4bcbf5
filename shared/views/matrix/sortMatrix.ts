import type { Language } from '../../lib/index.ts';
import { inLanguage } from '../../lib/index.ts';
import { gravityOf } from '../facts/outcomes.ts';
import type { Matrix, MatrixCell, MatrixHead } from './matrixModel.ts';
import { countOf } from './matrixModel.ts';

/** `worst`: what fails most first, then what is undecided; `count`: what has most behind it first. */
export type MatrixOrder = 'name' | 'worst' | 'count';

export interface MatrixSort {
  /** Left out, rows stay as they are. */
  readonly rows?: MatrixOrder;
  /** The pack's order of principles is worth keeping: left out, columns stay as they are. */
  readonly columns?: MatrixOrder;
  readonly language: Language;
}

/** The same matrix in another order; what is alike keeps its order, so principles can stay as in the pack. */
export function sortMatrix(matrix: Matrix, sort: MatrixSort): Matrix {
  const rowOrder =
    sort.rows === undefined
      ? matrix.rows.map((_, row) => row)
      : orderOf(matrix.rows, matrix.cells, sort.rows, sort.language);
  const columnCells = matrix.columns.map((_, column) =>
    matrix.cells.map((cells) => cells[column] ?? null),
  );
  const columnOrder =
    sort.columns === undefined
      ? matrix.columns.map((_, column) => column)
      : orderOf(matrix.columns, columnCells, sort.columns, sort.language);
  return {
    ...matrix,
    rows: pick(matrix.rows, rowOrder),
    columns: pick(matrix.columns, columnOrder),
    cells: pick(matrix.cells, rowOrder).map((cells) => columnOrder.map((at) => cells[at] ?? null)),
  };
}

/** Without the rows and columns in which nothing applies anywhere. */
export function withoutEmpty(matrix: Matrix): Matrix {
  const keptRows = matrix.rows.flatMap((_, row) =>
    matrix.cells[row]?.some((cell) => cell !== null) === true ? [row] : [],
  );
  const keptColumns = matrix.columns.flatMap((_, column) =>
    matrix.cells.some((cells) => (cells[column] ?? null) !== null) ? [column] : [],
  );
  return {
    ...matrix,
    rows: pick(matrix.rows, keptRows),
    columns: pick(matrix.columns, keptColumns),
    cells: pick(matrix.cells, keptRows).map((cells) => keptColumns.map((at) => cells[at] ?? null)),
  };
}

function pick<T>(items: readonly T[], order: readonly number[]): readonly T[] {
  return order.flatMap((at) => {
    const item = items[at];
    return item === undefined ? [] : [item];
  });
}

function orderOf(
  heads: readonly MatrixHead[],
  cells: readonly (readonly (MatrixCell | null)[])[],
  order: MatrixOrder,
  language: Language,
): readonly number[] {
  const places = heads.map((_, at) => at);
  if (order === 'name') {
    const names = heads.map(({ words }) => inLanguage(words, language));
    const collator = new Intl.Collator(language, { numeric: true });
    return places.toSorted((one, other) => collator.compare(names[one] ?? '', names[other] ?? ''));
  }
  const weights = heads.map((_, at) =>
    (order === 'worst' ? weighWorst : weighCount)(cells[at] ?? []),
  );
  return places.toSorted((one, other) => {
    const [left, right] = [weights[one] ?? [], weights[other] ?? []];
    for (let i = 0; i < left.length; i++) {
      const difference = (right[i] ?? 0) - (left[i] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

function weighWorst(cells: readonly (MatrixCell | null)[]): readonly number[] {
  let gravest = -1;
  let failed = 0;
  let open = 0;
  for (const cell of cells) {
    if (cell === null) continue;
    gravest = Math.max(gravest, gravityOf(cell.outcome));
    failed += cell.counts['not-met'] + cell.counts['partly-met'] + cell.counts.error;
    open += cell.counts.undetermined;
  }
  return [gravest, failed, open];
}

function weighCount(cells: readonly (MatrixCell | null)[]): readonly number[] {
  let count = 0;
  for (const cell of cells) if (cell !== null) count += countOf(cell);
  return [count];
}
