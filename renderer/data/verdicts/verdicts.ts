import type { Day, Text, Words } from '../../../shared/lib/index.ts';
import type { RegisterId } from '../../../shared/map/index.ts';
import type { Outcome, Severity, VerdictKind } from '../../../shared/policy/index.ts';
import type { RecordScore, Score, Standing } from '../../../shared/scoring/index.ts';

/** The scores of the whole map, as the frame shows them. */
export interface LiveScores {
  /** The last step of the history that is in them. */
  readonly sequence: number;
  readonly asOf: Day;
  readonly pack: { readonly id: string; readonly title: Text };
  readonly bands: readonly { readonly id: string; readonly from: number; readonly label: Text }[];
  readonly principles: readonly {
    readonly id: string;
    /** P1 … P7. */
    readonly code: string;
    readonly title: Text;
    readonly scores: { readonly [K in VerdictKind]: Score };
    readonly standing: Standing;
  }[];
  readonly overall: { readonly [K in VerdictKind]: Score };
}

/** `stale`: edits were made that the scores do not hold yet. */
export type VerdictState =
  | { readonly kind: 'starting'; readonly done: number; readonly total: number }
  | { readonly kind: 'current'; readonly scores: LiveScores }
  | { readonly kind: 'stale'; readonly scores: LiveScores }
  | { readonly kind: 'failed'; readonly detail: string };

/** What one rule says of one record, in words. */
export interface RecordVerdict {
  readonly criterion: string;
  readonly title: Text;
  readonly rule: Text;
  readonly kind: VerdictKind;
  readonly severity: Severity;
  readonly outcome: Outcome;
  /** What was found; null when the rule failed. */
  readonly says: Text | null;
  /** What to do, where there is something to do. */
  readonly fix: Text | null;
  /** What would decide it: labels of fields or questions, with the record they belong to. */
  readonly missing: readonly {
    readonly label: Text;
    readonly register?: RegisterId;
    readonly id?: string;
    readonly field?: string;
  }[];
  readonly clauses: readonly Text[];
  /** Codes of the commitments it counts in, such as C31. */
  readonly commitments: readonly string[];
  readonly principles: readonly string[];
  /** What the overall promise score would rise by, in points of 100, were it met; null for other kinds. */
  readonly gain: number | null;
  /** What went wrong inside the rule. */
  readonly problem?: string;
  readonly override?: {
    /** What the rule itself says now. */
    readonly ruled: Outcome;
    /** What the person said instead. */
    readonly outcome: Outcome;
    /** The facts it was made on have changed: the rule's own verdict counts (SC-18). */
    readonly isStale?: true;
    readonly by: Words;
    readonly on: Day;
    readonly reason: Words;
  };
}

export interface RecordVerdicts {
  readonly sequence: number;
  readonly verdicts: readonly RecordVerdict[];
  /** One entry a principle, in the order of `LiveScores.principles`; null where nothing applies. */
  readonly scorecard: readonly (RecordScore | null)[] | null;
}

/** The worst a promise says of each record of a register, and how many findings it has. */
export interface RegisterOutcomes {
  get(id: string): { readonly outcome: Outcome; readonly findings: number } | undefined;
}

export interface SearchHit {
  readonly register: RegisterId;
  readonly id: string;
  readonly code: string;
  readonly name: Words;
  readonly isArchived: boolean;
  /** The field the words were found in, when it is neither code nor name, with its surroundings. */
  readonly found?: { readonly label: Text; readonly excerpt: string };
}

export interface SearchResult {
  readonly hits: readonly SearchHit[];
  /** How many there are in all; `hits` holds the best. */
  readonly total: number;
}

/** One line of the list of promises. */
export interface CommitmentLine {
  readonly id: string;
  readonly principle: string;
  readonly title: Text;
  readonly verdicts: {
    readonly [K in VerdictKind]: { readonly outcome: Outcome; readonly score: Score };
  };
  readonly criteria: readonly {
    readonly id: string;
    readonly kind: VerdictKind;
    readonly title: Text;
    readonly rule: Text;
    readonly outcome: Outcome;
    readonly score: Score;
    readonly judges: RegisterId;
    readonly counts: { readonly [O in Outcome]: number };
  }[];
}

/** A finding as a list shows it. */
export interface FindingLine {
  readonly register: RegisterId;
  readonly id: string;
  readonly code: string;
  readonly name: Words;
  readonly verdict: RecordVerdict;
}

/** A record as other screens name it. */
export interface NamedRecord {
  readonly register: RegisterId;
  readonly id: string;
  readonly code: string;
  readonly name: Words;
}

/** An export that breaks promise or law. */
export interface ExportAtRisk {
  readonly flow: NamedRecord;
  readonly recipient: NamedRecord | null;
  /** What the rules on exports ask; null while undetermined. */
  readonly required: string | null;
  readonly verdicts: { readonly [K in VerdictKind]: Outcome };
}

/** Something that falls due. */
export interface DueLine {
  readonly due: Day;
  readonly record: NamedRecord;
  readonly text: Text;
}

/** How much of the map is there. */
export interface MapStanding {
  readonly records: { readonly [R in RegisterId]?: number };
  readonly archived: number;
  /** What is past, and what falls due in the next 90 days; `lines` holds the first of them. */
  readonly overdue: { readonly total: number; readonly lines: readonly DueLine[] };
  readonly due: { readonly total: number; readonly lines: readonly DueLine[] };
  /** Exports by the worse of promise and law. */
  readonly exports: { readonly [O in Outcome]?: number };
  /** The first exports of which promise or law is not met. */
  readonly atRisk: readonly ExportAtRisk[];
}

/** The findings of one rule, worst first; `lines` holds the first of them. */
export interface CriterionFindings {
  readonly lines: readonly FindingLine[];
  readonly total: number;
}
