import type { Language } from '../../../shared/lib/index.ts';
import type { Certain } from '../../../shared/map/index.ts';
import type { Outcome } from '../../../shared/policy/index.ts';
import type {
  FactCounts,
  MatrixCell,
  MatrixHead,
  MatrixKind,
  MatrixOrder,
} from '../../../shared/views/index.ts';
import type { NamedRecord } from './verdicts.ts';

/** What some flows carry and who receives it, taken together. */
export interface FlowSummary {
  /** Ids of the flows, the gravest verdict first. */
  readonly worstFirst: readonly string[];
  readonly counts: FactCounts;
  /** Sensitive ones first, then those of which that is open; the most carried first among them. */
  readonly categories: readonly {
    readonly record: NamedRecord;
    readonly isSensitive: Certain;
    readonly flows: number;
  }[];
  /** Who receives most first. */
  readonly recipients: readonly { readonly record: NamedRecord; readonly flows: number }[];
  /** Flows that are sensitive for the people they are about alone: they are under 14. */
  readonly sensitiveByPeople: number;
  /** Flows of which nobody has said what they carry, or who receives it. */
  readonly withoutCategories: number;
  readonly withoutRecipient: number;
}

export interface MatrixQuestion {
  readonly kind: MatrixKind;
  readonly rows: MatrixOrder | 'given';
  /** `given`: as in the register or the pack. */
  readonly columns: MatrixOrder | 'given';
  /** Leaves out rows and columns in which nothing applies anywhere. */
  readonly isWithoutEmpty: boolean;
  readonly language: Language;
}

/**
 * A matrix without the records behind its cells, in columns: a large one has 70,000 cells, and as
 * objects they would hold up the page while they are unpacked. Read it with `matrixCellAt`.
 */
export interface MatrixTable {
  readonly kind: MatrixKind;
  readonly rows: readonly MatrixHead[];
  readonly columns: readonly MatrixHead[];
  /** How many there are with those in which nothing applies. */
  readonly all: { readonly rows: number; readonly columns: number };
  /** Row by row: numbers of `outcomesByNumber`, `noCell` where nothing applies. */
  readonly outcomes: Uint8Array;
  /** Six for each cell, in the order of `outcomesByNumber`. */
  readonly counts: Uint32Array;
  /** Low, high, coverage for each cell; null in matrices that have no score. */
  readonly shares: Float64Array | null;
}

/** A cell without its records. */
export type MatrixTableCell = Omit<MatrixCell, 'records'>;

/** The records behind one cell, the gravest first. */
export interface MatrixCellAnswer {
  readonly total: number;
  readonly records: readonly { readonly record: NamedRecord; readonly outcome: Outcome }[];
}

/** A matrix as text for the clipboard. */
export interface CopiedMatrix {
  readonly plain: string;
  readonly html: string;
  readonly rows: number;
  readonly columns: number;
}

/** The questions about flows taken together and about matrices. */
export interface MapViewQuestions {
  readonly 'flow-summary': { readonly input: readonly string[]; readonly answer: FlowSummary };
  readonly 'matrix-table': { readonly input: MatrixQuestion; readonly answer: MatrixTable };
  readonly 'matrix-cell': {
    readonly input: {
      readonly kind: MatrixKind;
      /** Ids of its row and column. */
      readonly row: string;
      readonly column: string;
      readonly most: number;
    };
    readonly answer: MatrixCellAnswer;
  };
  readonly 'matrix-copy': {
    readonly input: {
      readonly question: MatrixQuestion;
      /** Ids of the rows wanted; null for all. */
      readonly rows: readonly string[] | null;
    };
    readonly answer: CopiedMatrix;
  };
}
