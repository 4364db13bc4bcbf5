import { limits } from './limits.ts';

/**
 * A first visible character that makes a spreadsheet take text for a formula once it is typed in or
 * read from CSV. The full-width forms count because East Asian editions fold them (OWASP, "CSV Injection").
 */
const formulaStart = /^[\s\u200B-\u200F\u2060\uFEFF]*[=+\-@＝＋－＠]/;
const controlStart = /^[\t\r\n]/;
/** A signed number, or a dash standing for nothing: read as a formula they mean what they say. */
const harmless = /^[+\-－＋]+$|^[+-]\d[\d ,.]*%?$/;

/** What XML 1.0 cannot carry (section 2.2), apart from lone surrogates. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const illegal = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** True when text, left as it is, could be computed by a spreadsheet after a trip through CSV. */
export function needsGuard(text: string): boolean {
  const first = text.charCodeAt(0);
  // Letters, digits and Han characters cannot start a formula: most cells leave here.
  if ((first >= 0x30 && first <= 0x39) || (first >= 0x41 && first <= 0x7a)) return false;
  if (first >= 0x3000 && first < 0xfeff && first !== 0x3000) return false;
  return (formulaStart.test(text) || controlStart.test(text)) && !harmless.test(text);
}

/** True when a cell cannot hold the whole text. */
export function needsCut(raw: string): boolean {
  return raw.length >= limits.cellCharacters && guard(raw).length > limits.cellCharacters;
}

/**
 * The text a cell stores: guarded by an apostrophe where it begins like a formula, line ends as LF,
 * characters XML cannot carry as U+FFFD, at most 32,767 UTF-16 units with `cutMark` at the end of what
 * was cut. Not yet escaped for XML.
 */
export function safeText(raw: string, cutMark: (characters: number) => string): string {
  const text = guard(raw);
  if (text.length <= limits.cellCharacters) return text;
  const mark = cutMark(raw.length);
  // A surrogate pair cut in two would leave half a character.
  let end = limits.cellCharacters - mark.length;
  if (isHighSurrogate(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(0, end) + mark;
}

/** Line ends as LF and everything XML 1.0 cannot carry, lone surrogates included, as U+FFFD. */
export function cleanText(raw: string): string {
  return raw.replace(/\r\n?/g, '\n').replace(illegal, '\uFFFD').toWellFormed();
}

/**
 * Cleaned text as the content of an XML element in a workbook. `_xHHHH_` that somebody wrote is itself
 * escaped, or a spreadsheet would show the character it names (ECMA-376 part 1, 22.9.2.19).
 */
export function escapeXml(text: string): string {
  const escaped = /[&<>]/.test(text)
    ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    : text;
  return escaped.includes('_x') ? escaped.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : escaped;
}

function guard(raw: string): string {
  return cleanText(needsGuard(raw) ? `'${raw}` : raw);
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}
