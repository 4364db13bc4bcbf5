import { text } from '../../lib/index.ts';
import { none, notApplicable } from '../../map/index.ts';
import type { FieldsOf } from './buildRecords.ts';
import { buildRecords } from './buildRecords.ts';
import { acn, asm, evd } from './ids.ts';

type Fields = FieldsOf<'impact-assessments'>;

/** An assessment that was passed. */
function passed(
  kind: NonNullable<Fields['kind']>,
  completed: string,
  validUntil: Fields['validUntil'] = none,
): Fields {
  return {
    kind,
    completed,
    validUntil,
    result: 'passed',
    failedPrinciples: none,
    actions: none,
    assessor: text('Personal information protection office', '个人信息保护办公室'),
    reference: `SAMPLE-ASM-${completed}`,
    reportedOn: notApplicable,
    evidence: none,
  };
}

export const impactAssessments = buildRecords('impact-assessments', asm, {
  principlesAccount: [
    'Seven principles: accounts',
    '七项原则评估：账户',
    passed('principles', '2026-04-15'),
  ],
  principlesShop: [
    'Seven principles: shop',
    '七项原则评估：商城',
    passed('principles', '2026-04-22'),
  ],
  principlesDevice: [
    'Seven principles: devices',
    '七项原则评估：设备',
    passed('principles', '2026-05-06'),
  ],
  // More than a year old: no longer shows anything.
  principlesOld: [
    'Seven principles: staff',
    '七项原则评估：人力资源',
    passed('principles', '2025-02-18'),
  ],
  principlesFailed: [
    'Seven principles: marketing',
    '七项原则评估：营销',
    {
      ...passed('principles', '2026-03-30'),
      result: 'failed',
      failedPrinciples: ['minimum-necessity', 'choice-and-consent'],
      actions: [acn.minimise],
    },
  ],
  sgTelemetry: [
    'Impact assessment: telemetry to Singapore',
    '影响评估：遥测出境至新加坡',
    { ...passed('pipia', '2024-01-15', '2027-01-14'), evidence: [evd.pipiaSg] },
  ],
  mailer: [
    'Impact assessment: mailing from the United States',
    '影响评估：邮件出境至美国',
    passed('pipia', '2023-10-20', '2026-10-19'),
  ],
  hongKong: [
    'Impact assessment: support from Hong Kong',
    '影响评估：香港客服访问',
    passed('pipia', '2025-01-28', '2028-01-27'),
  ],
  health: ['Impact assessment: health data', '影响评估：健康数据', passed('pipia', '2024-11-12')],
  child: [
    "Impact assessment: children's watch",
    '影响评估：儿童手表',
    { ...passed('pipia', '2025-05-10'), result: 'passed-with-actions', actions: [acn.childPolicy] },
  ],
  automation: [
    'Impact assessment: recommendation',
    '影响评估：个性化推荐',
    passed('pipia', '2023-02-01'),
  ],
  auditSelf: [
    'Compliance audit 2025',
    '2025年合规审计',
    { ...passed('compliance-audit', '2025-11-20'), evidence: [evd.auditReport] },
  ],
  // Finished five months after the flow began.
  analyticsLate: [
    'Impact assessment: site analysis',
    '影响评估：网站分析',
    passed('pipia', '2022-06-30', '2025-06-29'),
  ],
  shopDe: [
    'Impact assessment: German affiliate',
    '影响评估：德国关联公司',
    passed('pipia', '2024-01-12', '2027-01-11'),
  ],
  stories: [
    'Impact assessment: customer stories',
    '影响评估：用户故事公开',
    passed('pipia', '2025-08-20'),
  ],
  sharing: [
    'Impact assessment: entrusting and sharing',
    '影响评估：委托与共享',
    passed('pipia', '2024-08-01'),
  ],
  minorsAudit: [
    'Audit of minors’ data 2025',
    '2025年未成年人个人信息合规审计',
    { ...passed('minors-audit', '2025-12-15'), reportedOn: undefined, evidence: [evd.childAudit] },
  ],
  fraudOld: [
    'Impact assessment: fraud score',
    '影响评估：欺诈评分',
    { ...passed('pipia', '2024-03-01'), result: undefined },
  ],
});
