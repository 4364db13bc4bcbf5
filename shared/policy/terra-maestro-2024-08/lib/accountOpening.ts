import { text } from '../../../lib/index.ts';
import type { Activity } from '../../../map/index.ts';
import type { Change, Facts, Judgement } from '../../index.ts';
import { doesNotApply, missingField, undetermined } from '../../index.ts';
import { placeOfPurpose, purposeOf, settlePurpose } from './settlePurpose.ts';

/** What the rules on opening accounts read beside activities; `settleAccountOpening` needs `needs-effective-date` too. */
export const accountOpeningReads = [
  'purposes',
  'policy-versions',
  'products',
  'organisation',
] as const;
type AccountFacts = Facts<'activities' | (typeof accountOpeningReads)[number]>;

const noAccount = doesNotApply('no-account');

/** Why an activity does not, or not surely, open accounts; null when registering people is its purpose. */
export function judgeAccountOpening(
  activity: Activity,
  facts: AccountFacts,
): Judgement<keyof typeof accountOpeningSayings> | null {
  const kind = purposeOf(facts, activity.id)?.kind;
  if (kind === 'register') return null;
  if (kind !== undefined) return noAccount;
  const { register, id, field } = placeOfPurpose(facts, activity.id);
  return undetermined('purpose-unknown', [missingField(register, id, field)]);
}

/** For `mend`: a purpose nobody named becomes known as one other than opening accounts. */
export function settleAccountOpening(activity: Activity, facts: AccountFacts): readonly Change[] {
  return settlePurpose(facts, activity.id, 'operate');
}

/** The wordings of `judgeAccountOpening`. */
export const accountOpeningSayings = {
  'no-account': {
    outcome: 'not-applicable',
    text: text('{record} opens no accounts.', '{record}不涉及开立账户。'),
  },
  'purpose-unknown': {
    outcome: 'undetermined',
    text: text(
      'It is not known what {record} is for, so it is open whether it opens accounts.',
      '{record}的处理目的不明，无法判断是否涉及开立账户。',
    ),
    fix: text('Enter the purpose of {record} and its kind.', '补录{record}的处理目的及其类型。'),
  },
} as const;
