import type { Edit, PackChange } from '../../../../../shared/comparison/index.ts';
import type { Text } from '../../../../../shared/lib/index.ts';
import { text } from '../../../../../shared/lib/index.ts';

export const words = {
  title: text('What changed', '变化对比'),
  working: text('Comparing: {share, number}% …', '正在比较：{share, number}%……'),
  again: text('Compare again', '重新比较'),
  stale: text(
    'Edits were made since this comparison: it does not hold them yet.',
    '比较完成后又有新的编辑，尚未计入。',
  ),
  failed: text('Nothing could be compared.', '无法进行比较。'),
  now: text('The workspace now', '工作区现状'),
  saved: text('{code} {title}', '{code} {title}'),
  side: text(
    'As of {day} · {pack}, revision {revision} · {engine}',
    '截至{day} · {pack}，修订版{revision} · {engine}',
  ),
  before: text('Before', '此前'),
  after: text('After', '此后'),
  summary: text(
    '{edits, plural, =0 {No fact was edited} one {# fact was edited} other {# facts were edited}}; {moves, plural, =0 {no verdict moved} one {# verdict moved} other {# verdicts moved}}.',
    '{edits, plural, =0 {事实未作编辑} other {事实编辑#处}}；{moves, plural, =0 {判定结果未变} other {判定结果变化#项}}。',
  ),
  samePack: text('Both were judged by the same policy pack.', '两次评估所用政策规则包相同。'),
  otherPack: text(
    'They were judged by different policy packs: what the pack alone moved is told apart below.',
    '两次评估所用政策规则包不同：仅因规则包而产生的变化在下文单独列出。',
  ),
  same: text(
    'The two are alike: the same facts, the same verdicts, the same scores. Edit a record, answer a question or choose another date, and what that moved is listed here.',
    '两者一致：事实、判定结果与得分均相同。编辑记录、答复问题或另选日期后，此处将列出由此产生的变化。',
  ),
  scores: text('Scores', '得分'),
  scoresAre: text(
    'Share of what is kept, 0 to 100; a range where something is undecided.',
    '遵守程度，0至100；有未判定事项时为区间。',
  ),
  principle: text('Principle', '原则'),
  overall: text('Overall', '总体'),
  change: text('Change', '变化'),
  coverage: text('Decided', '已判定'),
  unchanged: text('same', '不变'),
  promise: text('Promise', '承诺'),
  law: text('Law', '法律'),
  standard: text('Standard', '标准'),
  edits: text('Edits, and what they moved', '编辑及其影响'),
  byRegister: text(
    'Too many rows changed to replay them one by one: verdicts are put down to a register’s changes together.',
    '变更行数过多，无法逐条重演：判定变化按登记册合并归因。',
  ),
  attribution: text(
    'Edits are replayed one after the other, register by register. A verdict is put down to every edit that moved it, the last one first.',
    '各项编辑按登记册顺序逐条重演。判定变化归因于引起变化的每项编辑，最近一项在前。',
  ),
  unknown: text('unknown', '未知'),
  becomes: text('became', '变为'),
  nothingMoved: text('Moved no verdict.', '未引起判定变化。'),
  moved: text(
    '{count, plural, one {Moved # verdict:} other {Moved # verdicts:}}',
    '引起{count, number}项判定变化：',
  ),
  scoreStep: text('{name}: {before} → {after}', '{name}：{before} → {after}'),
  more: text('Show {count, number} more', '再显示{count, number}项'),
  fields: text('{count, plural, one {# field} other {# fields}}', '{count, number}个字段'),
  absent: text('not judged', '未作判定'),
  otherReason: text('for another reason', '理由不同'),
  overridden: text('overruled', '人工认定'),
  pack: text('The policy pack', '政策规则包'),
  packIs: text(
    '{before}, revision {beforeRevision} → {after}, revision {afterRevision}',
    '{before}，修订版{beforeRevision} → {after}，修订版{afterRevision}',
  ),
  packMoved: text(
    'Judged again by the later pack, with the earlier facts:',
    '以此前事实按后一规则包重新判定：',
  ),
  packHidden: text(
    'The packs differ in parts an assessment does not keep, such as the defaults of settings.',
    '两个规则包的差异在于评估结果未保存的部分，例如设置的默认值。',
  ),
  time: text('The passing of time', '时间推移'),
  timeMoved: text(
    'The earlier facts, judged on the later day ({before} → {after}): expiries, deadlines, validity.',
    '以此前事实按后一日期判定（{before} → {after}）：到期、期限与有效期。',
  ),
  program: text('The program', '评估程序'),
  programMoved: text(
    'The same facts under the same pack came out otherwise: the rules as code changed with the program ({before} → {after}).',
    '相同事实与规则包得出不同结果：判定程序随版本变化（{before} → {after}）。',
  ),
  registerMoved: text('All changes of “{name}” together', '“{name}”的全部变更合并'),
  verdicts: text('Verdicts that moved', '变化的判定'),
  rule: text('Rule', '判定规则'),
  record: text('Record', '记录'),
  because: text('Because of', '原因'),
  export: text('Save as Excel workbook', '保存为 Excel 工作簿'),
  exported: text('Saved as {name}.', '已保存为{name}。'),
  exportFailed: text('{message} ({detail})', '{message}（{detail}）'),
  fileName: text('{before} to {after} comparison', '{before} 至 {after} 对比'),
  kind: text('Kind', '类型'),
  what: text('What', '内容'),
  field: text('Field', '字段'),
  name: text('Name', '名称'),
  editSheet: text('Edits', '编辑'),
};

/** Headings of the edits, in the order they are shown. */
export const editGroups: readonly {
  readonly id: string;
  readonly title: Text;
  readonly holds: (edit: Edit) => boolean;
}[] = [
  group('added', text('Records added', '新增的记录'), 'record', 'added'),
  group('changed', text('Records changed', '修改的记录'), 'record', 'changed'),
  group('gone', text('Records gone', '删除的记录'), 'record', 'gone'),
  group('answers', text('Answers', '答复'), 'answer'),
  group('overrides', text('Overrides', '人工认定'), 'override'),
  group('settings', text('Settings', '设置'), 'setting'),
];

function group(id: string, title: Text, kind: Edit['kind'], change?: Edit['change']) {
  return {
    id,
    title,
    holds: (edit: Edit) => edit.kind === kind && (change === undefined || edit.change === change),
  };
}

export const changeWords: { readonly [C in Edit['change']]: Text } = {
  added: text('added', '新增'),
  changed: text('changed', '修改'),
  gone: text('removed', '删除'),
};

export const partWords: { readonly [P in PackChange['part']]: Text } = {
  pack: text('Pack', '规则包'),
  principle: text('Principle', '原则'),
  band: text('Band', '等级'),
  commitment: text('Commitment', '承诺'),
  criterion: text('Rule', '判定规则'),
  tension: text('Tension', '政策内部张力'),
  gap: text('Gap', '政策缺口'),
};

const memberWords: { readonly [name: string]: Text } = {
  id: text('id', '标识'),
  revision: text('revision', '修订版'),
  title: text('title', '标题'),
  name: text('name', '名称'),
  weight: text('weight', '权重'),
  weights: text('weight', '权重'),
  criteria: text('weight of the rule', '规则权重'),
  from: text('lower edge', '下限'),
  bestBandWhenCritical: text('best band while a critical rule fails', '存在关键问题时的最高等级'),
  severity: text('severity', '严重程度'),
  kind: text('kind', '类型'),
  rule: text('wording of the rule', '规则文本'),
  says: text('wording of the findings', '结论文本'),
  questions: text('questions', '问题'),
  clauses: text('clauses', '条款'),
  judges: text('register judged', '判定对象'),
  promise: text('wording of the promise', '承诺文本'),
  asks: text('what it asks', '要求'),
  owner: text('whose policy', '政策主体'),
  dated: text('date of the policy', '政策日期'),
  settledAs: text('how it is settled', '处理方式'),
  text: text('wording', '文本'),
};

/** What of a pack's part changed, such as `weights.security`. */
export function memberWord(name: string): Text {
  const [first = name, ...rest] = name.split('.');
  const known = memberWords[first] ?? text(first, first);
  if (rest.length === 0) return known;
  const of = rest.join('.');
  return text(`${known.en} (${of})`, `${known['zh-CN']}（${of}）`);
}
