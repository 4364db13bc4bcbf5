import { text } from '../../../lib/index.ts';
import { isNone } from '../../../map/index.ts';
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

/** C04: an enquiry is not closed without a reply. */
export const enquiryReply = defineCriterion({
  id: 'enquiry-reply',
  kind: 'promise',
  revision: 1,
  severity: 'moderate',
  title: text('Reply to every enquiry', '答复每一项咨询'),
  rule: text(
    'Kept when the person who sent a question, view or suggestion was given a reply. Closing the matter without one breaks the promise; while it is still open nothing is broken.',
    '对个人的询问、意见、建议已作答复的，为符合。未答复即办结的，为不符合；尚在处理的，不评判。',
  ),
  clauses: [{ instrument: 'gbt-35273', article: '8.8' }],
  judges: 'rights-requests',
  applies({ right, replied, closed }, { asOf }) {
    if (right !== undefined && right !== 'enquiry') return doesNotApply('other-request');
    const isUnanswered = replied !== undefined && !hasHappened(replied, asOf);
    return right === 'enquiry' && isUnanswered && isNone(closed)
      ? doesNotApply('still-open')
      : null;
  },
  judge({ id, right, replied, closed }, { asOf }) {
    const missing = (field: string) => [missingField('rights-requests', id, field)];
    if (right === undefined) return undetermined('kind-unknown', missing('right'));
    if (hasHappened(replied, asOf)) return met;
    if (replied === undefined) return undetermined('reply-unknown', missing('replied'));
    return typeof closed === 'string'
      ? notMet('closed-without-reply', { figures: { closed } })
      : undetermined('closing-unknown', missing('closed'));
  },
  mend(request, facts) {
    const { id, right, received, replied } = request;
    // What is known stays; a reply nobody entered is taken to have come on the day of receipt.
    const entered = replied ?? received;
    const day = hasHappened(entered, facts.asOf) ? entered : facts.asOf;
    const unknown = right === undefined ? { right: 'enquiry' } : {};
    return [setFields('rights-requests', id, { ...unknown, replied: day })];
  },
  says: {
    met: {
      outcome: 'met',
      text: text('{record} was answered.', '{record}已答复。'),
    },
    'other-request': {
      outcome: 'not-applicable',
      text: text(
        '{record} is no enquiry; other promises govern it.',
        '{record}不属于咨询，适用其他承诺。',
      ),
    },
    'still-open': {
      outcome: 'not-applicable',
      text: text('{record} is still being dealt with.', '{record}尚在处理中。'),
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
      text: text('Nobody has said whether {record} was answered.', '{record}是否已答复未载明。'),
      fix: text(
        'Enter the day of the reply to {record}, or that there was none.',
        '补录{record}的答复日期；未答复的，选“无”。',
      ),
    },
    'closing-unknown': {
      outcome: 'undetermined',
      text: text(
        '{record} has no reply, and nobody has said whether it was closed.',
        '{record}尚无答复，是否办结未载明。',
      ),
      fix: text(
        'Enter the day {record} was closed, or that it is still open.',
        '补录{record}的办结日期；尚在处理的，选“无”。',
      ),
    },
    'closed-without-reply': {
      outcome: 'not-met',
      text: text(
        '{record} was closed on {closed} without a reply.',
        '{record}于{closed}办结，但未作答复。',
      ),
      fix: text(
        'Answer {record} now, and say why it took so long.',
        '立即答复{record}，并说明迟延原因。',
      ),
    },
  },
});
