import { addDays, text } from '../../../lib/index.ts';
import type { RecordIn } from '../../../map/index.ts';
import { isNone, none } from '../../../map/index.ts';
import { constants } from '../../../standards/index.ts';
import type { Change, Facts, Judgement } from '../../index.ts';
import {
  doesNotApply,
  met,
  missingField,
  notMet,
  pointTo,
  setFields,
  undetermined,
} from '../../index.ts';
import { grantedRequestSayings, judgeGranted, settleRequest } from './grantedRequest.ts';

type Request = RecordIn<'rights-requests'>;
type Codes = keyof typeof deletionSayings;

/**
 * Whether the data a granted request is about has gone from every location in time, save what a named
 * law keeps. The time is the standard's for a request, in days from its receipt; the law says promptly.
 */
export function judgeDeletion(
  request: Request,
  asked: 'delete' | 'withdraw',
  { asOf }: Facts<never>,
): Judgement<Codes> {
  const open = judgeGranted(request, asked);
  if (open !== null) return open;
  const { id, received, locationsLeft, leftLegalReference } = request;
  if (isNone(locationsLeft)) return met;
  if (received === undefined) {
    return undetermined('received-unknown', [missingField('rights-requests', id, 'received')]);
  }
  const due = addDays(received, constants.rightsReply.value);
  if (due >= asOf) return doesNotApply('in-time');
  const [left] = locationsLeft ?? [];
  if (left === undefined) {
    return undetermined('left-unknown', [missingField('rights-requests', id, 'locationsLeft')]);
  }
  if (typeof leftLegalReference === 'string') return met;
  const details = { records: { location: pointTo('locations', left) }, figures: { due } };
  if (leftLegalReference !== undefined) return notMet('data-left', details);
  const missing = missingField('rights-requests', id, 'leftLegalReference');
  return undetermined('law-unknown', [missing], details);
}

/** For `mend`: nothing is left anywhere. */
export function finishDeletion(request: Request): readonly Change[] {
  const settled = settleRequest(request);
  return [
    setFields(
      'rights-requests',
      request.id,
      'right' in settled ? settled : { ...settled, locationsLeft: none },
    ),
  ];
}

/** The wordings of `judgeDeletion`. */
export const deletionSayings = {
  ...grantedRequestSayings,
  met: {
    outcome: 'met',
    text: text(
      'After {record} nothing is left but what a named law requires.',
      '{record}办结后，除载明的法律要求保留的以外，数据均已删除。',
    ),
  },
  'in-time': {
    outcome: 'not-applicable',
    text: text('The time to carry out {record} is still running.', '{record}的办理期限尚未届满。'),
  },
  'received-unknown': {
    outcome: 'undetermined',
    text: text(
      'Nobody has said when {record} came in, so it is open whether its data should be gone by now.',
      '{record}的收到日期未载明，无法判断是否已逾删除期限。',
    ),
    fix: text('Enter the day {record} came in.', '补录{record}的收到日期。'),
  },
  'left-unknown': {
    outcome: 'undetermined',
    text: text(
      'Nobody has checked whether data is left after {record}.',
      '{record}办理后是否仍存有数据，尚未核对。',
    ),
    fix: text(
      'Check every location and enter what is left, or that nothing is.',
      '逐一核对存储位置，登记剩余数据；已清除的，选“无”。',
    ),
  },
  'law-unknown': {
    outcome: 'undetermined',
    text: text(
      '{location} still holds data after {record}; whether a law requires it is not known.',
      '{record}办理后{location}仍存有数据，是否有法律依据未载明。',
    ),
    fix: text(
      'Name the law that requires {location} to keep it, or enter that there is none.',
      '载明{location}须保留该数据的法律依据；没有的，选“无”。',
    ),
  },
  'data-left': {
    outcome: 'not-met',
    text: text(
      '{location} still holds data that {record} asked to be gone; it was due by {due}, and no law requires it.',
      '{location}仍存有{record}所涉数据，应于{due}前删除，且无法律依据。',
    ),
    fix: text(
      'Delete or anonymise what {location} still holds.',
      '删除或匿名化{location}中的剩余数据。',
    ),
  },
} as const;
