import type { Text } from '../../../shared/lib/index.ts';
import type { RegisterId } from '../../../shared/map/index.ts';
import type { Outcome, Severity } from '../../../shared/policy/index.ts';
import type {
  FindingKey,
  Scores,
  Score,
  Standing,
  Unmendable,
} from '../../../shared/scoring/index.ts';
import type { Goal, ScoreAim } from '../../../shared/views/index.ts';
import type { FindingLine, NamedRecord } from './verdicts.ts';

/** Person-days by finding, under `fixKey`; what is left out has its action's effort, else the usual one. */
export type Efforts = { readonly [key: string]: number };

export function fixKey({ criterion, record }: FindingKey): string {
  return `${criterion} ${record}`;
}

/** Which findings a list of fixes holds. */
export interface FixFilter {
  readonly aim: ScoreAim;
  readonly severity: Severity | null;
  readonly register: RegisterId | null;
}

export interface FixQuestion extends FixFilter {
  readonly efforts: Efforts;
  readonly from: number;
  readonly most: number;
  /** Findings given as lines whatever the filter and the place, for those that were chosen. */
  readonly chosen: readonly FindingKey[];
}

/** A finding as something to mend. */
export interface FixLine extends FindingLine {
  /** What the score aimed at would rise by, in points of 100, were it met and nothing else otherwise. */
  readonly worth: number;
  /** Person-days. */
  readonly effort: number;
  /** The action that says so, or is to mend it. */
  readonly action: NamedRecord | null;
  readonly why: Unmendable | null;
  /** Why nothing can mend it, in the rule's own words. */
  readonly cannot: Text | null;
}

export interface FixList {
  readonly lines: readonly FixLine[];
  readonly chosen: readonly FixLine[];
  readonly total: number;
  /** Findings of the kind before severity and register are looked at, by register. */
  readonly registers: readonly { readonly register: RegisterId; readonly findings: number }[];
}

/** One fact that a fix changes, in words. */
export type FixChange =
  | {
      readonly kind: 'set';
      /** Null for a record that is new itself. */
      readonly record: NamedRecord | null;
      readonly register: Text;
      readonly field: Text;
      /** Null: nobody has said. */
      readonly from: Text | null;
      readonly to: Text | null;
    }
  | {
      readonly kind: 'create';
      readonly register: Text;
      readonly fields: readonly { readonly field: Text; readonly value: Text }[];
    }
  | {
      readonly kind: 'answer';
      readonly question: Text;
      readonly record: NamedRecord | null;
      readonly from: Text | null;
      readonly to: Text;
    };

export interface PredictedFix {
  readonly finding: FindingKey;
  readonly title: Text;
  /** Null for a record that is gone. */
  readonly record: NamedRecord | null;
  readonly fate: 'mended' | 'solved' | 'broken-again' | 'absent' | 'unmendable';
  readonly why: Unmendable | null;
  readonly cannot: Text | null;
  readonly changes: readonly FixChange[];
}

/** What a rule says of a record before and after; null where it did not look at it. */
export interface PredictedMove {
  readonly title: Text;
  /** Null for a record that a fix makes. */
  readonly record: NamedRecord | null;
  readonly before: Outcome | null;
  readonly after: Outcome | null;
}

export interface Moves {
  readonly total: number;
  /** The first of them. */
  readonly lines: readonly PredictedMove[];
}

export interface FixPrediction {
  readonly before: Scores;
  readonly after: Scores;
  readonly fixes: readonly PredictedFix[];
  readonly gone: Moves;
  readonly appeared: Moves;
  readonly changed: Moves;
}

export interface ShownStep {
  readonly finding: FindingKey;
  readonly title: Text;
  readonly record: NamedRecord | null;
  readonly changes: readonly FixChange[];
  readonly effort: number;
  /** Points of 100 the low rose by. */
  readonly gain: number;
  readonly score: Score;
  readonly standing: Standing | null;
  readonly alsoSolved: number;
  readonly appeared: number;
}

export interface ShownPath {
  readonly start: { readonly score: Score; readonly standing: Standing | null };
  readonly steps: readonly ShownStep[];
  readonly end: 'reached' | 'most-steps' | 'nothing-left';
  readonly effort: number;
  /** Share, 0 to 1, the low could reach were everything that can be mended met. */
  readonly ceiling: number;
  /** Critical findings that cap the standing at the end of the path. */
  readonly capping: number;
  readonly lost: {
    readonly total: number;
    /** Those of them that cap the standing for good. */
    readonly capping: number;
    /** Share of the score they cost together, 0 to 1. */
    readonly cost: number;
    readonly lines: readonly {
      readonly finding: FindingKey;
      readonly title: Text;
      readonly record: NamedRecord | null;
      readonly why: Unmendable;
      readonly cannot: Text | null;
      /** Points of 100. */
      readonly cost: number;
    }[];
  };
}

/** Entries of `ViewQuestions`. Null where a newer question of the same kind came in between. */
export interface FixViewQuestions {
  readonly fixes: { readonly input: FixQuestion; readonly answer: FixList };
  readonly 'what-if-fixes': {
    readonly input: readonly FindingKey[];
    readonly answer: FixPrediction | null;
  };
  readonly 'fix-path': {
    readonly input: {
      readonly aim: ScoreAim;
      readonly goal: Goal;
      readonly efforts: Efforts;
    };
    readonly answer: ShownPath | null;
  };
  /** How far a piece of work is; null while none is under way. Fixes found, of the most there can be. */
  readonly 'fix-progress': { readonly input: FixWork; readonly answer: FixProgress | null };
  /** Calls a piece of work off: it then answers null. */
  readonly 'fix-stop': { readonly input: FixWork; readonly answer: null };
}

/** Work on the copy of the map that takes a while. */
export type FixWork = 'what-if-fixes' | 'fix-path';

export interface FixProgress {
  readonly done: number;
  readonly total: number;
}
