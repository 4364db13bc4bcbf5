import { text } from '../../../lib/index.ts';
import { defineCriterion, met, missingField, missingRecord, undetermined } from '../../index.ts';
import { createSoundTraining } from '../lib/trainingLog.ts';

/** C43: those responsible for activities were among the people taught. */
export const ownerTraining = defineCriterion({
  id: 'owner-training',
  kind: 'promise',
  revision: 1,
  severity: 'moderate',
  title: text('Courses reach those responsible for activities', '培训涵盖处理活动负责人'),
  rule: text(
    'Kept when everyone named as responsible for an activity took part in a course that was held. While some were left out, the promise cannot be shown to be kept.',
    '各处理活动的负责人均参加过已举行的培训的，为符合；有负责人未参加的，无法证明已履行承诺。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '11.6' },
    { instrument: 'pipl', article: '51 item 4' },
    { instrument: 'gdpr', article: '39(1)(b)' },
  ],
  judges: 'organisation',
  reads: ['trainings'],
  judge(_, facts) {
    let unclear: string | undefined;
    let undated: string | undefined;
    let isHeld = false;
    for (const { id, held, coversOwners } of facts.all('trainings')) {
      if (held === undefined) {
        if (coversOwners !== false) undated ??= id;
      } else if (held <= facts.asOf) {
        if (coversOwners === true) return met;
        if (coversOwners === undefined) unclear ??= id;
        isHeld = true;
      }
    }
    if (unclear !== undefined) {
      return undetermined('coverage-unknown', [missingField('trainings', unclear, 'coversOwners')]);
    }
    if (undated !== undefined) {
      return undetermined('day-unknown', [missingField('trainings', undated, 'held')]);
    }
    return undetermined(isHeld ? 'owners-left-out' : 'no-course', [missingRecord('trainings')]);
  },
  mend: (organisation, facts) => createSoundTraining(organisation.id, facts),
  says: {
    met: {
      outcome: 'met',
      text: text(
        'Everyone responsible for an activity of {record} took part in a course.',
        '{record}各处理活动的负责人均已参加培训。',
      ),
    },
    'coverage-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether those responsible for activities of {record} took part in a course.',
        '{record}各处理活动的负责人是否参加培训未载明。',
      ),
      fix: text(
        'Compare the attendance lists with the people responsible for activities.',
        '将签到记录与各处理活动负责人比对后补录。',
      ),
    },
    'day-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said when the course for those responsible for activities of {record} was held.',
        '{record}面向处理活动负责人的培训日期未载明。',
      ),
      fix: text('Enter the day each course was held.', '补录各次培训的日期。'),
    },
    'owners-left-out': {
      outcome: 'undetermined',
      text: text(
        'No course of {record} was attended by everyone responsible for an activity.',
        '{record}历次培训均有处理活动负责人未参加。',
      ),
      fix: text(
        'Teach those responsible who were left out, and register the course.',
        '对未参加的负责人补训并登记。',
      ),
    },
    'no-course': {
      outcome: 'undetermined',
      text: text(
        '{record} has held no course in which those responsible could have taken part.',
        '{record}尚未开展培训，负责人无从参加。',
      ),
      fix: text(
        'Hold a course and have everyone responsible for an activity take part.',
        '开展培训，并安排全部处理活动负责人参加。',
      ),
    },
  },
});
