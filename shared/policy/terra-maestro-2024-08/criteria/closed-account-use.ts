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

/** C13: once an account is closed its data serves nothing any more, even where a law keeps it. */
export const closedAccountUse = defineCriterion({
  id: 'closed-account-use',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('No use of data after closing', '注销后不再使用数据'),
  rule: text(
    'Closing an account ends every use of its data. Data kept because a law requires it may lie in store but must enter no activity and no flow.',
    '注销账户后应停止使用其数据；因法律要求留存的部分仅可存储，不得再用于任何处理活动或流转。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '8.5' },
    { instrument: 'pipl', article: '47' },
    { instrument: 'gdpr', article: '17' },
  ],
  judges: 'rights-requests',
  judge(request) {
    const { id, right, outcome, servedAfterClosing } = request;
    if (right !== undefined && right !== 'close') return doesNotApply('not-closing');
    if (outcome === 'refused') return doesNotApply('refused');
    if (right === undefined) {
      return undetermined('right-unknown', [missingField('rights-requests', id, 'right')]);
    }
    if (outcome === undefined) {
      return undetermined('outcome-unknown', [missingField('rights-requests', id, 'outcome')]);
    }
    if (servedAfterClosing === true) return notMet('still-used');
    if (servedAfterClosing === false) return met;
    const missing = missingField('rights-requests', id, 'servedAfterClosing');
    return undetermined('use-unknown', [missing]);
  },
  mend(request, _facts, { code }) {
    if (code === 'still-used') return [];
    if (code === 'right-unknown') {
      return [setFields('rights-requests', request.id, { right: 'enquiry' })];
    }
    // Use after closing is known here only beside an unknown outcome: then the account may have stayed.
    const fields =
      request.servedAfterClosing === true
        ? { outcome: 'refused' }
        : { outcome: request.outcome ?? 'granted', servedAfterClosing: false };
    return [setFields('rights-requests', request.id, fields)];
  },
  says: {
    met: {
      outcome: 'met',
      text: text(
        'After {record} the data of the account was used no more.',
        '{record}办理后，该账户的数据未再使用。',
      ),
    },
    'not-closing': {
      outcome: 'not-applicable',
      text: text('{record} is not about closing an account.', '{record}并非注销请求。'),
    },
    refused: {
      outcome: 'not-applicable',
      text: text('{record} was refused and the account stays.', '{record}已被拒绝，账户仍然存续。'),
    },
    'right-unknown': {
      outcome: 'undetermined',
      text: text('Nobody has said what {record} asks for.', '{record}的请求事项未载明。'),
      fix: text('Enter the right {record} is about.', '补录{record}的请求事项。'),
    },
    'outcome-unknown': {
      outcome: 'undetermined',
      text: text('Nobody has said how {record} ended.', '{record}的处理结果未载明。'),
      fix: text('Enter the outcome of {record}.', '补录{record}的处理结果。'),
    },
    'use-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether the data was still used after {record}.',
        '{record}办理后数据是否仍被使用未载明。',
      ),
      fix: text(
        'Check activities and flows, and enter whether the data was used after closing.',
        '核查处理活动和流转，载明注销后数据是否仍被使用。',
      ),
    },
    'still-used': {
      outcome: 'not-met',
      isPast: true,
      text: text(
        'The data of the account closed by {record} went on being used.',
        '{record}所涉账户注销后，其数据仍被使用。',
      ),
      fix: text(
        'Stop the use at once; record how it came about and what prevents it from now on.',
        '立即停止使用，并记录原因及防止再次发生的措施。',
      ),
    },
  },
});
