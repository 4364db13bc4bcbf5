/**
 * The cells of text as spreadsheets put it on the clipboard (tabs) or into a file (commas): quoted cells
 * may hold the separator, line ends and doubled quotes. A quote that is never closed is a character like
 * any other. The line end at the end begins no row.
 */
export function readTable(source: string, separator = '\t'): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = source.startsWith('\uFEFF') ? 1 : 0;
  while (at < source.length) {
    const cell = readQuoted(source, at, separator) ?? readBare(source, at, separator);
    row.push(cell.text);
    at = cell.end;
    if (source.startsWith(separator, at)) {
      at += separator.length;
      if (at === source.length) row.push('');
      else continue;
    }
    rows.push(row);
    row = [];
    if (source[at] === '\r' && source[at + 1] === '\n') at += 2;
    else at += 1;
  }
  return rows;
}

/** Rows as a spreadsheet takes them from the clipboard or a file; `readTable` gives the same cells back. */
export function writeTable(rows: readonly (readonly string[])[], separator = '\t'): string {
  return rows
    .map((row) => row.map((cell) => quote(cell, row, separator)).join(separator))
    .join('\n');
}

interface Cut {
  readonly text: string;
  /** Where the cell ends: at a separator, a line end or the end of the text. */
  readonly end: number;
}

function readQuoted(source: string, from: number, separator: string): Cut | undefined {
  if (source[from] !== '"') return undefined;
  let at = from + 1;
  for (;;) {
    at = source.indexOf('"', at);
    if (at === -1) return undefined;
    if (source[at + 1] !== '"') break;
    at += 2;
  }
  const end = at + 1;
  if (
    end < source.length &&
    !source.startsWith(separator, end) &&
    !/[\r\n]/.test(source[end] ?? '')
  )
    return undefined;
  const inner = source.slice(from + 1, at).replaceAll('""', '"');
  return { text: inner.replace(/\r\n?/g, '\n'), end };
}

function readBare(source: string, from: number, separator: string): Cut {
  let end = from;
  while (end < source.length && !source.startsWith(separator, end)) {
    const here = source[end];
    if (here === '\n' || here === '\r') break;
    end += 1;
  }
  return { text: source.slice(from, end), end };
}

function quote(cell: string, row: readonly string[], separator: string): string {
  const isNeeded =
    cell.includes(separator) ||
    /[\r\n]/.test(cell) ||
    cell.startsWith('"') ||
    cell.startsWith('\uFEFF') ||
    (cell === '' && row.length === 1); // a line with nothing on it would be no row
  return isNeeded ? `"${cell.replaceAll('"', '""')}"` : cell;
}
