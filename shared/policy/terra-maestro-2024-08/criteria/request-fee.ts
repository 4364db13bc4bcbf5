import { text } from '../../../lib/index.ts';
import { isNone, known, none } from '../../../map/index.ts';
import {
  defineCriterion,
  met,
  missingField,
  notMet,
  setFields,
  undetermined,
} from '../../index.ts';

const feeReason = text('Cost of the repeated request', '重复请求的处理成本');

/** C60: a reasonable request costs nothing; a fee needs repetition beyond the limit and a reason. */
export const requestFee = defineCriterion({
  id: 'request-fee',
  kind: 'promise',
  revision: 1,
  severity: 'moderate',
  title: text('Requests free of charge', '行使权利不收费'),
  rule: text(
    'Kept when no fee was charged, or when the same request had been made more often than the setting allows free of charge and the reason for the fee is on record.',
    '未收费，或者同一请求的次数已超过设置所定的免费次数且收费理由已登记的，为符合。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '8.7 c' },
    { instrument: 'ndsmr', article: '25' },
    { instrument: 'gdpr', article: '12(5)' },
  ],
  judges: 'rights-requests',
  settings: ['repeat-request-limit'],
  judge({ id, fee, feeReason: reason, repeatCount }, facts) {
    if (isNone(fee) || fee === 0) return met;
    const missing = (field: string) => [missingField('rights-requests', id, field)];
    if (fee === undefined) return undetermined('fee-unknown', missing('fee'));
    const limit = Number(facts.setting('repeat-request-limit'));
    if (repeatCount !== undefined && repeatCount <= limit) {
      return notMet('charged-too-early', { figures: { fee, count: repeatCount, limit } });
    }
    const figures = { fee };
    if (repeatCount === undefined) {
      return undetermined('count-unknown', missing('repeatCount'), { figures });
    }
    return known(reason) !== undefined
      ? met
      : undetermined('no-reason', missing('feeReason'), { figures });
  },
  mend: ({ id }, _, { code }) => [
    setFields('rights-requests', id, code === 'no-reason' ? { feeReason } : { fee: none }),
  ],
  says: {
    met: {
      outcome: 'met',
      text: text(
        '{record} cost the person nothing, or no more than repetition allows.',
        '{record}未收费，或者收费符合重复请求的条件。',
      ),
    },
    'fee-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether the person was charged for {record}.',
        '{record}是否收费未载明。',
      ),
      fix: text(
        'Enter the fee charged for {record}, or that there was none.',
        '补录{record}的收费金额；未收费的，选“无”。',
      ),
    },
    'count-unknown': {
      outcome: 'undetermined',
      text: text(
        'A fee of CNY {fee} was charged for {record}, and nobody has said how often the person had asked.',
        '{record}收取{fee}元，但请求次数未载明。',
      ),
      fix: text(
        'Enter how often the request {record} was made within twelve months.',
        '补录{record}在十二个月内的提出次数。',
      ),
    },
    'no-reason': {
      outcome: 'undetermined',
      text: text(
        'A fee of CNY {fee} was charged for {record} without a reason on record.',
        '{record}收取{fee}元，但未登记收费理由。',
      ),
      fix: text(
        'Record which cost the fee for {record} covers, or pay it back.',
        '登记{record}收费所对应的成本；无法说明的，予以退还。',
      ),
    },
    'charged-too-early': {
      outcome: 'not-met',
      text: text(
        'A fee of CNY {fee} was charged for {record} at request number {count}; up to {limit} are free.',
        '{record}系第{count}次请求，却收取{fee}元；未超过{limit}次的，应当免费。',
      ),
      fix: text('Pay the fee for {record} back.', '退还{record}所收费用。'),
    },
  },
});
