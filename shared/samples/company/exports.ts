import { text } from '../../lib/index.ts';
import { none, notApplicable } from '../../map/index.ts';
import type { FieldsOf } from './buildRecords.ts';
import { buildRecords, numberKeys } from './buildRecords.ts';
import { agr, asm, cat, evd, mea, mec, par, pur } from './ids.ts';

type Mechanism = FieldsOf<'mechanisms'>;
type Equivalence = FieldsOf<'equivalences'>;

/** A filed standard contract, in force. */
const filed = {
  kind: 'standard-contract',
  result: 'passed',
  extensionRequested: notApplicable,
  evidence: none,
} as const satisfies Mechanism;

export const mechanisms = buildRecords('mechanisms', mec, {
  standardSg: [
    'Standard contract with the Singapore affiliate',
    '与新加坡关联公司的标准合同',
    {
      ...filed,
      partner: par.affiliateSg,
      reference: 'SAMPLE-SC-2025-01',
      effective: '2025-01-20',
      filed: '2025-01-27',
      validUntil: '2028-01-05',
      purposes: [pur.improve],
      categories: [cat.deviceId, cat.usage, cat.crashLog, cat.firmware, cat.heartRate, cat.steps],
      people: 45_000,
      assessment: asm.sgTelemetry,
      evidence: [evd.contractSg, evd.filingSg],
    },
  ],
  // Filed more than ten working days after it took effect, and close to its end.
  standardMailer: [
    'Standard contract for mailing',
    '邮件服务标准合同',
    {
      ...filed,
      partner: par.mailer,
      reference: 'SAMPLE-SC-2023-04',
      effective: '2023-12-01',
      filed: '2024-01-15',
      validUntil: '2026-11-30',
      purposes: [pur.marketing],
      categories: [cat.email, cat.fullName, cat.mailOpens],
      people: 95_000,
      assessment: asm.mailer,
    },
  ],
  // A certificate is renewed six months before it ends: the time for that has begun.
  certificationDe: [
    'Certificate for the German affiliate',
    '德国关联公司出境认证',
    {
      kind: 'certification',
      partner: par.affiliateDe,
      reference: 'SAMPLE-CERT-2024-02',
      result: 'passed',
      effective: '2024-02-15',
      filed: notApplicable,
      validUntil: '2027-02-14',
      extensionRequested: none,
      purposes: [pur.orders, pur.support],
      categories: [cat.fullName, cat.phone, cat.address, cat.order, cat.operation],
      people: 12_000,
      assessment: asm.shopDe,
      evidence: none,
    },
  ],
  progressUs: [
    'Standard contract with the US affiliate (being filed)',
    '与美国关联公司的标准合同（备案中）',
    {
      ...filed,
      partner: par.affiliateUs,
      reference: none,
      result: 'in-progress',
      effective: none,
      filed: none,
      validUntil: none,
      purposes: [pur.warranty],
      categories: [cat.serial, cat.repairNotes],
      people: 9_000,
      assessment: none,
    },
  ],
  bayArea: [
    'Bay Area contract with the Hong Kong affiliate',
    '与香港关联公司的大湾区标准合同',
    {
      kind: 'bay-area-contract',
      partner: par.affiliateHk,
      reference: 'SAMPLE-GBA-2025-03',
      result: 'passed',
      effective: '2025-02-20',
      filed: '2025-03-03',
      validUntil: '2028-02-09',
      extensionRequested: notApplicable,
      purposes: [pur.support],
      categories: [cat.fullName, cat.phone, cat.order, cat.supportMessage],
      people: 8_000,
      assessment: asm.hongKong,
      evidence: none,
    },
  ],
  sccDe: [
    'EU standard clauses, Germany to Shenzhen',
    '欧盟标准合同条款（德国至深圳）',
    {
      kind: 'eu-scc',
      partner: par.affiliateDe,
      reference: 'SAMPLE-SCC-2023-01',
      result: 'passed',
      effective: '2023-03-01',
      filed: notApplicable,
      validUntil: none,
      extensionRequested: notApplicable,
      purposes: [pur.orders, pur.support],
      categories: [cat.fullName, cat.order],
      people: 38_000,
      assessment: asm.shopDe,
      evidence: none,
    },
  ],
  addendumUk: [
    'UK addendum',
    '英国附录',
    {
      kind: 'uk-addendum',
      partner: par.affiliateDe,
      reference: 'SAMPLE-UK-2023-01',
      result: 'passed',
      effective: '2023-03-01',
      filed: notApplicable,
      validUntil: none,
      extensionRequested: notApplicable,
      purposes: [pur.orders],
      categories: [cat.fullName, cat.order],
      people: 4_000,
      assessment: asm.shopDe,
      evidence: none,
    },
  ],
  standardCloudSg: [
    'Standard contract with the Singapore host',
    '与新加坡云主机的标准合同',
    {
      ...filed,
      partner: par.cloudSg,
      reference: 'SAMPLE-SC-2024-02',
      effective: '2024-02-20',
      filed: '2024-03-01',
      validUntil: '2027-12-31',
      purposes: [pur.improve],
      categories: [cat.deviceId, cat.usage, cat.crashLog, cat.firmware],
      people: 210_000,
      assessment: asm.sgTelemetry,
    },
  ],
});

const eqv = numberKeys('equivalences', [
  'hk',
  'sg',
  'cloudSg',
  'de',
  'usMail',
  'usAnalytics',
  'ph',
]);

/** A comparison that ends well, made for one recipient. */
function equal(
  country: string,
  partner: Equivalence['partner'],
  agreement: Equivalence['agreement'],
  concluded: string,
): Equivalence {
  return {
    country,
    partner,
    lawLevel: 'partly-equivalent',
    agreement,
    measures: [mea.atRest, mea.access],
    conclusion: 'equal-with-measures',
    concluded,
    validUntil: none,
    reasons: text(
      'General data protection law with a regulator; gaps are closed by contract and encryption.',
      '当地有综合性个人信息保护立法及监管机构，差距由合同与加密弥补。',
    ),
  };
}

export const equivalences = buildRecords('equivalences', eqv, {
  hk: ['Hong Kong', '香港', equal('HK', notApplicable, agr.exportHk, '2025-02-01')],
  sg: [
    'Singapore, affiliate',
    '新加坡（关联公司）',
    equal('SG', par.affiliateSg, agr.exportSg, '2024-12-10'),
  ],
  cloudSg: [
    'Singapore, host',
    '新加坡（云主机）',
    equal('SG', par.cloudSg, agr.cloudSg, '2024-01-20'),
  ],
  de: [
    'Germany',
    '德国',
    {
      ...equal('DE', notApplicable, agr.affiliateDe, '2024-01-25'),
      lawLevel: 'equivalent',
      conclusion: 'equal',
    },
  ],
  usMail: [
    'United States, mailing',
    '美国（邮件服务）',
    { ...equal('US', par.mailer, agr.exportMailer, '2023-11-10'), lawLevel: 'lower' },
  ],
  // Concluded as not equal, and the flow goes on.
  usAnalytics: [
    'United States, site analysis',
    '美国（网站分析）',
    {
      ...equal('US', par.analytics, none, '2026-02-02'),
      lawLevel: 'lower',
      measures: none,
      conclusion: 'not-equal',
      reasons: text(
        'The provider may use what it receives; nothing in the contract prevents it.',
        '服务商可自行使用所获数据，合同未予限制。',
      ),
    },
  ],
  ph: [
    'Philippines',
    '菲律宾',
    {
      ...equal('PH', par.deskPh, agr.deskPh, '2025-06-01'),
      conclusion: undefined,
      validUntil: '2026-05-31',
    },
  ],
});
