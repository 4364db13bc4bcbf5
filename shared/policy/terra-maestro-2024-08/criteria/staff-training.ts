import { text } from '../../../lib/index.ts';
import { defineCriterion, met, missingField, notMet, undetermined } from '../../index.ts';
import { createSoundTraining, trainingLog } from '../lib/trainingLog.ts';

/** C43: courses on security and privacy are held at all. */
export const staffTraining = defineCriterion({
  id: 'staff-training',
  kind: 'promise',
  revision: 1,
  severity: 'moderate',
  title: text('Courses held for staff', '开展员工培训'),
  rule: text(
    'Kept when at least one course on security and privacy has been held. None on record breaks the promise; a course still to come does not count.',
    '已至少开展一次安全与隐私培训的，为符合；没有任何培训记录的，为不符合，尚未举行的培训不计。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '11.6' },
    { instrument: 'pipl', article: '51 item 4' },
    { instrument: 'gdpr', article: '39(1)(b)' },
  ],
  judges: 'organisation',
  reads: ['trainings'],
  judge(_, facts) {
    const { latest, undated } = facts.derived(trainingLog);
    if (latest !== undefined) return met;
    if (undated === undefined) return notMet('none-held');
    return undetermined('day-unknown', [missingField('trainings', undated, 'held')]);
  },
  mend: (organisation, facts) => createSoundTraining(organisation.id, facts),
  says: {
    met: {
      outcome: 'met',
      text: text(
        '{record} has held a course on security and privacy for its staff.',
        '{record}已为员工开展安全与隐私培训。',
      ),
    },
    'none-held': {
      outcome: 'not-met',
      text: text(
        '{record} has no record of any course on security and privacy.',
        '{record}没有任何安全与隐私培训记录。',
      ),
      fix: text(
        'Hold a course for staff and keep the list of those who attended.',
        '为员工开展培训，并留存签到记录。',
      ),
    },
    'day-unknown': {
      outcome: 'undetermined',
      text: text(
        '{record} has courses on record, but nobody has said when they were held.',
        '{record}有培训记录，但培训日期未载明。',
      ),
      fix: text('Enter the day each course was held.', '补录各次培训的日期。'),
    },
  },
});
