import type { AnyRecord, RecordIn } from '../../map/index.ts';
import type { Outcome, Severity } from '../../policy/index.ts';
import type { CriterionResult, Finding } from '../../scoring/index.ts';

export type Action = RecordIn<'actions'>;

/** What a person says of an action. */
export const statedStatuses = ['open', 'in-progress', 'done', 'dropped'] as const;
export type StatedStatus = (typeof statedStatuses)[number];

/**
 * Where an action stands once its finding is looked at. `closed-by-finding`: nobody said done, but the
 * finding is gone. `reopened`: somebody said done, but the finding is there.
 */
export const actionStatuses = [
  'open',
  'reopened',
  'in-progress',
  'closed-by-finding',
  'done',
  'dropped',
] as const;
export type ActionStatus = (typeof actionStatuses)[number];

/** What one rule says of the record an action concerns. */
export interface Followed {
  readonly result: CriterionResult;
  readonly position: number;
  readonly record: AnyRecord;
  readonly outcome: Outcome;
  /** Undefined where the rule has nothing to tell: met, or not applicable. */
  readonly finding: Finding | undefined;
}

/**
 * What an action hangs on. Only `finding` moves its status. `promise` shows the worst finding the rules of
 * the named commitment have about the record, and moves nothing: no one of them was decided on.
 */
export type ActionLink =
  | ({ readonly kind: 'finding' } & Followed)
  | ({ readonly kind: 'promise' } & Followed)
  /** The record was archived, so nothing is judged of it any more. */
  | {
      readonly kind: 'archived';
      readonly result: CriterionResult;
      readonly record: AnyRecord;
    }
  /** An action of its own accord: it names no finding. */
  | { readonly kind: 'unlinked' }
  /** The pack in use has no such rule. */
  | { readonly kind: 'lost-criterion'; readonly named: string }
  /** The map has no record of that code. */
  | { readonly kind: 'lost-record'; readonly named: string }
  /** Rule and record are there, but the rule judges records of another register. */
  | { readonly kind: 'mismatch'; readonly result: CriterionResult; readonly named: string };

export interface ActionState {
  readonly action: Action;
  /** Null where nobody has said; such an action counts as open. */
  readonly stated: StatedStatus | null;
  readonly status: ActionStatus;
  /** Something is left to do: open, in progress or reopened. */
  readonly isActive: boolean;
  readonly link: ActionLink;
  /** How urgent its finding is; null without one. */
  readonly severity: Severity | null;
  /** To the day it is due; negative once past, null where it has no such day. */
  readonly daysLeft: number | null;
  /** Active, and its day is past. */
  readonly isOverdue: boolean;
  /** Active, and due today or within `upcomingDays`. */
  readonly isUpcoming: boolean;
}

/** Actions due within so many days are upcoming. */
export const upcomingDays = 30;
