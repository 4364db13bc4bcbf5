import { text } from '../../lib/index.ts';
import { none, notApplicable } from '../../map/index.ts';
import type { FieldsOf } from './buildRecords.ts';
import { buildRecords } from './buildRecords.ts';
import { par, pur } from './ids.ts';

type Fields = FieldsOf<'partners'>;

const certified = text(
  'ISO/IEC 27001 certificate shown (invented)',
  '已出示ISO/IEC 27001证书（虚构）',
);

/** A partner that works on instruction, was checked this year and is named to people. */
function processor(
  policyKind: NonNullable<Fields['policyKind']>,
  country: string,
  usePurpose: string,
): Fields {
  return {
    role: 'processor',
    policyKind,
    country,
    isInBayArea: false,
    recipientGroup: none,
    contact: 'privacy@example.cn',
    usePurpose,
    useChangedOn: none,
    isRestricted: false,
    isNamedToPeople: true,
    securityCapability: certified,
    supervisedOn: '2026-05-20',
  };
}

/** A handler of its own that receives data for its own account. */
function handler(
  role: NonNullable<Fields['role']>,
  policyKind: NonNullable<Fields['policyKind']>,
  country: string,
  usePurpose: string,
): Fields {
  return { ...processor(policyKind, country, usePurpose), role, supervisedOn: notApplicable };
}

/** A company of the same group; each answers for itself. */
function affiliate(country: string, usePurpose: string): Fields {
  return {
    ...handler('affiliate', notApplicable, country, usePurpose),
    recipientGroup: 'Sample Devices group · 示例设备集团',
    contact: 'privacy@example.com',
  };
}

export const partners = buildRecords('partners', par, {
  affiliateHk: [
    'Sample Devices (Hong Kong)',
    '示例设备（香港）',
    { ...affiliate('HK', pur.support), isInBayArea: true },
  ],
  affiliateSg: ['Sample Devices (Singapore)', '示例设备（新加坡）', affiliate('SG', pur.improve)],
  affiliateDe: ['Sample Devices (Germany)', '示例设备（德国）', affiliate('DE', pur.orders)],
  // Received for repairs, used for advertising since the spring, and nobody asked again.
  affiliateUs: [
    'Sample Devices (United States)',
    '示例设备（美国）',
    { ...affiliate('US', pur.advertising), useChangedOn: '2026-04-01' },
  ],
  cloudCn: [
    'Sample Cloud Host (CN)',
    '示例云主机（中国）',
    processor('infrastructure', 'CN', pur.operate),
  ],
  cloudSg: [
    'Sample Cloud Host (SG)',
    '示例云主机（新加坡）',
    processor('infrastructure', 'SG', pur.improve),
  ],
  backupHk: [
    'Sample Vault (HK)',
    '示例备份（香港）',
    { ...processor('infrastructure', 'HK', pur.security), isInBayArea: true, supervisedOn: none },
  ],
  sms: ['Sample Messages (CN)', '示例短信（中国）', processor('sms', 'CN', pur.register)],
  mailer: ['Sample Mailer (US)', '示例邮件（美国）', processor('email', 'US', pur.marketing)],
  courierCn: ['Sample Courier (CN)', '示例快递（中国）', processor('logistics', 'CN', pur.deliver)],
  courierEu: ['Sample Courier (DE)', '示例快递（德国）', processor('logistics', 'DE', pur.deliver)],
  callCentre: [
    'Sample Call Centre (CN)',
    '示例呼叫中心（中国）',
    processor('customer-service', 'CN', pur.support),
  ],
  deskPh: [
    'Sample Night Desk (PH)',
    '示例夜间客服（菲律宾）',
    {
      ...processor('customer-service', 'PH', pur.support),
      securityCapability: none,
      isNamedToPeople: false,
    },
  ],
  analytics: [
    'Sample Analytics (US)',
    '示例分析（美国）',
    {
      ...processor('analytics', 'US', pur.improve),
      supervisedOn: undefined,
      isNamedToPeople: undefined,
    },
  ],
  surveyFirm: ['Sample Survey (CN)', '示例调研（中国）', processor('research', 'CN', pur.research)],
  repair: [
    'Sample Repair Shop (CN)',
    '示例维修（中国）',
    { ...processor('supplier', 'CN', pur.warranty), supervisedOn: '2024-11-05' },
  ],
  payroll: ['Sample Payroll (CN)', '示例薪酬服务（中国）', processor('supplier', 'CN', pur.staff)],
  paymentCn: [
    'Sample Pay (CN)',
    '示例支付（中国）',
    handler('independent', 'payment', 'CN', pur.pay),
  ],
  wallet: [
    'Sample Wallet (CN)',
    '示例钱包（中国）',
    handler('independent', 'payment-convenience', 'CN', pur.pay),
  ],
  university: [
    'Sample University (SG)',
    '示例大学（新加坡）',
    handler('independent', 'research', 'SG', pur.research),
  ],
  measurement: [
    'Sample Ad Meter (IE)',
    '示例广告衡量（爱尔兰）',
    {
      ...handler('independent', 'advertising-measurement', 'IE', pur.advertising),
      isNamedToPeople: false,
    },
  ],
  dealerJp: [
    'Sample Dealer (JP)',
    '示例经销商（日本）',
    handler('independent', 'other', 'JP', pur.business),
  ],
  buyer: [
    'Sample Audio (CN)',
    '示例音频（中国）',
    handler('independent', 'other', 'CN', pur.support),
  ],
  // No country was ever entered and the policy names no kind it would fit.
  broker: [
    'Sample Data Broker',
    '示例数据经纪',
    {
      ...handler('independent', 'undeclared', 'CN', pur.advertising),
      country: undefined,
      contact: none,
      isRestricted: undefined,
      isNamedToPeople: false,
    },
  ],
  crashSdk: [
    'Sample Crash Kit',
    '示例崩溃分析组件',
    { ...handler('embedded', 'analytics', 'CN', pur.improve), isNamedToPeople: true },
  ],
  campaign: [
    'Sample Sports Club (CN)',
    '示例运动俱乐部（中国）',
    { ...handler('joint', 'other', 'CN', pur.marketing), policyKind: undefined },
  ],
  court: [
    'Sample District Court (CN)',
    '示例区法院（中国）',
    { ...handler('authority', notApplicable, 'CN', pur.legal), securityCapability: none },
  ],
  agencyUs: [
    'Sample Agency (US)',
    '示例机构（美国）',
    { ...handler('authority', notApplicable, 'US', pur.legal), securityCapability: none },
  ],
  consultant: [
    'Consultant (natural person)',
    '个人顾问',
    {
      ...handler('person', notApplicable, 'CN', pur.improve),
      securityCapability: none,
      isNamedToPeople: false,
    },
  ],
  oldCourier: [
    'Former Sample Courier (CN)',
    '示例原快递（中国）',
    {
      ...processor('logistics', 'CN', pur.deliver),
      archived: true,
      note: text('Replaced in 2023.', '已于2023年更换。'),
    },
  ],
});
