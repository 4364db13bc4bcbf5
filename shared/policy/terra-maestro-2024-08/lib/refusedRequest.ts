import { text } from '../../../lib/index.ts';
import type { RecordIn } from '../../../map/index.ts';
import { isUnknown } from '../../../map/index.ts';
import type { Change, Judgement } from '../../index.ts';
import { doesNotApply, met, missingField, notMet, setFields, undetermined } from '../../index.ts';

export type RightsRequest = RecordIn<'rights-requests'>;

/** The ground a what-if puts in the place of one that does not hold: a legal duty of the company. */
export const soundGround = 'R8';

const notRefused = doesNotApply('not-refused');

/** Why a request was not, or not surely, turned down in whole or in part; null when it was. */
export function judgeRefused({
  id,
  outcome,
}: RightsRequest): Judgement<keyof typeof refusedSayings> | null {
  if (outcome === 'refused' || outcome === 'partly-granted') return null;
  if (outcome !== undefined) return notRefused;
  return undetermined('outcome-unknown', [missingField('rights-requests', id, 'outcome')]);
}

/** The grounds that hold only for requests repeated without reason. */
export function isRepetitionGround(ground: RightsRequest['refusalGround']): boolean {
  return ground === 'U1' || ground === 'U2' || ground === 'U3';
}

/** For `mend`: a request whose outcome nobody entered was answered in full; null when the outcome is known. */
export function settleRefused({ id, outcome }: RightsRequest): readonly Change[] | null {
  return isUnknown(outcome) ? [setFields('rights-requests', id, { outcome: 'answered' })] : null;
}

/** Whether the refusal told the person where to complain outside the company. */
export function judgeComplaintRoute({
  id,
  complaintRouteGiven,
}: RightsRequest): Judgement<'no-route' | 'route-unknown'> {
  if (complaintRouteGiven === true) return met;
  if (complaintRouteGiven === false) return notMet('no-route');
  return undetermined('route-unknown', [
    missingField('rights-requests', id, 'complaintRouteGiven'),
  ]);
}

/** The wordings of `judgeRefused`. */
export const refusedSayings = {
  'not-refused': {
    outcome: 'not-applicable',
    text: text('{record} was not refused.', '{record}未被拒绝。'),
  },
  'outcome-unknown': {
    outcome: 'undetermined',
    text: text('Nobody has said how {record} ended.', '{record}的处理结果未载明。'),
    fix: text('Enter the outcome of {record}.', '补录{record}的处理结果。'),
  },
} as const;

/** The wordings of `judgeComplaintRoute`. */
export const complaintRouteSayings = {
  'no-route': {
    outcome: 'not-met',
    text: text(
      'The person whose request {record} was refused was not told where to complain.',
      '拒绝{record}时未告知个人投诉途径。',
    ),
    fix: text(
      'Write to the person of {record} again and name the authorities open to a complaint.',
      '再次答复{record}，告知可向其投诉的主管部门。',
    ),
  },
  'route-unknown': {
    outcome: 'undetermined',
    text: text(
      'Nobody has said whether the refusal of {record} named a way to complain.',
      '拒绝{record}时是否告知投诉途径，未载明。',
    ),
    fix: text(
      'Read the reply to {record} and enter whether it names a way to complain.',
      '查阅对{record}的答复，注明是否告知投诉途径。',
    ),
  },
} as const;
