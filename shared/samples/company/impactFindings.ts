import { text } from '../../lib/index.ts';
import { none } from '../../map/index.ts';
import type { FieldsOf } from './buildRecords.ts';
import { mea, rsk } from './ids.ts';

type Fields = FieldsOf<'impact-assessments'>;

/** What three of the assessments found on PIPL Art. 56: two told to the end, one left half way. */

export const telemetryFindings: Fields = {
  triggers: ['export', 'third-party'],
  method: none,
  legitimacy: 'yes',
  legitimacyReasons: text(
    'Faults of devices sold abroad can only be traced where the service team sits; names and addresses stay at home.',
    '境外售出设备的故障须由当地服务团队排查；姓名、地址不出境。',
  ),
  impactOnChoice: 'low',
  impactOnChoiceReasons: text(
    'Sending can be switched off in the settings.',
    '可在设置中关闭上传。',
  ),
  impactOnEquality: 'low',
  impactOnEqualityReasons: text(
    'No price or service depends on the data.',
    '数据不影响价格和服务。',
  ),
  impactOnReputation: 'medium',
  impactOnReputationReasons: text(
    'Times of use show daily habits once they are tied to a person.',
    '使用时间一旦与个人关联，可反映其生活习惯。',
  ),
  impactOnPersonOrProperty: 'low',
  impactOnPersonOrPropertyReasons: text(
    'No payment data and no exact place.',
    '不含支付信息和精确位置。',
  ),
  impactCorrection: none,
  likelihoodFromTechnology: 'medium',
  likelihoodFromTechnologyReasons: text(
    'Encrypted lines; one supplier of the host had faults in the past.',
    '传输加密；主机供应商曾出现故障。',
  ),
  likelihoodFromProcedures: 'low',
  likelihoodFromProceduresReasons: text(
    'Access is approved, logged and reviewed each quarter.',
    '访问须经审批并留痕，按季度复核。',
  ),
  likelihoodFromPeople: 'medium',
  likelihoodFromPeopleReasons: text(
    'A team of the affiliate has standing access.',
    '关联公司团队具有常设访问权限。',
  ),
  likelihoodFromScale: 'high',
  likelihoodFromScaleReasons: text(
    'Devices report every day, and the number of users grows.',
    '设备每日上报，用户数量持续增长。',
  ),
  likelihoodCorrection: none,
  measures: [mea.deidentify, mea.access, mea.atRest],
  measuresFit: 'yes',
  measuresFitReasons: text(
    'Device numbers are replaced before export, and the key stays on the mainland.',
    '设备标识出境前已替换，密钥留存境内。',
  ),
  residualImpact: 'low',
  residualLikelihood: 'medium',
  overallRisk: none,
  conclusion: text(
    'The export may go on while device numbers are replaced beforehand.',
    '在出境前替换设备标识的前提下，可以继续出境。',
  ),
};

export const childFindings: Fields = {
  triggers: ['sensitive', 'third-party'],
  method: rsk.minors,
  legitimacy: 'yes',
  legitimacyReasons: text(
    'Guardians ask to see where the child is; the track is shown to them alone.',
    '监护人有查看儿童位置的需要，轨迹仅向监护人展示。',
  ),
  impactOnChoice: 'medium',
  impactOnChoiceReasons: text(
    'A child cannot switch the watch off at school.',
    '儿童在校期间无法自行关闭手表。',
  ),
  impactOnEquality: 'low',
  impactOnEqualityReasons: text('Nothing is decided from the data.', '不依据该数据作出决定。'),
  impactOnReputation: 'medium',
  impactOnReputationReasons: text(
    'Places visited can be mocked or used for pressure.',
    '到访地点可能被用于嘲讽或施压。',
  ),
  impactOnPersonOrProperty: 'high',
  impactOnPersonOrPropertyReasons: text(
    'In the wrong hands the track leads to the child.',
    '轨迹一旦泄露，可据以找到儿童本人。',
  ),
  impactCorrection: 'one-up',
  impactCorrectionReason: text('All the people are minors.', '涉及人群均为未成年人。'),
  likelihoodFromTechnology: 'medium',
  likelihoodFromTechnologyReasons: text(
    'Encrypted, with a yearly intrusion test.',
    '数据加密，每年开展渗透测试。',
  ),
  likelihoodFromProcedures: 'medium',
  likelihoodFromProceduresReasons: text(
    'Staff access needs approval and is logged.',
    '工作人员访问须经审批并记录。',
  ),
  likelihoodFromPeople: 'low',
  likelihoodFromPeopleReasons: text(
    'Two named people may look at tracks.',
    '仅两名指定人员可以查看轨迹。',
  ),
  likelihoodFromScale: 'low',
  likelihoodFromScaleReasons: text('A small product line.', '产品线规模较小。'),
  likelihoodCorrection: none,
  measures: [mea.childGate, mea.atRest, mea.access, mea.logging],
  measuresFit: 'partly',
  measuresFitReasons: text(
    'They work; the policy does not name the product yet.',
    '措施有效，但政策尚未载明该产品。',
  ),
  residualImpact: 'severe',
  residualLikelihood: 'low',
  overallRisk: none,
  conclusion: text(
    'The service may be offered once the policy names it; tracks are kept for thirty days at most.',
    '政策载明该产品后可以提供服务；轨迹最长保存三十日。',
  ),
};

/** Half way: two factors are open, and no measure was weighed. */
export const fraudFindings: Fields = {
  triggers: ['automated-decision'],
  method: none,
  legitimacy: 'partly',
  legitimacyReasons: text(
    'The purpose is lawful; whether the score needs the order history is not shown.',
    '目的合法，但评分是否需要订单历史尚未论证。',
  ),
  impactOnChoice: 'medium',
  impactOnEquality: 'high',
  impactOnEqualityReasons: text('A wrong score refuses an order.', '评分有误将导致订单被拒。'),
  likelihoodFromTechnology: 'medium',
  likelihoodFromProcedures: 'high',
};
