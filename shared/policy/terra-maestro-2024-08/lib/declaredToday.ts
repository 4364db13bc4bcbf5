import { text } from '../../../lib/index.ts';
import type { Facts, Judgement } from '../../index.ts';
import { met, missingField, missingRecord, notMet, pointTo, undetermined } from '../../index.ts';
import { policyAt } from './policyAt.ts';

/**
 * Whether the version in force on `asOf` is among those that state something. It also needs the
 * setting `needs-effective-date`: undated versions decide only where all agree.
 */
export function judgeDeclaredToday(
  declaredIn: readonly string[],
  facts: Facts<'policy-versions'>,
): Judgement<keyof typeof declaredTodaySayings> {
  const { version, undated } = policyAt(facts, facts.asOf);
  const isStated = version !== undefined && declaredIn.includes(version.id);
  const dissenting = undated.find(({ id }) => declaredIn.includes(id) !== isStated);
  const unplaced = dissenting ?? (version === undefined ? undated[0] : undefined);
  if (unplaced !== undefined) {
    const missing = [missingField('policy-versions', unplaced.id, 'effectiveFrom')];
    return undetermined('version-undated', missing, {
      records: { version: pointTo('policy-versions', unplaced.id) },
    });
  }
  if (version === undefined) return undetermined('no-version', [missingRecord('policy-versions')]);
  if (isStated) return met;
  return notMet('left-out', { records: { version: pointTo('policy-versions', version.id) } });
}

/** The wordings of `judgeDeclaredToday`, without that of `met`. */
export const declaredTodaySayings = {
  'version-undated': {
    outcome: 'undetermined',
    text: text(
      '{version} bears no effective date and may be the one in force, so {record} cannot be compared with it.',
      '{version}没有生效日期，可能正是现行版本，无法与{record}比对。',
    ),
    fix: text('Enter the day {version} took effect.', '补录{version}的生效日期。'),
  },
  'no-version': {
    outcome: 'undetermined',
    text: text(
      'No version of the policy in force today is on record to compare {record} with.',
      '未登记现行有效的政策版本，无法与{record}比对。',
    ),
    fix: text('Register the version of the policy in force.', '登记现行有效的政策版本。'),
  },
  'left-out': {
    outcome: 'not-met',
    text: text(
      '{record} goes on, although what it does is not in {version}, the policy in force; no new version has told people.',
      '{record}正在进行，但现行的{version}未载明相关内容，亦未以新版本告知个人。',
    ),
    fix: text(
      'Stop {record}, or publish a version of the policy that covers it.',
      '停止{record}，或公布涵盖该内容的新版政策。',
    ),
  },
} as const;
