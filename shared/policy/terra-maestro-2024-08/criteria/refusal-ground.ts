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

/** C62: a request is refused on one of eight listed grounds or not at all. */
export const refusalGround = defineCriterion({
  id: 'refusal-ground',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('Refusal on a listed ground only', '仅依所列情形拒绝请求'),
  rule: text(
    'Kept when a refusal, whole or in part, rests on one of the eight grounds of the policy. Any other ground, or none, breaks it; repetition is judged by itself.',
    '全部或部分拒绝请求，以政策所列八种情形之一为据的，为符合；以其他理由或无理由拒绝的，为不符合。以重复为由的拒绝另行评判。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '8.7 e' },
    { instrument: 'pipl', article: '50' },
    { instrument: 'gdpr', article: '12(3)-(4), 23' },
  ],
  judges: 'rights-requests',
  applies: judgeRefused,
  judge({ id, refusalGround: ground }) {
    if (ground === undefined) {
      return undetermined('ground-unknown', [missingField('rights-requests', id, 'refusalGround')]);
    }
    if (ground === 'other') return notMet('unlisted-ground');
    if (typeof ground !== 'string') return notMet('no-ground');
    return isRepetitionGround(ground) ? doesNotApply('repetition') : met;
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
        '{record} was refused on a ground the policy lists.',
        '{record}以政策所列情形被拒绝。',
      ),
    },
    repetition: {
      outcome: 'not-applicable',
      text: text(
        '{record} was refused as unreasonable repetition, for which another promise holds.',
        '{record}以无端重复为由被拒绝，适用另一项承诺。',
      ),
    },
    'ground-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said on what ground {record} was refused.',
        '拒绝{record}的理由未载明。',
      ),
      fix: text('Enter the ground on which {record} was refused.', '补录拒绝{record}的理由。'),
    },
    'unlisted-ground': {
      outcome: 'not-met',
      text: text(
        '{record} was refused on a ground the policy does not list.',
        '{record}以政策未列的理由被拒绝。',
      ),
      fix: text(
        'Take {record} up again; only the eight listed grounds can carry a refusal.',
        '对{record}重新作出处理；仅政策所列八种情形可作为拒绝依据。',
      ),
    },
    'no-ground': {
      outcome: 'not-met',
      text: text('{record} was refused without any ground.', '{record}被拒绝而无任何理由。'),
      fix: text(
        'Take {record} up again, or state which of the eight listed grounds holds.',
        '对{record}重新作出处理，或载明符合所列八种情形中的哪一种。',
      ),
    },
  },
});
