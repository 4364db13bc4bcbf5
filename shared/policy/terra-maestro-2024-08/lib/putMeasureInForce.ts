import type { Day } from '../../../lib/index.ts';
import type { RecordIn } from '../../../map/index.ts';
import type { Change } from '../../index.ts';
import { setFields } from '../../index.ts';
import { createEvidence } from './createEvidence.ts';

/** For `mend`: puts a measure into force, checked and proven on the day, so that nothing else asked of it is open. */
export function putMeasureInForce(measure: RecordIn<'measures'>, asOf: Day): readonly Change[] {
  const proof = `evidence-for-${measure.id}`;
  const { standardReference } = measure;
  return [
    createEvidence(proof, asOf),
    setFields('measures', measure.id, {
      status: 'in-force',
      standardReference:
        typeof standardReference === 'string' ? standardReference : 'GB/T 35273-2020, 11.5',
      lastChecked: asOf,
      evidence: [proof],
    }),
  ];
}
