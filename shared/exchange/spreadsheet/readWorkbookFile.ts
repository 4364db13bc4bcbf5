import type { CellObject, WorkBook, WorkSheet } from 'xlsx';
import { read } from 'xlsx';
import type { Sheet, SheetCell, SheetRow } from './sheets.ts';
import { limits } from './sheets.ts';
import { cellOfSerial, showsDay, showsTime } from './serialDays.ts';

/**
 * The sheets of a workbook in any format the library knows, from bytes or, for those that are text, from a
 * string. `hasFormulas`: formulas without a result are looked for, which takes a second reading.
 * Throws what the library throws.
 */
export function readWorkbookFile(
  source: Uint8Array | string,
  hasFormulas = false,
): readonly Sheet[] {
  const book = openBook(source, false);
  const formulas = hasFormulas ? openBook(source, true) : undefined;
  const daysFrom = countsFrom(book);
  return book.SheetNames.flatMap((name, i) => {
    const sheet = book.Sheets[name];
    if (sheet === undefined) return [];
    const isHidden = (book.Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0;
    return [{ name, isHidden, daysFrom, ...readRows(sheet, formulas?.Sheets[name], daysFrom) }];
  });
}

function openBook(source: Uint8Array | string, cellFormula: boolean): WorkBook {
  return read(source, {
    type: typeof source === 'string' ? 'string' : 'array',
    // Days are worked out here, from numbers and formats: the library's own dates follow the local clock.
    cellDates: false,
    cellNF: true,
    cellText: true,
    cellHTML: false,
    // Asked for formulas, the library gives 0 for one without a result; otherwise nothing.
    cellFormula,
    sheetStubs: cellFormula,
    dense: true,
    // Text stays text: "03/04/2026" in a web page is for the user to decide.
    raw: true,
    sheetRows: limits.rows + 1,
  });
}

// In the formats of OpenDocument days are written out; the library counts them from 1900 always.
function countsFrom(book: WorkBook): 1900 | 1904 {
  const isOpenDocument = book.bookType === 'ods' || book.bookType === 'fods';
  return !isOpenDocument && book.Workbook?.WBProps?.date1904 === true ? 1904 : 1900;
}

type Grid = readonly (readonly (CellObject | undefined)[] | undefined)[];

/** Dense sheets keep their rows so, with holes where nothing stands. */
function gridOf(sheet: WorkSheet | undefined): Grid {
  return (sheet?.['!data'] ?? []) as Grid; // the library's types do not tell of the holes
}

function readRows(
  sheet: WorkSheet,
  formulas: WorkSheet | undefined,
  daysFrom: 1900 | 1904,
): Pick<Sheet, 'rows' | 'isTruncated'> {
  const data = gridOf(sheet);
  const computed = gridOf(formulas);
  const height = Math.max(data.length, computed.length);
  let isTruncated = height > limits.rows;
  const rows: SheetCell[][] = [];
  for (let r = 0; r < Math.min(height, limits.rows); r++) {
    const cells = data[r] ?? [];
    const formulaCells = computed[r] ?? [];
    const width = Math.max(cells.length, formulaCells.length);
    if (cells.length > limits.columns) isTruncated = true;
    const row: SheetCell[] = [];
    for (let c = 0; c < Math.min(width, limits.columns); c++) {
      const cell = readCellObject(cells[c], daysFrom);
      row.push(cell === null && formulaCells[c]?.f !== undefined ? notComputed : cell);
    }
    rows.push(row);
  }
  fillMerges(rows, sheet['!merges'] ?? []);
  return { rows: trimRows(rows), isTruncated };
}

const notComputed: SheetCell = { is: 'error', code: '#VALUE!' };

function readCellObject(cell: CellObject | undefined | null, daysFrom: 1900 | 1904): SheetCell {
  if (cell === undefined || cell === null) return null;
  switch (cell.t) {
    case 's':
      return typeof cell.v === 'string' && cell.v !== '' ? cell.v : null;
    case 'b':
      return cell.v === true;
    case 'n':
      return typeof cell.v === 'number' ? readNumber(cell.v, cell, daysFrom) : null;
    case 'e':
      return { is: 'error', code: cell.w ?? '#VALUE!' };
    case 'd':
    case 'z':
      return null;
  }
}

function readNumber(value: number, cell: CellObject, daysFrom: 1900 | 1904): SheetCell {
  if (showsDay(cell.z)) return cellOfSerial(value, daysFrom) ?? value;
  // An hour of the day, or a length of time: as the sheet shows it.
  if (showsTime(cell.z)) return cell.w ?? value;
  return value;
}

/** More places than this are not filled: a file can claim merges over everything. */
const mostFilled = 2_000_000;

/** A merged cell says the same in every place it covers. */
function fillMerges(
  rows: SheetCell[][],
  merges: readonly { s: { r: number; c: number }; e: { r: number; c: number } }[],
): void {
  let room = mostFilled;
  for (const { s, e } of merges) {
    const value = rows[s.r]?.[s.c];
    if (value === undefined || value === null) continue;
    for (let r = s.r; r <= Math.min(e.r, rows.length - 1); r++) {
      const row = rows[r];
      if (row === undefined) continue;
      for (let c = s.c; c <= Math.min(e.c, limits.columns - 1); c++) {
        if (room-- <= 0) return;
        while (row.length <= c) row.push(null);
        row[c] ??= value;
      }
    }
  }
}

function trimRows(rows: readonly SheetCell[][]): readonly SheetRow[] {
  let last = rows.length;
  while (last > 0 && (rows[last - 1] ?? []).every((cell) => cell === null)) last -= 1;
  return rows.slice(0, last);
}
