import { text } from '../../../shared/lib/index.ts';

export const words = {
  title: text('Overview', '概览'),
  asOf: text('Facts as of {day}, judged against {pack}', '事实截至{day}，依据{pack}判定'),
  stale: text('Being judged again after your last change', '最近的改动正在重新判定'),
  sinceSaved: text(
    'No assessment has been saved yet. Once one is, the change of each principle since then stands here.',
    '尚无已保存的评估。保存后，此处显示各项原则自该次评估以来的变化。',
  ),
  principles: text('The seven principles', '七项原则'),
  principlesNote: text(
    'How far the policy’s promises are kept. The solid bar is certain, the hatched part is still undecided. Capped: a critical promise is not met, which keeps the principle out of the top bands.',
    '政策承诺的遵守程度。实心部分为已确定，斜线部分尚未判定。“受限”指存在未遵守的关键承诺，该原则不得评入较高等级。',
  ),
  kinds: text('Three verdicts, never mixed', '三种结论，各自独立'),
  promise: text('What the policy promises', '政策承诺'),
  law: text('What the law asks', '法律义务'),
  standard: text('What the recommended standard asks', '推荐性标准'),
  fixes: text('Five fixes that gain most', '收益最大的五项整改'),
  noFixes: text(
    'Nothing to mend: every promise that applies is kept.',
    '无需整改：所有适用的承诺均已遵守。',
  ),
  complete: text('How complete the map is', '数据地图的完整程度'),
  decided: text(
    '{decided, number} of {applicable, number} checks of promises could be decided ({percent, number}%).',
    '承诺的{applicable, number}项检查中，{decided, number}项可以判定（{percent, number}%）。',
  ),
  nothingApplies: text(
    'Nothing to decide yet: no promise applies to what is recorded.',
    '尚无可判定事项：已录入的内容不涉及任何承诺。',
  ),
  deciding: text(
    'These facts would decide most. A gain is what the overall promise score may rise by were everything found to be in order; where a check waits for several facts, each has its part of it.',
    '补充下列事实最有助于判定。“可提升”指经核实均无问题时承诺总分的升幅；一项检查缺少多项事实的，由各项事实均分。',
  ),
  noQuestions: text(
    'Nothing is open: every check could be decided.',
    '没有待补充的事实：各项检查均可判定。',
  ),
  moreQuestions: text(
    '{count, number} more kinds of facts are missing.',
    '另有{count, number}类事实待补充。',
  ),
  missingOf: text(
    '{count, plural, one {missing of # record} other {missing of # records}}',
    '{count, number}条记录缺失',
  ),
  noRecord: text(
    '{count, plural, one {no record yet; # check waits for one} other {no record yet; # checks wait for one}}',
    '尚无记录，{count, number}项检查待判',
  ),
  unanswered: text(
    '{count, plural, one {not answered for # record} other {not answered for # records}}',
    '{count, number}条记录未作答',
  ),
  gain: text('+{gain} points', '可提升{gain}分'),
  smallGain: text('under 0.1 points', '不足0.1分'),
  inRegister: text('in {register}', '见“{register}”'),
  exports: text('Exports from the mainland', '数据出境'),
  exportsNote: text('By the worse of promise and law.', '按承诺与法律两项结论中较差者统计。'),
  noExports: text('No flow leaves the mainland.', '没有出境流转。'),
  atRisk: text('Exports at risk', '有风险的出境'),
  riskPromise: text('promise not met', '承诺未遵守'),
  riskLaw: text('law not met', '不符合法律要求'),
  riskBoth: text('neither promise nor law is met', '承诺与法律要求均不符合'),
  moreAtRisk: text('and {count, number} more', '另有{count, number}条'),
  openDesk: text('Open the cross-border desk', '打开出境工作台'),
  due: text('Expiring within 90 days', '90日内到期'),
  nothingDue: text('Nothing falls due in 90 days.', '90日内无到期事项。'),
  overdue: text('Overdue', '已逾期'),
  moreDue: text('and {count, number} more', '另有{count, number}项'),
  recent: text('Recent changes', '最近变更'),
  noRecent: text('No change since the workspace was begun.', '自创建工作区以来没有变更。'),
  allHistory: text('All history', '全部变更历史'),
  map: text('What the map holds', '数据地图的内容'),
  archived: text('{count, number} archived', '已归档{count, number}条'),
};
