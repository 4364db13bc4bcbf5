import { text } from '../../../lib/index.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  notMet,
  setFields,
  undetermined,
} from '../../index.ts';
import {
  isRepetitionGround,
  judgeRefused,
  refusedSayings,
  settleRefused,
  soundGround,
} from '../lib/refusedRequest.ts';

/** C61: only a request that really was repeated may be refused as repetition. */
export const repetitionRefusal = defineCriterion({
  id: 'repetition-refusal',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('Refusal for repetition only when repeated', '仅对重复请求以重复为由拒绝'),
  rule: text(
    'A refusal for excessive effort, risk to others or impracticality presupposes repetition: kept when the same request had been made more often than the setting always admits.',
    '以技术代价过高、危及他人或极不切合实际为由拒绝，以请求重复为前提：同一请求次数超过设置所定次数的，为符合。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '8.7 d' },
    { instrument: 'pipl', article: '50' },
    { instrument: 'gdpr', article: '12(5)(b)' },
  ],
  judges: 'rights-requests',
  settings: ['repeat-request-limit'],
  applies: judgeRefused,
  judge({ id, refusalGround, repeatCount }, facts) {
    if (isRepetitionGround(refusalGround)) {
      if (repeatCount === undefined) {
        return undetermined('count-unknown', [missingField('rights-requests', id, 'repeatCount')]);
      }
      const limit = Number(facts.setting('repeat-request-limit'));
      return repeatCount > limit
        ? met
        : notMet('not-repeated', { figures: { count: repeatCount, limit } });
    }
    // Without any ground it stays open which promise the refusal would have to keep.
    return typeof refusalGround === 'string'
      ? doesNotApply('other-ground')
      : undetermined('ground-unknown', [missingField('rights-requests', id, 'refusalGround')]);
  },
  mend: (request) =>
    settleRefused(request) ?? [
      setFields('rights-requests', request.id, { refusalGround: soundGround }),
    ],
  says: {
    ...refusedSayings,
    met: {
      outcome: 'met',
      text: text(
        '{record} had been made again and again before it was refused for that.',
        '{record}确属多次重复，其后方以此为由拒绝。',
      ),
    },
    'other-ground': {
      outcome: 'not-applicable',
      text: text(
        '{record} was refused on a ground other than repetition.',
        '{record}并非以重复为由被拒绝。',
      ),
    },
    'ground-unknown': {
      outcome: 'undetermined',
      text: text(
        'No ground is on record for the refusal of {record}, so it is open whether repetition was meant.',
        '拒绝{record}的理由未登记，无法判断是否以重复为由。',
      ),
      fix: text('Enter the ground on which {record} was refused.', '补录拒绝{record}的理由。'),
    },
    'count-unknown': {
      outcome: 'undetermined',
      text: text(
        '{record} was refused as repetition, and nobody has said how often it was made.',
        '{record}以重复为由被拒绝，但提出次数未载明。',
      ),
      fix: text(
        'Enter how often {record} was made within twelve months.',
        '补录{record}在十二个月内的提出次数。',
      ),
    },
    'not-repeated': {
      outcome: 'not-met',
      text: text(
        '{record} was refused as repetition, though it was request number {count}; up to {limit} may not be refused on that ground.',
        '{record}系第{count}次请求，却以重复为由被拒绝；未超过{limit}次的，不得以此为由拒绝。',
      ),
      fix: text(
        'Take {record} up again; refuse it only if one of the eight listed grounds holds.',
        '对{record}重新作出处理；仅在符合政策所列八种情形之一时方可拒绝。',
      ),
    },
  },
});
