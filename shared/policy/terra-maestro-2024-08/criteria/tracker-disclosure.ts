import { text } from '../../../lib/index.ts';
import type { RecordIn } from '../../../map/index.ts';
import { isUnknown, known } from '../../../map/index.ts';
import type { Change } from '../../index.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  notMet,
  pointTo,
  setFields,
  undetermined,
} from '../../index.ts';
import type { PolicyVersion } from '../lib/policyAt.ts';
import { policyAt } from '../lib/policyAt.ts';
import { providePolicy } from '../lib/providePolicy.ts';

type Kind = NonNullable<RecordIn<'trackers'>['kind']>;

function disclose(
  tracker: string,
  kind: Kind,
  version: PolicyVersion | undefined,
  disclosedIn: readonly string[],
): readonly Change[] {
  const declared = version?.declaredTrackers;
  const listed = known(declared) ?? [];
  return [
    ...(version === undefined || isUnknown(declared) || listed.includes(kind)
      ? []
      : [setFields('policy-versions', version.id, { declaredTrackers: [...listed, kind] })]),
    setFields('trackers', tracker, { disclosedIn }),
  ];
}

/** C19: the policy in force tells people about each beacon, pixel and tracked link. */
export const trackerDisclosure = defineCriterion({
  id: 'tracker-disclosure',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('Beacons, pixels and links disclosed', '信标、像素和链接已披露'),
  rule: text(
    'Kept when the policy version in force today discloses the beacon, pixel or tracked link and does not leave its kind out; broken when no version does, or only one that is no longer or not yet in force.',
    '现行有效的政策版本已披露该信标、像素标签或跟踪链接，且未遗漏其类型的，为符合；任何版本均未披露，或仅由已失效、尚未生效的版本披露的，为不符合。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '5.5' },
    { instrument: 'pipl', article: '17' },
    { instrument: 'gdpr', article: '13' },
  ],
  judges: 'trackers',
  reads: ['policy-versions', 'products', 'organisation'],
  settings: ['needs-effective-date'],
  applies({ kind }) {
    return kind === 'cookie' || kind === 'sdk' ? doesNotApply('other-kind') : null;
  },
  judge({ id, kind, disclosedIn }, facts) {
    if (kind === undefined) {
      return undetermined('kind-unknown', [missingField('trackers', id, 'kind')]);
    }
    if (isUnknown(disclosedIn)) {
      return undetermined('disclosure-unknown', [missingField('trackers', id, 'disclosedIn')]);
    }
    const disclosing = known(disclosedIn) ?? [];
    if (disclosing.length === 0) return notMet('not-disclosed');
    const { version, undated } = policyAt(facts, facts.asOf);
    const isIn = version !== undefined && disclosing.includes(version.id);
    const open = undated.find((one) => disclosing.includes(one.id) !== isIn);
    if (open !== undefined) {
      return undetermined('date-unknown', [
        missingField('policy-versions', open.id, 'effectiveFrom'),
      ]);
    }
    if (!isIn) return notMet('not-in-force');
    const declared = version.declaredTrackers;
    if (isUnknown(declared) || known(declared)?.includes(kind) === true) return met;
    return notMet('kind-left-out', {
      records: { version: pointTo('policy-versions', version.id) },
    });
  },
  mend({ id, kind }, facts) {
    if (kind === undefined) return [setFields('trackers', id, { kind: 'cookie' })];
    const { version, undated } = policyAt(facts, facts.asOf);
    if (version === undefined) {
      const policy = providePolicy(facts);
      return [
        ...policy.changes,
        ...disclose(id, kind, facts.get('policy-versions', policy.id), [policy.id]),
      ];
    }
    // Disclosed in each version that may be in force, so that no version changes its place in time.
    return disclose(id, kind, version, [version.id, ...undated.map((one) => one.id)]);
  },
  says: {
    met: {
      outcome: 'met',
      text: text('The policy in force discloses {record}.', '现行政策已披露{record}。'),
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
    'disclosure-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether any policy version discloses {record}.',
        '未载明是否有政策版本披露{record}。',
      ),
      fix: text(
        'Enter the policy versions that disclose {record}, or that there are none.',
        '补录披露{record}的政策版本；没有的，注明为无。',
      ),
    },
    'date-unknown': {
      outcome: 'undetermined',
      text: text(
        'It cannot be told which policy version is in force, so it is open whether {record} is disclosed today.',
        '无法确定现行有效的政策版本，故{record}目前是否已披露尚不明确。',
      ),
      fix: text('Enter the effective date of each policy version.', '补录各政策版本的生效日期。'),
    },
    'not-disclosed': {
      outcome: 'not-met',
      text: text('No policy version discloses {record}.', '没有任何政策版本披露{record}。'),
      fix: text(
        'Disclose {record} in the policy before using it further, or remove it.',
        '在政策中披露{record}后方可继续使用，否则应停用。',
      ),
    },
    'not-in-force': {
      outcome: 'not-met',
      text: text(
        'The policy version in force does not disclose {record}; only another version does.',
        '现行政策版本未披露{record}，仅其他版本有披露。',
      ),
      fix: text('Disclose {record} in the policy in force.', '在现行政策中披露{record}。'),
    },
    'kind-left-out': {
      outcome: 'not-met',
      severity: 'moderate',
      text: text(
        '{record} is said to be disclosed, but {version} does not declare this kind of technique.',
        '{record}虽登记为已披露，但{version}未声明该类技术。',
      ),
      fix: text(
        'Declare the technique in {version}, or correct the entry.',
        '在{version}中声明该类技术，或更正登记内容。',
      ),
    },
  },
});
