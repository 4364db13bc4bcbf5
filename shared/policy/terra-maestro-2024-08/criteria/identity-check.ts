import { text } from '../../../lib/index.ts';
import { isNone, isNotApplicable } from '../../../map/index.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  notMet,
  setFields,
  undetermined,
} from '../../index.ts';

/** C59: no request is dealt with before it is sure that it comes from the person concerned. */
export const identityCheck = defineCriterion({
  id: 'identity-check',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('Identity checked before a request is handled', '处理请求前核验身份'),
  rule: text(
    'Kept when the identity behind a request was checked. A request closed without that breaks the promise; enquiries and complaints need no check.',
    '处理请求前已核验身份的，为符合；未核验即办结的，为不符合。咨询、投诉无须核验。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '8.5 c' },
    { instrument: 'gbt-35273', article: '8.7 a' },
    { instrument: 'pipl', article: '50' },
    { instrument: 'gdpr', article: '12(6)' },
  ],
  judges: 'rights-requests',
  applies({ right, identityChecked, closed }) {
    if (right === 'enquiry' || right === 'complaint') return doesNotApply('no-check-needed');
    if (isNotApplicable(identityChecked)) return doesNotApply('no-check-needed');
    return right !== undefined && identityChecked !== true && isNone(closed)
      ? doesNotApply('still-open')
      : null;
  },
  judge({ id, right, identityChecked, closed }) {
    const missing = (field: string) => [missingField('rights-requests', id, field)];
    if (right === undefined) return undetermined('right-unknown', missing('right'));
    if (identityChecked === true) return met;
    if (identityChecked === undefined) {
      return undetermined('check-unknown', missing('identityChecked'));
    }
    return typeof closed === 'string'
      ? notMet('not-checked', { figures: { closed } })
      : undetermined('closing-unknown', missing('closed'));
  },
  mend({ id }, _, { code }) {
    if (code === 'not-checked') return [];
    // Of requests only complaints and enquiries go without a check, and no other rule asks more of the former.
    return code === 'right-unknown'
      ? [setFields('rights-requests', id, { right: 'complaint' })]
      : [setFields('rights-requests', id, { identityChecked: true })];
  },
  says: {
    met: {
      outcome: 'met',
      text: text('The identity behind {record} was checked.', '{record}已核验身份。'),
    },
    'no-check-needed': {
      outcome: 'not-applicable',
      text: text('{record} needs no check of identity.', '{record}无须核验身份。'),
    },
    'still-open': {
      outcome: 'not-applicable',
      text: text('{record} has not been carried out yet.', '{record}尚未办结。'),
    },
    'right-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said what {record} asks for, so it is open whether identity matters.',
        '{record}所提事项未载明，无法判断是否须核验身份。',
      ),
      fix: text('Enter what {record} asked for.', '补录{record}所提事项。'),
    },
    'check-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether the identity behind {record} was checked.',
        '{record}是否已核验身份，未载明。',
      ),
      fix: text('Enter whether identity was checked for {record}.', '注明{record}是否已核验身份。'),
    },
    'closing-unknown': {
      outcome: 'undetermined',
      text: text(
        'The identity behind {record} has not been checked, and nobody has said whether it was carried out.',
        '{record}未核验身份，是否办结未载明。',
      ),
      fix: text(
        'Enter the day {record} was closed, or that it is open, and check identity first.',
        '补录{record}的办结日期；尚未办结的，选“无”，并先行核验身份。',
      ),
    },
    'not-checked': {
      outcome: 'not-met',
      isPast: true,
      text: text(
        '{record} was carried out by {closed} without a check of who had asked.',
        '{record}于{closed}办结，但未核验请求人身份。',
      ),
      fix: text(
        'Find out who asked; if it was a stranger, treat it as an incident. Put the check before every request.',
        '查明请求人身份；如系他人冒用，按安全事件处置。今后处理请求前一律先核验身份。',
      ),
    },
  },
});
