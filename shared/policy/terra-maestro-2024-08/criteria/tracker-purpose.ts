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

/** The purposes the chapter on similar technologies names. */
const stated: ReadonlySet<string> = new Set(['preference', 'improve', 'open-statistics']);

/** C19: beacons, pixels and tracked links serve what the policy says they serve. */
export const trackerPurpose = defineCriterion({
  id: 'tracker-purpose',
  kind: 'promise',
  revision: 1,
  severity: 'moderate',
  title: text(
    'Beacons, pixels and links only for the purposes stated',
    '信标、像素和链接仅用于所列用途',
  ),
  rule: text(
    'Kept when a beacon, pixel or tracked link serves to learn preferences, to improve service or to see whether a mail was opened; any other purpose breaks it.',
    '信标、像素标签、跟踪链接用于了解偏好、改进服务或获知邮件是否打开的，为符合；用于其他用途的，为不符合。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '5.5' },
    { instrument: 'pipl', article: '17' },
    { instrument: 'gdpr', article: '13' },
  ],
  judges: 'trackers',
  applies({ kind }) {
    return kind === 'cookie' || kind === 'sdk' ? doesNotApply('other-kind') : null;
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
  mend({ id, kind }) {
    return [
      setFields('trackers', id, kind === undefined ? { kind: 'cookie' } : { purpose: 'improve' }),
    ];
  },
  says: {
    met: {
      outcome: 'met',
      text: text('{record} serves a purpose the policy names.', '{record}的用途为政策所列。'),
    },
    'other-kind': {
      outcome: 'not-applicable',
      text: text(
        '{record} is not a beacon, pixel or tracked link.',
        '{record}不是信标、像素标签或跟踪链接。',
      ),
    },
    'kind-unknown': {
      outcome: 'undetermined',
      text: text('Nobody has said what kind of tracker {record} is.', '{record}的类型未载明。'),
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
        '{record} follows people for a purpose the policy does not name for such techniques.',
        '{record}追踪用户的用途不在政策就此类技术所列的用途之内。',
      ),
      fix: text(
        'Remove {record}, limit it to a stated purpose, or state the purpose in a new policy version first.',
        '停用{record}，或将其限于所列用途；确需使用的，先在新版政策中写明。',
      ),
    },
  },
});
