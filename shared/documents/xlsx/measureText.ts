import type { Language } from '../../lib/index.ts';

/** The height of a line at 10 points: Microsoft YaHei stands taller than Calibri. */
export const linePoints: { readonly [L in Language]: number } = { en: 13, 'zh-CN': 14 };

/** What a row keeps free above and below its lines. */
const rowPaddingPoints = 2;
const tallestRowPoints = 409;

/**
 * How many lines a text takes in a column of that width, in characters; an estimate, on the generous side,
 * because fonts are not measured here. At least 1.
 */
export function countLines(text: string, width: number): number {
  // Most cells are short: seen without looking at their characters.
  if (text.length * 2 < width && !text.includes('\n')) return 1;
  // The cell's padding takes most of a character.
  const room = Math.max(1, width - 0.7);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    const needed = widthOf(paragraph);
    // Words do not fill a line to its end.
    lines += needed <= room ? 1 : Math.ceil(needed / (room * 0.93));
  }
  return lines;
}

/** The height of a row in points, at most what Excel allows. */
export function heightOf(lines: number, pointsPerLine: number): number {
  return Math.min(lines * pointsPerLine + rowPaddingPoints, tallestRowPoints);
}

/** Width in digits of the default font: a Latin letter takes a little less on average, a Han character two. */
function widthOf(text: string): number {
  let width = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    // Half of a pair is half of an emoji or of a rare Han character.
    if (code >= 0xd800 && code <= 0xdfff) width += 1;
    else width += code >= 0x2e80 ? 2 : 0.88;
  }
  return width;
}
