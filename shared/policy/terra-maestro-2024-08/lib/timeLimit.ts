import { text } from '../../../lib/index.ts';
import { isNone, none, notApplicable } from '../../../map/index.ts';
import type { Change, Facts, Judgement } from '../../index.ts';
import { createRecord, met, missingField, setFields, undetermined } from '../../index.ts';
import { createEvidence } from './createEvidence.ts';

/** Something that keeps data and says by which rule it ends. */
export interface Keeping {
  readonly register: 'uses' | 'locations';
  readonly id: string;
  readonly retention: unknown;
}

/** Whether a rule in use limits how long the data is kept; without one it can be shown neither way. */
export function judgeTimeLimit(
  { register, id, retention }: Keeping,
  facts: Facts<'retention-rules'>,
): Judgement<keyof typeof timeLimitSayings> {
  const rule = facts.get('retention-rules', retention);
  if (rule !== undefined && rule.archived !== true) return met;
  const missing = [missingField(register, id, 'retention')];
  return undetermined(isNone(retention) ? 'no-rule' : 'rule-unknown', missing);
}

/** For `mend`: the data gets a complete, proven rule that deletes it once its purpose is met. */
export function limitTime({ register, id }: Keeping, facts: Facts<never>): readonly Change[] {
  const rule = `time-limit-for-${id}`;
  const evidence = `evidence-for-${rule}`;
  return [
    createEvidence(evidence, facts.asOf),
    createRecord('retention-rules', rule, {
      // An account is the last that any purpose can outlive, so account data is served as well.
      trigger: 'account-closed',
      days: 0,
      howSet: text('Ends with the account or earlier with the purpose', '至注销或目的实现时止'),
      legalReference: none,
      legalDays: notApplicable,
      reason: text('The purpose needs it no longer', '目的实现后不再需要'),
      endAction: 'delete',
      evidence: [evidence],
    }),
    setFields(register, id, { retention: rule }),
  ];
}

/** The wordings of `judgeTimeLimit`, without that of `met`. */
export const timeLimitSayings = {
  'no-rule': {
    outcome: 'undetermined',
    text: text('No rule limits how long {record} is kept.', '{record}没有任何保存期限规则。'),
    fix: text(
      'Set a rule that gives {record} the shortest time its purpose needs.',
      '按实现目的所必需的最短时间，为{record}制定保存期限规则。',
    ),
  },
  'rule-unknown': {
    outcome: 'undetermined',
    text: text(
      'Nobody has said which rule limits how long {record} is kept.',
      '{record}适用的保存期限规则未载明。',
    ),
    fix: text('Link the retention rule of {record}.', '为{record}关联保存期限规则。'),
  },
} as const;
