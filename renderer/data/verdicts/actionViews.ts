import type { Day, Text, Words } from '../../../shared/lib/index.ts';
import type { Outcome } from '../../../shared/policy/index.ts';
import type { ActionLink, ActionStatus, ActionTotals } from '../../../shared/views/index.ts';
import type { NamedRecord, RecordVerdict } from './verdicts.ts';

/** What an action hangs on, in words. */
export interface ActionAbout {
  readonly link: ActionLink['kind'];
  /** The rule followed; null where there is none. */
  readonly rule: { readonly id: string; readonly title: Text } | null;
  readonly record: NamedRecord | null;
  /** What the rule says of the record now; null where nothing is judged. */
  readonly verdict: RecordVerdict | null;
  readonly outcome: Outcome | null;
  /** The id or code that was named and is not there, or does not fit the rule. */
  readonly named: string | null;
}

export interface ActionRow {
  readonly record: NamedRecord;
  readonly owner: Words | null;
  readonly status: ActionStatus;
  readonly isActive: boolean;
  readonly due: Day | null;
  readonly daysLeft: number | null;
  readonly isOverdue: boolean;
  readonly isUpcoming: boolean;
  readonly about: ActionAbout;
}

/** Overdue and upcoming actions, the most urgent first. */
export interface DueActions {
  readonly all: number;
  readonly overdue: { readonly total: number; readonly rows: readonly ActionRow[] };
  readonly upcoming: { readonly total: number; readonly rows: readonly ActionRow[] };
}

export interface ActionViewQuestions {
  /** Every action in use, by code, with where it stands. */
  readonly actions: {
    readonly input: null;
    readonly answer: {
      readonly asOf: Day;
      readonly rows: readonly ActionRow[];
      readonly totals: ActionTotals;
    };
  };
  /** Overdue and upcoming ones, at most so many of each. */
  readonly 'due-actions': { readonly input: number; readonly answer: DueActions };
}
