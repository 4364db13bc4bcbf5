import type { RegisterId } from '../map/index.ts';
import type { Certain } from '../map/index.ts';
import type { Counters } from './counters.ts';
import type { Required, RowId } from './decisionTable.ts';

/** A fact nobody has entered and that would decide: a field of a record, or a record that should exist. */
export type MissingFact =
  | {
      readonly kind: 'field';
      readonly register: RegisterId;
      readonly id: string;
      readonly field: string;
    }
  | { readonly kind: 'record'; readonly register: RegisterId };

export interface TrailStep {
  readonly row: RowId;
  readonly verdict: Certain;
}

/** What the rules on exports ask for one flow, and how that was found. */
export interface TransferDecision {
  /** The flow's id. */
  readonly flow: string;
  readonly status: 'decided' | 'undetermined';
  /** The row that won; null when more than one may still win. */
  readonly row: RowId | null;
  /** What is needed; null when undetermined. May be known though `row` is not: two rows can ask the same. */
  readonly required: Required | null;
  /** Every row that may win with the facts as they are, in order; one when all is known. */
  readonly possibleRows: readonly RowId[];
  /** Of the rows that do not stop the search, those that hold. */
  readonly flags: readonly RowId[];
  /** What would decide it; empty when decided, and then never empty. Of the counters only the first few facts. */
  readonly missing: readonly MissingFact[];
  /** The year's counters, the same for all flows. */
  readonly counters: Counters;
  /** The rows looked at, in order, up to the one that won. */
  readonly trail: readonly TrailStep[];
}
