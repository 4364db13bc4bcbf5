import { addWorkingDays, text } from '../../../lib/index.ts';
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
import { constants } from '../../../standards/index.ts';

/** C57: the standard gives a time for closing an account by hand; the policy gives none. */
export const closingTime = defineCriterion({
  id: 'closing-time',
  kind: 'standard',
  revision: 1,
  severity: 'moderate',
  title: text('Accounts closed in time', '按时办结注销'),
  rule: text(
    'A request to close an account is carried out within the working days the standard gives, counted from its receipt. Working days are Monday to Friday: public holidays are not known here.',
    '注销请求应自收到之日起在国家标准规定的工作日内办结。工作日按周一至周五计算，未考虑法定节假日及调休。',
  ),
  clauses: [{ instrument: 'gbt-35273', article: '8.5' }],
  judges: 'rights-requests',
  judge({ id, right, outcome, received, closed }, { asOf }) {
    if (right !== undefined && right !== 'close') return doesNotApply('not-closing');
    if (outcome === 'refused') return doesNotApply('refused');
    if (right === undefined) {
      return undetermined('right-unknown', [missingField('rights-requests', id, 'right')]);
    }
    if (received === undefined) {
      return undetermined('received-unknown', [missingField('rights-requests', id, 'received')]);
    }
    const due = addWorkingDays(received, constants.accountClosure.value);
    if (hasHappened(closed, asOf)) {
      return closed <= due ? met : notMet('late', { figures: { due, closed } });
    }
    if (asOf <= due) return doesNotApply('in-time');
    return closed === undefined
      ? undetermined('closing-unknown', [missingField('rights-requests', id, 'closed')])
      : notMet('overdue', { figures: { due } });
  },
  mend({ id, received, closed }, { asOf }, { code }) {
    switch (code) {
      case 'right-unknown':
        return [setFields('rights-requests', id, { right: 'enquiry' })];
      case 'received-unknown': {
        const day = typeof closed === 'string' ? closed : asOf;
        return [setFields('rights-requests', id, { received: day })];
      }
      case 'closing-unknown':
        return [setFields('rights-requests', id, { closed: received })];
      default:
        return [];
    }
  },
  says: {
    met: {
      outcome: 'met',
      text: text('{record} was carried out in time.', '{record}已按时办结。'),
    },
    'not-closing': {
      outcome: 'not-applicable',
      text: text('{record} is not about closing an account.', '{record}并非注销请求。'),
    },
    refused: {
      outcome: 'not-applicable',
      text: text(
        '{record} was refused; refusals are judged by themselves.',
        '{record}已被拒绝，拒绝是否正当另行判定。',
      ),
    },
    'in-time': {
      outcome: 'not-applicable',
      text: text(
        'The time to carry out {record} is still running.',
        '{record}的办理期限尚未届满。',
      ),
    },
    'right-unknown': {
      outcome: 'undetermined',
      text: text('Nobody has said what {record} asks for.', '{record}的请求事项未载明。'),
      fix: text('Enter the right {record} is about.', '补录{record}的请求事项。'),
    },
    'received-unknown': {
      outcome: 'undetermined',
      text: text('Nobody has said when {record} came in.', '{record}的收到日期未载明。'),
      fix: text('Enter the day {record} came in.', '补录{record}的收到日期。'),
    },
    'closing-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether and when {record} was carried out.',
        '{record}是否办结、何时办结未载明。',
      ),
      fix: text(
        'Enter the day the account was closed, or that it is not.',
        '补录注销办结日期；未办结的，选“无”。',
      ),
    },
    late: {
      outcome: 'not-met',
      isPast: true,
      text: text(
        '{record} was due by {due} and carried out on {closed}.',
        '{record}应于{due}前办结，实际办结于{closed}。',
      ),
      fix: text(
        'Record why it took longer, and close accounts by an automatic page where possible.',
        '记录逾期原因，并尽可能提供自助注销页面。',
      ),
    },
    overdue: {
      outcome: 'not-met',
      isPast: true,
      text: text(
        '{record} was due by {due} and has not been carried out.',
        '{record}应于{due}前办结，至今未办结。',
      ),
      fix: text(
        'Close the account now and record why it took longer.',
        '立即办理注销并记录逾期原因。',
      ),
    },
  },
});
