import type { Day } from '../../../lib/index.ts';
import { addMonths, text } from '../../../lib/index.ts';
import { isNone } from '../../../map/index.ts';
import { constants } from '../../../standards/index.ts';
import type { Missing } from '../../index.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  notMet,
  setFields,
  undetermined,
} from '../../index.ts';
import { createImpactAssessment } from '../lib/createImpactAssessment.ts';
import { judgeMajorDecision, majorDecisionSayings, settleDecision } from '../lib/majorDecision.ts';

const months = constants.automatedDecisionAssessmentEvery.value;

/** C58, standard: automated decisions with marked effect are assessed again every year. */
export const automationReassessment = defineCriterion({
  id: 'automation-reassessment',
  kind: 'standard',
  revision: 1,
  severity: 'moderate',
  title: text('Yearly assessment of automated decisions', '自动化决策的年度评估'),
  rule: text(
    'Met when the last impact assessment of a running activity that decides with major effect is no older than the time the recommended standard gives (GB/T 35273-2020, 7.7).',
    '作出有重大影响的自动化决策且仍在进行的活动，最近一次影响评估未超过推荐性标准规定期限的，为符合（GB/T 35273-2020第7.7条）。',
  ),
  clauses: [{ instrument: 'gbt-35273', article: '7.7' }],
  judges: 'activities',
  reads: ['impact-assessments'],
  applies(activity, facts) {
    const { ended } = activity;
    return (
      judgeMajorDecision(activity) ??
      (typeof ended === 'string' && ended <= facts.asOf ? doesNotApply('ended') : null)
    );
  },
  judge({ id, assessments }, facts) {
    const unknown = [missingField('activities', id, 'assessments')];
    if (assessments === undefined) return undetermined('assessment-unknown', unknown);
    let last: Day | undefined;
    let missing: Missing | undefined;
    for (const name of isNone(assessments) ? [] : assessments) {
      const found = facts.get('impact-assessments', name);
      if (found === undefined) missing ??= unknown[0];
      else if (found.kind === undefined || found.kind === 'pipia') {
        const { kind, completed } = found;
        if (kind === undefined || completed === undefined) {
          const field = kind === undefined ? 'kind' : 'completed';
          missing ??= missingField('impact-assessments', found.id, field);
        } else if (!isNone(completed) && completed <= facts.asOf) {
          // One still to come has assessed nothing yet.
          if (last === undefined || completed > last) last = completed;
        }
      }
    }
    if (last !== undefined && addMonths(last, months) >= facts.asOf) return met;
    if (missing !== undefined) return undetermined('assessment-unknown', [missing]);
    return last === undefined
      ? notMet('never-assessed')
      : notMet('too-old', { figures: { last, months } });
  },
  mend(activity, facts, { code }) {
    const settled = settleDecision(activity, code);
    if (settled !== null) return settled;
    const { id, assessments } = activity;
    const assessment = `assessment-for-${id}`;
    const before = Array.isArray(assessments) ? assessments : [];
    return [
      ...createImpactAssessment(assessment, facts.asOf),
      setFields('activities', id, { assessments: [...before, assessment] }),
    ];
  },
  says: {
    ...majorDecisionSayings,
    met: {
      outcome: 'met',
      text: text(
        'The automated decisions of {record} were assessed within the last year.',
        '{record}的自动化决策在最近一年内已经评估。',
      ),
    },
    ended: {
      outcome: 'not-applicable',
      text: text('{record} has ended.', '{record}已结束。'),
    },
    'assessment-unknown': {
      outcome: 'undetermined',
      text: text(
        'It is not known when {record} was last assessed.',
        '{record}最近一次评估的时间不明。',
      ),
      fix: text(
        'Link the impact assessments of {record} with their kind and day.',
        '关联{record}的影响评估，并补录其类型和完成日期。',
      ),
    },
    'never-assessed': {
      outcome: 'not-met',
      text: text(
        'No finished impact assessment covers the automated decisions of {record}.',
        '{record}的自动化决策没有已完成的影响评估。',
      ),
      fix: text('Assess {record} now and then every year.', '立即评估{record}，此后每年评估一次。'),
    },
    'too-old': {
      outcome: 'not-met',
      text: text(
        '{record} was last assessed on {last}; the standard asks for it every {months} months.',
        '{record}最近一次评估为{last}，标准要求每{months}个月评估一次。',
      ),
      fix: text('Assess {record} again.', '重新评估{record}。'),
    },
  },
});
