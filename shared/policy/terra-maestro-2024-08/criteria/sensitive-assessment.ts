import { text } from '../../../lib/index.ts';
import { defineCriterion, setFields } from '../../index.ts';
import { createImpactAssessment } from '../lib/createImpactAssessment.ts';
import { assessmentSayings, judgeAssessedBefore } from '../lib/judgeAssessedBefore.ts';
import { restartDay } from '../lib/restartDay.ts';
import { judgeSensitiveUse, sensitiveUseSayings, settleSensitivity } from '../lib/sensitiveUse.ts';

/** C12, law: an impact assessment comes before sensitive information is handled. */
export const sensitiveAssessment = defineCriterion({
  id: 'sensitive-assessment',
  kind: 'law',
  revision: 1,
  severity: 'serious',
  title: text('Impact assessment before sensitive information', '处理敏感个人信息前的影响评估'),
  rule: text(
    'Every use of sensitive information needs a personal information protection impact assessment completed no later than the first use. What concerns children under 14 is sensitive whatever its category.',
    '处理敏感个人信息，须在首次使用前完成个人信息保护影响评估。不满十四周岁未成年人的个人信息一律属于敏感个人信息。',
  ),
  clauses: [{ instrument: 'pipl', article: '55' }],
  judges: 'uses',
  reads: ['categories', 'subjects', 'impact-assessments'],
  applies: judgeSensitiveUse,
  judge(use, facts) {
    return judgeAssessedBefore(
      {
        register: 'uses',
        id: use.id,
        field: 'assessment',
        assessments: use.assessment,
        kinds: ['pipia'],
        started: use.firstUsed,
        startField: 'firstUsed',
      },
      facts,
    );
  },
  mend(use, facts, { code }) {
    if (code === 'category-unknown' || code === 'sensitivity-unknown') {
      return settleSensitivity(use, facts);
    }
    const assessment = `assessment-for-${use.id}`;
    return [
      ...createImpactAssessment(assessment, facts.asOf),
      setFields('uses', use.id, {
        assessment,
        firstUsed: restartDay(use.firstUsed, facts.asOf),
      }),
    ];
  },
  says: {
    ...sensitiveUseSayings,
    ...assessmentSayings,
    met: {
      outcome: 'met',
      text: text(
        'An impact assessment was completed before {record} began.',
        '{record}开始前已完成个人信息保护影响评估。',
      ),
    },
  },
});
