import { text } from '../../../../shared/lib/index.ts';

export const words = {
  kind: text('Matrix', '矩阵'),
  rowsBy: text('Rows by', '行排序'),
  columnsBy: text('Columns by', '列排序'),
  given: text('as entered', '录入顺序'),
  pack: text('as in the policy', '政策顺序'),
  name: text('name', '名称'),
  worst: text('worst first', '最差在前'),
  count: text('most behind them first', '记录最多在前'),
  withoutEmpty: text('Leave out what is empty', '隐藏空行空列'),
  find: text('Find rows', '查找行'),
  size: text(
    '{rows, number} of {allRows, number} rows, {columns, number} of {allColumns, number} columns',
    '显示{rows, number}行（共{allRows, number}行）、{columns, number}列（共{allColumns, number}列）',
  ),
  copy: text('Copy as a table', '复制为表格'),
  copied: text(
    'Copied {rows, plural, one {# row} other {# rows}} and {columns, plural, one {# column} other {# columns}}. Paste them into a spreadsheet or a document.',
    '已复制{rows, number}行、{columns, number}列，可粘贴到电子表格或文档。',
  ),
  notCopied: text(
    'The table could not be put on the clipboard. Click into the matrix and press Ctrl+C instead.',
    '无法写入剪贴板。请点击矩阵后按 Ctrl+C。',
  ),
  loading: text('Crossing the records …', '正在交叉汇总记录……'),
  none: text('No row of that name.', '没有该名称的行。'),
  noneTitle: text('Nothing to cross yet', '尚无可交叉汇总的内容'),
  noneWhy: text(
    'This matrix needs records on both sides: add them in the registers, and flows or uses that tie them together.',
    '本矩阵需要行、列两侧均有记录：请在登记册中录入，并以数据流转或数据使用相互关联。',
  ),
  keys: text(
    'Arrow keys move, Enter opens the records behind a cell, Control and C copies the table.',
    '方向键移动，回车键打开单元格所含记录，Ctrl+C 复制表格。',
  ),
  cell: text('{row}, {column}: {says}', '{row}，{column}：{says}'),
  of: text('{failed, number} of {all, number} fail', '{failed, number}/{all, number}项不符合'),
  open: text('{open, number} of {all, number} open', '{open, number}/{all, number}项未定'),
  all: text('{all, plural, one {# record} other {# records}}', '{all, number}项'),
  panel: text('Records behind the cell', '单元格所含记录'),
  close: text('Close', '关闭'),
  judgements: text('Promise judgements by outcome', '承诺判定（按结果）'),
  records: text('Records by the worse of promise and law', '记录（按承诺与法律中较差的结论）'),
  share: text('Score: {low} to {high} of 100', '得分：{low}至{high}（满分100）'),
  exactShare: text('Score: {low} of 100', '得分：{low}（满分100）'),
  empty: text(
    'Nothing here is judged: no rule applies, or no record ties the two together.',
    '此处没有判定：无适用规则，或者没有记录将二者关联。',
  ),
  behind: text('{count, plural, one {# record} other {# records}}', '{count, number}条记录'),
  showMore: text('Show {count, number} more', '再显示{count, number}条'),
  figureRest: text(
    'Rows {firstRow, number} to {lastRow, number} of {rows, number}; columns {firstColumn, number} to {lastColumn, number} of {columns, number}.',
    '第{firstRow, number}至{lastRow, number}行（共{rows, number}行），第{firstColumn, number}至{lastColumn, number}列（共{columns, number}列）。',
  ),
};
