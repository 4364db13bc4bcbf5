import { needsGuard } from '../../../../shared/documents/xlsx/safeText.ts';
import { writeTable } from '../../../../shared/exchange/cells/index.ts';

/** The mark by which spreadsheets know UTF-8. */
const byteOrderMark = '\uFEFF';

/**
 * Rows as a CSV file that any spreadsheet opens: UTF-8, and an apostrophe before what it would compute
 * (OWASP, "CSV Injection"), by the same rule as our workbooks.
 */
export function planCsv(rows: readonly (readonly string[])[]): Uint8Array {
  const guarded = rows.map((row) => row.map((cell) => (needsGuard(cell) ? `'${cell}` : cell)));
  return new TextEncoder().encode(`${byteOrderMark}${writeTable(guarded, ',')}\n`);
}
