import { text } from '../../../lib/index.ts';
import { flowViews } from '../../../map/index.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  partlyMet,
  setFields,
  undetermined,
} from '../../index.ts';
import { flowReads } from '../lib/receivedFlows.ts';

/** C45: personal information does not travel by the channels the policy itself calls unencrypted. */
export const messageEncryption = defineCriterion({
  id: 'message-encryption',
  kind: 'promise',
  revision: 1,
  severity: 'moderate',
  title: text(
    'No personal information by unencrypted mail or chat',
    '不以未加密邮件、即时通信传输个人信息',
  ),
  rule: text(
    'Kept when a mail or chat channel that carries personal information is encrypted. The policy advises people against these channels because they are not; using one all the same keeps the promise only in part.',
    '以电子邮件或即时通信传输个人信息且传输加密的，为符合。政策因此类渠道未加密而建议个人勿用，本组织仍以未加密方式使用的，为部分符合。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '6.3' },
    { instrument: 'pipl', article: '51' },
    { instrument: 'gdpr', article: '32' },
  ],
  judges: 'flows',
  reads: flowReads,
  applies(flow, facts) {
    const { channel } = flow;
    if (channel !== undefined && channel !== 'email' && channel !== 'im') {
      return doesNotApply('other-channel');
    }
    const carries = facts.derived(flowViews).get(flow.id)?.carriesPersonal;
    if (carries === 'no') return doesNotApply('no-personal-data');
    if (channel === undefined) {
      return undetermined('channel-unknown', [missingField('flows', flow.id, 'channel')]);
    }
    return carries === 'yes'
      ? null
      : undetermined('content-unknown', [missingField('flows', flow.id, 'categories')]);
  },
  judge({ id, isEncryptedInTransit }) {
    if (isEncryptedInTransit === true) return met;
    return isEncryptedInTransit === false
      ? partlyMet('unencrypted', 0.5)
      : undetermined('encryption-unknown', [missingField('flows', id, 'isEncryptedInTransit')]);
  },
  mend: ({ id }, _facts, { code }) => [
    setFields('flows', id, {
      isEncryptedInTransit: true,
      ...(code === 'channel-unknown' || code === 'content-unknown' ? { channel: 'api' } : {}),
    }),
  ],
  says: {
    met: {
      outcome: 'met',
      text: text(
        '{record} goes by mail or chat, encrypted.',
        '{record}通过邮件或即时通信传输，且已加密。',
      ),
    },
    'other-channel': {
      outcome: 'not-applicable',
      text: text(
        '{record} goes neither by mail nor by chat.',
        '{record}不通过邮件或即时通信传输。',
      ),
    },
    'no-personal-data': {
      outcome: 'not-applicable',
      text: text('{record} carries no personal information.', '{record}不含个人信息。'),
    },
    'channel-unknown': {
      outcome: 'undetermined',
      text: text('Nobody has said by what channel {record} goes.', '{record}的传输渠道未载明。'),
      fix: text('Enter the channel of {record}.', '补录{record}的传输渠道。'),
    },
    'content-unknown': {
      outcome: 'undetermined',
      text: text(
        '{record} goes by mail or chat, and nobody has said whether it carries personal information.',
        '{record}通过邮件或即时通信传输，是否含有个人信息未载明。',
      ),
      fix: text(
        'Enter what {record} carries, or move it to an encrypted channel.',
        '补录{record}所含信息种类，或改用加密渠道。',
      ),
    },
    'encryption-unknown': {
      outcome: 'undetermined',
      text: text(
        '{record} goes by mail or chat, and nobody has said whether it is encrypted.',
        '{record}通过邮件或即时通信传输，是否加密未载明。',
      ),
      fix: text('Enter whether {record} is encrypted in transit.', '补录{record}传输是否加密。'),
    },
    unencrypted: {
      outcome: 'partly-met',
      text: text(
        '{record} carries personal information by unencrypted mail or chat, the very channels people are advised against.',
        '{record}通过未加密的邮件或即时通信传输个人信息，而政策正建议个人避免使用此类渠道。',
      ),
      fix: text(
        'Encrypt {record}, or move it to an encrypted channel.',
        '对{record}加密，或改用加密渠道。',
      ),
    },
  },
});
