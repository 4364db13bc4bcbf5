import { readTable } from '../cells/index.ts';
import type { Sheet, SheetRow } from './sheets.ts';
import { limits } from './sheets.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** Decodes strictly: undefined where the bytes do not fit the encoding. A `TextDecoder` with `fatal` does it. */
export type Decode = (bytes: Uint8Array, encoding: Encoding) => string | undefined;

/**
 * The text of a file by its byte order mark, else as UTF-8, else as GB 18030, which Chinese editions of
 * spreadsheet programs still write. undefined where none fits, or it is no text.
 */
export function decodeText(bytes: Uint8Array, decode: Decode): string | undefined {
  const marked = encodingByMark(bytes);
  const said =
    marked === undefined
      ? (decode(bytes, 'utf-8') ?? decode(bytes, 'gb18030'))
      : decode(bytes, marked);
  if (said === undefined) return undefined;
  const text = said.startsWith('\uFEFF') ? said.slice(1) : said;
  // oxlint-disable-next-line no-control-regex -- control characters tell text from anything else
  return /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/.test(text) ? undefined : text;
}

/** Separated values as one sheet. Nothing is guessed from the looks of a cell: it stays the text it is. */
export function readTextFile(source: string, fileName: string): Sheet {
  const hint = /^"?sep=(.)"?\r?\n/i.exec(source);
  const body = hint === null ? source : source.slice(hint[0].length);
  const all = readTable(body, hint?.[1] ?? guessSeparator(body, fileName));
  let isTruncated = all.length > limits.rows;
  const rows = all.slice(0, limits.rows).map((cells): SheetRow => {
    if (cells.length > limits.columns) isTruncated = true;
    return cells.slice(0, limits.columns).map((cell) => (cell.trim() === '' ? null : cell));
  });
  while (rows.length > 0 && rows.at(-1)?.every((cell) => cell === null) === true) rows.pop();
  const name = fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  return { name, rows, isTruncated, isHidden: false, daysFrom: 1900 };
}

function encodingByMark([a, b]: Uint8Array): Encoding | undefined {
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return undefined;
}

/** The separator that cuts the first lines into the same number of cells most often. */
function guessSeparator(source: string, fileName: string): string {
  if (/\.(?:tsv|tab)$/i.test(fileName)) return '\t';
  const top = source.slice(0, 100_000).split(/\r?\n/).slice(0, 30).join('\n');
  let best = { separator: ',', weight: 0 };
  for (const separator of ['\t', ',', ';', '|']) {
    const counts = readTable(top, separator).map(({ length }) => length);
    const most = Math.max(0, ...counts);
    if (most < 2) continue;
    const alike = counts.filter((count) => count === most).length;
    const weight = (alike / counts.length) * Math.min(most, 60);
    if (weight > best.weight) best = { separator, weight };
  }
  return best.separator;
}
