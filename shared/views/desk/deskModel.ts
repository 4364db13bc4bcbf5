import type { Day, Text } from '../../lib/index.ts';
import type { Criterion, Outcome, RecordPointer } from '../../policy/index.ts';
import type { Finding } from '../../scoring/index.ts';
import type { Clause } from '../../standards/index.ts';
import type { Bounds, Timer, TransferDecision } from '../../transfers/index.ts';
import type { FlowExport, FlowFact } from '../facts/flowFact.ts';

/** The papers an export may need. */
export type DocumentKind =
  | 'notice'
  | 'separate-consent'
  | 'impact-assessment'
  | 'security-assessment'
  | 'mechanism'
  | 'agreement'
  | 'contract-clauses'
  | 'equivalence';

/** Is a paper there? `not-needed` on known facts only; `unknown` when a fact is missing. */
export type DocumentState = 'there' | 'missing' | 'unknown' | 'not-needed';

export interface DeskDocument {
  readonly kind: DocumentKind;
  readonly words: Text;
  readonly state: DocumentState;
  /** The parts that are missing, where it has parts: items of the notice, topics of the contract. */
  readonly missingParts: readonly Text[];
  /** The rule that says so, and its finding for the wording; null where facts alone say so. */
  readonly judgement: {
    readonly criterion: Criterion;
    readonly outcome: Outcome;
    readonly finding: Finding | null;
  } | null;
  readonly clauses: readonly Clause[];
}

/** One export on the desk. */
export interface DeskRow {
  readonly fact: FlowFact;
  readonly export: FlowExport;
  readonly decision: TransferDecision;
  /** The matched row of the decision table in words; null while undetermined. */
  readonly row: {
    readonly number: number;
    readonly condition: Text;
    readonly consequence: Text;
    readonly basis: readonly Clause[];
    readonly confirmWithCounsel: Text | null;
  } | null;
  /** Rows that do not stop the search but say something. */
  readonly flags: readonly Text[];
  readonly purpose: string | null;
  readonly generalPeople: number | null;
  readonly sensitivePeople: number | null;
  readonly mechanism: {
    readonly id: string;
    readonly kind: Text | null;
    readonly reference: string | null;
    readonly validUntil: Day | null;
  } | null;
  /** Findings of equal protection about the recipient or the places it goes to; ids. */
  readonly equivalences: readonly string[];
  readonly documents: readonly DeskDocument[];
  /** The next thing that falls due about it, those already past included; null where nothing does. */
  readonly next: Timer | null;
}

/** One threshold of a counter, and how near it is. */
export interface DeskThreshold {
  readonly people: number;
  readonly consequence: Text;
  readonly basis: readonly Clause[];
  readonly isReached: 'yes' | 'no' | 'unknown';
  /** If people went on leaving evenly: reached on this day at the earliest; null when not this year, or unknown. */
  readonly earliest: Day | null;
  /** And on this day at the latest; null when it may not be reached this year at all. */
  readonly latest: Day | null;
}

export interface DeskCounter {
  readonly id: 'general' | 'sensitive';
  readonly words: Text;
  readonly now: Bounds;
  /** For the whole year as people entered it; null where no flow has a forecast. */
  readonly forecast: Bounds | null;
  /** For the whole year if the rest went on as evenly as it began: a straight line, nothing more. */
  readonly extrapolated: Bounds;
  readonly thresholds: readonly DeskThreshold[];
}

export interface DeskCounters {
  readonly year: number;
  readonly daysElapsed: number;
  readonly daysInYear: number;
  readonly counters: readonly DeskCounter[];
  /** What the extrapolation is and is not. */
  readonly note: Text;
}

/** Something that falls due, and the exports it concerns. */
export interface DeskDate {
  readonly timer: Timer;
  readonly record: RecordPointer;
  readonly isOverdue: boolean;
  /** Negative once past. */
  readonly daysLeft: number;
  readonly flows: readonly string[];
}
