import { addMonths, text } from '../../../lib/index.ts';
import { constants } from '../../../standards/index.ts';
import { defineCriterion, met, missingField, notMet, undetermined } from '../../index.ts';
import { createSoundTraining, trainingLog } from '../lib/trainingLog.ts';

const { trainingEvery } = constants;

/** C43, as the standard asks it: a course at least once a year. */
export const trainingInterval = defineCriterion({
  id: 'training-interval',
  kind: 'standard',
  revision: 1,
  severity: 'moderate',
  title: text('Training at least once a year', '每年至少培训一次'),
  rule: text(
    'Met when the last course lies no further back than the standard allows. An older one, or none, departs from the standard.',
    '最近一次培训未超过标准规定间隔的，为符合；超过间隔或从未培训的，为不符合。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '10.1' },
    { instrument: 'gbt-35273', article: '11.6' },
  ],
  judges: 'organisation',
  reads: ['trainings'],
  judge(_, facts) {
    const { latest, undated } = facts.derived(trainingLog);
    if (latest !== undefined && addMonths(latest, trainingEvery.value) >= facts.asOf) return met;
    if (undated !== undefined) {
      return undetermined('day-unknown', [missingField('trainings', undated, 'held')]);
    }
    if (latest === undefined) return notMet('none-held');
    return notMet('too-long-ago', { figures: { latest, months: trainingEvery.value } });
  },
  mend: (organisation, facts) => createSoundTraining(organisation.id, facts),
  says: {
    met: {
      outcome: 'met',
      text: text(
        'The last course of {record} is recent enough.',
        '{record}最近一次培训未超过规定间隔。',
      ),
    },
    'none-held': {
      outcome: 'not-met',
      text: text('{record} has held no course so far.', '{record}尚未开展任何培训。'),
      fix: text(
        'Hold a course now and plan one for every year.',
        '立即开展培训，并按年度作出安排。',
      ),
    },
    'too-long-ago': {
      outcome: 'not-met',
      text: text(
        'The last course of {record} was on {latest}, more than {months} months ago.',
        '{record}最近一次培训在{latest}，距今已超过{months}个月。',
      ),
      fix: text('Hold the course that is due.', '开展逾期的培训。'),
    },
    'day-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said when a course of {record} was held, so its age cannot be told.',
        '{record}有培训日期未载明，无法判断间隔。',
      ),
      fix: text('Enter the day each course was held.', '补录各次培训的日期。'),
    },
  },
});
