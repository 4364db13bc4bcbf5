import { text } from '../../lib/index.ts';
import { none, notApplicable } from '../../map/index.ts';
import type { FieldsOf } from './buildRecords.ts';
import { buildRecords } from './buildRecords.ts';
import { acn, asm, evd } from './ids.ts';
import { childFindings, fraudFindings, telemetryFindings } from './impactFindings.ts';

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
    '账户七项原则评估',
    passed('principles', '2026-04-15'),
  ],
  principlesShop: [
    'Seven principles: shop',
    '商城七项原则评估',
    passed('principles', '2026-04-22'),
  ],
  principlesDevice: [
    'Seven principles: devices',
    '设备七项原则评估',
    passed('principles', '2026-05-06'),
  ],
  // More than a year old: no longer shows anything.
  principlesOld: [
    'Seven principles: staff',
    '人力资源七项原则评估',
    passed('principles', '2025-02-18'),
  ],
  principlesFailed: [
    'Seven principles: marketing',
    '营销七项原则评估',
    {
      ...passed('principles', '2026-03-30'),
      result: 'failed',
      failedPrinciples: ['minimum-necessity', 'choice-and-consent'],
      actions: [acn.minimise],
    },
  ],
  sgTelemetry: [
    'Impact assessment: telemetry to Singapore',
    '遥测出境至新加坡影响评估',
    {
      ...passed('pipia', '2024-01-15', '2027-01-14'),
      ...telemetryFindings,
      evidence: [evd.pipiaSg],
    },
  ],
  mailer: [
    'Impact assessment: mailing from the United States',
    '邮件出境至美国影响评估',
    passed('pipia', '2023-10-20', '2026-10-19'),
  ],
  hongKong: [
    'Impact assessment: support from Hong Kong',
    '香港客服访问影响评估',
    passed('pipia', '2025-01-28', '2028-01-27'),
  ],
  health: ['Impact assessment: health data', '健康数据影响评估', passed('pipia', '2024-11-12')],
  child: [
    "Impact assessment: children's watch",
    '儿童手表影响评估',
    {
      ...passed('pipia', '2025-05-10'),
      ...childFindings,
      result: 'passed-with-actions',
      actions: [acn.childPolicy],
    },
  ],
  automation: [
    'Impact assessment: recommendation',
    '个性化推荐影响评估',
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
    '网站分析影响评估',
    passed('pipia', '2022-06-30', '2025-06-29'),
  ],
  shopDe: [
    'Impact assessment: German affiliate',
    '德国关联公司影响评估',
    passed('pipia', '2024-01-12', '2027-01-11'),
  ],
  stories: [
    'Impact assessment: customer stories',
    '用户故事公开影响评估',
    passed('pipia', '2025-08-20'),
  ],
  sharing: [
    'Impact assessment: entrusting and sharing',
    '委托与共享影响评估',
    passed('pipia', '2024-08-01'),
  ],
  minorsAudit: [
    'Audit of minors’ data 2025',
    '2025年未成年人个人信息合规审计',
    { ...passed('minors-audit', '2025-12-15'), reportedOn: undefined, evidence: [evd.childAudit] },
  ],
  fraudOld: [
    'Impact assessment: fraud score',
    '欺诈评分影响评估',
    { ...passed('pipia', '2024-03-01'), ...fraudFindings, result: undefined },
  ],
});
