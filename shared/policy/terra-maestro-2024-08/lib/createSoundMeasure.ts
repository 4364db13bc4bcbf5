import type { Day } from '../../../lib/index.ts';
import type { RecordIn } from '../../../map/index.ts';
import type { Change } from '../../index.ts';
import { createRecord } from '../../index.ts';
import { createEvidence } from './createEvidence.ts';

/** For `mend`: a complete measure in force, checked and proven on the day given. */
export function createSoundMeasure(
  id: string,
  kind: NonNullable<RecordIn<'measures'>['kind']>,
  checked: Day,
): readonly Change[] {
  const evidence = `evidence-for-${id}`;
  return [
    createEvidence(evidence, checked),
    createRecord('measures', id, {
      kind,
      status: 'in-force',
      standardReference: 'GB/T 35273-2020, 11.5',
      lastChecked: checked,
      evidence: [evidence],
      description: { en: 'Put into force and tested', 'zh-CN': '已落实并经验证' },
    }),
  ];
}
