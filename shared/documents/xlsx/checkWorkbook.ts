import type { Language } from '../../lib/index.ts';
import { isDay } from '../../lib/index.ts';
import type { SheetModel, WorkbookModel } from '../../report/index.ts';
import { limits } from './limits.ts';
import type { WorkbookProblem } from './workbookError.ts';
import { WorkbookError } from './workbookError.ts';

/**
 * Throws a WorkbookError, saying what was expected, what was found, where and what to do, unless the
 * model fits a spreadsheet. Cells are checked as they are written.
 */
export function checkWorkbook(model: WorkbookModel): void {
  const refuse = refuserIn(model.language);
  if (!isDay(model.asOf)) {
    refuse(
      'as-of',
      `Expected the day of the data as YYYY-MM-DD, found "${model.asOf}".`,
      `数据日期应为 YYYY-MM-DD，实为“${model.asOf}”。`,
    );
  }
  if (model.sheets.length === 0) {
    refuse(
      'no-sheet',
      'Expected at least one sheet, found none. Choose what to export.',
      '工作簿至少应有一张工作表，现无任何工作表。请选择导出内容。',
    );
  }
  const seen = new Set<string>();
  for (const sheet of model.sheets) {
    checkName(sheet.name, seen, refuse);
    checkSize(sheet, refuse);
  }
}

export type Refuse = (problem: WorkbookProblem, en: string, zh: string) => never;

/** A thrower of WorkbookErrors that speak the given language. */
export function refuserIn(language: Language): Refuse {
  return (problem, en, zh) => {
    throw new WorkbookError(problem, { en, 'zh-CN': zh }, language);
  };
}

function checkName(name: string, seen: Set<string>, refuse: Refuse): void {
  const fits =
    name.trim().length > 0 &&
    name.length <= limits.sheetNameCharacters &&
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
    !/[[\]:*?/\\\u0000-\u001F\uFFFE\uFFFF]/.test(name) &&
    name.isWellFormed() &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== 'history';
  if (!fits) {
    refuse(
      'sheet-name',
      `Expected a sheet name of 1 to 31 characters without [ ] : * ? / \\, no apostrophe at either end, and not "History"; found "${name}". Shorten or rename it.`,
      `工作表名称应为 1 至 31 个字符，不得含 [ ] : * ? / \\，首尾不得为撇号，且不得为“History”；实为“${name}”。请缩短或改名。`,
    );
  }
  const key = name.toLowerCase();
  if (seen.has(key)) {
    refuse(
      'sheet-name',
      `Expected every sheet name once (capitals do not count), found "${name}" twice. Rename one.`,
      `工作表名称不得重复（不区分大小写），“${name}”出现两次。请修改其一。`,
    );
  }
  seen.add(key);
}

function checkSize(sheet: SheetModel, refuse: Refuse): void {
  const columns = sheet.columns.length;
  if (columns === 0 || columns > limits.columns) {
    refuse(
      'too-many-columns',
      `Sheet "${sheet.name}": expected 1 to 16,384 columns, found ${columns}. Choose fewer columns.`,
      `工作表“${sheet.name}”：应有 1 至 16,384 列，实为 ${columns} 列。请减少列数。`,
    );
  }
  if (
    !Number.isInteger(sheet.frozenColumns) ||
    sheet.frozenColumns < 0 ||
    sheet.frozenColumns > columns
  ) {
    refuse(
      'frozen-columns',
      `Sheet "${sheet.name}": expected 0 to ${columns} frozen columns, found ${sheet.frozenColumns}.`,
      `工作表“${sheet.name}”：冻结列数应为 0 至 ${columns}，实为 ${sheet.frozenColumns}。`,
    );
  }
  // Two notes, the empty line under the preface and the head come on top.
  const room = limits.rows - sheet.preface.length - 4;
  if (sheet.rows.length > room) {
    const found = sheet.rows.length.toLocaleString('en');
    refuse(
      'too-many-rows',
      `Sheet "${sheet.name}": expected at most ${room.toLocaleString('en')} rows, found ${found}. Filter the records, for example by unit or system, and export them in parts.`,
      `工作表“${sheet.name}”：最多容纳 ${room.toLocaleString('en')} 行，实有 ${found} 行。请按部门、系统等条件筛选后分批导出。`,
    );
  }
}
