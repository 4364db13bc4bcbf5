import { addWorkingDays, text } from '../../../lib/index.ts';
import { isNone, none } from '../../../map/index.ts';
import { constants } from '../../../standards/index.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  notMet,
  pointTo,
  setFields,
  undetermined,
} from '../../index.ts';

/** C13: once an account is closed its data is gone, save what a law keeps. */
export const closedAccountData = defineCriterion({
  id: 'closed-account-data',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('No data left after closing', '注销后数据已删除'),
  rule: text(
    'A request to close an account keeps the promise when no location holds the data any more, or a law that is named requires what is left. The time allowed is the one the standard gives for closing by hand, counted in working days from the request. If the settings read the policy as deletion on request, closing alone asks for no deletion.',
    '注销请求在期限内完成且各位置均不再存有相关数据，或剩余部分有载明的法律依据的，为符合。期限取国家标准规定的人工办理时限，自收到请求起按工作日计算。按设置理解为“按请求删除”的，仅注销不要求删除。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '8.5' },
    { instrument: 'pipl', article: '47' },
    { instrument: 'ndsmr', article: '24' },
    { instrument: 'gdpr', article: '17' },
  ],
  judges: 'rights-requests',
  reads: ['locations'],
  settings: ['deletion-on-closure'],
  applies(request, facts) {
    const { id, right, outcome } = request;
    if (right !== undefined && right !== 'close') return doesNotApply('not-closing');
    if (outcome === 'refused') return doesNotApply('refused');
    if (facts.setting('deletion-on-closure') === 'on-request') return doesNotApply('on-request');
    if (right === undefined) {
      return undetermined('right-unknown', [missingField('rights-requests', id, 'right')]);
    }
    if (outcome === undefined) {
      return undetermined('outcome-unknown', [missingField('rights-requests', id, 'outcome')]);
    }
    return null;
  },
  judge(request, facts) {
    const { id, received, locationsLeft, leftLegalReference } = request;
    if (isNone(locationsLeft)) return met;
    if (received === undefined) {
      return undetermined('received-unknown', [missingField('rights-requests', id, 'received')]);
    }
    const due = addWorkingDays(received, constants.accountClosure.value);
    if (due >= facts.asOf) return doesNotApply('in-time');
    const [left] = locationsLeft ?? [];
    if (left === undefined) {
      return undetermined('left-unknown', [missingField('rights-requests', id, 'locationsLeft')]);
    }
    if (typeof leftLegalReference === 'string') return met;
    const details = { records: { location: pointTo('locations', left) }, figures: { due } };
    return leftLegalReference === undefined
      ? undetermined(
          'law-unknown',
          [missingField('rights-requests', id, 'leftLegalReference')],
          details,
        )
      : notMet('data-left', details);
  },
  mend(request, _facts, { code }) {
    const fields =
      code === 'right-unknown'
        ? { right: 'enquiry' }
        : {
            ...(code === 'outcome-unknown' ? { outcome: 'granted' } : {}),
            locationsLeft: none,
          };
    return [setFields('rights-requests', request.id, fields)];
  },
  says: {
    met: {
      outcome: 'met',
      text: text(
        'After {record} nothing is left but what a named law requires.',
        '{record}办结后，除法律要求保留的以外，数据均已清除。',
      ),
    },
    'not-closing': {
      outcome: 'not-applicable',
      text: text('{record} is not about closing an account.', '{record}并非注销请求。'),
    },
    refused: {
      outcome: 'not-applicable',
      text: text(
        '{record} was refused and the account stays; refusals are judged by themselves.',
        '{record}已被拒绝，账户仍然存续；拒绝是否正当另行判定。',
      ),
    },
    'on-request': {
      outcome: 'not-applicable',
      text: text(
        'By the settings, data of a closed account is deleted on request.',
        '按设置，注销后的数据按请求删除。',
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
    'outcome-unknown': {
      outcome: 'undetermined',
      text: text('Nobody has said how {record} ended.', '{record}的处理结果未载明。'),
      fix: text('Enter the outcome of {record}.', '补录{record}的处理结果。'),
    },
    'received-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said when {record} came in, so it is open whether its data is overdue for deletion.',
        '{record}的收到日期未载明，无法判断是否已逾删除期限。',
      ),
      fix: text('Enter the day {record} came in.', '补录{record}的收到日期。'),
    },
    'left-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has checked whether data is left after {record}.',
        '{record}办理后是否仍存有数据尚未核对。',
      ),
      fix: text(
        'Check every location and enter what is left, or that nothing is.',
        '逐一核对存储位置，登记剩余数据；已清除的，选“无”。',
      ),
    },
    'law-unknown': {
      outcome: 'undetermined',
      text: text(
        '{location} still holds data after {record}; whether a law requires it is not known.',
        '{record}办理后{location}仍存有数据，是否有法律依据未载明。',
      ),
      fix: text(
        'Name the law that requires {location} to keep it, or enter that there is none.',
        '载明{location}须保留该数据的法律依据；没有的，选“无”。',
      ),
    },
    'data-left': {
      outcome: 'not-met',
      text: text(
        '{location} still holds data of the account closed by {record}, due to be gone by {due}, and no law requires it.',
        '{location}仍存有{record}所涉账户的数据，应于{due}前清除，且无法律依据。',
      ),
      fix: text(
        'Delete or anonymise what {location} still holds.',
        '删除或匿名化{location}中的剩余数据。',
      ),
    },
  },
});
