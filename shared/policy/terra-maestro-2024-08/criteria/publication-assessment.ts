import { text } from '../../../lib/index.ts';
import { known } from '../../../map/index.ts';
import { defineCriterion, setFields } from '../../index.ts';
import { beginAfter } from '../lib/beginWithConsent.ts';
import { createImpactAssessment } from '../lib/createImpactAssessment.ts';
import { assessmentSayings, judgeAssessedBefore } from '../lib/judgeAssessedBefore.ts';
import {
  flowContentSayings,
  flowKindSayings,
  flowViewReads,
  judgeFlowContent,
  judgeFlowKind,
  settleFlowKind,
} from '../lib/judgeFlowReach.ts';

/** C35, law: an impact assessment comes before publishing, whatever the ground. */
export const publicationAssessment = defineCriterion({
  id: 'publication-assessment',
  kind: 'law',
  revision: 1,
  severity: 'serious',
  title: text('Impact assessment before publishing', '公开前的个人信息保护影响评估'),
  rule: text(
    'Publishing personal information needs an impact assessment beforehand (PIPL Art. 55). Met when one was completed no later than the day of publication.',
    '公开个人信息的，应当事前进行个人信息保护影响评估（《个人信息保护法》第55条）。公开之日或之前已完成评估的，为符合。',
  ),
  clauses: [
    { instrument: 'pipl', article: '55' },
    { instrument: 'gbt-35273', article: '9.4' },
  ],
  judges: 'flows',
  reads: ['impact-assessments', ...flowViewReads],
  applies: (flow) => judgeFlowKind(flow, 'publish'),
  judge(flow, facts) {
    const { id, assessments, started } = flow;
    const judgement = judgeAssessedBefore(
      {
        register: 'flows',
        id,
        field: 'assessments',
        assessments,
        kinds: ['pipia'],
        started,
        startField: 'started',
      },
      facts,
    );
    return judgement.outcome === 'met' ? judgement : (judgeFlowContent(flow, facts) ?? judgement);
  },
  mend(flow, { asOf }) {
    if (flow.kind === undefined) return settleFlowKind(flow);
    const assessment = `assessment-for-${flow.id}`;
    const { done, fields } = beginAfter(flow, asOf);
    return [
      ...createImpactAssessment(assessment, done),
      setFields('flows', flow.id, {
        assessments: [...(known(flow.assessments) ?? []), assessment],
        ...fields,
      }),
    ];
  },
  says: {
    ...flowKindSayings,
    ...flowContentSayings,
    ...assessmentSayings,
    met: {
      outcome: 'met',
      text: text('{record} was assessed before it began.', '{record}开始前已完成影响评估。'),
    },
  },
});
