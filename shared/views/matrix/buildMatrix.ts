import type { Snapshot } from '../../map/index.ts';
import type { Evaluation } from '../../scoring/index.ts';
import type { FlowFact } from '../facts/flowFact.ts';
import { categoryMatrix } from './categoryMatrix.ts';
import type { Matrix, MatrixKind } from './matrixModel.ts';
import { principleMatrix } from './principleMatrix.ts';

/** The matrix of a kind; rows and columns in the order of the registers and of the pack. */
export function buildMatrix(
  kind: MatrixKind,
  facts: readonly FlowFact[],
  snapshot: Snapshot,
  evaluation: Evaluation,
): Matrix {
  switch (kind) {
    case 'partner-principle':
    case 'activity-principle':
      return principleMatrix(kind, snapshot, evaluation);
    case 'category-location':
    case 'category-partner':
      return categoryMatrix(kind, facts, snapshot, evaluation);
  }
}
