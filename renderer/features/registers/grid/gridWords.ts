import { text } from '../../../../shared/lib/index.ts';

export const gridWords = {
  // Counts
  shownOfAll: text(
    '{shown, number} of {all, number} shown',
    '显示{shown, number}条，共{all, number}条',
  ),
  all: text('{all, plural, one {# record} other {# records}}', '共{all, number}条'),
  working: text('Working …', '正在整理……'),
  archived: text('archived', '已归档'),
  loading: text('Reading the records …', '正在读取记录……'),

  // Tool bar
  about: text('What belongs here', '登记范围'),
  quick: text('Filter the rows', '筛选行'),
  clearQuick: text('Clear the filter text', '清除筛选文字'),
  filters: text('Filters', '筛选'),
  columns: text('Columns', '列'),
  views: text('Views', '视图'),
  bringIn: text('Bring in a spreadsheet', '导入电子表格'),
  create: text('New', '新增'),
  createOne: text('New: {one}', '新增{one}'),
  sortAgain: text('Sort again', '重新排序'),
  astray: text(
    'Rows stay where they are while you edit. Some now stand out of order.',
    '编辑期间行的位置保持不变，部分行已不在原有次序。',
  ),

  // Head menu
  menuOf: text('Menu of column {column}', '“{column}”列菜单'),
  ascending: text('Sort ascending', '升序'),
  descending: text('Sort descending', '降序'),
  addAscending: text('Then by this, ascending', '追加升序'),
  noSort: text('Do not sort by this', '取消此列排序'),
  filterBy: text('Filter …', '筛选……'),
  moveLeft: text('Move left', '左移'),
  moveRight: text('Move right', '右移'),
  wider: text('Wider', '加宽'),
  narrower: text('Narrower', '收窄'),
  hide: text('Hide', '隐藏'),
  selectAll: text('Select all rows', '选择全部行'),
  resize: text('Width of column {column}', '“{column}”列宽'),

  // Grid
  gridLabel: text('{many}: a grid of records', '{many}：记录表格'),
  gridHelp: text(
    'Arrow keys move, Enter edits, Ctrl+Enter opens the record, Shift+Space selects the row, Alt+Down opens the menu of a column head.',
    '方向键移动，Enter 编辑，Ctrl+Enter 打开记录，Shift+空格选择行，在列标题上按 Alt+↓ 打开菜单。',
  ),
  noMatch: text('No record matches.', '没有符合条件的记录。'),
  noMatchHelp: text(
    'The filters let nothing through. {archived, plural, =0 {} one {One archived record is hidden.} other {# archived records are hidden.}}',
    '当前筛选条件下没有记录。{archived, plural, =0 {} other {另有#条已归档记录未显示。}}',
  ),
  removeFilters: text('Remove all filters', '清除全部筛选'),
  unknown: text('Unknown', '未知'),
  none: text('None', '无'),
  notApplicable: text('Not applicable', '不适用'),
  known: text('Known', '已知'),
  notJudged: text('Not judged yet', '尚未判定'),
  open: text('Open {code}', '打开 {code}'),
  findings: text(
    '{findings, plural, =0 {} one {# finding} other {# findings}}',
    '{findings, plural, =0 {} other {#项发现}}',
  ),

  // Filters
  filterOf: text('Filter: {column}', '筛选：{column}'),
  contains: text('Contains', '包含'),
  anyOf: text('Any of', '任一'),
  from: text('From', '从'),
  to: text('To', '至'),
  orState: text('Cell is', '单元格状态'),
  addFilter: text('Add a filter on …', '添加筛选列……'),
  removeFilter: text('Remove the filter on {column}', '移除“{column}”筛选'),
  typeToFind: text('Type to find', '键入以查找'),
  nothingFound: text('Nothing found', '未找到'),
  quickChip: text('Text: {quick}', '文字：{quick}'),
  showArchived: text('Show archived', '显示已归档'),
  between: text('{from} to {to}', '{from}至{to}'),
  fromOnly: text('from {from}', '{from}起'),
  toOnly: text('up to {to}', '至{to}'),
  compact: text('Narrow rows', '紧凑行高'),
  apply: text('Done', '完成'),
  remove: text('Remove', '移除'),

  // Columns
  columnsHelp: text('Code and name always stand first.', '编号和名称始终位于最前。'),
  columnUp: text('Move {column} to the left', '将“{column}”左移'),
  columnDown: text('Move {column} to the right', '将“{column}”右移'),
  usualColumns: text('Usual columns', '恢复默认列'),

  // Views
  usualView: text('All records, usual columns', '全部记录，默认列'),
  saveAs: text('Save this view as …', '将当前视图另存为……'),
  viewName: text('Name of the view', '视图名称'),
  save: text('Save view', '保存视图'),
  rename: text('Rename {name}', '重命名“{name}”'),
  renameShort: text('Rename', '重命名'),
  deleteView: text('Delete the view {name}', '删除视图“{name}”'),
  opensWith: text('Opens with this', '打开时使用'),
  openWith: text('Open the register with {name}', '打开登记册时使用“{name}”'),
  saved: text('View “{name}” saved.', '已保存视图“{name}”。'),
  notSaved: text(
    'The view could not be kept: this machine’s store for settings is full, or there are thirty views already. Delete one and try again.',
    '无法保存视图：本机设置存储已满，或视图已达三十个。请删除一个后重试。',
  ),
  noViews: text('No views saved yet.', '尚无已保存的视图。'),

  // Selection
  selectedRows: text('{rows, plural, one {# row} other {# rows}} selected', '已选{rows, number}行'),
  selectedCells: text('{cells, number} cells', '{cells, number}个单元格'),
  clearSelection: text('Clear selection', '取消选择'),
  setField: text('Set a field …', '设置字段……'),
  duplicate: text('Duplicate', '复制为新记录'),
  archive: text('Archive', '归档'),
  bringBack: text('Bring back', '恢复使用'),
  delete: text('Delete …', '删除……'),
  setFieldTitle: text(
    'Set a field of {rows, plural, one {# record} other {# records}}',
    '设置{rows, number}条记录的字段',
  ),
  field: text('Field', '字段'),
  newValue: text('New value', '新值'),
  setIt: text('Set it', '设置'),
  cancel: text('Cancel', '取消'),
  notSet: text('Enter a value first.', '请先填写新值。'),

  // What happened
  changed: text(
    '{count, plural, =0 {Nothing to change.} one {# record changed.} other {# records changed.}}',
    '{count, plural, =0 {无需更改。} other {已更改#条记录。}}',
  ),
  pasted: text(
    'Pasted: {changed, plural, one {# record} other {# records}} changed, {created, number} added.',
    '已粘贴：更改{changed, number}条，新增{created, number}条。',
  ),
  copied: text(
    '{cells, plural, one {# cell} other {# cells}} copied.',
    '已复制{cells, number}个单元格。',
  ),
  duplicated: text(
    '{count, plural, one {# record} other {# records}} duplicated.',
    '已复制生成{count, number}条记录。',
  ),
  archivedDone: text(
    '{count, plural, one {# record} other {# records}} archived: kept, and left out of every judgement.',
    '已归档{count, number}条记录：予以保留，不再参与判定。',
  ),
  broughtBack: text(
    '{count, plural, one {# record} other {# records}} brought back.',
    '已恢复使用{count, number}条记录。',
  ),
  created: text('{code} added.', '已新增 {code}。'),
  requiredKept: text(
    '{columns} must be filled in and stayed as it was.',
    '{columns}为必填项，保持不变。',
  ),
  nothingToPaste: text('There is no text on the clipboard.', '剪贴板中没有文本。'),
  nothingEditable: text(
    'None of these cells can be entered: codes and verdicts are given by the program.',
    '所选单元格均不可填写：编号和判定由程序给出。',
  ),

  // Paste
  pasteTitle: text('Some cells do not fit', '部分单元格不符合要求'),
  pasteLead: text(
    '{rejected, plural, one {# cell cannot} other {# cells cannot}} be taken as written; {accepted, number} can.',
    '有{rejected, number}个单元格无法按所写内容填入；其余{accepted, number}个可以。',
  ),
  pasteLine: text('Row', '行'),
  pasteColumn: text('Column', '列'),
  pasteExpected: text('Expected', '应为'),
  pasteFound: text('Found', '实为'),
  pasteFix: text('What to do', '处理办法'),
  pasteNew: text('new', '新增'),
  pasteMore: text('and {more, number} more', '另有{more, number}个'),
  pasteRest: text('Paste the rest', '粘贴其余部分'),

  // New record
  newHelp: text(
    'The code is given automatically. Everything else can be filled in afterwards; what nobody has said yet stays unknown.',
    '编号自动生成。其他内容可稍后填写；尚未说明的保持“未知”。',
  ),
  name: text('Name', '名称'),
  add: text('Add', '新增'),
  nameMissing: text('Enter a name.', '请填写名称。'),
  fieldMissing: text('Fill in {field}.', '请填写“{field}”。'),

  // Empty
  emptyTitle: text('Nothing in “{many}” yet', '“{many}”暂无记录'),
  serves: text(
    'The rules that read these records serve: {principles}.',
    '以这些记录为依据的规则涉及：{principles}。',
  ),
  newFirst: text('Add the first', '新增第一条'),

  // Commands
  group: text('Register', '登记册'),
};
