import type { Day } from '../../../lib/index.ts';
import { none, notApplicable } from '../../../map/index.ts';
import type { Change } from '../../index.ts';
import { createRecord } from '../../index.ts';
import { createEvidence } from './createEvidence.ts';

/** For `mend`: a complete impact assessment, passed without conditions on that day and proven. */
export function createImpactAssessment(id: string, completed: Day): readonly Change[] {
  const proof = `evidence-for-${id}`;
  return [
    createEvidence(proof, completed),
    createRecord('impact-assessments', id, {
      kind: 'pipia',
      completed,
      validUntil: none,
      result: 'passed',
      failedPrinciples: none,
      actions: none,
      assessor: { en: 'Personal information protection body', 'zh-CN': '个人信息保护工作机构' },
      reference: id,
      reportedOn: notApplicable,
      evidence: [proof],
    }),
  ];
}
