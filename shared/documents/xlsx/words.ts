import type { Language } from '../../lib/index.ts';

interface WorkbookWords {
  readonly cut: (characters: number) => string;
  readonly guardedNote: (cells: number) => string;
  readonly cutNote: (cells: number) => string;
  readonly folio: string;
  readonly asOf: (day: string) => string;
  readonly lists: string;
  readonly notInListTitle: string;
  readonly notInList: string;
}

/** What the writer itself says in a workbook; everything else comes from the model. */
export const words: { readonly [L in Language]: WorkbookWords } = {
  en: {
    cut: (characters) =>
      `… [cut here: ${characters.toLocaleString('en')} characters in all, a cell holds 32,767]`,
    guardedNote: (cells) =>
      `Cells with an added apostrophe: ${cells.toLocaleString('en')}. Their text begins like a formula (=, +, -, @); the apostrophe keeps every program from computing it, also after saving as CSV.`,
    cutNote: (cells) =>
      `Cells cut short: ${cells.toLocaleString('en')}. A cell holds 32,767 characters; a mark stands where the text was cut.`,
    folio: 'Page &P of &N',
    asOf: (day) => `Data as of ${day}`,
    lists: 'Lists',
    notInListTitle: 'Not in the list',
    notInList: 'Choose one of the values offered in this column.',
  },
  'zh-CN': {
    cut: (characters) =>
      `……［此处截断：全文共 ${characters.toLocaleString('en')} 个字符，单元格最多容纳 32,767 个］`,
    guardedNote: (cells) =>
      `已加撇号的单元格：${cells.toLocaleString('en')} 个。其文本以公式符号（=、+、-、@）开头，加撇号后，任何程序均不会将其作为公式运算，另存为 CSV 后亦然。`,
    cutNote: (cells) =>
      `已截断的单元格：${cells.toLocaleString('en')} 个。单元格最多容纳 32,767 个字符，截断处已注明。`,
    folio: '第 &P 页，共 &N 页',
    asOf: (day) => `数据截至 ${day}`,
    lists: '选项',
    notInListTitle: '不在选项之列',
    notInList: '请从本列提供的选项中选择。',
  },
};
