import { text } from '../../../lib/index.ts';
import {
  defineCriterion,
  met,
  missingField,
  notMet,
  setFields,
  undetermined,
} from '../../index.ts';
import { heldDataSayings, judgeHeldData, settleHeldData } from '../lib/heldData.ts';

/** C42: whoever has left can no longer log in. */
export const leaverAccess = defineCriterion({
  id: 'leaver-access',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('No access for people who have left', '离职人员无访问权限'),
  rule: text(
    'Kept when no one who has left the organisation can still reach a place that holds personal information; one such person breaks the promise.',
    '存放个人信息之处，没有离职人员仍可访问的，为符合；有一人仍可访问的，为不符合。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '7.1' },
    { instrument: 'pipl', article: '51 item 4' },
    { instrument: 'gdpr', article: '32(4)' },
  ],
  judges: 'locations',
  reads: ['categories'],
  applies: judgeHeldData,
  judge({ id, leaversWithAccess }) {
    if (leaversWithAccess === undefined) {
      return undetermined('leavers-unknown', [missingField('locations', id, 'leaversWithAccess')]);
    }
    if (leaversWithAccess === 0) return met;
    return notMet('leavers', { figures: { leavers: leaversWithAccess } });
  },
  mend: (location, facts) => [
    ...settleHeldData(location, facts),
    setFields('locations', location.id, { leaversWithAccess: 0 }),
  ],
  says: {
    ...heldDataSayings,
    met: {
      outcome: 'met',
      text: text('Nobody who has left can still reach {record}.', '离职人员均无法访问{record}。'),
    },
    'leavers-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has counted who can still reach {record} after leaving.',
        '未核实离职人员中仍可访问{record}的人数。',
      ),
      fix: text(
        'Compare the accounts of {record} with the list of staff and enter the number of leavers.',
        '将{record}的账户与在职人员名单比对，补录离职仍有权限的人数。',
      ),
    },
    leavers: {
      outcome: 'not-met',
      text: text(
        '{leavers, plural, one {One person who has left can} other {# people who have left can}} still reach {record}.',
        '有{leavers}名离职人员仍可访问{record}。',
      ),
      fix: text(
        'Withdraw the access of everyone who has left from {record}.',
        '收回全部离职人员对{record}的访问权限。',
      ),
    },
  },
});
