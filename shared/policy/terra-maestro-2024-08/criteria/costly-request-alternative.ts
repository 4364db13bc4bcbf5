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
import { judgeRefused, refusedSayings, settleRefused, soundGround } from '../lib/refusedRequest.ts';

/** C61, standard: cost alone calls for another way of serving the request. */
export const costlyRequestAlternative = defineCriterion({
  id: 'costly-request-alternative',
  kind: 'standard',
  revision: 1,
  severity: 'moderate',
  title: text('Alternative where a request costs too much', '请求成本过高时提供替代方法'),
  rule: text(
    'Met when a person whose request was refused for the technical effort it needs was offered another way (GB/T 35273-2020, 8.7). The policy lets it go at a refusal.',
    '以技术代价过高为由拒绝请求，但已提供替代方法的，为符合（GB/T 35273-2020第8.7条）。政策则允许直接拒绝。',
  ),
  clauses: [{ instrument: 'gbt-35273', article: '8.7 d' }],
  judges: 'rights-requests',
  applies: judgeRefused,
  judge({ id, refusalGround, alternativeOffered }) {
    const missing = (field: string) => [missingField('rights-requests', id, field)];
    if (refusalGround === 'U1') {
      if (alternativeOffered === true) return met;
      return alternativeOffered === false
        ? notMet('no-alternative')
        : undetermined('alternative-unknown', missing('alternativeOffered'));
    }
    return typeof refusalGround === 'string'
      ? doesNotApply('other-ground')
      : undetermined('ground-unknown', missing('refusalGround'));
  },
  mend(request, _, { code }) {
    const better =
      code === 'ground-unknown' ? { refusalGround: soundGround } : { alternativeOffered: true };
    return settleRefused(request) ?? [setFields('rights-requests', request.id, better)];
  },
  says: {
    ...refusedSayings,
    met: {
      outcome: 'met',
      text: text('Another way was offered instead of {record}.', '已就{record}提供替代方法。'),
    },
    'other-ground': {
      outcome: 'not-applicable',
      text: text(
        '{record} was not refused for the effort it needs.',
        '{record}并非因技术代价过高被拒绝。',
      ),
    },
    'ground-unknown': {
      outcome: 'undetermined',
      text: text(
        'No ground is on record for the refusal of {record}, so it is open whether cost was the reason.',
        '拒绝{record}的理由未登记，无法判断是否因成本过高。',
      ),
      fix: text('Enter the ground on which {record} was refused.', '补录拒绝{record}的理由。'),
    },
    'alternative-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether another way was offered when {record} was refused for its cost.',
        '{record}因成本过高被拒绝，是否提供替代方法未载明。',
      ),
      fix: text(
        'Enter whether the reply to {record} offered another way.',
        '注明对{record}的答复是否提供替代方法。',
      ),
    },
    'no-alternative': {
      outcome: 'not-met',
      text: text(
        '{record} was refused for its cost, and no other way was offered.',
        '{record}因成本过高被拒绝，且未提供替代方法。',
      ),
      fix: text(
        'Offer the person of {record} another way that serves the same interest.',
        '就{record}向个人提供能够满足同一诉求的替代方法。',
      ),
    },
  },
});
