import { text } from '../../../lib/index.ts';
import { known } from '../../../map/index.ts';
import {
  defineCriterion,
  met,
  missingField,
  missingRecord,
  notMet,
  partlyMet,
  pointTo,
  setFields,
  undetermined,
} from '../../index.ts';
import { policyAt } from '../lib/policyAt.ts';
import { providePolicy } from '../lib/providePolicy.ts';

const formerName = 'industry-and-commerce';

/** C63: the policy itself points people to the authorities, by their names of today. */
export const policyOutsideRoute = defineCriterion({
  id: 'policy-outside-route',
  kind: 'promise',
  revision: 1,
  severity: 'minor',
  title: text('Outside route in the policy', '政策载明外部救济途径'),
  rule: text(
    'Kept when the policy in force tells people that authorities take complaints and names none by a name out of use. A former name counts half: people may look in vain.',
    '现行政策告知个人可向主管部门投诉举报，且所列部门名称现行有效的，为符合；沿用旧称的，部分符合，个人可能无从查找。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '5.5 a' },
    { instrument: 'pipl', article: '65' },
    { instrument: 'gdpr', article: '13(2)(d), 77' },
  ],
  judges: 'organisation',
  reads: ['policy-versions', 'products'],
  settings: ['needs-effective-date'],
  judge(_, facts) {
    const { version, undated } = policyAt(facts, facts.asOf);
    const unplaced = undated[0];
    if (unplaced !== undefined) {
      return undetermined(
        'version-undated',
        [missingField('policy-versions', unplaced.id, 'effectiveFrom')],
        { records: { version: pointTo('policy-versions', unplaced.id) } },
      );
    }
    if (version === undefined) {
      return undetermined('no-version', [missingRecord('policy-versions')]);
    }
    const { id, outsideRoute, authorities } = version;
    const records = { version: pointTo('policy-versions', id) };
    if (outsideRoute === false) return notMet('no-route', { records });
    if (outsideRoute === undefined) {
      const missing = [missingField('policy-versions', id, 'outsideRoute')];
      return undetermined('route-unknown', missing, { records });
    }
    if (authorities === undefined) {
      const missing = [missingField('policy-versions', id, 'authorities')];
      return undetermined('authorities-unknown', missing, { records });
    }
    return known(authorities)?.includes(formerName)
      ? partlyMet('former-name', 0.5, { records })
      : met;
  },
  mend(_, facts) {
    const policy = providePolicy(facts);
    if (policy.changes.some(({ kind }) => kind === 'create')) return policy.changes;
    const before = known(facts.get('policy-versions', policy.id)?.authorities) ?? [];
    const authorities = new Set([
      ...before.filter((authority) => authority !== formerName),
      'market-regulation',
    ]);
    const fields = { outsideRoute: true, authorities: [...authorities] };
    return [...policy.changes, setFields('policy-versions', policy.id, fields)];
  },
  says: {
    met: {
      outcome: 'met',
      text: text(
        'The policy of {record} tells people where to complain outside the company.',
        '{record}的政策已告知外部投诉举报途径。',
      ),
    },
    'version-undated': {
      outcome: 'undetermined',
      text: text(
        '{version} bears no effective date, so it cannot be told which text is in force.',
        '{version}没有生效日期，无法确定现行文本。',
      ),
      fix: text('Enter the day {version} took effect.', '补录{version}的生效日期。'),
    },
    'no-version': {
      outcome: 'undetermined',
      text: text(
        'No version of the policy in force today has been entered.',
        '未登记现行有效的政策版本。',
      ),
      fix: text('Enter the version of the policy in force today.', '登记现行有效的政策版本。'),
    },
    'route-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether {version} names an outside route for complaints.',
        '{version}是否载明外部投诉途径，未登记。',
      ),
      fix: text(
        'Read {version} and enter whether it sends people to an authority.',
        '通读{version}，注明是否告知可向主管部门投诉。',
      ),
    },
    'authorities-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said which authorities {version} names.',
        '{version}所列主管部门未登记。',
      ),
      fix: text('Enter the authorities {version} names.', '补录{version}所列的主管部门。'),
    },
    'no-route': {
      outcome: 'not-met',
      text: text(
        '{version} does not tell people that they can complain to an authority.',
        '{version}未告知个人可向主管部门投诉举报。',
      ),
      fix: text(
        'Name the cyberspace, telecommunications, police and market authorities in the policy.',
        '在政策中列明网信、电信、公安、市场监管等部门。',
      ),
    },
    'former-name': {
      outcome: 'partly-met',
      text: text(
        '{version} sends people to the industry and commerce authority, whose duties passed to market regulation.',
        '{version}仍称工商行政管理部门，其职责已由市场监督管理部门承担。',
      ),
      fix: text(
        'Replace the former name by the market regulation authority.',
        '将旧称改为市场监督管理部门。',
      ),
    },
  },
});
