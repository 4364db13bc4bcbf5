import { text } from '../../../lib/index.ts';
import { accessCircle } from '../criteria/access-circle.ts';
import { accessReview } from '../criteria/access-review.ts';
import { channelWarning } from '../criteria/channel-warning.ts';
import { incidentFinalReport } from '../criteria/incident-final-report.ts';
import { incidentNotice } from '../criteria/incident-notice.ts';
import { incidentNoticeContents } from '../criteria/incident-notice-contents.ts';
import { incidentNoticeMethod } from '../criteria/incident-notice-method.ts';
import { incidentNoticeParticulars } from '../criteria/incident-notice-particulars.ts';
import { incidentNoticeTime } from '../criteria/incident-notice-time.ts';
import { incidentReport } from '../criteria/incident-report.ts';
import { incidentReportTime } from '../criteria/incident-report-time.ts';
import { incidentResponsibility } from '../criteria/incident-responsibility.ts';
import { leaverAccess } from '../criteria/leaver-access.ts';
import { messageEncryption } from '../criteria/message-encryption.ts';
import { ownerTraining } from '../criteria/owner-training.ts';
import { passwordRule } from '../criteria/password-rule.ts';
import { recipientLiability } from '../criteria/recipient-liability.ts';
import { staffTraining } from '../criteria/staff-training.ts';
import { storedDataUse } from '../criteria/stored-data-use.ts';
import { trainingAfterChange } from '../criteria/training-after-change.ts';
import { trainingInterval } from '../criteria/training-interval.ts';
import { useNecessity } from '../criteria/use-necessity.ts';
import { usePurpose } from '../criteria/use-purpose.ts';
import type { Section } from '../section.ts';

const protection = text('How we protect personal information', '个人信息的保护');

/** C42 to C49: staff and their access, superfluous data, unsafe channels, incidents. */
export const staffAndIncidents: Section = {
  commitments: [
    {
      id: 'C42',
      section: protection,
      promise: text(
        'Access is controlled: no one but authorised staff gets at personal information.',
        '实行访问控制，非经授权的人员不得接触个人信息。',
      ),
      weights: { security: 3 },
      decidedBy: ['map'],
      criteria: [
        { criterion: 'access-circle', weight: 1 },
        { criterion: 'leaver-access', weight: 1 },
        { criterion: 'access-review', weight: 1 },
      ],
      clauses: [
        { instrument: 'gbt-35273', article: '7.1' },
        { instrument: 'pipl', article: '51 item 4' },
        { instrument: 'gdpr', article: '32(4)' },
      ],
      remark: text(
        'The policy does not say how often access rights are reviewed; the interval is a setting.',
        '政策未说明权限复核的频率，间隔由设置决定。',
      ),
    },
    {
      id: 'C43',
      section: protection,
      promise: text(
        'Staff are taught security and the protection of privacy.',
        '对员工进行安全与隐私保护培训。',
      ),
      weights: { accountability: 2, security: 1 },
      decidedBy: ['log'],
      criteria: [
        { criterion: 'staff-training', weight: 1 },
        { criterion: 'owner-training', weight: 1 },
        { criterion: 'training-interval', weight: 1 },
        { criterion: 'training-after-change', weight: 1 },
      ],
      clauses: [
        { instrument: 'gbt-35273', article: '10.1' },
        { instrument: 'gbt-35273', article: '11.6' },
        { instrument: 'pipl', article: '51 item 4' },
        { instrument: 'gdpr', article: '39(1)(b)' },
      ],
      remark: text(
        'The policy promises courses and no interval; the yearly course is asked by the recommended standard.',
        '政策承诺培训而未定频率；每年一次系推荐性国家标准的要求。',
      ),
    },
    {
      id: 'C44',
      section: protection,
      promise: text(
        'Personal information that has nothing to do with the purpose is not collected.',
        '不收集与目的无关的个人信息。',
      ),
      weights: { 'minimum-necessity': 3, 'clear-purpose': 1 },
      decidedBy: ['map'],
      criteria: [
        { criterion: 'use-purpose', weight: 1 },
        { criterion: 'stored-data-use', weight: 1 },
        { criterion: 'use-necessity', weight: 1 },
      ],
      clauses: [
        { instrument: 'gbt-35273', article: '5.2' },
        { instrument: 'pipl', article: '6' },
        { instrument: 'gdpr', article: '5(1)(c)' },
      ],
    },
    {
      id: 'C45',
      section: protection,
      promise: text(
        'People are warned that mail, chat and similar messages are not encrypted and unfit for personal information, and are asked for complex passwords.',
        '提醒个人邮件、即时通信等方式未加密，不宜用于传输个人信息，并请个人使用复杂密码。',
      ),
      weights: { security: 1 },
      decidedBy: ['map'],
      criteria: [
        { criterion: 'channel-warning', weight: 1 },
        { criterion: 'message-encryption', weight: 1 },
        { criterion: 'password-rule', weight: 1 },
      ],
      clauses: [
        { instrument: 'gbt-35273', article: '6.3' },
        { instrument: 'gbt-35273', article: '5.5 a' },
        { instrument: 'pipl', article: '51' },
        { instrument: 'gdpr', article: '32' },
      ],
      remark: text(
        'The policy has people use their rights by plain mail, the very channel it advises against (tension X3).',
        '政策要求以普通邮件行使权利，而邮件正是其建议避免使用的渠道（见矛盾X3）。',
      ),
    },
    {
      id: 'C46',
      section: protection,
      promise: text(
        'Where failing safeguards, physical, technical or managerial, cost people their rights, the company answers for it under the law.',
        '物理、技术或管理防护失效致使个人权益受损的，依法承担责任。',
      ),
      weights: { accountability: 2, 'subject-participation': 1 },
      decidedBy: ['map', 'log'],
      criteria: [
        { criterion: 'incident-responsibility', weight: 1 },
        { criterion: 'recipient-liability', weight: 1 },
      ],
      clauses: [
        { instrument: 'gbt-35273', article: '4 a' },
        { instrument: 'gbt-35273', article: '9.2 g' },
        { instrument: 'pipl', article: '69' },
        { instrument: 'gdpr', article: '82' },
      ],
    },
    {
      id: 'C47',
      section: protection,
      promise: text(
        'After an incident people learn what happened and what it may mean, what is done about it, how to protect themselves, and what remedy they have.',
        '发生安全事件后，告知个人事件情况与可能影响、处置措施、自我防范的建议以及补救办法。',
      ),
      weights: { openness: 3, 'subject-participation': 1 },
      decidedBy: ['log'],
      criteria: [
        { criterion: 'incident-notice-contents', weight: 1 },
        { criterion: 'incident-notice-particulars', weight: 1 },
      ],
      clauses: [
        { instrument: 'gbt-35273', article: '10.2' },
        { instrument: 'pipl', article: '57' },
        { instrument: 'ndsmr', article: '11' },
        { instrument: 'gdpr', article: '34' },
      ],
      remark: text(
        'The promise leaves out three things the law asks for: the kinds of data, the cause, and a contact.',
        '该承诺缺少法律要求告知的三项：信息种类、原因和联系方式。',
      ),
    },
    {
      id: 'C48',
      section: protection,
      promise: text(
        'That notice reaches each person soon, by mail, letter, telephone or push message, and is published where people can hardly be reached one by one.',
        '上述告知以邮件、信函、电话或推送等方式尽快送达个人；难以逐一送达的，予以公告。',
      ),
      weights: { openness: 3 },
      decidedBy: ['log', 'attested'],
      criteria: [
        { criterion: 'incident-notice', weight: 1 },
        { criterion: 'incident-notice-time', weight: 1 },
        { criterion: 'incident-notice-method', weight: 1 },
      ],
      clauses: [
        { instrument: 'gbt-35273', article: '10.2 a' },
        { instrument: 'pipl', article: '57' },
        { instrument: 'gdpr', article: '34' },
      ],
      remark: text(
        'The policy says “promptly” and names no number of hours; the limit is a setting.',
        '政策仅称“及时”而未定小时数，时限由设置决定。',
      ),
    },
    {
      id: 'C49',
      section: protection,
      promise: text(
        'The company itself reports to the regulators how an incident was handled.',
        '主动将事件处置情况报告监管部门。',
      ),
      weights: { accountability: 3, openness: 1 },
      decidedBy: ['log'],
      criteria: [
        { criterion: 'incident-report', weight: 1 },
        { criterion: 'incident-report-time', weight: 1 },
        { criterion: 'incident-final-report', weight: 1 },
      ],
      clauses: [
        { instrument: 'gbt-35273', article: '10.1' },
        { instrument: 'pipl', article: '57' },
        { instrument: 'incident-measures', article: '' },
        { instrument: 'gdpr', article: '33' },
      ],
    },
  ],
  criteria: [
    accessCircle,
    leaverAccess,
    accessReview,
    staffTraining,
    ownerTraining,
    trainingInterval,
    trainingAfterChange,
    usePurpose,
    storedDataUse,
    useNecessity,
    channelWarning,
    messageEncryption,
    passwordRule,
    incidentResponsibility,
    recipientLiability,
    incidentNoticeContents,
    incidentNoticeParticulars,
    incidentNotice,
    incidentNoticeTime,
    incidentNoticeMethod,
    incidentReport,
    incidentReportTime,
    incidentFinalReport,
  ],
};
