import { text } from '../../../lib/index.ts';
import type { Activity } from '../../../map/index.ts';
import type { Change, Judgement } from '../../index.ts';
import { doesNotApply, missingField, setFields, undetermined } from '../../index.ts';

const noAutomation = doesNotApply('no-automation');
const smallEffect = doesNotApply('small-effect');

/** Why an activity does not, or not surely, decide about people by program alone; null when it does. */
export function judgeAutomated(
  activity: Activity,
): Judgement<keyof typeof automatedSayings> | null {
  if (activity.isAutomatedDecision === true) return null;
  if (activity.isAutomatedDecision === false) return noAutomation;
  return undetermined('automation-unknown', [
    missingField('activities', activity.id, 'isAutomatedDecision'),
  ]);
}

/** The same, for decisions that strongly affect people’s rights and interests. */
export function judgeMajorDecision(
  activity: Activity,
): Judgement<keyof typeof majorDecisionSayings> | null {
  if (activity.isAutomatedDecision !== false && activity.hasMajorEffect === false) {
    return smallEffect;
  }
  const automated = judgeAutomated(activity);
  if (automated !== null || activity.hasMajorEffect === true) return automated;
  return undetermined('effect-unknown', [
    missingField('activities', activity.id, 'hasMajorEffect'),
  ]);
}

/** For `mend`: what was open becomes known so that no strong decision is made; null when nothing was open. */
export function settleDecision(activity: Activity, code: string): readonly Change[] | null {
  if (code === 'automation-unknown') {
    return [setFields('activities', activity.id, { isAutomatedDecision: false })];
  }
  return code === 'effect-unknown'
    ? [setFields('activities', activity.id, { hasMajorEffect: false })]
    : null;
}

/** The wordings of `judgeAutomated`. */
export const automatedSayings = {
  'no-automation': {
    outcome: 'not-applicable',
    text: text('{record} makes no decisions by program alone.', '{record}不作出自动化决策。'),
  },
  'automation-unknown': {
    outcome: 'undetermined',
    text: text(
      'Nobody has said whether {record} decides about people by program alone.',
      '{record}是否作出自动化决策，未载明。',
    ),
    fix: text(
      'Enter whether {record} makes automated decisions.',
      '注明{record}是否作出自动化决策。',
    ),
  },
} as const;

/** The wordings of `judgeMajorDecision`. */
export const majorDecisionSayings = {
  ...automatedSayings,
  'small-effect': {
    outcome: 'not-applicable',
    text: text(
      'What {record} decides has no major effect on people.',
      '{record}的决定对个人权益无重大影响。',
    ),
  },
  'effect-unknown': {
    outcome: 'undetermined',
    text: text(
      '{record} decides by program alone, and nobody has said how strongly that affects people.',
      '{record}作出自动化决策，但对个人权益有无重大影响未载明。',
    ),
    fix: text(
      'Enter whether the decisions of {record} have a major effect on people.',
      '注明{record}的决定对个人权益有无重大影响。',
    ),
  },
} as const;
