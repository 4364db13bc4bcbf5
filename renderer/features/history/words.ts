import type { StepKind, TableName } from '../../../shared/history/index.ts';
import type { Text } from '../../../shared/lib/index.ts';
import { text } from '../../../shared/lib/index.ts';
import { isRegisterId, registerOf } from '../../../shared/map/index.ts';

export const words = {
  title: text('History', '变更历史'),
  intro: text(
    'Every change ever made to this workspace, newest first. Entries are never rewritten: each carries the hash of the one before it.',
    '本工作区的全部变更，最新的在前。记录一经写入不再改动，每条均带有前一条的哈希值。',
  ),
  grid: text('Changes, newest first', '变更记录，最新的在前'),
  keys: text(
    'Arrow keys move, right and left open and close, Enter shows the record, R puts the value before back.',
    '方向键移动，左右键展开或收起，回车键查看记录，R键恢复修改前的值。',
  ),
  when: text('When', '时间'),
  who: text('Who', '操作人'),
  what: text('What', '操作'),
  records: text('Records', '涉及记录'),
  more: text('and {count, number} more', '等{total, number}条'),
  search: text('Find in actions, codes and names', '查找操作、编号或名称'),
  person: text('Person', '操作人'),
  register: text('Register', '登记册'),
  anyRegister: text('Every register', '全部登记册'),
  from: text('From', '起始日期'),
  to: text('To', '截止日期'),
  clear: text('Clear', '清除'),
  count: text('{count, plural, one {# entry} other {# entries}}', '共{count, number}条'),
  found: text(
    '{count, number} found in the latest {read, number} of {total, number}',
    '最近{read, number}条中找到{count, number}条（共{total, number}条）',
  ),
  foundAll: text(
    '{count, number} of {total, number} entries',
    '共{total, number}条，找到{count, number}条',
  ),
  reading: text('Reading …', '正在读取……'),
  nothing: text(
    'No entry fits this filter. Clear it, or widen the days.',
    '没有符合筛选条件的记录。请清除筛选或放宽日期范围。',
  ),
  failed: text('The history could not be read: {detail}', '无法读取变更历史：{detail}'),
  undone: text('undone', '已撤销'),
  next: text('next to be undone', '下一步撤销'),
  added: text('added', '新增'),
  changed: text('changed', '修改'),
  removed: text('removed', '删除'),
  unknown: text('unknown', '未知'),
  becomes: text('became', '变为'),
  entry: text('Entry {sequence, number}', '第{sequence, number}条'),
  verify: text('Verify', '校验'),
  verifying: text('Verifying …', '正在校验……'),
  cancel: text('Cancel', '取消'),
  sound: text(
    'The history holds together: {count, plural, one {# entry} other {# entries}}, and every stored record is what the history says it is.',
    '变更历史完整：共{count, number}条，全部存储内容均与历史记录一致。',
  ),
  hash: text('Hash of the last entry', '末条哈希值'),
  hashUse: text(
    'Noted outside of this program, it shows later that nothing before it was rewritten.',
    '在程序之外另行留存该值，日后即可证明此前的记录未被改写。',
  ),
  copy: text('Copy', '复制'),
  copied: text('Copied.', '已复制。'),
  broken: text('The history does not hold together.', '变更历史不完整。'),
  brokenWay: text(
    'Keep a copy of this workspace as it is, then restore the latest backup from before this entry.',
    '请先保留当前工作区的副本，再恢复该条记录之前的最近备份。',
  ),
  verifyFailed: text('The history could not be verified. {detail}', '无法完成校验。{detail}'),
  close: text('Close', '关闭'),
  asItStood: text('As it stood at the end of', '截至当日终了的状态'),
  everyField: text('Every field', '显示全部字段'),
  onlyThis: text('Only its steps', '仅显示该记录的变更'),
  neverThere: text('The history knows nothing of this record.', '变更历史中没有该记录的任何内容。'),
  notThere: text(
    'It was not there on that day: not added yet, or deleted.',
    '该日此记录不存在：尚未新增，或已被删除。',
  ),
  lastStep: text('Last changed before then: {at}, {by}', '此前最后一次变更：{at}，{by}'),
  goneNow: text(
    'This record ({one}) was deleted since. It can be put back as it stood then, with the answers and overrides that went with it.',
    '该记录（{one}）此后已被删除。可按当时状态恢复，并一并恢复随之删除的答复与人工认定。',
  ),
  restoreRecord: text('Restore the record', '恢复该记录'),
  restored: text('{code} is back.', '已恢复{code}。'),
  asNow: text('It was then as it is now.', '当时状态与现在一致。'),
  field: text('Field', '字段'),
  atThatTime: text('Then', '当时'),
  now: text('Now', '现在'),
  sameNow: text('the same', '相同'),
  putBack: text('Put back', '恢复该值'),
  putBackNamed: text('Put back: {label}', '恢复该值：{label}'),
  alreadySo: text('{label} says so already.', '{label}已是该值。'),
  putBackDone: text('{label}: the earlier value is back.', '{label}：已恢复先前的值。'),
};

export const kindWords: { readonly [K in StepKind]: Text | undefined } = {
  begin: text('beginning', '起始'),
  do: undefined,
  undo: text('undo', '撤销'),
  redo: text('redo', '重做'),
  copy: text('copy', '复制'),
  mark: text('assessment', '评估'),
};

/** What a row of a table is called, one of it. */
export function tableLabel(table: TableName): Text {
  if (isRegisterId(table)) return registerOf(table).one;
  return otherTables[table];
}

/** As a choice in the filter: all of them. */
export function tableChoice(table: TableName): Text {
  if (isRegisterId(table)) return registerOf(table).many;
  return otherTables[table];
}

const otherTables = {
  answers: text('Answer', '答复'),
  overrides: text('Override', '人工认定'),
  assessments: text('Saved assessment', '已存评估'),
  packs: text('Policy pack', '政策包'),
  meta: text('Workspace and settings', '工作区与设置'),
};
