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

/** The purposes the chapter on cookies names. */
const stated: ReadonlySet<string> = new Set([
  'operate',
  'identity',
  'security',
  'preference',
  'basket',
  'improve',
]);

/** C17: a cookie serves one of the purposes the policy names for cookies. */
export const cookiePurpose = defineCriterion({
  id: 'cookie-purpose',
  kind: 'promise',
  revision: 1,
  severity: 'moderate',
  title: text('Cookies only for the purposes stated', 'Cookie仅用于所列用途'),
  rule: text(
    'Kept when a cookie runs the site, checks identity, secures data and service, keeps preferences or the basket, or improves the service. Advertising, usage analysis and anything else break it.',
    'Cookie用于保障运行、验证身份、保障安全、保存偏好或购物车、改进服务的，为符合；用于广告、使用情况分析或其他用途的，为不符合。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '7.3' },
    { instrument: 'gbt-35273', article: '5.5' },
    { instrument: 'pipl', article: '6' },
    { instrument: 'pipl', article: '17' },
    { instrument: 'gdpr', article: '5(1)(b)' },
    { instrument: 'eprivacy', article: '5(3)' },
  ],
  judges: 'trackers',
  applies({ kind }) {
    return kind === undefined || kind === 'cookie' ? null : doesNotApply('not-a-cookie');
  },
  judge({ id, kind, purpose }) {
    if (kind === undefined) {
      return undetermined('kind-unknown', [missingField('trackers', id, 'kind')]);
    }
    if (purpose === undefined) {
      return undetermined('purpose-unknown', [missingField('trackers', id, 'purpose')]);
    }
    return stated.has(purpose) ? met : notMet('purpose-not-stated');
  },
  mend({ id, kind, purpose }) {
    const isStated = purpose !== undefined && stated.has(purpose);
    return [
      setFields('trackers', id, {
        kind: kind ?? 'cookie',
        purpose: isStated ? purpose : 'improve',
      }),
    ];
  },
  says: {
    met: {
      outcome: 'met',
      text: text(
        '{record} serves a purpose the policy names for cookies.',
        '{record}的用途属于政策就Cookie所列的用途。',
      ),
    },
    'not-a-cookie': {
      outcome: 'not-applicable',
      text: text('{record} is not a cookie.', '{record}不是Cookie。'),
    },
    'kind-unknown': {
      outcome: 'undetermined',
      text: text('Nobody has said whether {record} is a cookie.', '未载明{record}是否为Cookie。'),
      fix: text('Enter the kind of {record}.', '补录{record}的类型。'),
    },
    'purpose-unknown': {
      outcome: 'undetermined',
      text: text('Nobody has said what {record} is for.', '未载明{record}的用途。'),
      fix: text('Find out what {record} is for and enter it.', '查明并补录{record}的用途。'),
    },
    'purpose-not-stated': {
      outcome: 'not-met',
      text: text(
        '{record} serves a purpose the policy does not name for cookies.',
        '{record}的用途不在政策就Cookie所列的用途之内。',
      ),
      fix: text(
        'Remove {record}, limit it to a stated purpose, or state the purpose in a new policy version before using it.',
        '停用{record}，或将其限于所列用途；确需使用的，先在新版政策中写明该用途。',
      ),
    },
  },
});
