import type { Day } from '../../lib/index.ts';

/** A cell as its file has it, free of the clock and the place of whoever opens it. null: nothing stands there. */
export type SheetCell =
  | string
  | number
  | boolean
  | null
  | { readonly is: 'day'; readonly day: Day }
  /** Spreadsheets know no time zone: the clock on the wall where it was written. */
  | { readonly is: 'time'; readonly day: Day; readonly time: string }
  /** A formula that failed, or was never computed. */
  | { readonly is: 'error'; readonly code: string };

export type SheetRow = readonly SheetCell[];

export interface Sheet {
  readonly name: string;
  /** From the first row of the sheet on, so that row 0 is row 1 of the spreadsheet. */
  readonly rows: readonly SheetRow[];
  /** More rows or columns stand in the file than were read. */
  readonly isTruncated: boolean;
  readonly isHidden: boolean;
  /** The year bare numbers count days from, for columns of days that are formatted as numbers. */
  readonly daysFrom: 1900 | 1904;
}

export const limits = {
  bytes: 64 * 1024 * 1024,
  /** Of all parts of a packed file together. */
  inflatedBytes: 512 * 1024 * 1024,
  /** Parts of a packed file; a workbook has a few dozen. */
  parts: 10_000,
  rows: 200_000,
  columns: 500,
} as const;

/** A cell in words, as it may be shown or read. */
export function sayCell(cell: SheetCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell !== 'object') return String(cell);
  if (cell.is === 'error') return cell.code;
  return cell.is === 'day' ? cell.day : `${cell.day} ${cell.time}`;
}
