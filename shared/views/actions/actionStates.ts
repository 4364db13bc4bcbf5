import { addDays, daysBetween } from '../../lib/index.ts';
import type { Snapshot } from '../../map/index.ts';
import { known } from '../../map/index.ts';
import type { Severity } from '../../policy/index.ts';
import type { Evaluation } from '../../scoring/index.ts';
import { severityOf } from '../../scoring/index.ts';
import type { ActionLink, ActionState, ActionStatus, StatedStatus } from './actionModel.ts';
import { upcomingDays } from './actionModel.ts';
import { findingFollower, isThere } from './followFinding.ts';

/**
 * Where every action in use stands, in the order of the snapshot. Derived from the map and its judgement
 * alone: nothing is written, so an action closes and reopens with its finding.
 */
export function actionStates(snapshot: Snapshot, evaluation: Evaluation): readonly ActionState[] {
  const follow = findingFollower(snapshot, evaluation);
  const soon = addDays(snapshot.asOf, upcomingDays);
  return snapshot.all('actions').map((action) => {
    const stated = action.status ?? null;
    const link = follow(action);
    const status = statusOf(stated, link);
    const isActive = isActiveStatus(status);
    const due = known(action.due);
    return {
      action,
      stated,
      status,
      isActive,
      link,
      severity: severityOfLink(link),
      daysLeft: due === undefined ? null : daysBetween(snapshot.asOf, due),
      isOverdue: isActive && due !== undefined && due < snapshot.asOf,
      isUpcoming: isActive && due !== undefined && due >= snapshot.asOf && due <= soon,
    };
  });
}

/** Whether something is left to do. */
export function isActiveStatus(status: ActionStatus): boolean {
  return status === 'open' || status === 'in-progress' || status === 'reopened';
}

function statusOf(stated: StatedStatus | null, link: ActionLink): ActionStatus {
  if (stated === 'dropped') return 'dropped';
  switch (link.kind) {
    case 'finding':
      if (isThere(link.outcome)) return stated === 'done' ? 'reopened' : (stated ?? 'open');
      return stated === 'done' ? 'done' : 'closed-by-finding';
    case 'archived':
      return stated === 'done' ? 'done' : 'closed-by-finding';
    // What cannot be followed proves nothing: what was said stands.
    case 'promise':
    case 'unlinked':
    case 'lost-criterion':
    case 'lost-record':
    case 'mismatch':
      return stated ?? 'open';
  }
}

function severityOfLink(link: ActionLink): Severity | null {
  if (link.kind !== 'finding' && link.kind !== 'promise') return null;
  const { result, finding, outcome } = link;
  return finding === undefined || !isThere(outcome) ? null : severityOf(result.criterion, finding);
}
