import type { Action, ActionState, ActionStatus } from './actionModel.ts';

/** A sum of what somebody estimated; what nobody estimated is counted, never taken for zero. */
export interface Estimate {
  readonly sum: number;
  readonly unknown: number;
}

export interface ActionTotals {
  readonly all: number;
  readonly byStatus: { readonly [S in ActionStatus]: number };
  readonly active: number;
  readonly overdue: number;
  readonly upcoming: number;
  /** Of the active ones, in yuan. */
  readonly cost: Estimate;
  /** Of the active ones, in person-days. */
  readonly effort: Estimate;
}

/** Counts and sums over actions; cost and effort are those still ahead. */
export function tallyActions(states: readonly ActionState[]): ActionTotals {
  const byStatus = {
    open: 0,
    reopened: 0,
    'in-progress': 0,
    'closed-by-finding': 0,
    done: 0,
    dropped: 0,
  };
  for (const { status } of states) byStatus[status] += 1;
  const active = states.filter(({ isActive }) => isActive);
  return {
    all: states.length,
    byStatus,
    active: active.length,
    overdue: active.filter(({ isOverdue }) => isOverdue).length,
    upcoming: active.filter(({ isUpcoming }) => isUpcoming).length,
    cost: estimate(active, 'cost'),
    effort: estimate(active, 'effort'),
  };
}

function estimate(
  states: readonly ActionState[],
  field: keyof Action & ('cost' | 'effort'),
): Estimate {
  let sum = 0;
  let unknown = 0;
  for (const { action } of states) {
    const value = action[field];
    if (value === undefined) unknown += 1;
    // "None" was looked at and is nothing.
    else if (typeof value === 'number') sum += value;
  }
  return { sum, unknown };
}
