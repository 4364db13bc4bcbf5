import type { Certainty } from '../../../../shared/exchange/spreadsheet/index.ts';
import type { Text } from '../../../../shared/lib/index.ts';
import { text } from '../../../../shared/lib/index.ts';

export const words = {
  command: text('Bring in a spreadsheet', '导入电子表格'),
  group: text('Registers', '登记册'),
  title: text('Bring a spreadsheet into “{register}”', '将电子表格导入“{register}”'),
  intro: text(
    'Every row becomes a record of “{register}”. A row that carries the code of a record changes that record, and only in the columns you bring in. Nothing is stored before you have seen what will happen.',
    '表格的每一行对应“{register}”中的一条记录。填有已有编号的行将更新该条记录，且仅限所导入的列。确认之前不会写入任何内容。',
  ),
  kinds: text(
    'Excel (.xlsx, .xls), OpenDocument (.ods) or text (.csv), up to 64 MiB. The headings may be in English or Chinese.',
    '支持 Excel（.xlsx、.xls）、OpenDocument（.ods）和文本（.csv），不超过64 MiB；列标题中英文均可。',
  ),
  choose: text('Choose a file', '选择文件'),
  reading: text('Reading {name} …', '正在读取 {name}……'),
  planning: text('Comparing with the register …', '正在与登记册比对……'),
  bringing: text('Bringing in …', '正在导入……'),
  cancel: text('Cancel', '取消'),
  back: text('Back', '上一步'),
  next: text('Check', '检查'),
  another: text('Choose another file', '另选文件'),
  unreadable: text('This file cannot be brought in', '无法导入该文件'),
  expectedFound: text('Expected {expected}; found {found}.', '应为{expected}，实为{found}。'),
  empty: text(
    'This sheet has no row with two filled cells, so there are no headings to go by. Choose another sheet or file.',
    '该工作表中没有可作为标题的行（至少两个单元格有内容）。请选择其他工作表或文件。',
  ),
  sheet: text('Sheet', '工作表'),
  sheetRows: text(
    '{name} ({rows, plural, one {# row} other {# rows}})',
    '{name}（{rows, number}行）',
  ),
  hidden: text('{name}, hidden', '{name}（已隐藏）'),
  language: text('Language of its text', '表格文字的语言'),
  truncated: text(
    'The file holds more rows or columns than the 200,000 rows and 500 columns that are read. Bring in the rest by a second file.',
    '文件超出可读取的20万行、500列，超出部分请另存为第二个文件导入。',
  ),
  columns: text('Columns', '列'),
  columnsHelp: text(
    'Mark the row with the headings and check which field each column goes into.',
    '请确认标题所在行，以及每一列对应的字段。',
  ),
  headings: text('Headings', '标题行'),
  headingRow: text('Row {row, number} holds the headings', '以第{row, number}行为标题'),
  leaveOut: text('– leave out –', '– 不导入 –'),
  fieldOf: text('Field for column {letter} ({heading})', '列 {letter}（{heading}）对应的字段'),
  fieldOfBare: text('Field for column {letter}', '列 {letter} 对应的字段'),
  matched: text(
    '{matched, number} of {columns, number} columns go into a field.',
    '共{columns, number}列，已对应{matched, number}列。',
  ),
  needed: text(
    'Not matched: {fields}. Rows that make new records cannot do without.',
    '未对应：{fields}。新增记录必须填写。',
  ),
  noColumns: text('Match at least one column to go on.', '请至少对应一列后继续。'),
  will: text('What will happen', '导入结果预览'),
  created: text(
    '{count, plural, one {# new record} other {# new records}}',
    '新增{count, number}条',
  ),
  changed: text('{count, plural, one {# changed} other {# changed}}', '修改{count, number}条'),
  unchanged: text('{count, number} already the same', '内容相同{count, number}条'),
  rejectedRows: text(
    '{count, plural, one {# row left out} other {# rows left out}}',
    '不导入{count, number}行',
  ),
  rejectedCells: text(
    '{count, plural, one {# cell not taken} other {# cells not taken}}',
    '未采用{count, number}个单元格',
  ),
  newCodes: text(
    '{count, plural, one {# new record gets} other {# new records get}} a new code: the one in the file belongs to no record here.',
    '{count, number}条新记录将重新编号：文件中的编号在此不存在。',
  ),
  personal: text(
    '{count, plural, one {A row seems} other {# rows seem}} to hold data of a person, such as a card number or a private address (rows {rows}). The map says how personal information is handled and must not hold any. Go back and leave those columns out, or mend the file.',
    '有{count, number}行疑似含有个人信息，如证件号码、银行卡号或私人邮箱（第{rows}行）。数据地图只描述个人信息的处理情况，不得载入个人信息本身。请返回并排除相应列，或修改文件。',
  ),
  nothing: text(
    'Nothing would change: every row says what the register says already, or cannot be taken.',
    '没有可导入的内容：各行与登记册现有内容相同，或无法采用。',
  ),
  tabRejected: text('Not taken ({count, number})', '未采用（{count, number}）'),
  tabChanges: text('New and changed ({count, number})', '新增与修改（{count, number}）'),
  rejectedList: text('Cells and rows that are not taken', '未采用的单元格和行'),
  changesList: text('New and changed records', '新增与修改的记录'),
  rejectedHelp: text(
    'A cell that is not taken leaves its field as it is. Mend it in the file and bring that in again, or mend the record afterwards.',
    '未采用的单元格不改变相应字段。可在原文件中修正后再次导入，也可在导入后修改记录。',
  ),
  copyTable: text('Copy as a table', '复制为表格'),
  copied: text('Copied. Paste it into a spreadsheet.', '已复制，可粘贴到电子表格中。'),
  row: text('Row', '行'),
  column: text('Column', '列'),
  found: text('Found', '单元格内容'),
  expected: text('Expected', '应填内容'),
  fix: text('What to do', '处理办法'),
  wholeRow: text('whole row', '整行'),
  record: text('Record', '记录'),
  fields: text('What changes', '变更内容'),
  new: text('new', '新增'),
  unknown: text('unknown', '未知'),
  becomes: text('becomes', '变为'),
  loading: text('…', '……'),
  commit: text(
    'Bring in {count, plural, one {# record} other {# records}}',
    '导入{count, number}条记录',
  ),
  done: text(
    'Brought in: {created, number} new, {changed, number} changed.',
    '导入完成：新增{created, number}条，修改{changed, number}条。',
  ),
  undo: text('Undo', '撤销'),
  undone: text('Taken back.', '已撤销。'),
};

/** How sure the match of a column is. */
export const certaintyWords: { readonly [C in Certainty]: Text } = {
  label: text('same name', '名称一致'),
  id: text('same name', '名称一致'),
  alias: text('usual name', '常用名称'),
  close: text('similar: please check', '名称相近，请核对'),
};
export const otherCertainties = {
  hand: text('chosen by you', '手动选择'),
  none: text('left out', '不导入'),
};
