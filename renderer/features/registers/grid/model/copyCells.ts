import type { AnyRecord } from '../../../../../shared/map/index.ts';
import { writeTable } from '../../../../../shared/exchange/cells/index.ts';
import type { CellReader } from './cellReader.ts';
import type { GridColumn } from './gridColumns.ts';

export interface CopiedCells {
  /** Cells apart by tabs, rows by line ends, as spreadsheets take them. */
  readonly plain: string;
  readonly html: string;
  readonly cells: number;
}

/** Cells as the clipboard takes them. The column for selecting is left out. */
export function copyCells(
  records: readonly AnyRecord[],
  columns: readonly GridColumn[],
  reader: CellReader,
): CopiedCells {
  const copied = columns.filter(({ kind }) => kind !== 'select');
  const table = records.map((record) => copied.map((column) => reader.copy(record, column)));
  const rows = table
    .map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`)
    .join('');
  return {
    plain: writeTable(table),
    html: `<table>${rows}</table>`,
    cells: table.length * copied.length,
  };
}

function escapeHtml(written: string): string {
  return written
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br>');
}
