import type { Day, Text } from '../../../shared/lib/index.ts';
import type { Certain, RegisterId } from '../../../shared/map/index.ts';
import type { Outcome } from '../../../shared/policy/index.ts';
import type {
  DeskCounters,
  DeskDocument,
  DocumentKind,
  DocumentState,
} from '../../../shared/views/index.ts';
import type { Required, RowId } from '../../../shared/transfers/index.ts';
import type { NamedRecord } from './verdicts.ts';

/** A row of the decision table in words. */
export interface DeskRule {
  readonly id: RowId;
  readonly number: number;
  readonly condition: Text;
  readonly consequence: Text;
  readonly basis: Text;
  readonly confirmWithCounsel: Text | null;
}

export interface DeskPaperState {
  readonly kind: DocumentKind;
  readonly words: Text;
  readonly state: DocumentState;
}

export interface DeskMechanism {
  readonly record: NamedRecord;
  readonly kind: Text | null;
  readonly reference: string | null;
  readonly validUntil: Day | null;
}

/**
 * One export in the list. Thousands of them travel at once: what several share, such as rules, names and
 * the states of papers, is the same object in all of them.
 */
export interface DeskEntry {
  readonly flow: NamedRecord;
  readonly kind: Text | null;
  /** False while it is open whether it leaves the mainland at all. */
  readonly isCertain: boolean;
  readonly recipient: NamedRecord | null;
  /** ISO 3166-1 codes. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Null when nobody has said. */
  readonly categories: readonly DeskCategory[] | null;
  readonly isSensitive: Certain;
  /** People this year without and with sensitive information; null when nobody has said. */
  readonly generalPeople: number | null;
  readonly sensitivePeople: number | null;
  /** Null while undetermined. */
  readonly required: Required | null;
  readonly rule: DeskRule | null;
  readonly flags: readonly Text[];
  readonly promise: Outcome;
  readonly law: Outcome;
  readonly mechanism: DeskMechanism | null;
  readonly next: { readonly due: Day; readonly text: Text } | null;
  readonly papers: readonly DeskPaperState[];
}

export interface DeskCategory {
  readonly record: NamedRecord;
  /** Sensitive in the sense of PIPL Art. 28. */
  readonly isSensitive: Certain;
}

/** Several exports that each stay below a threshold and together may reach it. */
export interface DeskSplit {
  /** The recipient group as written; null where the recipient belongs to none. */
  readonly group: string | null;
  readonly recipient: NamedRecord | null;
  readonly purpose: NamedRecord | null;
  readonly counter: 'general' | 'sensitive';
  readonly threshold: number;
  readonly together: number;
  /** The first of them. */
  readonly flows: readonly NamedRecord[];
  readonly count: number;
}

/** A day in the calendar of the desk. */
export interface DeskDay {
  readonly due: Day;
  /** Negative once past. */
  readonly daysLeft: number;
  readonly text: Text;
  readonly record: NamedRecord;
  /** The exports that hang on it: how many, and the first of them. */
  readonly exports: number;
  readonly flows: readonly NamedRecord[];
}

export interface DeskAnswer {
  readonly asOf: Day;
  /** How many exports there are; `entries` holds the first of them, `desk-entries` gives the rest. */
  readonly total: number;
  readonly entries: readonly DeskEntry[];
  readonly counters: DeskCounters;
  readonly calendar: readonly DeskDay[];
  readonly splits: readonly DeskSplit[];
}

/** A paper of an export, its rule in words. */
export interface DeskPaper extends Omit<DeskDocument, 'judgement' | 'clauses'> {
  readonly says: Text | null;
  readonly fix: Text | null;
  readonly basis: Text;
}

/** All of one export. */
export interface DeskCard {
  readonly entry: DeskEntry;
  readonly papers: readonly DeskPaper[];
  readonly purpose: NamedRecord | null;
  /** What would decide the row; empty once decided. */
  readonly missing: readonly { readonly label: Text; readonly record: NamedRecord | null }[];
  /** What else the mechanism's record says, as label and words. */
  readonly mechanismFacts: readonly DeskFact[];
  readonly equivalences: readonly {
    readonly record: NamedRecord;
    readonly facts: readonly DeskFact[];
  }[];
  /** Everything dated that it hangs on, the earliest first. */
  readonly dates: readonly DeskDay[];
  /** Where it stands now, for what-if. */
  readonly now: {
    readonly exportGround: Text | null;
    readonly location: NamedRecord | null;
  };
}

export interface DeskFact {
  readonly label: Text;
  readonly value: Text | null;
}

/** A fact nobody has entered and that would decide promises. */
export interface OpenQuestion {
  readonly label: Text;
  /** The register whose field it is; null for a question that is answered with the rules. */
  readonly register: RegisterId | null;
  /** The first record it is missing of; null where a record is missing as a whole. */
  readonly first: NamedRecord | null;
  /** How many records it is missing of. */
  readonly records: number;
  /** Findings it would decide. */
  readonly findings: number;
  /**
   * What the overall promise score may rise by, in points of 100, were all of them met. Where a finding
   * waits for several facts, each has its equal part of it: the gains of all questions add up.
   */
  readonly gain: number;
}
