import { text } from '../../../lib/index.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  notMet,
  setFields,
  undetermined,
} from '../../index.ts';

/** C09, the law beside it: whoever is profiled can have the service without it or switch it off. */
export const personalisationOffSwitch = defineCriterion({
  id: 'personalisation-off-switch',
  kind: 'law',
  revision: 1,
  severity: 'serious',
  title: text('A way out of personalisation', '个性化的关闭或替代选项'),
  rule: text(
    'Met when an activity that profiles people offers an option that is not fitted to the person, or an easy off-switch.',
    '形成用户画像的活动提供不针对个人特征的选项，或设有便捷关闭方式的，为符合。',
  ),
  clauses: [
    { instrument: 'pipl', article: '24 para. 2' },
    { instrument: 'ndsmr', article: '42' },
    { instrument: 'gbt-35273', article: '7.5' },
  ],
  judges: 'activities',
  applies: ({ isProfiling, hasNonPersonalOption, hasOffSwitch }) =>
    // An option that exists is kept in view, so that giving up a profile takes nothing away.
    isProfiling === false && hasNonPersonalOption !== true && hasOffSwitch !== true
      ? doesNotApply('no-profile')
      : null,
  judge({ id, isProfiling, hasNonPersonalOption, hasOffSwitch }) {
    if (hasNonPersonalOption === true || hasOffSwitch === true) return met;
    if (isProfiling === undefined) {
      return undetermined('profiling-unknown', [missingField('activities', id, 'isProfiling')]);
    }
    if (hasNonPersonalOption !== undefined && hasOffSwitch !== undefined) {
      return notMet('no-way-out');
    }
    return undetermined('option-unknown', [
      ...(hasOffSwitch === undefined ? [missingField('activities', id, 'hasOffSwitch')] : []),
      ...(hasNonPersonalOption === undefined
        ? [missingField('activities', id, 'hasNonPersonalOption')]
        : []),
    ]);
  },
  mend: ({ id }) => [
    setFields('activities', id, { hasNonPersonalOption: true, hasOffSwitch: true }),
  ],
  says: {
    met: {
      outcome: 'met',
      text: text(
        '{record} can be had without personalisation, or it can be switched off.',
        '{record}提供非个性化选项或便捷的关闭方式。',
      ),
    },
    'no-profile': {
      outcome: 'not-applicable',
      text: text('{record} forms no profiles.', '{record}不形成用户画像。'),
    },
    'profiling-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether {record} profiles people.',
        '{record}是否形成用户画像未载明。',
      ),
      fix: text('Enter whether {record} profiles people.', '补录{record}是否形成用户画像。'),
    },
    'option-unknown': {
      outcome: 'undetermined',
      text: text(
        '{record} profiles people; nobody has said whether there is a way out.',
        '{record}形成用户画像，是否提供关闭或替代选项未载明。',
      ),
      fix: text(
        'Enter whether {record} has a non-personal option and an easy off-switch.',
        '补录{record}是否提供非个性化选项和便捷的关闭方式。',
      ),
    },
    'no-way-out': {
      outcome: 'not-met',
      text: text(
        '{record} profiles people and offers neither a non-personal option nor an off-switch.',
        '{record}形成用户画像，既无非个性化选项，也无关闭方式。',
      ),
      fix: text(
        'Add an off-switch to {record} that is easy to find and use.',
        '为{record}增设易于查找和操作的关闭选项。',
      ),
    },
  },
});
