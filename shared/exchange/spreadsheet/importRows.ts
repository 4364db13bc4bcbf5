import { text } from '../../lib/index.ts';
import type { AnyRecord, RegisterId } from '../../map/index.ts';
import { registerOf } from '../../map/index.ts';
import type { CellProblem, Column } from '../cells/index.ts';
import { shortened } from '../problem.ts';
import type { Header } from './findHeader.ts';
import type { SheetCell, SheetRow } from './sheets.ts';
import { sayCell } from './sheets.ts';

/** A cell that could not be brought in, or a row (`isWholeRow`). Rows are counted from 1, columns from 0. */
export interface RejectedCell {
  readonly row: number;
  readonly column: number | undefined;
  readonly key: string | undefined;
  readonly text: string;
  readonly isWholeRow: boolean;
  readonly problem: CellProblem;
}

/** What rows are taken from. */
export interface RowSource {
  readonly rows: readonly SheetRow[];
  readonly header: Pick<Header, 'row' | 'rowCount'>;
  /** The key each column is brought in under; undefined leaves the column out. */
  readonly columns: readonly (string | undefined)[];
  readonly register: RegisterId;
  /** The register's records as they are, archived ones too. */
  readonly records: readonly AnyRecord[];
}

/** A row of the file, and the record it is about where there is one. */
export interface PlannedRow {
  readonly number: number;
  readonly cells: ReadonlyMap<string, Filled>;
  readonly record: AnyRecord | undefined;
}

export interface Filled {
  readonly at: number;
  readonly cell: Exclude<SheetCell, null>;
}

/** Rows below the headings that say something in a column brought in, and the numbers of those that do not. */
export function collectRows(
  { rows, header, columns: keys }: RowSource,
  columns: readonly Column[],
): {
  readonly rows: readonly Omit<PlannedRow, 'record'>[];
  readonly skippedRows: readonly number[];
} {
  const known = new Set(columns.map(({ key }) => key));
  const planned: Omit<PlannedRow, 'record'>[] = [];
  const skippedRows: number[] = [];
  for (let i = header.row + header.rowCount; i < rows.length; i++) {
    const cells = new Map<string, Filled>();
    keys.forEach((key, at) => {
      const cell = rows[i]?.[at] ?? null;
      if (key === undefined || !known.has(key) || cells.has(key)) return;
      if (cell === null || (typeof cell === 'string' && cell.trim() === '')) return;
      cells.set(key, { at, cell });
    });
    if (cells.size === 0) skippedRows.push(i + 1);
    else planned.push({ number: i + 1, cells });
  }
  return { rows: planned, skippedRows };
}

/** Which record each row is about; rows that share a code, and second rows of a single record, are turned away. */
export function identifyRows(
  rows: readonly Omit<PlannedRow, 'record'>[],
  { register, records }: RowSource,
  rejected: RejectedCell[],
): readonly PlannedRow[] {
  const byCode = new Map(records.map((record) => [record.code, record]));
  const numbersByCode = new Map<string, number[]>();
  for (const { number, cells } of rows) {
    const code = codeIn(cells);
    if (code !== '') numbersByCode.set(code, [...(numbersByCode.get(code) ?? []), number]);
  }
  const { isSingle, one } = registerOf(register);
  let isTaken = false;
  return rows.flatMap((row) => {
    const code = codeIn(row.cells);
    const same = numbersByCode.get(code) ?? [];
    if (same.length > 1) {
      rejected.push(turnAway(row, 'code', sharedCode(code, same)));
      return [];
    }
    if (!isSingle) return [{ ...row, record: byCode.get(code) }];
    if (isTaken) {
      rejected.push(
        turnAway(row, undefined, {
          expected: text(`one row (${one.en})`, `一行（${one['zh-CN']}）`),
          found: text('another row', '另有一行'),
          fix: text('Keep the row that is right.', '请仅保留正确的一行。'),
        }),
      );
      return [];
    }
    isTaken = true;
    return [{ ...row, record: records[0] }];
  });
}

/** The code a row gives, in capitals; empty where it gives none. */
export function codeIn(cells: PlannedRow['cells']): string {
  return sayCell(cells.get('code')?.cell).normalize('NFKC').trim().toUpperCase();
}

/** Says why a row is left out whole. */
export function turnAway(
  { number, cells }: Omit<PlannedRow, 'record'>,
  key: string | undefined,
  problem: CellProblem,
): RejectedCell {
  const filled = key === undefined ? undefined : cells.get(key);
  const column = filled?.at;
  return { row: number, column, key, text: sayCell(filled?.cell), isWholeRow: true, problem };
}

function sharedCode(code: string, rows: readonly number[]): CellProblem {
  const listed = rows.slice(0, 10);
  const more = rows.length > listed.length;
  return {
    expected: text('each code once', '每个编号只出现一次'),
    found: shortened(code),
    fix: text(
      `Rows ${listed.join(', ')}${more ? ', …' : ''} have this code. Keep one of them.`,
      `第${listed.join('、')}${more ? '…' : ''}行的编号相同，请仅保留其中一行。`,
    ),
  };
}
