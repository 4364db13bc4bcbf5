import { emptyKindOf, isDash, isSpreadsheetError } from './cellWords.ts';

// The same rule the workbook is written by (shared/documents/xlsx/safeText.ts), read backwards here.
const formulaStart = /^[\s\u200B-\u200F\u2060\uFEFF]*[=+\-@＝＋－＠]/;
const harmless = /^[+\-－＋]+$|^[+-]\d[\d ,.]*%?$/;

/**
 * Text as a cell may carry it: an apostrophe goes before what a spreadsheet would compute, and before
 * what reading would take for an empty. `unguardText` takes it away again.
 */
export function guardText(raw: string): string {
  return needsApostrophe(raw) ? `'${raw}` : raw;
}

/** The text behind a guarding apostrophe; undefined where none guards it. */
export function unguardText(cell: string): string | undefined {
  return cell.startsWith("'") && needsApostrophe(cell.slice(1)) ? cell.slice(1) : undefined;
}

function needsApostrophe(raw: string): boolean {
  const inner = raw.replace(/^'+/, ''); // an apostrophe before such text is itself in need of one
  if (inner === '') return false;
  return (
    isDash(inner) ||
    isSpreadsheetError(inner) ||
    emptyKindOf(inner) !== undefined ||
    /^[\t\r\n]/.test(inner) ||
    (formulaStart.test(inner) && !harmless.test(inner))
  );
}
