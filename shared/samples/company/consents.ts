import { none, notApplicable } from '../../map/index.ts';
import type { FieldsOf } from './buildRecords.ts';
import { buildRecords } from './buildRecords.ts';
import { cns, evd, par, pol, pur, rch } from './ids.ts';

type Fields = FieldsOf<'consents'>;

/** Asked for by itself, given explicitly, and as easy to take back as to give. */
function explicit(given: string, policyVersion: string, purposes: readonly string[]): Fields {
  return {
    kind: 'explicit',
    isBundled: false,
    given,
    policyVersion,
    purposes,
    recipients: none,
    withdrawChannel: rch.withdraw,
    stepsToGive: 1,
    stepsToWithdraw: 1,
    withdrawn: none,
    isVerifiable: notApplicable,
    noticeItems: notApplicable,
    evidence: [evd.consentLog],
  };
}

const exportItems = [
  ...(['recipient-name', 'recipient-contact', 'purpose', 'method', 'categories'] as const),
  'rights-against-recipient',
] as const;

export const consents = buildRecords('consents', cns, {
  registration: [
    'Consent at sign-up',
    '注册时的同意',
    explicit('2022-09-20', pol.v2, [pur.register, pur.orders]),
  ],
  profile: [
    'Consent to the profile',
    '个人资料的同意',
    explicit('2022-10-01', pol.v2, [pur.profile]),
  ],
  recommendation: [
    'Consent to recommendation',
    '个性化推荐的同意',
    { ...explicit('2023-02-20', pol.v2, [pur.recommend]), stepsToWithdraw: 3 },
  ],
  marketing: [
    'Subscription',
    '订阅的同意',
    { ...explicit('2023-11-15', pol.v2, [pur.marketing]), withdrawChannel: rch.unsubscribe },
  ],
  // Before 2023 buyers were simply added to the list.
  marketingOld: [
    'Subscription by purchase',
    '购买时默认订阅',
    {
      ...explicit('2021-06-01', pol.v1, [pur.marketing]),
      kind: 'tacit',
      isBundled: true,
      withdrawChannel: none,
      stepsToGive: undefined,
      stepsToWithdraw: undefined,
      evidence: none,
    },
  ],
  health: [
    'Separate consent to health data',
    '健康数据的单独同意',
    { ...explicit('2024-11-20', pol.v3, [pur.improve, pur.profile]), kind: 'separate' },
  ],
  guardian: [
    'Consent of guardians',
    '监护人同意',
    {
      ...explicit('2025-05-28', pol.v3, [pur.child]),
      kind: 'guardian',
      isVerifiable: true,
      recipients: [par.cloudCn],
      withdrawChannel: rch.guardian,
    },
  ],
  guardianOld: [
    'Consent of guardians, trial run',
    '监护人同意（试用期）',
    {
      ...explicit('2025-04-10', pol.v3, [pur.child]),
      kind: 'guardian',
      isVerifiable: undefined,
      withdrawChannel: undefined,
      evidence: none,
    },
  ],
  survey: [
    'Consent to the survey',
    '参加调研的同意',
    explicit('2025-02-20', pol.v3, [pur.research]),
  ],
  exportSg: [
    'Separate consent to export to Singapore',
    '向新加坡提供的单独同意',
    {
      ...explicit('2025-01-15', pol.v3, [pur.improve]),
      kind: 'separate',
      recipients: [par.affiliateSg, par.cloudSg],
      noticeItems: exportItems,
    },
  ],
  exportUs: [
    'Consent to export for mailing',
    '向美国邮件服务商提供的同意',
    {
      ...explicit('2023-11-20', pol.v2, [pur.marketing]),
      isBundled: true,
      recipients: [par.mailer],
      noticeItems: ['recipient-name', 'purpose', 'categories'],
    },
  ],
  withdrawn: [
    'Consent to sharing with the club',
    '向俱乐部共享的同意',
    {
      ...explicit('2026-02-25', pol.v3, [pur.marketing]),
      recipients: [par.campaign],
      withdrawn: '2026-06-30',
    },
  ],
  stories: [
    'Separate consent to customer stories',
    '用户故事公开的单独同意',
    { ...explicit('2025-08-25', pol.v3, [pur.marketing]), kind: 'separate' },
  ],
  university: [
    'Separate consent to research',
    '提供给大学研究的单独同意',
    {
      ...explicit('2025-05-20', pol.v3, [pur.research]),
      kind: 'separate',
      recipients: [par.university],
      noticeItems: exportItems,
    },
  ],
  // Given two months after the first export.
  measurement: [
    'Consent to measuring adverts',
    '广告效果衡量的同意',
    {
      ...explicit('2024-12-01', pol.v3, [pur.advertising]),
      recipients: none,
      withdrawChannel: undefined,
    },
  ],
  telemetry: [
    'Consent to crash reports',
    '发送崩溃报告的同意',
    explicit('2022-09-25', pol.v2, [pur.improve]),
  ],
  face: [
    'Consent to face unlock',
    '人脸解锁的同意',
    { ...explicit('2024-09-05', pol.v3, [pur.profile]), isBundled: undefined },
  ],
});
