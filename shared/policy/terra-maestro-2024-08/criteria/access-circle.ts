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

/** C42: only authorised staff reach a place where personal information rests. */
export const accessCircle = defineCriterion({
  id: 'access-circle',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('Access for authorised staff only', '仅授权人员可访问'),
  rule: text(
    'Kept when the widest circle with access to a place that holds personal information is named people, named roles or one department. Access for all staff or for the public breaks the promise.',
    '存放个人信息之处，访问范围限于指定人员、指定岗位或某一部门的，为符合；向全体员工或公众开放的，为不符合。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '7.1' },
    { instrument: 'pipl', article: '51 item 4' },
    { instrument: 'gdpr', article: '32(4)' },
  ],
  judges: 'locations',
  reads: ['categories'],
  applies: judgeHeldData,
  judge({ id, access }) {
    switch (access) {
      case undefined:
        return undetermined('access-unknown', [missingField('locations', id, 'access')]);
      case 'all-staff':
        return notMet('all-staff');
      case 'public':
        return notMet('public');
      default:
        return met;
    }
  },
  mend(location, facts) {
    const { id, access } = location;
    const isWide = access === undefined || access === 'all-staff' || access === 'public';
    return [
      ...settleHeldData(location, facts),
      setFields('locations', id, { access: isWide ? 'named-roles' : access }),
    ];
  },
  says: {
    ...heldDataSayings,
    met: {
      outcome: 'met',
      text: text('Only authorised staff can reach {record}.', '仅获授权人员可访问{record}。'),
    },
    'access-unknown': {
      outcome: 'undetermined',
      text: text('Nobody has said who can reach {record}.', '{record}的访问范围未载明。'),
      fix: text('Enter who has access to {record}.', '补录{record}的访问范围。'),
    },
    'all-staff': {
      outcome: 'not-met',
      text: text('All staff can reach {record}.', '全体员工均可访问{record}。'),
      fix: text(
        'Limit access to {record} to the roles that need it.',
        '将{record}的访问权限限于工作需要的岗位。',
      ),
    },
    public: {
      outcome: 'not-met',
      text: text('Anyone can reach {record}.', '任何人均可访问{record}。'),
      fix: text(
        'Close {record} to the public and grant access by role.',
        '停止对外开放{record}，按岗位授予访问权限。',
      ),
    },
  },
});
