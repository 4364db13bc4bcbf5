import type { RegisterId } from '../../map/index.ts';
import { CriterionTally } from '../criterionTally.ts';
import { block } from '../evaluate.ts';
import type { Attestations } from '../workspaceAnswers.ts';
import type { Steps } from './createLiveEvaluation.ts';
import type { LiveMap } from './liveMap.ts';
import type { TracedCriterion } from './tracedCriterion.ts';
import type { Tracker } from './tracker.ts';

/** Judges every record by every criterion of its register; a step is a block of records. */
export function* judgeFirst(
  criteria: ReadonlyMap<RegisterId, readonly TracedCriterion[]>,
  map: LiveMap,
  attestations: Attestations,
  tracker: Tracker,
): Steps {
  let total = 0;
  for (const register of criteria.keys()) total += map.inUse(register).length;
  let done = 0;
  for (const [register, ofRegister] of criteria) {
    const records = map.inUse(register);
    const tallies = ofRegister.map((one) => ({
      one,
      tally: new CriterionTally(one.traced, records, map.snapshot, attestations, null),
    }));
    for (let from = 0; from < records.length; from += block) {
      const to = Math.min(from + block, records.length);
      for (const { one, tally } of tallies) {
        tracker.seen = one.seen;
        tally.judge(from, to);
      }
      done += to - from;
      yield { done, total };
    }
    const entered = map.tableOf(register).enteredInUse;
    for (const { one, tally } of tallies) {
      one.result = { ...tally.finish(), criterion: one.criterion, records: entered };
    }
  }
}
