import type { Result } from '../../lib/index.ts';
import { fail, ok } from '../../lib/index.ts';
import type { Problem } from '../problem.ts';
import type { Decode } from './readTextFile.ts';
import { decodeText, readTextFile } from './readTextFile.ts';
import { readWorkbookFile } from './readWorkbookFile.ts';
import { repackZip } from './repackZip.ts';
import type { Sheet } from './sheets.ts';
import { limits } from './sheets.ts';
import {
  damaged,
  emptySpreadsheet,
  notASpreadsheet,
  passwordProtected,
  strangeEncoding,
  tooManyBytes,
} from './spreadsheetProblem.ts';

export interface Spreadsheet {
  readonly sheets: readonly Sheet[];
}

/**
 * The sheets of a file, or why it cannot be read. What the file is, its first bytes say; its name only helps
 * with separators. Never throws. Takes as long as the file is large, and with a few broken workbooks of Excel
 * 97 to 2003 it never returns: run it in a worker that can be ended.
 */
export function readSpreadsheet(
  bytes: Uint8Array,
  fileName: string,
  decode: Decode,
): Result<Spreadsheet, Problem> {
  if (bytes.length > limits.bytes) return fail(tooManyBytes(bytes.length));
  if (bytes.length === 0) return fail(emptySpreadsheet());
  try {
    const sheets = readByContent(bytes, fileName, decode);
    if (!sheets.ok) return sheets;
    const isFilled = sheets.value.some(({ rows }) => rows.length > 0);
    return isFilled ? ok({ sheets: sheets.value }) : fail(emptySpreadsheet());
  } catch (error) {
    const isLocked = error instanceof Error && /password|encrypt/i.test(error.message);
    return fail(isLocked ? passwordProtected() : damaged(fileName));
  }
}

function readByContent(
  bytes: Uint8Array,
  fileName: string,
  decode: Decode,
): Result<readonly Sheet[], Problem> {
  if (startsWith(bytes, zipMark)) {
    const repacked = repackZip(bytes, fileName);
    if (!repacked.ok) return repacked;
    return ok(readWorkbookFile(repacked.value.bytes, repacked.value.hasFormulas));
  }
  if (startsWith(bytes, oleMark)) return readOldWorkbook(bytes, fileName);
  const isPlainBiff = bytes[0] === 0x09 && (bytes[1] ?? 99) <= 0x08 && bytes[3] === 0;
  if (isPlainBiff) return ok(readWorkbookFile(bytes));
  if (otherMarks.some((mark) => startsWith(bytes, mark))) return fail(notASpreadsheet(fileName));
  const source = decodeText(bytes, decode);
  if (source === undefined) {
    return fail(
      /\.(?:csv|tsv|tab|txt)$/i.test(fileName) ? strangeEncoding() : notASpreadsheet(fileName),
    );
  }
  const start = source.slice(0, 4_000).trimStart();
  if (start.startsWith('<')) {
    return markup.test(start) ? ok(readWorkbookFile(source)) : fail(notASpreadsheet(fileName));
  }
  if (/^\{\s*["}]|^\{\\rtf/.test(start)) return fail(notASpreadsheet(fileName));
  return ok([readTextFile(source, fileName)]);
}

/** Workbooks of Excel 97 to 2003; the same container holds locked new ones, and documents of other kinds. */
function readOldWorkbook(bytes: Uint8Array, fileName: string): Result<readonly Sheet[], Problem> {
  const streams = streamNames(bytes);
  if (streams.has('EncryptedPackage') || streams.has('DRMEncryptedDataSpace')) {
    return fail(passwordProtected());
  }
  if (!streams.has('Workbook') && !streams.has('Book')) return fail(notASpreadsheet(fileName));
  return ok(readWorkbookFile(bytes));
}

/** Names in the directory of a compound file: entries of 128 bytes that begin with a name in UTF-16 (MS-CFB 2.6.1). */
function streamNames(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = (bytes[at + 64] ?? 0) + 256 * (bytes[at + 65] ?? 0);
    if (length < 4 || length > 64 || length % 2 !== 0) continue;
    let name = '';
    for (let i = 0; i < length - 2; i += 2) {
      name += String.fromCharCode((bytes[at + i] ?? 0) + 256 * (bytes[at + i + 1] ?? 0));
    }
    names.add(name);
  }
  return names;
}

const zipMark = [0x50, 0x4b, 0x03, 0x04];
const oleMark = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** PDF, PNG, JPEG, GIF, gzip, an empty archive. */
const otherMarks = [
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x1f, 0x8b],
  [0x50, 0x4b, 0x05, 0x06],
];
/** Tables of web pages, which many systems pass off as .xls, and the two formats of plain XML. */
const markup =
  /<(?:html|table|body|!doctype html)|urn:schemas-microsoft-com:office:spreadsheet|<office:document/i;

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte);
}
