import type {
  CoverState,
  EquivalenceState,
  TriggerId,
} from '../../../shared/assessment/impact/index.ts';
import type { Outcome } from '../../../shared/policy/index.ts';
import type { NamedRecord } from './verdicts.ts';

/** A record that has to be assessed, with what covers it. */
export interface TriggerLine {
  readonly record: NamedRecord;
  readonly state: CoverState;
  readonly assessment: NamedRecord | null;
  /** False while a fact is missing that decides whether the case is there. */
  readonly isCertain: boolean;
  /** What the rule on it says; null where the pack has none. */
  readonly outcome: Outcome | null;
}

/** A destination of exports with the finding that counts there. */
export interface DestinationLine {
  readonly place: string;
  readonly finding: NamedRecord | null;
  readonly recipient: NamedRecord | null;
  readonly state: EquivalenceState;
  readonly flows: number;
}

export interface ImpactSummary {
  readonly triggers: readonly {
    readonly trigger: TriggerId;
    readonly total: number;
    readonly states: { readonly [S in CoverState]?: number };
  }[];
  readonly destinations: readonly DestinationLine[];
}

export interface TriggerQuestion {
  readonly trigger: TriggerId;
  /** Null: every state. */
  readonly state: CoverState | null;
  readonly most: number;
}

export interface ImpactViewQuestions {
  /** The cases of PIPL Art. 55 in the map, and the destinations of exports. */
  readonly impact: { readonly input: null; readonly answer: ImpactSummary };
  /** The first records of one case, those that need work first. */
  readonly 'impact-records': {
    readonly input: TriggerQuestion;
    readonly answer: { readonly lines: readonly TriggerLine[]; readonly total: number };
  };
}
