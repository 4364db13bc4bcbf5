import type { Text, Words } from '../../lib/index.ts';
import type { RegisterId } from '../../map/index.ts';
import type { Outcome, RecordPointer } from '../../policy/index.ts';
import type { OutcomeCounts } from '../facts/countFacts.ts';

/** Which two things a matrix crosses. */
export type MatrixKind =
  | 'partner-principle'
  | 'activity-principle'
  | 'category-location'
  | 'category-partner';

/** A row or a column. */
export interface MatrixHead {
  readonly id: string;
  readonly words: Words | Text;
  readonly code: string | null;
  /** The register of the record it stands for; null for a principle. */
  readonly register: RegisterId | null;
}

/** Where two things meet and something is judged; where nothing applies there is no cell. */
export interface MatrixCell {
  /** All judgements as one (SC-12): partly met as soon as some fail and some do not. */
  readonly outcome: Outcome;
  /** The score against the principle as a range, 0 to 1; null in matrices that have no score. */
  readonly share: {
    readonly low: number;
    readonly high: number;
    readonly coverage: number;
  } | null;
  /** Judgements by outcome in matrices with principles, else records by the worse of promise and law. */
  readonly counts: OutcomeCounts;
  /** The records behind it, each once. */
  readonly records: readonly RecordPointer[];
}

export interface Matrix {
  readonly kind: MatrixKind;
  readonly rows: readonly MatrixHead[];
  readonly columns: readonly MatrixHead[];
  /** Row by row, column by column; null where nothing applies, which is not the same as undetermined. */
  readonly cells: readonly (readonly (MatrixCell | null)[])[];
}

/** Judgements or records that count: all but those to which nothing applies. */
export function countOf({ counts }: Pick<MatrixCell, 'counts'>): number {
  return counts.met + counts['partly-met'] + counts['not-met'] + counts.undetermined + counts.error;
}
