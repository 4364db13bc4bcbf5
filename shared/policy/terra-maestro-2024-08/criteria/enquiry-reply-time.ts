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

const replyDays = constants.rightsReply.value;

/** C04, the standard beside it: an enquiry is answered within the time GB/T 35273 sets for requests. */
export const enquiryReplyTime = defineCriterion({
  id: 'enquiry-reply-time',
  kind: 'standard',
  revision: 1,
  severity: 'minor',
  title: text('Reply to enquiries in time', '在期限内答复咨询'),
  rule: text(
    'Met when an enquiry was answered within the time the recommended standard gives for requests, counted from the day it was received. The policy itself names no time.',
    '自收到咨询之日起在推荐性标准规定的期限内答复的，为符合。政策本身未载明答复期限。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '8.7' },
    { instrument: 'gbt-35273', article: '8.8' },
  ],
  judges: 'rights-requests',
  applies({ right, received, replied }, facts) {
    if (right !== undefined && right !== 'enquiry') return doesNotApply('other-request');
    return right === 'enquiry' &&
      replied !== undefined &&
      !hasHappened(replied, facts.asOf) &&
      received !== undefined &&
      daysBetween(received, facts.asOf) <= replyDays
      ? doesNotApply('time-left')
      : null;
  },
  judge({ id, right, received, replied }, { asOf }) {
    const missing = (field: string) => [missingField('rights-requests', id, field)];
    if (right === undefined) return undetermined('kind-unknown', missing('right'));
    if (replied === undefined) return undetermined('reply-unknown', missing('replied'));
    if (received === undefined) return undetermined('receipt-unknown', missing('received'));
    if (!hasHappened(replied, asOf)) {
      return notMet('overdue', { figures: { received, due: addDays(received, replyDays) } });
    }
    const days = daysBetween(received, replied);
    if (days <= replyDays) return met;
    return notMet('late', { figures: { days, allowed: replyDays } });
  },
  mend(request, facts, { code }) {
    // A time limit that has run out cannot be kept any more.
    if (code === 'overdue' || code === 'late') return [];
    const { id, received, replied } = request;
    // Late or not, only an enquiry falls under this rule.
    if (code === 'kind-unknown') return [setFields('rights-requests', id, { right: 'complaint' })];
    const day = typeof replied === 'string' ? replied : (received ?? facts.asOf);
    const days = { received: received ?? day, replied: replied ?? day };
    return [setFields('rights-requests', id, days)];
  },
  says: {
    met: {
      outcome: 'met',
      text: text('{record} was answered in time.', '{record}已在期限内答复。'),
    },
    'other-request': {
      outcome: 'not-applicable',
      text: text('{record} is no enquiry.', '{record}不属于咨询。'),
    },
    'time-left': {
      outcome: 'not-applicable',
      text: text(
        '{record} has no reply yet, and the time for it still runs.',
        '{record}尚未答复，答复期限未届满。',
      ),
    },
    'kind-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether {record} is an enquiry or the exercise of a right.',
        '{record}属于咨询还是行使权利，未载明。',
      ),
      fix: text('Enter what {record} asked for.', '补录{record}所提事项。'),
    },
    'reply-unknown': {
      outcome: 'undetermined',
      text: text('Nobody has said when {record} was answered.', '{record}的答复日期未载明。'),
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
        '{record} of {received} should have been answered by {due} and has no reply.',
        '{record}于{received}收到，应于{due}前答复，至今未答复。',
      ),
      fix: text('Answer {record} without further delay.', '立即答复{record}。'),
    },
    late: {
      outcome: 'not-met',
      isPast: true,
      text: text(
        '{record} was answered after {days} days; the standard gives {allowed}.',
        '{record}历时{days}天方予答复，标准期限为{allowed}天。',
      ),
      fix: text(
        'Set up the mailbox so that enquiries reach someone who answers within {allowed} days.',
        '完善邮箱受理机制，确保咨询在{allowed}天内答复。',
      ),
    },
  },
});
