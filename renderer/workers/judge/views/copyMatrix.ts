import { writeTable } from '../../../../shared/exchange/cells/index.ts';
import type { Matrix } from '../../../../shared/views/index.ts';
import { toTable } from '../../../../shared/views/index.ts';
import type { CopiedMatrix, MapViewQuestions } from '../../../data/verdicts/mapViews.ts';
import { arrangeMatrix, matrixOf } from './answerMatrixTable.ts';
import type { ViewSources } from './viewSources.ts';

/** A matrix as it is shown, every row and column of it, for spreadsheets and documents. */
export function copyMatrix(
  sources: ViewSources,
  { question, rows }: MapViewQuestions['matrix-copy']['input'],
): CopiedMatrix {
  const arranged = arrangeMatrix(matrixOf(sources, question.kind), question);
  const matrix = rows === null ? arranged : keepRows(arranged, new Set(rows));
  const edges = sources.evaluation.pack.bands.map(({ from }) => from);
  const table = toTable(matrix, question.language, edges);
  const [heads = [], ...body] = table;
  const lines = body.map(
    ([head = '', ...cells]) =>
      `<tr>${cellOf('th', head)}${cells.map((cell) => cellOf('td', cell)).join('')}</tr>`,
  );
  return {
    plain: writeTable(table),
    html: `<table><thead><tr>${heads.map((head) => cellOf('th', head)).join('')}</tr></thead><tbody>${lines.join('')}</tbody></table>`,
    rows: matrix.rows.length,
    columns: matrix.columns.length,
  };
}

function keepRows(matrix: Matrix, wanted: ReadonlySet<string>): Matrix {
  const kept = matrix.rows.flatMap(({ id }, row) => (wanted.has(id) ? [row] : []));
  return {
    ...matrix,
    rows: kept.flatMap((row) => matrix.rows[row] ?? []),
    cells: kept.flatMap((row) => {
      const cells = matrix.cells[row];
      return cells === undefined ? [] : [cells];
    }),
  };
}

function cellOf(tag: 'td' | 'th', text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<${tag}>${escaped}</${tag}>`;
}
