import type { Day } from '../../lib/index.ts';
import type { RecordIn, Snapshot } from '../../map/index.ts';
import { isNone, isNotApplicable } from '../../map/index.ts';

type Assessment = RecordIn<'impact-assessments'>;

/**
 * How far an assessment covers what it was made for. `valid`: finished before the start, passed, and
 * in force today or to the end; `expired`: it was, until its time ran out or the handling changed;
 * `late`: finished only after the start; `draft`: not finished; `failed`: it said no; `unknown`: a fact
 * that decides is missing; `missing`: there is none of a kind that serves.
 */
export const coverStates = [
  'valid',
  'unknown',
  'draft',
  'expired',
  'late',
  'failed',
  'missing',
] as const;
export type CoverState = (typeof coverStates)[number];

export interface Cover {
  readonly state: CoverState;
  /** The assessment the state is about; null where there is none. */
  readonly assessment: string | null;
}

/** What has to be covered. */
export interface CoverDuty {
  /** The reference or references, as entered. */
  readonly assessments: unknown;
  readonly kinds: readonly NonNullable<Assessment['kind']>[];
  readonly started: Day | undefined;
  readonly ended?: unknown;
  /** Left out where the register has no such field. */
  readonly changes?: { readonly last: unknown };
}

/** The best cover any of the assessments named gives, on the snapshot's day. */
export function coverOf(duty: CoverDuty, snapshot: Snapshot): Cover {
  const { assessments: named } = duty;
  if (isNone(named) || isNotApplicable(named)) return { state: 'missing', assessment: null };
  const ids: readonly unknown[] = Array.isArray(named) ? named : [named];
  let best: Cover | null = null;
  for (const id of ids) {
    const assessment = snapshot.get('impact-assessments', id);
    const cover: Cover =
      assessment === undefined
        ? { state: 'unknown', assessment: null }
        : weigh(assessment, duty, snapshot.asOf);
    if (best === null || rank(cover) < rank(best)) best = cover;
  }
  return best ?? { state: 'unknown', assessment: null };
}

function weigh(assessment: Assessment, duty: CoverDuty, asOf: Day): Cover {
  const { id, kind, completed, result, validUntil } = assessment;
  const is = (state: CoverState): Cover => ({ state, assessment: id });
  if (kind !== undefined && !duty.kinds.includes(kind))
    return { state: 'missing', assessment: null };
  // The day is a plan while it is still to come.
  if (isNone(completed) || (typeof completed === 'string' && completed > asOf)) return is('draft');
  if (completed !== undefined && duty.started !== undefined && completed > duty.started) {
    return is('late');
  }
  if (result === 'failed') return is('failed');
  const until = typeof duty.ended === 'string' && duty.ended < asOf ? duty.ended : asOf;
  if (typeof validUntil === 'string' && validUntil < until) return is('expired');
  const change = duty.changes?.last;
  if (typeof change === 'string' && completed !== undefined && change > completed) {
    return is('expired');
  }
  const isAllSaid =
    kind !== undefined &&
    completed !== undefined &&
    duty.started !== undefined &&
    result !== undefined &&
    validUntil !== undefined &&
    (duty.changes === undefined || change !== undefined);
  return is(isAllSaid ? 'valid' : 'unknown');
}

function rank({ state }: Cover): number {
  return coverStates.indexOf(state);
}
