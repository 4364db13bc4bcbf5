import { text } from '../../../lib/index.ts';
import type { RecordIn } from '../../../map/index.ts';
import type { Judgement } from '../../index.ts';
import { doesNotApply, missingField, undetermined } from '../../index.ts';

type Request = RecordIn<'rights-requests'>;

/** Why a request is not, or not surely, one for the right that was granted; null when it is. */
export function judgeGranted(
  { id, right, outcome }: Request,
  asked: Request['right'],
): Judgement<keyof typeof grantedRequestSayings> | null {
  if (right !== undefined && right !== asked) return doesNotApply('other-right');
  if (outcome === 'refused' || outcome === 'open' || outcome === 'answered') {
    return doesNotApply('not-granted');
  }
  if (right === undefined) {
    return undetermined('right-unknown', [missingField('rights-requests', id, 'right')]);
  }
  return outcome === undefined
    ? undetermined('outcome-unknown', [missingField('rights-requests', id, 'outcome')])
    : null;
}

/** For `mend`: what becomes known of a request before what was done about it can be judged. */
export function settleRequest({ right, outcome }: Request): { readonly [field: string]: unknown } {
  if (right === undefined) return { right: 'enquiry' };
  return outcome === undefined ? { outcome: 'granted' } : {};
}

/** The ids entered, none where someone found none; undefined where nobody has said. */
export function listed(ids: unknown): readonly string[] | undefined {
  if (ids === undefined) return undefined;
  return Array.isArray(ids) ? (ids as readonly string[]) : []; // references are lists of ids
}

/** The wordings of `judgeGranted`. */
export const grantedRequestSayings = {
  'other-right': {
    outcome: 'not-applicable',
    text: text('{record} asks for something else.', '{record}请求的是其他事项。'),
  },
  'not-granted': {
    outcome: 'not-applicable',
    text: text(
      '{record} has not been granted; refusals and delays are judged by themselves.',
      '{record}未获同意；拒绝是否正当、是否逾期另行判定。',
    ),
  },
  'right-unknown': {
    outcome: 'undetermined',
    text: text('Nobody has said what {record} asks for.', '{record}的请求事项未载明。'),
    fix: text('Enter the right {record} is about.', '补录{record}的请求事项。'),
  },
  'outcome-unknown': {
    outcome: 'undetermined',
    text: text('Nobody has said how {record} ended.', '{record}的处理结果未载明。'),
    fix: text('Enter the outcome of {record}.', '补录{record}的处理结果。'),
  },
} as const;
