import { text } from '../../../lib/index.ts';
import {
  defineCriterion,
  met,
  missingField,
  notMet,
  setFields,
  undetermined,
} from '../../index.ts';
import { judgeRefused, refusedSayings, settleRefused } from '../lib/refusedRequest.ts';

/** C62, law: whoever is refused is told why. */
export const refusalReason = defineCriterion({
  id: 'refusal-reason',
  kind: 'law',
  revision: 1,
  severity: 'serious',
  title: text('Reasons given for a refusal', '说明拒绝理由'),
  rule: text(
    'Met when the person was told why the request was refused (PIPL Art. 50). The policy does not promise it.',
    '拒绝请求时已向个人说明理由的，为符合（《个人信息保护法》第50条）。政策未作此承诺。',
  ),
  clauses: [
    { instrument: 'pipl', article: '50' },
    { instrument: 'gbt-35273', article: '8.7 f' },
    { instrument: 'gdpr', article: '12(4)' },
  ],
  judges: 'rights-requests',
  applies: judgeRefused,
  judge({ id, reasonGiven }) {
    if (reasonGiven === true) return met;
    if (reasonGiven === false) return notMet('no-reason');
    return undetermined('reason-unknown', [missingField('rights-requests', id, 'reasonGiven')]);
  },
  mend: (request) =>
    settleRefused(request) ?? [setFields('rights-requests', request.id, { reasonGiven: true })],
  says: {
    ...refusedSayings,
    met: {
      outcome: 'met',
      text: text(
        'The person was told why {record} was refused.',
        '已就{record}向个人说明拒绝理由。',
      ),
    },
    'no-reason': {
      outcome: 'not-met',
      text: text(
        'The person was not told why {record} was refused.',
        '未就{record}向个人说明拒绝理由。',
      ),
      fix: text(
        'Write to the person of {record} again and give the reason.',
        '就{record}再次答复个人并说明理由。',
      ),
    },
    'reason-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether the refusal of {record} gave a reason.',
        '就{record}作出拒绝时是否说明理由，未载明。',
      ),
      fix: text(
        'Read the reply to {record} and enter whether it gives a reason.',
        '查阅对{record}的答复，注明是否说明理由。',
      ),
    },
  },
});
