import type { RegisterId } from '../../map/index.ts';
import type { Criterion, Facts, Pack } from '../../policy/index.ts';
import type { CriterionResult } from '../criterionTally.ts';
import { criteriaByRegister } from '../evaluate.ts';
import { numberCount } from './layout.ts';
import type { TrackedRecord } from './trackedRecord.ts';
import type { Tracker } from './tracker.ts';

/** A criterion whose judgements are noted by record, and what it said so far. */
export interface TracedCriterion {
  readonly criterion: Criterion;
  /** The same rule; what it reads is noted for the record it judges. */
  readonly traced: Criterion;
  /** What any of its judgements ever read. */
  readonly seen: Uint8Array;
  /** Undefined until the first evaluation is done. */
  result: CriterionResult | undefined;
}

/** The criteria of a pack, traced, by the register they judge. */
export function traceCriteria(
  pack: Pack,
  tracker: Tracker,
): ReadonlyMap<RegisterId, readonly TracedCriterion[]> {
  return new Map(
    [...criteriaByRegister(pack)].map(([register, criteria]) => [
      register,
      criteria.map((criterion) => traceCriterion(criterion, tracker)),
    ]),
  );
}

function traceCriterion(criterion: Criterion, tracker: Tracker): TracedCriterion {
  // The engine hands tracked records to traced criteria alone; `Criterion` forgets what it is typed for.
  const judge = criterion.judge as (record: TrackedRecord, facts: Facts) => never;
  const traced: Criterion = {
    ...criterion,
    judge: (record: TrackedRecord, facts: Facts) => {
      tracker.begin(record);
      record.$stamp = tracker.stamp; // its own fields need no note: it is judged again when they change
      return judge(record, facts);
    },
  };
  return { criterion, traced, seen: new Uint8Array(numberCount), result: undefined };
}
