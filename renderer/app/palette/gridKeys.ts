import { text } from '../../../shared/lib/index.ts';

const group = text('In a register', '登记册内');

/** The keys of the register grid, which are no commands: they act on the cell that has the focus. */
export const gridKeys = [
  {
    group,
    label: text('Move between cells', '移动单元格'),
    keys: ['arrowup', 'arrowdown', 'arrowleft', 'arrowright'],
  },
  { group, label: text('Edit the cell', '编辑单元格'), keys: ['enter', 'F2'] },
  { group, label: text('Open the record beside', '在侧栏打开记录'), keys: ['mod+enter'] },
  { group, label: text('Select the row', '选择行'), keys: ['Space'] },
  { group, label: text('Select all rows', '选择全部行'), keys: ['mod+a'] },
  { group, label: text('Fill down', '向下填充'), keys: ['mod+d'] },
  { group, label: text('Menu of the column', '列菜单'), keys: ['alt+arrowdown'] },
  { group, label: text('Extend the range', '扩展选区'), keys: ['shift+arrowdown'] },
  {
    group,
    label: text('Copy, cut, paste cells', '复制、剪切、粘贴单元格'),
    keys: ['mod+c', 'mod+x', 'mod+v'],
  },
  { group, label: text('Make unknown', '设为未知'), keys: ['delete'] },
];
