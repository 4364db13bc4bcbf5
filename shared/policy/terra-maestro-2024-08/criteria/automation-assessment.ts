import { text } from '../../../lib/index.ts';
import { defineCriterion, setFields } from '../../index.ts';
import { createImpactAssessment } from '../lib/createImpactAssessment.ts';
import { assessmentSayings, judgeAssessedBefore } from '../lib/judgeAssessedBefore.ts';
import { keepStated } from '../lib/keepStated.ts';
import { judgeMajorDecision, majorDecisionSayings, settleDecision } from '../lib/majorDecision.ts';

/** C58, law: automated decisions with major effect are assessed before they start. */
export const automationAssessment = defineCriterion({
  id: 'automation-assessment',
  kind: 'law',
  revision: 1,
  severity: 'serious',
  title: text('Impact assessment before automated decisions', '自动化决策前的影响评估'),
  rule: text(
    'An activity that decides with major effect by program alone needs a personal information protection impact assessment completed no later than its start.',
    '作出对个人权益有重大影响的自动化决策，须在处理活动开始前完成个人信息保护影响评估。',
  ),
  clauses: [
    { instrument: 'pipl', article: '55' },
    { instrument: 'gbt-35273', article: '7.7' },
  ],
  judges: 'activities',
  reads: ['impact-assessments', 'purposes', 'policy-versions', 'products', 'organisation'],
  settings: ['needs-effective-date'],
  applies: judgeMajorDecision,
  judge: ({ id, assessments, started }, facts) =>
    judgeAssessedBefore(
      {
        register: 'activities',
        id,
        field: 'assessments',
        assessments,
        kinds: ['pipia'],
        started,
        startField: 'started',
      },
      facts,
    ),
  mend(activity, facts, { code }) {
    const settled = settleDecision(activity, code);
    if (settled !== null) return settled;
    const { id, assessments } = activity;
    const assessment = `assessment-for-${id}`;
    const before = Array.isArray(assessments) ? assessments : [];
    return [
      ...createImpactAssessment(assessment, facts.asOf),
      ...keepStated(activity, facts),
      // What was decided before stays a breach: the activity stops and begins anew once assessed.
      setFields('activities', id, { assessments: [...before, assessment], started: facts.asOf }),
    ];
  },
  says: {
    ...assessmentSayings,
    ...majorDecisionSayings,
    met: {
      outcome: 'met',
      text: text(
        'The automated decisions of {record} were assessed before they began.',
        '{record}的自动化决策在开始前已完成影响评估。',
      ),
    },
  },
});
