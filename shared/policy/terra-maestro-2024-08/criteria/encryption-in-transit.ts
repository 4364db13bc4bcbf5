import { text } from '../../../lib/index.ts';
import { flowViews, isNotApplicable } from '../../../map/index.ts';
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
import { flowContentSayings, flowViewReads, judgeFlowContent } from '../lib/judgeFlowReach.ts';

/** C39: personal information is encrypted on its way. */
export const encryptionInTransit = defineCriterion({
  id: 'encryption-in-transit',
  kind: 'promise',
  revision: 1,
  severity: 'moderate',
  title: text('Encryption in transit', '传输加密'),
  rule: text(
    'Kept when a flow of personal information is encrypted all the way. Without encryption it is more urgent where sensitive information travels. What is sent by post and what is published are left out.',
    '个人信息流转全程加密的，为符合；未加密且含敏感个人信息的，更为紧迫。邮寄传递和公开披露的，不适用。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '6.3' },
    { instrument: 'pipl', article: '51 item 3' },
    { instrument: 'gdpr', article: '32(1)(a)' },
  ],
  judges: 'flows',
  reads: flowViewReads,
  judge(flow, facts) {
    const { id, kind, channel, isEncryptedInTransit: isEncrypted } = flow;
    if (isEncrypted === true) return met;
    if (kind === 'publish') return doesNotApply('published');
    if (isNotApplicable(isEncrypted) && channel === 'post') return doesNotApply('on-paper');
    const content = judgeFlowContent(flow, facts);
    if (content?.outcome === 'not-applicable') return content;
    if (isEncrypted !== false) {
      return undetermined('encryption-unknown', [
        missingField('flows', id, 'isEncryptedInTransit'),
      ]);
    }
    if (kind === undefined) {
      return undetermined('flow-kind-unknown', [missingField('flows', id, 'kind')]);
    }
    if (content !== null) return content;
    const sensitive = facts
      .derived(flowViews)
      .get(id)
      ?.categories?.find(
        ({ isSensitivePipl, isSensitiveGbt }) =>
          isSensitivePipl === true || isSensitiveGbt === true,
      );
    return sensitive === undefined
      ? notMet('unencrypted')
      : notMet('unencrypted-sensitive', {
          records: { category: pointTo('categories', sensitive.id) },
        });
  },
  mend: ({ id }) => [setFields('flows', id, { isEncryptedInTransit: true })],
  says: {
    ...flowContentSayings,
    met: {
      outcome: 'met',
      text: text('{record} is encrypted all the way.', '{record}全程加密传输。'),
    },
    published: {
      outcome: 'not-applicable',
      text: text('{record} is open to everyone anyway.', '{record}为公开披露，无须保密。'),
    },
    'on-paper': {
      outcome: 'not-applicable',
      text: text('{record} travels by post.', '{record}以邮寄方式传递。'),
    },
    'encryption-unknown': {
      outcome: 'undetermined',
      text: text('Nobody has said whether {record} is encrypted.', '{record}是否加密传输未载明。'),
      fix: text(
        'Enter whether {record} is encrypted in transit; “not applicable” is for post only.',
        '载明{record}是否加密传输；仅邮寄传递可选“不适用”。',
      ),
    },
    'flow-kind-unknown': {
      outcome: 'undetermined',
      text: text(
        '{record} is not encrypted, and nobody has said what kind of flow it is.',
        '{record}未加密，其流转类型亦未载明。',
      ),
      fix: text('Enter the kind of {record}.', '补录{record}的流转类型。'),
    },
    unencrypted: {
      outcome: 'not-met',
      text: text(
        '{record} carries personal information without encryption.',
        '{record}传输的个人信息未加密。',
      ),
      fix: text(
        'Encrypt {record}, or send it over another channel.',
        '对{record}加密，或者改用其他传输渠道。',
      ),
    },
    'unencrypted-sensitive': {
      outcome: 'not-met',
      severity: 'serious',
      text: text(
        '{record} carries {category}, which is sensitive, without encryption.',
        '{record}传输的{category}属于敏感个人信息，但未加密。',
      ),
      fix: text(
        'Stop {record} until it is encrypted, or leave {category} out.',
        '在加密之前停止{record}，或者不再传输{category}。',
      ),
    },
  },
});
