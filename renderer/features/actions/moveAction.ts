import type { Day } from '../../../shared/lib/index.ts';
import { none } from '../../../shared/map/index.ts';
import type { ActionStatus, StatedStatus } from '../../../shared/views/index.ts';
import type { ActionRow } from '../../data/verdicts/actionViews.ts';

/** A column of the board: what it holds, and what a card moved there is said to be. */
export interface BoardColumn {
  readonly id: 'open' | 'reopened' | 'in-progress' | 'closed' | 'dropped';
  readonly holds: readonly ActionStatus[];
  /** Null where only the map can bring a card. */
  readonly target: StatedStatus | null;
}

export const boardColumns: readonly BoardColumn[] = [
  { id: 'open', holds: ['open'], target: 'open' },
  { id: 'reopened', holds: ['reopened'], target: null },
  { id: 'in-progress', holds: ['in-progress'], target: 'in-progress' },
  { id: 'closed', holds: ['closed-by-finding', 'done'], target: 'done' },
  { id: 'dropped', holds: ['dropped'], target: 'dropped' },
];

/** What a step to the left or right says of an action; null at the edge. */
export function nextTarget(status: ActionStatus, step: 1 | -1): StatedStatus | null {
  const from = boardColumns.findIndex(({ holds }) => holds.includes(status));
  for (let at = from + step; at >= 0 && at < boardColumns.length; at += step) {
    const target = boardColumns[at]?.target ?? null;
    if (target !== null) return target;
  }
  return null;
}

/** The fields that say where an action stands. */
export function fieldsFor(status: StatedStatus, day: Day): { readonly [field: string]: unknown } {
  return { status, closedOn: status === 'done' || status === 'dropped' ? day : none };
}

/** Where the map leaves an action whatever is said of it; null where what is said counts. */
export function overruledBy(
  { about: { link, outcome } }: ActionRow,
  said: StatedStatus,
): 'still-there' | 'gone' | null {
  if (said === 'dropped') return null;
  if (link !== 'finding' && link !== 'archived') return null;
  const isGone = link === 'archived' || outcome === 'met' || outcome === 'not-applicable';
  if (said === 'done') return isGone ? null : 'still-there';
  return isGone ? 'gone' : null;
}
