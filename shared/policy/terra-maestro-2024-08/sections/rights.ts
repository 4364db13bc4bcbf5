import { text } from '../../../lib/index.ts';
import { accessAnswerContents } from '../criteria/access-answer-contents.ts';
import { accessChannel } from '../criteria/access-channel.ts';
import { additionalDataConsent } from '../criteria/additional-data-consent.ts';
import { backupClearing } from '../criteria/backup-clearing.ts';
import { backupIsolation } from '../criteria/backup-isolation.ts';
import { backupUse } from '../criteria/backup-use.ts';
import { closingChannel } from '../criteria/closing-channel.ts';
import { closingCheck } from '../criteria/closing-check.ts';
import { closingRoute } from '../criteria/closing-route.ts';
import { closingTime } from '../criteria/closing-time.ts';
import { completionOnRequest } from '../criteria/completion-on-request.ts';
import { correctionChannel } from '../criteria/correction-channel.ts';
import { correctionEverywhere } from '../criteria/correction-everywhere.ts';
import { deletionCarriedOut } from '../criteria/deletion-carried-out.ts';
import { deletionChannel } from '../criteria/deletion-channel.ts';
import { deletionWithoutRequest } from '../criteria/deletion-without-request.ts';
import { handlingAfterWithdrawal } from '../criteria/handling-after-withdrawal.ts';
import { localLawNote } from '../criteria/local-law-note.ts';
import { mailChannelProof } from '../criteria/mail-channel-proof.ts';
import { recipientsToldToDelete } from '../criteria/recipients-told-to-delete.ts';
import { withdrawalChannel } from '../criteria/withdrawal-channel.ts';
import { withdrawalEffort } from '../criteria/withdrawal-effort.ts';
import { withdrawnDataDeleted } from '../criteria/withdrawn-data-deleted.ts';
import type { Section } from '../section.ts';

const chapter = text('Your rights', '您的权利');

/** C50 to C57: access, correction, deletion, backups, withdrawal and the end of an account. */
export const rights: Section = {
  commitments: [
    {
      id: 'C50',
      section: chapter,
      promise: text(
        'People can look at and edit their data by themselves or ask for it by e-mail; practice in other countries and regions is taken into account.',
        '个人可自行查阅、编辑其信息，或以邮件提出；并兼顾其他国家和地区的通行做法。',
      ),
      weights: { 'subject-participation': 3 },
      decidedBy: ['log'],
      criteria: [
        { criterion: 'access-channel', weight: 1 },
        { criterion: 'local-law-note', weight: 1 },
        { criterion: 'mail-channel-proof', weight: 1 },
        { criterion: 'access-answer-contents', weight: 1 },
      ],
      clauses: [
        { instrument: 'gbt-35273', article: '8.1' },
        { instrument: 'pipl', article: '44, 45' },
        { instrument: 'gdpr', article: '15' },
      ],
      remark: text(
        'The promise runs over e-mail, which another chapter calls unencrypted. The right to a copy or a transfer, which the law also gives, is not promised.',
        '该承诺以邮件为渠道，而政策另一处又称邮件未加密。法律规定的复制、转移权未予承诺。',
      ),
    },
    {
      id: 'C51',
      section: chapter,
      promise: text(
        'Whoever finds an error in the data kept on them can have it corrected.',
        '个人发现其信息有误的，可以要求更正。',
      ),
      weights: { 'subject-participation': 3 },
      decidedBy: ['log', 'attested'],
      criteria: [
        { criterion: 'correction-channel', weight: 1 },
        { criterion: 'correction-everywhere', weight: 1 },
        { criterion: 'completion-on-request', weight: 1 },
      ],
      clauses: [
        { instrument: 'gbt-35273', article: '8.2' },
        { instrument: 'pipl', article: '46' },
        { instrument: 'gdpr', article: '16' },
      ],
    },
    {
      id: 'C52',
      section: chapter,
      promise: text(
        'Data collected, used or otherwise handled against the law or against the agreement with the person is deleted when the person asks.',
        '违反法律规定或者与个人的约定处理信息的，个人可以要求删除。',
      ),
      weights: { 'subject-participation': 3 },
      decidedBy: ['log', 'attested'],
      criteria: [
        { criterion: 'deletion-channel', weight: 1 },
        { criterion: 'deletion-carried-out', weight: 1 },
        { criterion: 'deletion-without-request', weight: 1 },
      ],
      clauses: [
        { instrument: 'gbt-35273', article: '8.3 a' },
        { instrument: 'pipl', article: '47' },
        { instrument: 'gdpr', article: '17' },
      ],
      remark: text(
        'The policy knows two grounds and waits for a request; the law knows more and has the handler act by itself.',
        '政策仅列两种情形且以请求为前提；法律规定的情形更多，并要求处理者主动删除。',
      ),
    },
    {
      id: 'C53',
      section: chapter,
      promise: text(
        'With a deletion that is granted, everyone who got the data from the company is told to delete it as well, unless law says otherwise or they have a permission of their own.',
        '同意删除的，一并通知从公司获得该信息的主体删除；法律另有规定或其已另获授权的除外。',
      ),
      weights: { 'subject-participation': 2, accountability: 1 },
      decidedBy: ['map', 'log'],
      criteria: [{ criterion: 'recipients-told-to-delete', weight: 1 }],
      clauses: [
        { instrument: 'gbt-35273', article: '8.3 b' },
        { instrument: 'pipl', article: '47' },
        { instrument: 'gdpr', article: '19' },
      ],
    },
    {
      id: 'C54',
      section: chapter,
      promise: text(
        'Data that cannot leave the backups at once is kept safe and isolated until the backup is cleared or made anonymous.',
        '暂无法从备份中删除的信息，予以安全存放和隔离，直至备份清除或匿名化。',
      ),
      weights: { security: 2, 'minimum-necessity': 1 },
      decidedBy: ['map'],
      criteria: [
        { criterion: 'backup-isolation', weight: 1 },
        { criterion: 'backup-clearing', weight: 1 },
        { criterion: 'backup-use', weight: 1 },
      ],
      clauses: [
        { instrument: 'gbt-35273', article: '6.1' },
        { instrument: 'pipl', article: '47 para. 2' },
        { instrument: 'ndsmr', article: '24' },
        { instrument: 'gdpr', article: '17, 18' },
      ],
    },
    {
      id: 'C55',
      section: chapter,
      promise: text(
        'On the authorisation page people give, change or take back their consent for additional data whenever they like.',
        '个人可随时在授权页面给予、变更或撤回对附加信息的同意。',
      ),
      weights: { 'choice-and-consent': 3, 'subject-participation': 1 },
      decidedBy: ['log'],
      criteria: [
        { criterion: 'withdrawal-channel', weight: 1 },
        { criterion: 'additional-data-consent', weight: 1 },
        { criterion: 'withdrawal-effort', weight: 1 },
      ],
      clauses: [
        { instrument: 'gbt-35273', article: '8.4' },
        { instrument: 'pipl', article: '15' },
        { instrument: 'gdpr', article: '7(3)' },
      ],
    },
    {
      id: 'C56',
      section: chapter,
      promise: text(
        'When consent is withdrawn, the handling of that data stops; what was done before stays valid.',
        '撤回同意后不再处理相应信息；撤回前的处理不受影响。',
      ),
      weights: { 'choice-and-consent': 3, 'subject-participation': 1 },
      decidedBy: ['map', 'log'],
      criteria: [
        { criterion: 'handling-after-withdrawal', weight: 1 },
        { criterion: 'withdrawn-data-deleted', weight: 1 },
      ],
      clauses: [
        { instrument: 'gbt-35273', article: '8.4 a' },
        { instrument: 'pipl', article: '15' },
        { instrument: 'pipl', article: '47 item 3' },
        { instrument: 'gdpr', article: '7(3), 17' },
      ],
    },
    {
      id: 'C57',
      section: chapter,
      promise: text(
        'An account can be closed at any time by e-mail; then the service ends and the data is deleted as the person asks, unless law says otherwise.',
        '个人可随时以邮件申请注销账户；注销后停止服务，并按个人要求删除信息，法律另有规定的除外。',
      ),
      weights: { 'subject-participation': 3 },
      decidedBy: ['log'],
      criteria: [
        { criterion: 'closing-channel', weight: 1 },
        { criterion: 'closed-account-use', weight: 1 },
        { criterion: 'closed-account-data', weight: 1 },
        { criterion: 'deletion-carried-out', weight: 1 },
        { criterion: 'mail-channel-proof', weight: 1 },
        { criterion: 'closing-time', weight: 1 },
        { criterion: 'closing-check', weight: 1 },
        { criterion: 'closing-route', weight: 1 },
      ],
      clauses: [
        { instrument: 'gbt-35273', article: '8.5' },
        { instrument: 'ndsmr', article: '21, 23, 24' },
        { instrument: 'pipl', article: '47, 50' },
        { instrument: 'gdpr', article: '17' },
      ],
      remark: text(
        'Here data is deleted on request, in the chapter on collection by itself; the stricter reading is the default and the settings can change it. Only e-mail is offered, and no time is given.',
        '此处按请求删除，收集章节则为注销即删除；默认从严理解，可在设置中更改。政策仅提供邮件途径，且未定时限。',
      ),
    },
  ],
  criteria: [
    accessChannel,
    localLawNote,
    mailChannelProof,
    accessAnswerContents,
    correctionChannel,
    correctionEverywhere,
    completionOnRequest,
    deletionChannel,
    deletionCarriedOut,
    deletionWithoutRequest,
    recipientsToldToDelete,
    backupIsolation,
    backupClearing,
    backupUse,
    withdrawalChannel,
    additionalDataConsent,
    withdrawalEffort,
    handlingAfterWithdrawal,
    withdrawnDataDeleted,
    closingChannel,
    closingTime,
    closingCheck,
    closingRoute,
  ],
};
