import { text } from '../../../lib/index.ts';
import { isNotApplicable, notApplicable } from '../../../map/index.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  notMet,
  setFields,
  undetermined,
} from '../../index.ts';

/** C57: closing an account asks for no more data than opening it did. */
export const closingCheck = defineCriterion({
  id: 'closing-check',
  kind: 'standard',
  revision: 1,
  severity: 'moderate',
  title: text('No extra hurdle before closing', '注销核验不设额外条件'),
  rule: text(
    'The identity check for closing an account asks for no more kinds of data than registration and use took.',
    '注销账户时的身份核验，要求提供的信息种类不得多于注册时收集的种类。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '8.5' },
    { instrument: 'ndsmr', article: '23' },
  ],
  judges: 'rights-channels',
  judge({ id, right, dataKindsAsked: asked, dataKindsAtRegistration }) {
    if (right !== undefined && right !== 'close') return doesNotApply('other-right');
    if (isNotApplicable(asked)) return doesNotApply('nothing-asked');
    if (right === undefined) {
      return undetermined('right-unknown', [missingField('rights-channels', id, 'right')]);
    }
    if (asked === undefined) {
      return undetermined('check-unknown', [missingField('rights-channels', id, 'dataKindsAsked')]);
    }
    const taken = isNotApplicable(dataKindsAtRegistration) ? 0 : dataKindsAtRegistration;
    if (taken === undefined) {
      const missing = missingField('rights-channels', id, 'dataKindsAtRegistration');
      return undetermined('yardstick-unknown', [missing]);
    }
    return asked <= taken ? met : notMet('more-asked', { figures: { asked, taken } });
  },
  mend: ({ id }) => [setFields('rights-channels', id, { dataKindsAsked: notApplicable })],
  says: {
    met: {
      outcome: 'met',
      text: text(
        '{record} asks for no more data than registration took.',
        '{record}要求的信息种类不多于注册时的种类。',
      ),
    },
    'other-right': {
      outcome: 'not-applicable',
      text: text('{record} serves another right.', '{record}用于其他权利。'),
    },
    'nothing-asked': {
      outcome: 'not-applicable',
      text: text('{record} asks for no data for a check.', '{record}不要求提供信息用于核验。'),
    },
    'right-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said which right {record} serves; it may be closing an account.',
        '{record}所服务的权利未载明，可能为注销渠道。',
      ),
      fix: text('Enter the right {record} serves.', '补录{record}所服务的权利。'),
    },
    'check-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said how many kinds of data {record} asks for.',
        '{record}核验所需的信息种类数未载明。',
      ),
      fix: text('Enter how many kinds of data the check asks for.', '补录核验所需的信息种类数。'),
    },
    'yardstick-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said how many kinds of data registration took, which is what {record} is measured by.',
        '注册时收集的信息种类数未载明，{record}缺少衡量基准。',
      ),
      fix: text('Enter how many kinds of data registration takes.', '补录注册时收集的信息种类数。'),
    },
    'more-asked': {
      outcome: 'not-met',
      text: text(
        '{record} asks for {asked} kinds of data; registration took {taken}.',
        '{record}要求提供{asked}种信息，而注册时仅收集{taken}种。',
      ),
      fix: text(
        'Check identity with what registration took, or through the login.',
        '仅以注册时收集的信息或登录状态核验身份。',
      ),
    },
  },
});
