import { addDays, daysBetween, text } from '../../../lib/index.ts';
import { constants } from '../../../standards/index.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  notMet,
  setFields,
  undetermined,
} from '../../index.ts';
import { hasHappened } from '../lib/hasHappened.ts';
import { judgeRefused, refusedSayings, settleRefused } from '../lib/refusedRequest.ts';

const replyDays = constants.rightsReply.value;

/** C62, standard: a refusal reaches the person within the time for replies. */
export const refusalReplyTime = defineCriterion({
  id: 'refusal-reply-time',
  kind: 'standard',
  revision: 1,
  severity: 'moderate',
  title: text('Refusals told in time', '在期限内告知拒绝'),
  rule: text(
    'Met when a refusal reached the person within the time the recommended standard gives for replies, counted from receipt (GB/T 35273-2020, 8.7). The policy names no time.',
    '自收到请求之日起在推荐性标准规定的期限内告知拒绝的，为符合（GB/T 35273-2020第8.7条）。政策未载明期限。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '8.7 a' },
    { instrument: 'gdpr', article: '12(3)-(4)' },
  ],
  judges: 'rights-requests',
  applies(request, facts) {
    const { received, replied } = request;
    const refused = judgeRefused(request);
    if (refused !== null) return refused;
    return replied !== undefined &&
      !hasHappened(replied, facts.asOf) &&
      received !== undefined &&
      addDays(received, replyDays) >= facts.asOf
      ? doesNotApply('time-left')
      : null;
  },
  judge({ id, received, replied }, { asOf }) {
    const missing = (field: string) => [missingField('rights-requests', id, field)];
    if (replied === undefined) return undetermined('reply-unknown', missing('replied'));
    if (received === undefined) return undetermined('receipt-unknown', missing('received'));
    if (!hasHappened(replied, asOf)) {
      return notMet('overdue', { figures: { received, due: addDays(received, replyDays) } });
    }
    const days = daysBetween(received, replied);
    return days <= replyDays ? met : notMet('late', { figures: { days, allowed: replyDays } });
  },
  mend(request, facts, { code }) {
    // A time limit that has run out cannot be kept any more.
    if (code === 'overdue' || code === 'late') return [];
    const { id, received, replied } = request;
    const day = typeof replied === 'string' ? replied : (received ?? facts.asOf);
    return (
      settleRefused(request) ?? [
        setFields('rights-requests', id, { received: received ?? day, replied: replied ?? day }),
      ]
    );
  },
  says: {
    ...refusedSayings,
    met: {
      outcome: 'met',
      text: text(
        'The person was told of the refusal of {record} in time.',
        '已在期限内就{record}告知拒绝。',
      ),
    },
    'time-left': {
      outcome: 'not-applicable',
      text: text(
        'The time for telling the person of {record} of the refusal still runs.',
        '就{record}告知拒绝的期限尚未届满。',
      ),
    },
    'reply-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said when the person was told that {record} was refused.',
        '何时就{record}告知个人被拒绝，未载明。',
      ),
      fix: text(
        'Enter the day of the reply to {record}, or that there was none.',
        '补录{record}的答复日期；未答复的，选“无”。',
      ),
    },
    'receipt-unknown': {
      outcome: 'undetermined',
      text: text('Nobody has said when {record} came in.', '{record}的收到日期未载明。'),
      fix: text('Enter the day {record} was received.', '补录{record}的收到日期。'),
    },
    overdue: {
      outcome: 'not-met',
      isPast: true,
      text: text(
        '{record} of {received} was refused, and the person was not told by {due}.',
        '{record}于{received}收到并被拒绝，至{due}仍未告知个人。',
      ),
      fix: text(
        'Tell the person of {record} at once, with the reason.',
        '立即就{record}答复个人并说明理由。',
      ),
    },
    late: {
      outcome: 'not-met',
      isPast: true,
      text: text(
        'The person was told of the refusal of {record} after {days} days; the standard gives {allowed}.',
        '就{record}历时{days}天方告知个人被拒绝，标准期限为{allowed}天。',
      ),
      fix: text(
        'Watch the deadline of open requests so that replies go out within {allowed} days.',
        '建立请求时限提醒，确保在{allowed}天内答复。',
      ),
    },
  },
});
