import { none } from '../../map/index.ts';
import type { FieldsOf } from './buildRecords.ts';
import { buildRecords } from './buildRecords.ts';
import { agr, evd, par } from './ids.ts';

type Fields = FieldsOf<'agreements'>;

const shortTerms = [
  ...(['confidentiality', 'instructions', 'policy', 'security', 'purpose-limit'] as const),
  ...(['onward', 'end-treatment', 'liability'] as const),
] as const;

const processingTerms = [
  ...shortTerms,
  ...(['supervision', 'time-and-method', 'data-kinds', 'rights-and-duties'] as const),
  'no-sub-entrusting',
] as const;

const exportTerms = [
  ...processingTerms,
  ...(['export-purpose-and-use', 'export-storage', 'export-onward-limits'] as const),
  ...(['export-change-of-circumstances', 'export-remedies'] as const),
  'export-incidents-and-claims',
] as const;

/** An agreement on entrusted processing with every clause, in force from its signature. */
function processing(partner: string, signed: string, expires: Fields['expires'] = none): Fields {
  return {
    partner,
    kinds: ['confidentiality', 'processing'],
    signed,
    effective: signed,
    expires,
    clauses: processingTerms,
    reference: `SAMPLE-${partner.slice(4)}-${signed.slice(0, 4)}`,
    evidence: none,
  };
}

/** An agreement with another handler. */
function sharing(partner: string, signed: string, expires: Fields['expires'] = none): Fields {
  return {
    ...processing(partner, signed, expires),
    kinds: ['confidentiality', 'sharing'],
    clauses: shortTerms,
  };
}

export const agreements = buildRecords('agreements', agr, {
  affiliateHk: [
    'Group agreement, Hong Kong',
    '集团协议（香港）',
    sharing(par.affiliateHk, '2021-11-20'),
  ],
  affiliateSg: [
    'Group agreement, Singapore',
    '集团协议（新加坡）',
    sharing(par.affiliateSg, '2021-11-20'),
  ],
  affiliateDe: [
    'Group agreement, Germany',
    '集团协议（德国）',
    sharing(par.affiliateDe, '2021-11-20'),
  ],
  // The oldest form of the group agreement: says nothing on purpose and policy.
  affiliateUs: [
    'Group agreement, United States',
    '集团协议（美国）',
    { ...sharing(par.affiliateUs, '2020-06-01'), clauses: ['confidentiality', 'security'] },
  ],
  cloudCn: [
    'Hosting agreement, mainland',
    '境内主机托管协议',
    processing(par.cloudCn, '2021-03-15', '2028-03-14'),
  ],
  cloudSg: [
    'Hosting agreement, Singapore',
    '新加坡主机托管协议',
    {
      ...processing(par.cloudSg, '2024-02-01', '2027-12-31'),
      kinds: ['confidentiality', 'processing', 'standard-contract-cn'],
      clauses: exportTerms,
    },
  ],
  backupHk: [
    'Backup agreement, Hong Kong',
    '香港备份协议',
    {
      ...processing(par.backupHk, '2025-04-10', '2028-04-09'),
      clauses: ['confidentiality', 'instructions', 'policy', 'security', 'purpose-limit'],
    },
  ],
  sms: ['Text message agreement', '短信服务协议', processing(par.sms, '2021-02-01')],
  mailer: ['Mailing agreement', '邮件服务协议', processing(par.mailer, '2023-06-01', '2027-05-31')],
  courierCn: [
    'Courier agreement, mainland',
    '境内快递协议',
    processing(par.courierCn, '2022-12-20', '2027-12-19'),
  ],
  // Runs out within sixty days of the day the sample is looked at.
  courierEu: [
    'Courier agreement, Germany',
    '德国快递协议',
    processing(par.courierEu, '2023-12-15', '2026-12-15'),
  ],
  callCentre: [
    'Call centre agreement',
    '呼叫中心协议',
    processing(par.callCentre, '2023-11-30', '2026-11-30'),
  ],
  deskPh: [
    'Night desk agreement',
    '夜间客服协议',
    {
      ...processing(par.deskPh, '2024-09-01'),
      clauses: ['confidentiality', 'instructions', 'policy', 'security'],
    },
  ],
  analytics: [
    'Analysis agreement',
    '分析服务协议',
    { ...processing(par.analytics, '2022-01-10'), clauses: undefined, expires: undefined },
  ],
  // Signed three weeks after the first survey went out.
  surveyFirm: ['Survey agreement', '调研服务协议', processing(par.surveyFirm, '2025-03-24')],
  repair: ['Repair agreement', '维修服务协议', processing(par.repair, '2023-09-01', '2026-08-31')],
  payroll: ['Payroll agreement', '薪酬服务协议', processing(par.payroll, '2021-01-05')],
  paymentCn: ['Payment agreement', '支付合作协议', sharing(par.paymentCn, '2020-02-20')],
  wallet: ['Wallet agreement', '钱包合作协议', sharing(par.wallet, '2022-05-10')],
  university: [
    'Research agreement',
    '研究合作协议',
    sharing(par.university, '2025-05-15', '2027-05-14'),
  ],
  dealerJp: [
    'Dealer agreement, Japan',
    '日本经销协议',
    { ...sharing(par.dealerJp, '2025-08-01'), signed: none, effective: none },
  ],
  buyer: ['Sale of the earphone business', '耳机业务出售协议', sharing(par.buyer, '2025-05-12')],
  crashSdk: [
    'Terms of the crash kit',
    '崩溃组件条款',
    { ...sharing(par.crashSdk, '2021-05-01'), signed: undefined, evidence: none },
  ],
  campaign: [
    'Campaign agreement',
    '联合活动协议',
    {
      ...sharing(par.campaign, '2026-03-01', '2026-12-31'),
      kinds: ['confidentiality', 'joint-handling'],
    },
  ],
  exportSg: [
    'Standard contract, Singapore affiliate',
    '标准合同（新加坡关联公司）',
    {
      ...sharing(par.affiliateSg, '2025-01-06', '2028-01-05'),
      kinds: ['confidentiality', 'standard-contract-cn'],
      clauses: exportTerms,
      evidence: [evd.contractSg],
    },
  ],
  exportHk: [
    'Bay Area contract, Hong Kong affiliate',
    '大湾区标准合同（香港关联公司）',
    {
      ...sharing(par.affiliateHk, '2025-02-10', '2028-02-09'),
      kinds: ['confidentiality', 'bay-area-contract'],
      clauses: exportTerms,
    },
  ],
  exportMailer: [
    'Standard contract, mailing',
    '标准合同（邮件服务）',
    {
      ...processing(par.mailer, '2023-12-01', '2026-11-30'),
      kinds: ['confidentiality', 'standard-contract-cn'],
      clauses: exportTerms,
    },
  ],
});
