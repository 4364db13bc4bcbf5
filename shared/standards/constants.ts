import type { Text } from '../lib/index.ts';
import { reviewedOn, type Certainty, type Sourced } from './certainty.ts';
import { formatClauses, type Clause } from './clause.ts';
import type { InstrumentId } from './instruments.ts';

export type ConstantUnit =
  | 'years-of-age'
  | 'people'
  | 'staff'
  | 'hours'
  | 'days'
  | 'working-days'
  | 'months'
  | 'years'
  | 'month-and-day';

/**
 * A number the law or a standard sets. Chinese drafting counts 以上 as "this many or more" and 不满 as
 * "fewer than this many"; the key ends in From, Below or Above to say which side the number is on.
 */
export interface Constant<Value extends number | string = number> extends Sourced {
  readonly value: Value;
  readonly unit: ConstantUnit;
  readonly label: Text;
  readonly clauses: readonly Clause[];
}

type Entry = readonly [unit: ConstantUnit, en: string, zh: string, clauses: readonly Clause[]];

function constantOf(value: number, entry: Entry, certainty?: Certainty): Constant;
function constantOf(value: string, entry: Entry, certainty?: Certainty): Constant<string>;
function constantOf(
  value: number | string,
  [unit, en, zh, clauses]: Entry,
  certainty: Certainty = 'read',
): Constant<number | string> {
  const source = formatClauses(clauses, 'en');
  return { value, unit, label: { en, 'zh-CN': zh }, clauses, source, certainty, asOf: reviewedOn };
}

function at(instrument: InstrumentId, article: string): Clause {
  return { instrument, article };
}

/** Thresholds, periods and ages, as they stood on 9 October 2026. */
export const constants = {
  childAgeBelow: constantOf(14, [
    'years-of-age',
    'Child: under this age',
    '儿童：不满此年龄',
    [at('pipl', '28, 31'), at('gbt-35273', '5.4 d')],
  ]),
  adultAgeFrom: constantOf(
    18,
    ['years-of-age', 'Adult: from this age', '成年人：年满此年龄', [at('civil-code', '17')]],
    'recalled',
  ),

  exportGeneralExemptBelow: constantOf(100_000, [
    'people',
    'Export without sensitive information: exempt below this many people in the calendar year',
    '出境（不含敏感个人信息）：当年累计不满此人数的免予办理',
    [at('order-16', '5 para. 1 item 4')],
  ]),
  exportGeneralAssessmentFrom: constantOf(1_000_000, [
    'people',
    'Export without sensitive information: security assessment from this many people in the calendar year',
    '出境（不含敏感个人信息）：当年累计达到此人数的须申报安全评估',
    [at('order-16', '7')],
  ]),
  exportSensitiveAssessmentFrom: constantOf(10_000, [
    'people',
    'Export of sensitive information: security assessment from this many people in the calendar year',
    '敏感个人信息出境：当年累计达到此人数的须申报安全评估',
    [at('order-16', '7')],
  ]),
  exportCountStart: constantOf('01-01', [
    'month-and-day',
    'Exports are counted from this day of the current year',
    '出境人数自当年此日起累计',
    [at('order-16', '5, 7, 8')],
  ]),

  assessmentValidity: constantOf(3, [
    'years',
    'Validity of a security assessment',
    '安全评估结果有效期',
    [at('order-16', '9')],
  ]),
  assessmentExtensionWindow: constantOf(60, [
    'working-days',
    'An extension is asked for within this time before the assessment expires',
    '延期申请须在有效期届满前此期限内提出',
    [at('order-16', '9')],
  ]),
  certificateValidity: constantOf(3, [
    'years',
    'Validity of an export certificate',
    '个人信息出境认证证书有效期',
    [at('order-20', '8')],
  ]),
  certificateRenewal: constantOf(6, [
    'months',
    'Renewal of an export certificate is asked for this long before it expires',
    '认证证书续期须在届满前提出的时间',
    [at('order-20', '8')],
  ]),
  contractFiling: constantOf(10, [
    'working-days',
    'A standard contract is filed within this time of taking effect',
    '标准合同自生效之日起备案的期限',
    [at('order-13', '7')],
  ]),
  impactAssessmentFreshness: constantOf(3, [
    'months',
    'The impact assessment or self-assessment was finished within this time before filing',
    '影响评估或自评估须在申报、备案之日前此期限内完成',
    [at('standard-contract-guide', ''), at('security-assessment-guide', '')],
  ]),
  impactAssessmentRetention: constantOf(3, [
    'years',
    'Impact assessment reports and processing records are kept at least this long',
    '影响评估报告和处理情况记录的最短保存期限',
    [at('pipl', '56')],
  ]),
  provisionRecordRetention: constantOf(3, [
    'years',
    'Records of providing or entrusting are kept at least this long',
    '提供、委托处理记录的最短保存期限',
    [at('ndsmr', '12')],
  ]),

  officerFrom: constantOf(1_000_000, [
    'people',
    'A personal information protection officer is appointed from this many people',
    '须指定个人信息保护负责人的人数',
    [at('pipl', '52'), at('audit-measures', '12')],
  ]),
  officerReportWithin: constantOf(30, [
    'working-days',
    'The officer is reported within this time of reaching the threshold',
    '达到规定人数后报送负责人信息的期限',
    [at('officer-notice', '')],
  ]),
  officerStandardStaffAbove: constantOf(200, [
    'staff',
    'Full-time officer and body (recommended): more staff than this where processing is the main business',
    '专职负责人和机构（推荐）：主要业务涉及个人信息处理且人员超过此数',
    [at('gbt-35273', '11.1')],
  ]),
  officerStandardPeopleAbove: constantOf(1_000_000, [
    'people',
    'Full-time officer and body (recommended): more people than this',
    '专职负责人和机构（推荐）：处理个人信息超过此人数',
    [at('gbt-35273', '11.1')],
  ]),
  officerStandardSensitiveAbove: constantOf(100_000, [
    'people',
    'Full-time officer and body (recommended): sensitive information of more people than this',
    '专职负责人和机构（推荐）：处理敏感个人信息超过此人数',
    [at('gbt-35273', '11.1')],
  ]),

  auditPeopleAbove: constantOf(10_000_000, [
    'people',
    'A fixed audit cycle applies above this many people',
    '适用固定审计周期：处理个人信息超过此人数',
    [at('audit-measures', '4')],
  ]),
  auditEvery: constantOf(2, [
    'years',
    'Compliance audit at least once in this time, above that number of people',
    '超过上述人数的，至少每隔此期限审计一次',
    [at('audit-measures', '4')],
  ]),
  auditMinorsEvery: constantOf(1, [
    'years',
    'Compliance audit of minors’ information once in this time',
    '未成年人个人信息合规审计的周期',
    [at('minors-regulations', '37')],
  ]),
  auditOrderedPeopleFrom: constantOf(1_000_000, [
    'people',
    'The authority may order an audit after an incident touching this many people',
    '安全事件涉及此人数的，主管部门可要求审计',
    [at('audit-measures', '5')],
  ]),
  auditOrderedSensitiveFrom: constantOf(100_000, [
    'people',
    'The authority may order an audit after an incident touching the sensitive information of this many people',
    '安全事件涉及此人数敏感个人信息的，主管部门可要求审计',
    [at('audit-measures', '5')],
  ]),
  auditRectificationReport: constantOf(15, [
    'working-days',
    'After an ordered audit the rectification report follows within this time',
    '依要求审计的，整改完成后报送整改情况的期限',
    [at('audit-measures', '8-11')],
  ]),
  smallHandlerBelow: constantOf(
    100_000,
    [
      'people',
      'Small handler: fewer people than this',
      '小型个人信息处理者：不满此人数',
      [at('order-25', '')],
    ],
    'second-hand',
  ),
  largeHandlerFrom: constantOf(10_000_000, [
    'people',
    'Some duties of important-data handlers apply from this many people',
    '须履行部分重要数据处理者义务的人数',
    [at('ndsmr', '28')],
  ]),

  rightsReply: constantOf(30, [
    'days',
    'Reply to a request of a person (recommended; the law says promptly)',
    '答复个人请求的期限（推荐；法律要求及时）',
    [at('gbt-35273', '8.7')],
  ]),
  rightsReplyGdpr: constantOf(
    1,
    [
      'months',
      'Reply to a request of a person in the EU',
      '答复欧盟个人请求的期限',
      [at('gdpr', '12(3)')],
    ],
    'recalled',
  ),
  rightsReplyExtensionGdpr: constantOf(
    2,
    [
      'months',
      'Longest extension of that reply',
      '上述答复期限最长可延长的时间',
      [at('gdpr', '12(3)')],
    ],
    'recalled',
  ),
  accountClosure: constantOf(15, [
    'working-days',
    'An account closure handled by people is done within this time (recommended)',
    '人工办理账户注销的期限（推荐）',
    [at('gbt-35273', '8.5')],
  ]),
  trainingEvery: constantOf(12, [
    'months',
    'Staff are trained at least once in this time (recommended)',
    '人员培训的最长间隔（推荐）',
    [at('gbt-35273', '11.6')],
  ]),
  drillEvery: constantOf(12, [
    'months',
    'Incident response is drilled at least once in this time (recommended)',
    '应急演练的最长间隔（推荐）',
    [at('gbt-35273', '10.1')],
  ]),
  automatedDecisionAssessmentEvery: constantOf(12, [
    'months',
    'Automated decisions with marked effect are assessed at least once in this time (recommended)',
    '对个人有显著影响的自动决策的评估间隔（推荐）',
    [at('gbt-35273', '7.7')],
  ]),

  incidentReport: constantOf(
    4,
    [
      'hours',
      'A relatively major incident or worse is reported within this time',
      '较大以上网络安全事件的报告时限',
      [at('incident-measures', '')],
    ],
    'second-hand',
  ),
  incidentReportCritical: constantOf(
    1,
    [
      'hours',
      'The same for critical information infrastructure',
      '关键信息基础设施发生上述事件的报告时限',
      [at('incident-measures', '')],
    ],
    'second-hand',
  ),
  incidentReportCentralBodies: constantOf(
    2,
    [
      'hours',
      'The same for central state bodies',
      '中央和国家机关发生上述事件的报告时限',
      [at('incident-measures', '')],
    ],
    'second-hand',
  ),
  incidentFinalReport: constantOf(
    30,
    [
      'days',
      'The final report on an incident follows within this time',
      '事件总结报告的期限',
      [at('incident-measures', '')],
    ],
    'second-hand',
  ),
  incidentRelativelyMajorFrom: constantOf(
    1_000_000,
    [
      'people',
      'Relatively major incident: from this many people',
      '较大网络安全事件：涉及个人信息达到此人数',
      [at('incident-measures', '')],
    ],
    'second-hand',
  ),
  incidentMajorFrom: constantOf(
    10_000_000,
    [
      'people',
      'Major incident: from this many people',
      '重大网络安全事件：涉及个人信息达到此人数',
      [at('incident-measures', '')],
    ],
    'second-hand',
  ),
  incidentExtremelyMajorFrom: constantOf(
    100_000_000,
    [
      'people',
      'Extremely major incident: from this many people',
      '特别重大网络安全事件：涉及个人信息达到此人数',
      [at('incident-measures', '')],
    ],
    'second-hand',
  ),
  incidentReportGdpr: constantOf(
    72,
    [
      'hours',
      'A personal data breach is reported to the authority within this time',
      '向监管机构报告个人数据泄露的时限',
      [at('gdpr', '33')],
    ],
    'recalled',
  ),

  processingRecordExemptBelow: constantOf(
    250,
    [
      'staff',
      'Records of processing may be left out below this many staff, with exceptions',
      '不满此人数的组织可免于处理活动记录（有例外）',
      [at('gdpr', '30(5)')],
    ],
    'second-hand',
  ),
};

export type ConstantId = keyof typeof constants;
