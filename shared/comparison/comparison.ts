import type { ByKind } from '../assessment/index.ts';
import type { Day, Digest, Text, Words } from '../lib/index.ts';
import type { RegisterId } from '../map/index.ts';
import type { Outcome, Severity, VerdictKind } from '../policy/index.ts';
import type { Score } from '../scoring/index.ts';

/**
 * What lies between two states of a workspace: plain data, so that a worker can hand it over. Numbers
 * that point are positions in the lists beside them.
 */
export interface Comparison {
  readonly before: ComparedSide;
  readonly after: ComparedSide;
  readonly scores: ScoreComparison;
  /** What was done to the facts, in the order it was replayed. */
  readonly edits: readonly Edit[];
  /** What moved verdicts and scores, in the order it was replayed. */
  readonly causes: readonly Cause[];
  /** The verdicts that are not what they were. */
  readonly moves: readonly VerdictMove[];
  /** The rules those verdicts are of. */
  readonly criteria: { readonly [id: string]: ComparedCriterion };
  /** How the policy packs differ; null where both states were judged by the same one. */
  readonly pack: PackComparison | null;
  /** True: too many rows changed to replay them one by one, so whole registers stand as causes. */
  readonly isByRegister: boolean;
}

export interface ComparedSide {
  readonly asOf: Day;
  /** The program that judged. */
  readonly engine: string;
  readonly pack: ComparedPack;
  /** Where its bands begin, 0 to 1: needed to round a score for showing. */
  readonly bandEdges: readonly number[];
  readonly digest: Digest;
}

export interface ComparedPack {
  readonly id: string;
  readonly revision: number;
  readonly title: Text;
  readonly digest: Digest;
}

export interface ComparedCriterion {
  readonly title: Text;
  readonly kind: VerdictKind;
  readonly severity: Severity;
}

export interface ScoreComparison {
  readonly overall: ByKind<ScorePair>;
  readonly principles: readonly {
    readonly id: string;
    readonly code: string;
    readonly name: Text;
    readonly scores: ByKind<ScorePair>;
  }[];
}

/** A score then and now; null where that state had no such principle. */
export interface ScorePair {
  readonly before: Score | null;
  readonly after: Score | null;
}

/** A record as it was last called. */
export interface ComparedRecord {
  readonly register: RegisterId;
  readonly id: string;
  readonly code: string;
  readonly name: Words;
}

export interface Edit {
  readonly kind: 'record' | 'answer' | 'override' | 'setting';
  readonly change: 'added' | 'changed' | 'gone';
  /** The id of a record or setting; of an answer or override the rule or question, a slash, the record. */
  readonly id: string;
  /** The record it is about; null for a setting, an answer for the organisation, or one that is gone. */
  readonly record: ComparedRecord | null;
  /** The question, the rule or the setting in words; null for a record. */
  readonly title: Text | null;
  readonly fields: readonly FieldEdit[];
  /** The cause it is, or is part of. */
  readonly cause: number;
}

/** One field before and after; an absent member is unknown. */
export interface FieldEdit {
  readonly field: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/**
 * `program`: the same facts under the same pack came out otherwise because the judging code is another;
 * `pack`: the facts of before under the pack of after; `time`: those on the later day; `edit`: one edit;
 * `register`: all edits of one register (or of the answers, or of the overrides) together.
 */
export interface Cause {
  readonly kind: 'program' | 'pack' | 'time' | 'edit' | 'register';
  /** The edits it stands for; none for the first three kinds. */
  readonly edits: readonly number[];
  /** The verdicts among the final moves that it moved, whether or not another one moved them on. */
  readonly moves: readonly number[];
  /** The scores that were otherwise right after it. */
  readonly scores: readonly ScoreStep[];
}

export interface ScoreStep {
  /** Null for the overall score. */
  readonly principle: string | null;
  readonly kind: VerdictKind;
  readonly before: Score;
  readonly after: Score;
}

export interface VerdictMove {
  readonly criterion: string;
  readonly record: ComparedRecord;
  /** Null where the rule did not judge the record: it was not there, archived, or the rule was not. */
  readonly before: Said | null;
  readonly after: Said | null;
  /** Everything that moved it, the last one first. */
  readonly causes: readonly number[];
}

/** What a rule said of a record. */
export interface Said {
  readonly outcome: Outcome;
  /** Which of its sayings; null for a plain "met", of which an assessment keeps none. */
  readonly code: string | null;
  /** The part that is met, for partly met. */
  readonly share?: number;
  readonly isOverridden?: true;
}

export interface PackComparison {
  readonly before: ComparedPack;
  readonly after: ComparedPack;
  /** Empty where they differ only in what an assessment does not keep, such as defaults of settings. */
  readonly changes: readonly PackChange[];
}

export interface PackChange {
  readonly part: 'pack' | 'principle' | 'band' | 'commitment' | 'criterion' | 'tension' | 'gap';
  readonly change: 'added' | 'changed' | 'gone';
  readonly id: string;
  readonly title: Text;
  /** What of it changed, such as `weight` or `weights.security`; empty for what came or went. */
  readonly members: readonly {
    readonly name: string;
    readonly before?: unknown;
    readonly after?: unknown;
  }[];
}
