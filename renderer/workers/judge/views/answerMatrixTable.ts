import type { Evaluation } from '../../../../shared/scoring/index.ts';
import type { Matrix, MatrixKind } from '../../../../shared/views/index.ts';
import { buildMatrix, sortMatrix, withoutEmpty } from '../../../../shared/views/index.ts';
import type { MatrixQuestion, MatrixTable } from '../../../data/verdicts/mapViews.ts';
import { packMatrix } from '../../../data/verdicts/matrixCells.ts';
import type { ViewSources } from './viewSources.ts';

const built = new WeakMap<Evaluation, Map<MatrixKind, Matrix>>();

/** The matrix of a kind, built once for each evaluation. */
export function matrixOf({ facts, snapshot, evaluation }: ViewSources, kind: MatrixKind): Matrix {
  let kinds = built.get(evaluation);
  if (kinds === undefined) {
    kinds = new Map();
    built.set(evaluation, kinds);
  }
  let matrix = kinds.get(kind);
  if (matrix === undefined) {
    matrix = buildMatrix(kind, facts, snapshot, evaluation);
    kinds.set(kind, matrix);
  }
  return matrix;
}

/** The matrix as asked for: in order, and without what is empty. */
export function arrangeMatrix(whole: Matrix, question: MatrixQuestion): Matrix {
  const { rows, columns, isWithoutEmpty, language } = question;
  const kept = isWithoutEmpty ? withoutEmpty(whole) : whole;
  if (rows === 'given' && columns === 'given') return kept;
  return sortMatrix(kept, {
    language,
    ...(rows === 'given' ? {} : { rows }),
    ...(columns === 'given' ? {} : { columns }),
  });
}

export function answerMatrixTable(sources: ViewSources, question: MatrixQuestion): MatrixTable {
  const whole = matrixOf(sources, question.kind);
  const all = { rows: whole.rows.length, columns: whole.columns.length };
  return packMatrix(arrangeMatrix(whole, question), all);
}
