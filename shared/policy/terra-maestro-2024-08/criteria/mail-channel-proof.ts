import { text } from '../../../lib/index.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  partlyMet,
  setFields,
  undetermined,
} from '../../index.ts';

/** C50 and C57: rights run over e-mail, which the policy itself calls unfit for personal information (X3). */
export const mailChannelProof = defineCriterion({
  id: 'mail-channel-proof',
  kind: 'promise',
  revision: 1,
  severity: 'moderate',
  title: text('No proof of identity by e-mail', '不以邮件收取身份证明'),
  rule: text(
    'A channel by e-mail that asks for proof of identity makes people send what the policy advises them not to send that way, and is kept only in part. The settings can accept such channels.',
    '邮件渠道要求提供身份证明的，即令个人以政策自身不建议的方式发送个人信息，仅视为部分符合。可在设置中接受此类渠道。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '6.3' },
    { instrument: 'pipl', article: '50, 51' },
    { instrument: 'gdpr', article: '32' },
  ],
  judges: 'rights-channels',
  settings: ['mail-channel-warns'],
  applies({ route }, facts) {
    if (route !== undefined && route !== 'email') return doesNotApply('not-mail');
    return facts.setting('mail-channel-warns') === false ? doesNotApply('mail-accepted') : null;
  },
  judge({ id, route, needsIdentityProof }) {
    if (needsIdentityProof === false) return met;
    if (route === undefined) {
      return undetermined('route-unknown', [missingField('rights-channels', id, 'route')]);
    }
    return needsIdentityProof === true
      ? partlyMet('proof-by-mail', 0.5)
      : undetermined('proof-unknown', [missingField('rights-channels', id, 'needsIdentityProof')]);
  },
  mend: ({ id }) => [setFields('rights-channels', id, { needsIdentityProof: false })],
  says: {
    met: {
      outcome: 'met',
      text: text('{record} asks for no proof of identity.', '{record}不要求提供身份证明。'),
    },
    'not-mail': {
      outcome: 'not-applicable',
      text: text('{record} does not run by e-mail.', '{record}不以邮件方式行使。'),
    },
    'mail-accepted': {
      outcome: 'not-applicable',
      text: text(
        'By the settings, e-mail is accepted as a rights channel.',
        '按设置，接受以邮件作为行权渠道。',
      ),
    },
    'route-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said by which route {record} runs; it may be e-mail.',
        '{record}的途径未载明，可能为邮件。',
      ),
      fix: text('Enter the route of {record}.', '补录{record}的途径。'),
    },
    'proof-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether {record} asks for proof of identity by e-mail.',
        '{record}是否要求以邮件提供身份证明未载明。',
      ),
      fix: text('Enter whether {record} asks for proof of identity.', '载明{record}是否核验身份。'),
    },
    'proof-by-mail': {
      outcome: 'partly-met',
      text: text(
        '{record} has people prove who they are by e-mail, which the policy calls unencrypted.',
        '{record}要求个人以邮件证明身份，而政策自称邮件未加密。',
      ),
      fix: text(
        'Move {record} to a page behind the login, or check identity without documents by mail.',
        '将{record}改为登录后页面，或采用无需以邮件发送证明的核验方式。',
      ),
    },
  },
});
