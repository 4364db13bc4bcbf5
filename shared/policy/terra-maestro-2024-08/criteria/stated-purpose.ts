import { text } from '../../../lib/index.ts';
import { isNone, known } from '../../../map/index.ts';
import {
  defineCriterion,
  met,
  missingField,
  missingRecord,
  notMet,
  pointTo,
  setFields,
  undetermined,
} from '../../index.ts';
import { policyAt } from '../lib/policyAt.ts';
import { providePolicy } from '../lib/providePolicy.ts';
import { createStatedPurpose } from '../lib/settlePurpose.ts';

/** C05: the purpose of an activity stood in the policy when the activity began. */
export const statedPurpose = defineCriterion({
  id: 'stated-purpose',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('Purpose stated in the policy', '目的已在政策中载明'),
  rule: text(
    'Kept when the purpose of the activity has a place in the policy and stood in the version in force on the day the activity began. A version without an effective date cannot be placed in time; by the settings, what depends on it stays open.',
    '处理活动的目的可对应政策章节，且活动开始之日有效的版本已载明该目的的，为符合。没有生效日期的版本无法定位，按设置，相关结论为无法判定。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '4 b' },
    { instrument: 'gbt-35273', article: '7.3' },
    { instrument: 'pipl', article: '6' },
    { instrument: 'gdpr', article: '5(1)(b)' },
  ],
  judges: 'activities',
  reads: ['purposes', 'policy-versions', 'products', 'organisation'],
  settings: ['needs-effective-date'],
  judge(activity, facts) {
    const purpose = facts.get('purposes', activity.purpose);
    if (purpose === undefined) {
      return undetermined('no-purpose', [missingField('activities', activity.id, 'purpose')]);
    }
    const records = { purpose: pointTo('purposes', purpose.id) };
    const { policySection, declaredIn } = purpose;
    if (isNone(policySection) || isNone(declaredIn)) return notMet('not-stated', { records });
    if (policySection === undefined || declaredIn === undefined) {
      const field = policySection === undefined ? 'policySection' : 'declaredIn';
      const missing = [missingField('purposes', purpose.id, field)];
      return undetermined('statement-unknown', missing, { records });
    }
    const { started } = activity;
    if (started === undefined) {
      const missing = [missingField('activities', activity.id, 'started')];
      return undetermined('start-unknown', missing, { records });
    }
    const { version, undated } = policyAt(facts, started);
    const isStated = version !== undefined && declaredIn.includes(version.id);
    // Any undated version may have been the one in force: they decide only where all agree.
    const dissenting = undated.find(({ id }) => declaredIn.includes(id) !== isStated);
    const unplaced = dissenting ?? (version === undefined ? undated[0] : undefined);
    if (unplaced !== undefined) {
      return undetermined(
        'version-undated',
        [missingField('policy-versions', unplaced.id, 'effectiveFrom')],
        { records: { ...records, version: pointTo('policy-versions', unplaced.id) } },
      );
    }
    if (isStated) return met;
    const figures = { started };
    if (version === undefined) {
      return undetermined('no-version-then', [missingRecord('policy-versions')], { figures });
    }
    const named = { ...records, version: pointTo('policy-versions', version.id) };
    return notMet('not-stated-then', { records: named, figures });
  },
  mend(activity, facts) {
    const policy = providePolicy(facts);
    const purpose = facts.get('purposes', activity.purpose);
    const id = purpose?.id ?? `purpose-for-${activity.id}`;
    const before = (known(purpose?.declaredIn) ?? []).filter((one) => one !== policy.id);
    const stated =
      purpose === undefined
        ? createStatedPurpose(id, 'operate', [policy.id])
        : setFields('purposes', id, {
            policySection: known(purpose.policySection) ?? '1',
            declaredIn: [...before, policy.id],
          });
    return [
      ...policy.changes,
      stated,
      // What was done before the policy stated it stays a breach: the activity begins anew.
      setFields('activities', activity.id, { purpose: id, started: facts.asOf }),
    ];
  },
  says: {
    met: {
      outcome: 'met',
      text: text(
        'The policy in force when {record} began states its purpose.',
        '{record}开始时有效的政策已载明其目的。',
      ),
    },
    'no-purpose': {
      outcome: 'undetermined',
      text: text('Nobody has said what {record} is for.', '{record}的处理目的未载明。'),
      fix: text('Enter the one purpose {record} serves.', '补录{record}所服务的目的。'),
    },
    'not-stated': {
      outcome: 'not-met',
      text: text(
        '{record} serves {purpose}, which the policy does not state.',
        '{record}服务于{purpose}，而政策未载明该目的。',
      ),
      fix: text(
        'Stop {record}, or state {purpose} in the policy and begin anew after that.',
        '停止{record}；或在政策中载明{purpose}后重新开始。',
      ),
    },
    'statement-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said where and in which versions the policy states {purpose}.',
        '{purpose}载于政策何处、哪些版本，未登记。',
      ),
      fix: text(
        'Enter the section and the versions of the policy that state {purpose}, or that there are none.',
        '补录载明{purpose}的政策章节和版本；没有的，选“无”。',
      ),
    },
    'start-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said when {record} began, so it cannot be told which policy was in force.',
        '{record}的开始日期未载明，无法确定当时有效的政策。',
      ),
      fix: text('Enter the day {record} began.', '补录{record}的开始日期。'),
    },
    'version-undated': {
      outcome: 'undetermined',
      text: text(
        '{version} bears no effective date and may have been in force when {record} began.',
        '{version}没有生效日期，可能正是{record}开始时有效的版本。',
      ),
      fix: text('Enter the day {version} took effect.', '补录{version}的生效日期。'),
    },
    'no-version-then': {
      outcome: 'undetermined',
      text: text(
        'No version of the policy has been entered that was in force on {started}, when {record} began.',
        '{record}于{started}开始，未登记当时有效的政策版本。',
      ),
      fix: text(
        'Enter the version of the policy in force on {started}.',
        '登记{started}有效的政策版本。',
      ),
    },
    'not-stated-then': {
      outcome: 'not-met',
      text: text(
        '{record} began on {started} under {version}, which does not state {purpose}.',
        '{record}于{started}开始，当时有效的{version}未载明{purpose}。',
      ),
      fix: text(
        'Stop {record}, state {purpose} in the policy in force, and begin anew after that.',
        '停止{record}，在现行政策中载明{purpose}后重新开始。',
      ),
    },
  },
});
