import type { Result } from '../../lib/index.ts';
import { ok, text } from '../../lib/index.ts';
import type { Field } from '../../map/index.ts';
import type { CellContext, CellProblem } from '../cells/index.ts';
import { readCell, refuseCell } from '../cells/index.ts';
import { cellOfSerial } from './serialDays.ts';
import type { SheetCell } from './sheets.ts';
import { sayCell } from './sheets.ts';

/** Bare numbers are taken for days only in this range: 1954 to 2119, and never a year or 20260301. */
const [earliestSerial, latestSerial] = [20_000, 80_000];

/** The value a cell of a spreadsheet stands for in a field; what has a type keeps it, the rest is read as text. */
export function readSheetCell(
  field: Field,
  cell: SheetCell,
  daysFrom: 1900 | 1904,
  context: CellContext,
): Result<unknown, CellProblem> {
  if (typeof cell === 'object' && cell !== null) {
    if (cell.is === 'error') return refuseCell(field, cell.code, formulaFix);
    if (field.kind === 'day') return ok(cell.day);
    if (field.kind === 'integer') return refuseCell(field, sayCell(cell), notADayFix);
  }
  if (typeof cell === 'boolean' && field.kind === 'yes-no') return ok(cell);
  if (typeof cell === 'number') {
    if (field.kind === 'integer') return readNumber(field, cell, context);
    if (field.kind === 'day' && cell >= earliestSerial && cell <= latestSerial) {
      const day = cellOfSerial(Math.floor(cell), daysFrom);
      if (typeof day === 'object' && day !== null && day.is === 'day') return ok(day.day);
    }
  }
  return readCell(field, sayCell(cell), context);
}

function readNumber(
  field: Field,
  value: number,
  context: CellContext,
): Result<unknown, CellProblem> {
  if (Number.isSafeInteger(value) && value >= 0) return ok(value);
  if (!Number.isInteger(value)) {
    return refuseCell(
      field,
      String(value),
      text('Round it yourself to a whole number.', '请自行取整后填写。'),
    );
  }
  return readCell(field, String(value), context);
}

const formulaFix = text(
  'Its formula has no result. Mend it in the spreadsheet, or write the value itself.',
  '该公式没有结果。请在原表格中修正，或直接填写数值。',
);
const notADayFix = text(
  'The cell is formatted as a date. Format it as a number and bring the file in again.',
  '该单元格为日期格式。请改为数字格式后重新导入。',
);
