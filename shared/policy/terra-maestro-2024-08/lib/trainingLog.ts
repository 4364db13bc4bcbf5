import type { Day } from '../../../lib/index.ts';
import { defineDerived } from '../../../map/index.ts';
import type { Change, Facts } from '../../index.ts';
import { createRecord } from '../../index.ts';
import { createEvidence } from './createEvidence.ts';

/** What the register of trainings says about the past. */
export interface TrainingLog {
  /** The day of the last course held by `asOf`; undefined when none was surely held. */
  readonly latest: Day | undefined;
  /** Id of a course of which nobody has said when it was held. */
  readonly undated: string | undefined;
}

/** The courses held by today; one still to come shows nothing yet. */
export const trainingLog = defineDerived<TrainingLog>({
  reads: ['trainings'],
  build(snapshot) {
    let latest: Day | undefined;
    let undated: string | undefined;
    for (const { id, held } of snapshot.all('trainings')) {
      if (held === undefined) undated ??= id;
      else if (held <= snapshot.asOf && (latest === undefined || held > latest)) latest = held;
    }
    return { latest, undated };
  },
});

/** For `mend`: a complete, proven course for everyone, held today. */
export function createSoundTraining(
  organisation: string,
  facts: Facts<'organisation'>,
): readonly Change[] {
  const id = `training-for-${organisation}`;
  const evidence = `evidence-for-${id}`;
  return [
    createEvidence(evidence, facts.asOf),
    createRecord('trainings', id, {
      held: facts.asOf,
      topics: {
        en: 'Privacy policy, handling rules, incidents',
        'zh-CN': '隐私政策、处理规则、安全事件',
      },
      audience: 'all-staff',
      coversOwners: true,
      isTested: true,
      participants: facts.get('organisation', organisation)?.staff ?? 1,
      evidence: [evidence],
    }),
  ];
}
