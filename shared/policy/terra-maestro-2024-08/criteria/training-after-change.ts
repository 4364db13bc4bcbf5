import type { Day } from '../../../lib/index.ts';
import { text } from '../../../lib/index.ts';
import type { RecordIn } from '../../../map/index.ts';
import { isNone } from '../../../map/index.ts';
import type { Facts, Judgement } from '../../index.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  missingRecord,
  notMet,
  pointTo,
  undetermined,
} from '../../index.ts';
import { providePolicy } from '../lib/providePolicy.ts';
import { createSoundTraining, trainingLog } from '../lib/trainingLog.ts';

type Version = RecordIn<'policy-versions'>;
type Code = 'none-since' | 'changes-unknown' | 'version-undated' | 'day-unknown';

/** C43, as the standard asks it: another course once the policy has changed in substance. */
export const trainingAfterChange = defineCriterion({
  id: 'training-after-change',
  kind: 'standard',
  revision: 1,
  severity: 'moderate',
  title: text('Training after a significant change of the policy', '政策重大变更后培训'),
  rule: text(
    'Met when a course was held after the last significant change of the policy took effect, or between its publication and that day. The first version changes nothing.',
    '最近一次政策重大变更公布或生效之后已开展培训的，为符合。首个版本不视为变更。',
  ),
  clauses: [{ instrument: 'gbt-35273', article: '11.6' }],
  judges: 'organisation',
  reads: ['trainings', 'policy-versions', 'products'],
  settings: ['needs-effective-date'],
  judge(_, facts) {
    const versions = facts.all('policy-versions');
    if (versions.length === 0) {
      return undetermined('no-version', [missingRecord('policy-versions')]);
    }
    let isChanged = false;
    let unclear: Judgement<Code> | undefined;
    for (const version of versions) {
      if (!mayBeChange(version, facts.asOf)) continue;
      isChanged = true;
      const finding = judgeChange(version, facts);
      if (finding?.outcome === 'not-met') return finding;
      unclear ??= finding;
    }
    return unclear ?? (isChanged ? met : doesNotApply('no-change'));
  },
  mend: (organisation, facts) => [
    ...(facts.all('policy-versions').length === 0 ? providePolicy(facts).changes : []),
    ...createSoundTraining(organisation.id, facts),
  ],
  says: {
    met: {
      outcome: 'met',
      text: text(
        '{record} has held a course since the policy last changed in substance.',
        '{record}在最近一次政策重大变更后已开展培训。',
      ),
    },
    'no-change': {
      outcome: 'not-applicable',
      text: text(
        'No version of the policy of {record} in force so far changed anything of significance.',
        '{record}已生效的政策版本均无重大变更。',
      ),
    },
    'no-version': {
      outcome: 'undetermined',
      text: text(
        'No version of the policy is on record, so changes of it cannot be told.',
        '未登记任何政策版本，无法判断政策是否变更。',
      ),
      fix: text('Register the versions of the policy of {record}.', '登记{record}的各政策版本。'),
    },
    'none-since': {
      outcome: 'not-met',
      text: text(
        '{version} changed the policy in substance; {record} has held no course since.',
        '{version}作出重大变更，此后{record}未开展培训。',
      ),
      fix: text('Teach staff what {version} changed.', '就{version}的变更内容对员工开展培训。'),
    },
    'changes-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said what {version} changed, and no course was held since.',
        '{version}的变更内容未载明，且此后未开展培训。',
      ),
      fix: text('Enter what {version} changed.', '补录{version}的变更内容。'),
    },
    'version-undated': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said when {version} was published or took effect.',
        '{version}的公布和生效日期未载明。',
      ),
      fix: text('Enter the day {version} took effect.', '补录{version}的生效日期。'),
    },
    'day-unknown': {
      outcome: 'undetermined',
      text: text(
        'A course of {record} bears no date, so it cannot be told whether it came after {version}.',
        '{record}有培训日期未载明，无法判断是否晚于{version}。',
      ),
      fix: text('Enter the day each course was held.', '补录各次培训的日期。'),
    },
  },
});

/** A later version, in force by now as far as known, that changed something or may have. */
function mayBeChange({ previous, changes, published, effectiveFrom }: Version, asOf: Day): boolean {
  const from = effectiveFrom ?? published;
  if (isNone(previous) || (from !== undefined && from > asOf)) return false;
  return changes === undefined || changes.some((one) => one !== 'none-significant');
}

/** Undefined when a course was held since the version was public. */
function judgeChange(
  version: Version,
  facts: Facts<'organisation' | 'trainings' | 'policy-versions'>,
): Judgement<Code> | undefined {
  const { latest, undated } = facts.derived(trainingLog);
  const { id, published, effectiveFrom, changes } = version;
  // A course may also prepare for the change, once the new text is public.
  const since =
    published !== undefined && published < (effectiveFrom ?? facts.asOf)
      ? published
      : (effectiveFrom ?? published);
  // Whatever took effect by today lies before a course of today.
  if (latest !== undefined && (since ?? facts.asOf) <= latest) return undefined;
  const records = { version: pointTo('policy-versions', id) };
  const open = (code: Code, field: string) =>
    undetermined(code, [missingField('policy-versions', id, field)], { records });
  if (changes === undefined) return open('changes-unknown', 'changes');
  if (since === undefined) return open('version-undated', 'effectiveFrom');
  if (undated === undefined) return notMet('none-since', { records });
  return undetermined('day-unknown', [missingField('trainings', undated, 'held')], { records });
}
