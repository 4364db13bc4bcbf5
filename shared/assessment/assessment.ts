import type { Day, Digest, Text, Words } from '../lib/index.ts';
import type { RegisterId, Settings, SettingValue } from '../map/index.ts';
import type {
  Figures,
  Outcome,
  Pack,
  Question,
  Sayings,
  Severity,
  VerdictKind,
} from '../policy/index.ts';
import type { Clause } from '../standards/index.ts';
import type { Score, Standing } from '../scoring/index.ts';
import type { ExportRow, PartnerRow, TimerRow } from './rows.ts';
import type { Ranges } from './ranges.ts';

/** The version of the assessment file this code writes; older ones are upgraded, newer ones refused. */
export const assessmentVersion = 1;

/**
 * Everything an assessment found, complete in itself: any report can be drawn again from it alone, in
 * either language, years later. Written as canonical JSON; `digest` is the SHA-256 of all the rest.
 */
export interface Assessment {
  readonly format: 'cartulary-assessment';
  readonly version: typeof assessmentVersion;
  /** The program that judged, since rules are code as well as data. */
  readonly engine: string;
  readonly asOf: Day;
  readonly workspace: AssessedWorkspace;
  readonly pack: AssessedPack;
  readonly settings: readonly AssessedSetting[];
  /** What was judged, to recognise it again. */
  readonly digests: { readonly map: Digest; readonly answers: Digest; readonly pack: Digest };
  readonly overall: ByKind<Score>;
  readonly principles: readonly {
    readonly id: string;
    readonly scores: ByKind<Score>;
    readonly standing: Standing;
  }[];
  readonly commitments: readonly {
    readonly id: string;
    readonly verdicts: ByKind<{ readonly outcome: Outcome; readonly score: Score }>;
  }[];
  readonly criteria: readonly AssessedCriterion[];
  /** Every record in use by register, in the order positions refer to. */
  readonly records: { readonly [R in RegisterId]?: readonly RecordName[] };
  readonly archived: number;
  readonly scorecards: readonly Scorecard[];
  readonly exports: readonly ExportRow[];
  readonly counters: ExportCounters;
  readonly partners: readonly PartnerRow[];
  readonly timers: readonly TimerRow[];
  readonly overrides: number;
  /** Those of records in use that no longer count (SC-18). */
  readonly staleOverrides: number;
  readonly digest: Digest;
}

export type ByKind<T> = { readonly [K in VerdictKind]: T };

/** A record by register and position in that register's list. */
export type RecordRef = readonly [register: RegisterId, position: number];

export interface RecordName {
  readonly id: string;
  readonly code: string;
  readonly name: Words;
}

export interface AssessedWorkspace {
  readonly id: string;
  readonly name: Words;
  readonly isSample: boolean;
  readonly organisation: {
    readonly name: Words | null;
    readonly country: string | null;
    readonly contact: string | null;
  };
}

/** The wording of the rules as they were on the day: later changes of the pack do not reach it. */
export type AssessedPack = Pick<
  Pack,
  | 'id'
  | 'revision'
  | 'title'
  | 'owner'
  | 'dated'
  | 'principles'
  | 'bands'
  | 'bestBandWhenCritical'
  | 'commitments'
  | 'tensions'
  | 'gaps'
>;

export interface AssessedSetting {
  readonly id: string;
  readonly label: Text;
  readonly value: SettingValue;
  /** The value in words. */
  readonly shown: Text;
  readonly isDefault: boolean;
}

export interface AssessedCriterion {
  readonly id: string;
  readonly kind: VerdictKind;
  readonly revision: number;
  readonly severity: Severity;
  readonly title: Text;
  readonly rule: Text;
  readonly clauses: readonly Clause[];
  readonly judges: RegisterId;
  readonly questions: readonly Question[];
  readonly says: Sayings;
  readonly outcome: Outcome;
  readonly score: Score;
  readonly counts: { readonly [O in Outcome]: number };
  readonly hasCriticalFailure: boolean;
  /**
   * What one record's points are worth in each principle's promise score, 0 to 1: a finding loses
   * this much times the points it did not earn.
   */
  readonly worth: { readonly [principle: string]: number };
  /** Positions of the records that are met, as closed ranges. */
  readonly met: Ranges;
  readonly notApplicable: readonly { readonly reason: string; readonly records: Ranges }[];
  readonly findings: readonly AssessedFinding[];
}

export interface AssessedFinding {
  /** Position in the register the criterion judges. */
  readonly record: number;
  readonly outcome: Outcome;
  readonly code: string;
  readonly share?: number;
  readonly records?: { readonly [name: string]: RecordRef };
  readonly figures?: Figures;
  readonly missing?: readonly MissingFact[];
  /** What went wrong, for `error`. */
  readonly problem?: string;
  /** The rule's own verdict stays in `code` and `ruled`; this is who overruled it and why (SC-10). */
  readonly override?: {
    /** What the rule itself says. */
    readonly ruled: Outcome;
    /** What the person said instead; the finding's own outcome unless the override is stale. */
    readonly outcome: Outcome;
    readonly by: Words;
    readonly on: Day;
    readonly reason: Words;
    readonly evidence?: readonly RecordRef[];
    /** What it rested on is otherwise now: the rule's own verdict counts (SC-18). */
    readonly isStale?: true;
  };
}

/** A fact that would decide: the label of the field or register, or the question, in words. */
export interface MissingFact {
  readonly kind: 'field' | 'record' | 'answer' | 'evidence';
  readonly label: Text;
  readonly record?: RecordRef;
}

/** One record × principles; scores as `[low, high, coverage]`, null where nothing applies. */
export interface Scorecard {
  readonly record: RecordRef;
  readonly scores: readonly (readonly [low: number, high: number, coverage: number] | null)[];
}

export interface ExportCounters {
  readonly year: number;
  readonly general: CountBounds;
  readonly sensitive: CountBounds;
}

/** People, with the bounds the facts allow; `upper` is null while a head-count is missing. */
export interface CountBounds {
  readonly lower: number;
  readonly upper: number | null;
}

export type { Settings };
