import type { Text } from '../../../../shared/lib/index.ts';
import { text } from '../../../../shared/lib/index.ts';
import type {
  CoverState,
  EquivalenceState,
  ImpactChapter,
} from '../../../../shared/assessment/impact/index.ts';

export const coverWords: { readonly [S in CoverState]: Text } = {
  valid: text('Valid', '有效'),
  unknown: text('Undetermined', '无法判定'),
  draft: text('Draft', '未完成'),
  expired: text('Expired', '已失效'),
  late: text('Came too late', '晚于开始日'),
  failed: text('Not passed', '未通过'),
  missing: text('Missing', '缺失'),
};

export const equivalenceWords: { readonly [S in EquivalenceState]: Text } = {
  missing: text('No finding', '未作认定'),
  'not-equal': text('Not equal', '不同等'),
  expired: text('Expired', '已失效'),
  unsupported: text('Nothing supports it', '缺乏支撑'),
  draft: text('Incomplete', '未完成'),
  valid: text('Valid', '有效'),
};

export const chapterWords: { readonly [C in ImpactChapter]: Text } = {
  frame: text('What is assessed', '评估对象'),
  legitimacy: text(
    '1. Lawful, legitimate and necessary?',
    '一、处理目的、处理方式等是否合法、正当、必要',
  ),
  rights: text('2. Effect on people’s rights, and security risk', '二、对个人权益的影响及安全风险'),
  measures: text(
    '3. Measures lawful, effective and fit to the risk?',
    '三、保护措施是否合法、有效并与风险程度相适应',
  ),
  conclusion: text('Conclusion', '评估结论'),
};

export const words = {
  title: text('Impact assessments', '个人信息保护影响评估'),
  lead: text(
    'What PIPL Art. 55 wants assessed beforehand, and what covers it.',
    '依《个人信息保护法》第55条须事前评估的处理活动及其覆盖情况。',
  ),
  reading: text('Reading …', '正在读取……'),
  triggers: text('Has to be assessed', '须评估事项'),
  noTriggers: text('Nothing in the map calls for an assessment', '数据地图中没有须评估的事项'),
  noTriggersLead: text(
    'Sensitive information, automated decisions, entrusting, providing, publishing and exports call for an impact assessment before they start. Enter the uses, flows and activities of your company first.',
    '处理敏感个人信息、自动化决策、委托处理、对外提供、公开以及出境，均须在开始前进行影响评估。请先录入本组织的使用、流转和处理活动。',
  ),
  state: text('Cover: {trigger}', '覆盖情况：{trigger}'),
  everyState: text('All {count, number}', '全部{count, number}'),
  stateCount: text('{state} {count, number}', '{state}{count, number}'),
  openCase: text('not yet certain', '是否适用尚不确定'),
  choose: text('Choose {record}', '选择{record}'),
  chooseAll: text('Choose all shown', '选择所列全部'),
  begin: text(
    '{count, plural, =0 {Begin assessment} one {Begin assessment of # record} other {Begin assessment of # records}}',
    '{count, plural, =0 {开始评估} other {对所选#条记录开始评估}}',
  ),
  beginName: text('Impact assessment: {subject}', '影响评估：{subject}'),
  more: text('Show more ({count, number} left)', '显示更多（余{count, number}条）'),
  begun: text(
    '{code} begun. While it is unfinished, the rules on the linked records are not met.',
    '已新建{code}。评估完成之前，所关联记录的相应规则判定为不符合。',
  ),
  rule: text('Rule: {outcome}', '规则判定：{outcome}'),
  destinations: text('Destinations of exports', '出境目的地'),
  noDestinations: text(
    'No personal information leaves mainland China, as far as the map knows.',
    '据数据地图所载，没有个人信息出境。',
  ),
  flows: text('{count, plural, one {# export} other {# exports}}', '{count, number}项出境'),
  beginEquivalence: text('Begin finding', '开始认定'),
  beginEquivalenceFor: text('Begin finding: {place}', '开始认定：{place}'),
  equivalenceName: text('Equal protection: {place}', '同等保护认定：{place}'),
  documents: text('Assessments so far', '已有评估'),
  noDocuments: text('No impact assessment yet', '尚无影响评估'),
  noDocumentsLead: text(
    'Choose records on the left and begin. An assessment answers the three questions of PIPL Art. 56 and is kept for at least three years.',
    '请在左侧选择记录并开始评估。评估须回答《个人信息保护法》第56条规定的三项内容，报告至少保存三年。',
  ),
  complete: text('Nothing missing', '内容齐备'),
  missingCount: text(
    '{count, plural, one {# point missing} other {# points missing}}',
    '尚缺{count, number}项',
  ),
  back: text('All assessments', '全部评估'),
  gone: text('This record is no longer there.', '该记录已不存在。'),
  covers: text('Covers', '覆盖的记录'),
  coversNone: text(
    'No record points at it yet: link it in the activity, use or flow it was made for.',
    '尚无记录关联本评估：请在其所针对的处理活动、使用或流转中关联。',
  ),
  stillMissing: text('What is still missing', '尚待补充的内容'),
  allThere: text('Every question is answered, with reasons.', '各项内容均已填写并说明理由。'),
  scaleImpact: text('The scale of impact', '影响程度分级'),
  scaleLikelihood: text('The scale of likelihood', '可能性分级'),
  impact: text('Impact', '影响程度'),
  likelihood: text('Likelihood', '可能性'),
  wholeImpact: text('Impact as a whole ({rule})', '综合影响程度（{rule}）'),
  wholeLikelihood: text('Likelihood as a whole ({rule})', '综合可能性（{rule}）'),
  maximum: text('the highest decides', '取最高者'),
  mean: text('mean, rounded up', '平均值向上取整'),
  range: text('Undetermined ({from} to {to})', '无法判定（{from}至{to}）'),
  pair: text('{label}: {value}', '{label}：{value}'),
  matrix: text('Risk matrix', '风险矩阵'),
  matrixOf: text('By {method}', '依据{method}'),
  standard: text('GB/T 39335-2020, Table D.5', 'GB/T 39335-2020表D.5'),
  before: text('Before measures', '采取措施前'),
  after: text('After measures', '采取措施后'),
  possible: text('possible', '可能'),
  faults: text(
    'This method lowers the risk where impact or likelihood rise: {cells}. Correct its cells.',
    '该方法在影响程度或可能性升高时反而降低风险：{cells}。请更正相应格。',
  ),
  methodLater: text(
    'The method was adopted after this assessment was completed.',
    '该方法的启用日期晚于本评估的完成日期。',
  ),
  unreasoned: text(
    'Without its reason this does not count: {fields}.',
    '未说明理由，不生效：{fields}。',
  ),
  inherent: text('Risk before measures', '固有风险'),
  residual: text('Risk after measures', '剩余风险'),
  overall: text('Overall risk', '总体风险'),
  overruled: text('overruled; the matrix gives {level}', '人工认定；矩阵结果为{level}'),
  treatment: text('What the level asks for', '处置要求'),
  notInForce: text(
    'Not in force yet: {names}. What is only planned protects nobody.',
    '尚未生效：{names}。计划中的措施尚不起保护作用。',
  ),
  cellAt: text('{impact} × {likelihood}', '{impact}×{likelihood}'),
  legal: text('Legal level and its support', '法律水平与支撑'),
  unsupported: text(
    'The law there falls short, and neither a contract nor a measure makes up for it.',
    '当地法律不足，且无合同或措施弥补。',
  ),
  clear: text('Unknown', '未知'),
  required: text('Refused: {problem}', '未能保存：{problem}'),
};
