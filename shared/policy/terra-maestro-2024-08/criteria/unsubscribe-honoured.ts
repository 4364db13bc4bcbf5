import { text } from '../../../lib/index.ts';
import { isNotApplicable } from '../../../map/index.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  notMet,
  setFields,
  undetermined,
} from '../../index.ts';

/** C20: after somebody unsubscribed, no further mail goes out. */
export const unsubscribeHonoured = defineCriterion({
  id: 'unsubscribe-honoured',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('No mail after unsubscribing', '退订后不再发送'),
  rule: text(
    'Kept when nothing promotional was sent after a request to unsubscribe; one message is enough to break it.',
    '收到退订请求后未再发送推广信息的，为符合；再发送一次即为不符合。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '8.4 b' },
    { instrument: 'pipl', article: '15' },
    { instrument: 'gdpr', article: '21(3)' },
  ],
  judges: 'rights-requests',
  applies({ id, right, mailedAfterOptOut }) {
    if (right === undefined) {
      return undetermined('right-unknown', [missingField('rights-requests', id, 'right')]);
    }
    if (right !== 'unsubscribe') return doesNotApply('other-right');
    return isNotApplicable(mailedAfterOptOut) ? doesNotApply('nothing-to-send') : null;
  },
  judge({ id, mailedAfterOptOut }) {
    if (mailedAfterOptOut === false) return met;
    return mailedAfterOptOut === true
      ? notMet('mailed-again')
      : undetermined('mailing-unknown', [missingField('rights-requests', id, 'mailedAfterOptOut')]);
  },
  mend({ id }, _facts, { code }) {
    if (code === 'mailed-again') return [];
    return [
      setFields(
        'rights-requests',
        id,
        code === 'right-unknown' ? { right: 'enquiry' } : { mailedAfterOptOut: false },
      ),
    ];
  },
  says: {
    met: {
      outcome: 'met',
      text: text('Nothing was sent after {record}.', '{record}之后未再发送推广信息。'),
    },
    'other-right': {
      outcome: 'not-applicable',
      text: text('{record} does not ask to unsubscribe.', '{record}不是退订请求。'),
    },
    'nothing-to-send': {
      outcome: 'not-applicable',
      text: text(
        'The person of {record} was on no mailing list, it is stated.',
        '经确认，{record}的请求人不在任何邮件列表中。',
      ),
    },
    'right-unknown': {
      outcome: 'undetermined',
      text: text('Nobody has said what {record} asks for.', '{record}的请求事项未载明。'),
      fix: text('Enter the right {record} is about.', '补录{record}所涉的权利。'),
    },
    'mailing-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether mail went out after {record}.',
        '{record}之后是否仍发送推广信息未载明。',
      ),
      fix: text('Look into the sending log and enter what you find.', '查阅发送日志并补录结果。'),
    },
    'mailed-again': {
      outcome: 'not-met',
      isPast: true,
      text: text(
        'A promotional message was sent after {record}.',
        '{record}之后仍向请求人发送了推广信息。',
      ),
      fix: text(
        'It cannot be undone: find the cause, remove the address from every list and record it.',
        '既成事实无法消除：查明原因，将该地址从全部发送列表中移除并留存记录。',
      ),
    },
  },
});
