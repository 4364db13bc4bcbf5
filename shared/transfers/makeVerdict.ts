import type { Day } from '../lib/index.ts';
import type { Derived, RecordIn, ReferenceName } from '../map/index.ts';
import type { RowId } from './decisionTable.ts';
import type { MissingFact } from './transferDecision.ts';

export type Mechanism = RecordIn<'mechanisms'>;

export type LawCode =
  | 'nothing-personal'
  | 'exempt'
  | 'mechanism-in-force'
  | 'not-approved'
  | 'restricted-recipient'
  | 'no-security-assessment'
  | 'no-contract'
  | 'other-kind'
  | 'refused'
  | 'in-progress'
  | 'other-recipient'
  | 'not-in-force'
  | 'began-earlier'
  | 'expired'
  | 'other-purpose'
  | 'other-categories'
  | 'not-filed'
  | 'filed-late'
  | 'decision-open'
  | 'mechanism-unknown'
  | 'mechanism-open'
  | 'bay-area-open'
  | 'flow-open';

/** Is what the rules on exports ask for one flow there? */
export interface LawVerdict {
  readonly outcome: 'met' | 'not-met' | 'undetermined' | 'not-applicable';
  readonly code: LawCode;
  /** The row whose demand was checked. */
  readonly row: RowId | null;
  /** The mechanism that was checked; null where none is named or none is asked. */
  readonly mechanism: string | null;
  /** The day the code is about: of expiry, effect or the end of the time for filing. */
  readonly day: Day | null;
  /** What would decide it; only when undetermined, and then never empty. */
  readonly missing: readonly MissingFact[];
}

/** What a verdict reads: a snapshot, or the slice of one that a criterion declared. */
export interface MapReader {
  readonly asOf: Day;
  get<R extends 'mechanisms'>(register: R, id: unknown): RecordIn<R> | undefined;
  by<R extends 'mechanisms'>(
    register: R,
    field: ReferenceName<R>,
    id: string,
  ): readonly RecordIn<R>[];
  derived<T>(view: Derived<T>): T;
}

type Details = Partial<Pick<LawVerdict, 'mechanism' | 'day' | 'missing'>>;

/** A verdict with nothing but what is named. */
export function makeVerdict(
  outcome: LawVerdict['outcome'],
  code: LawCode,
  row: RowId | null,
  details: Details = {},
): LawVerdict {
  return { outcome, code, row, mechanism: null, day: null, missing: [], ...details };
}
