import { text } from '../../../lib/index.ts';
import { isNone, none } from '../../../map/index.ts';
import {
  defineCriterion,
  doesNotApply,
  missingField,
  setFields,
  undetermined,
} from '../../index.ts';
import { createImpactAssessment } from '../lib/createImpactAssessment.ts';
import { assessmentSayings, judgeAssessedBefore } from '../lib/judgeAssessedBefore.ts';
import { restartDay } from '../lib/restartDay.ts';

/** C16, standard: data from several sources is brought together only after an assessment. */
export const mergeAssessment = defineCriterion({
  id: 'merge-assessment',
  kind: 'standard',
  revision: 1,
  severity: 'moderate',
  title: text('Assessment before data is merged', '汇聚融合前的影响评估'),
  rule: text(
    'A use that brings together data of two or more other uses needs an impact assessment completed no later than the first use. Without one it can be shown neither way that merging was weighed.',
    '汇聚两项以上其他使用的数据的，须在首次使用前完成个人信息保护影响评估；没有评估的，无法判定。',
  ),
  clauses: [{ instrument: 'gbt-35273', article: '7.6' }],
  judges: 'uses',
  reads: ['impact-assessments'],
  applies(use) {
    if (isNone(use.mergedFrom)) return doesNotApply('not-merged');
    const count = use.mergedFrom?.length ?? 0;
    if (count === 0) {
      return undetermined('merging-unknown', [missingField('uses', use.id, 'mergedFrom')]);
    }
    return count === 1 ? doesNotApply('one-source') : null;
  },
  judge(use, facts) {
    const { id, assessment: entered, firstUsed: started } = use;
    const judgement = judgeAssessedBefore(
      {
        register: 'uses',
        id,
        field: 'assessment',
        assessments: entered,
        kinds: ['pipia', 'self-assessment', 'cac-security'],
        started,
        startField: 'firstUsed',
      },
      facts,
    );
    return judgement.code === 'no-assessment'
      ? undetermined('no-assessment', [missingField('uses', id, 'assessment')])
      : judgement;
  },
  mend(use, facts, { code }) {
    if (code === 'merging-unknown') return [setFields('uses', use.id, { mergedFrom: none })];
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
    ...assessmentSayings,
    'no-assessment': {
      outcome: 'undetermined',
      text: text(
        '{record} brings data of several uses together, and no assessment of that exists.',
        '{record}汇聚了多项使用的数据，但未开展评估。',
      ),
      fix: text(
        'Assess what merging means for people before {record} goes on.',
        '在继续{record}前，就汇聚融合对个人的影响开展评估。',
      ),
    },
    met: {
      outcome: 'met',
      text: text(
        'Merging the data for {record} was assessed before it began.',
        '{record}开始前已就汇聚融合开展评估。',
      ),
    },
    'not-merged': {
      outcome: 'not-applicable',
      text: text('{record} merges no data.', '{record}未汇聚其他数据。'),
    },
    'one-source': {
      outcome: 'not-applicable',
      text: text('{record} draws on one other use only.', '{record}仅来自一项使用。'),
    },
    'merging-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether {record} merges data of several uses.',
        '{record}是否汇聚多项使用的数据未载明。',
      ),
      fix: text(
        'Enter what {record} was merged from, or that it was not.',
        '补录{record}的汇聚来源；未汇聚的，选“无”。',
      ),
    },
  },
});
