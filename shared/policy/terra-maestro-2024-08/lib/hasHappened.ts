import type { Day } from '../../../lib/index.ts';

/** True for a day reached by `asOf`. One still to come is a plan, not a deed; what is empty is neither. */
export function hasHappened(day: unknown, asOf: Day): day is Day {
  return typeof day === 'string' && day <= asOf;
}
