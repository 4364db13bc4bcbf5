import { text } from '../../../lib/index.ts';
import { known } from '../../../map/index.ts';
import { defineCriterion, setFields } from '../../index.ts';
import { createImpactAssessment } from '../lib/createImpactAssessment.ts';
import {
  carryPersonal,
  exportedFlowSayings,
  judgeExported,
  settleExported,
} from '../lib/exportedFlow.ts';
import { assessmentSayings, judgeAssessedBefore } from '../lib/judgeAssessedBefore.ts';
import { flowReads } from '../lib/receivedFlows.ts';
import { beginAfter } from '../lib/beginWithConsent.ts';

/** C15, law: an impact assessment comes before every export, with or without a mechanism. */
export const exportImpactAssessment = defineCriterion({
  id: 'export-impact-assessment',
  kind: 'law',
  revision: 1,
  severity: 'serious',
  title: text('Impact assessment before an export', '出境前的个人信息保护影响评估'),
  rule: text(
    'Every export of personal information needs a personal information protection impact assessment completed no later than its start, also where no mechanism is asked. A security assessment or self-assessment does not take its place.',
    '个人信息出境，无论是否须采取特定机制，均须在开始前完成个人信息保护影响评估；安全评估、风险自评估不能替代。',
  ),
  clauses: [
    { instrument: 'pipl', article: '55' },
    { instrument: 'order-16', article: '10' },
  ],
  judges: 'flows',
  reads: [...flowReads, 'impact-assessments'],
  applies: judgeExported,
  judge(flow, facts) {
    return judgeAssessedBefore(
      {
        register: 'flows',
        id: flow.id,
        field: 'assessments',
        assessments: flow.assessments,
        kinds: ['pipia'],
        started: flow.started,
        startField: 'started',
      },
      facts,
    );
  },
  mend(flow, facts, { code }) {
    if (code === 'border-unknown') return settleExported(flow, code, facts) ?? [];
    const id = `assessment-for-${flow.id}`;
    const { done, fields } = beginAfter(flow, facts.asOf);
    return [
      ...(code === 'categories-unknown' ? carryPersonal(flow, facts) : []),
      ...createImpactAssessment(id, done),
      setFields('flows', flow.id, {
        assessments: [...(known(flow.assessments) ?? []).filter((one) => one !== id), id],
        ...fields,
      }),
    ];
  },
  says: {
    ...exportedFlowSayings,
    ...assessmentSayings,
    met: {
      outcome: 'met',
      text: text(
        'An impact assessment was completed before {record} left mainland China.',
        '{record}出境前已完成个人信息保护影响评估。',
      ),
    },
  },
});
