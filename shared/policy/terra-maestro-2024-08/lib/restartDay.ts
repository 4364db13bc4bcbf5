import type { Day } from '../../../lib/index.ts';

/** For `mend`: the day something begins anew; what has yet to begin keeps its day. */
export function restartDay(started: Day | undefined, asOf: Day): Day {
  return started !== undefined && started > asOf ? started : asOf;
}
