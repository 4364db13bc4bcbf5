import type { CellStyle, FontStyle } from 'hucre';
import type { Language } from '../../lib/index.ts';
import type { Outcome } from '../../report/index.ts';

/** The light tokens: paper is always light. */
export const colours = {
  ground: 'F4F1EA',
  line: 'E4E0D8',
  ink: '1C1B19',
  quietInk: '6A665E',
  /** The accent thinned until ink reads on it (6:1) and it still stands out from white (3:1). */
  /** Pale enough that the figure standing on it reads at more than 10:1. */
  bar: 'C9D8E8',
} as const;

/** Shape first, colour second: the glyph alone tells verdicts apart in grey or on a plain screen. */
export const outcomeMarks: { readonly [O in Outcome]: { glyph: string; colour: string } } = {
  met: { glyph: '●', colour: '1B6E5A' },
  'partly-met': { glyph: '◐', colour: '9A6A00' },
  'not-met': { glyph: '■', colour: 'A3241B' },
  undetermined: { glyph: '◌', colour: '5E6470' },
  'not-applicable': { glyph: '–', colour: '6A665E' },
  error: { glyph: '▲', colour: 'B4291F' },
};

/** A verdict as its cell says it: the shape, then the word. */
export function verdictText(verdict: { readonly outcome: Outcome; readonly text: string }): string {
  return `${outcomeMarks[verdict.outcome].glyph} ${verdict.text}`;
}

export const fontNames: { readonly [L in Language]: string } = {
  en: 'Calibri',
  'zh-CN': 'Microsoft YaHei',
};

export const fontPoints = 10;
const titlePoints = 14;

type Horizontal = 'left' | 'right' | 'center';

export type StyleName =
  | 'title'
  | 'title-wrapped'
  | 'preface'
  | 'preface-wrapped'
  | 'head'
  | 'head-right'
  | 'head-center'
  | 'text'
  | 'integer'
  | 'decimal'
  | 'percent'
  | 'day'
  | Outcome;

/** Every cell style of a workbook. The order is the order of the style numbers in the file. */
export function listStyles(language: Language): ReadonlyMap<StyleName, CellStyle> {
  const font = { name: fontNames[language], size: fontPoints, color: { rgb: colours.ink } };
  const quiet = { ...font, color: { rgb: colours.quietInk } };
  const hairline = { bottom: { style: 'thin' as const, color: { rgb: colours.line } } };
  // Text wraps: what does not fit its column is never cut off by the next one.
  const body = (horizontal: Horizontal, numFmt?: string): CellStyle => ({
    font,
    border: hairline,
    // Figures keep their distance from what stands right of them.
    alignment: {
      horizontal,
      vertical: 'top',
      wrapText: horizontal !== 'right',
      ...indentOf(horizontal),
    },
    ...(numFmt === undefined ? {} : { numFmt }),
  });
  const head = (horizontal: Horizontal): CellStyle => ({
    font: { ...font, bold: true },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: colours.ground } },
    border: { bottom: { style: 'thin', color: { rgb: colours.quietInk } } },
    alignment: { horizontal, vertical: 'bottom', wrapText: true, ...indentOf(horizontal) },
  });
  const line = (lineFont: FontStyle, wrapText: boolean): CellStyle => ({
    font: lineFont,
    alignment: { vertical: 'top', wrapText },
  });
  const title = { ...font, size: titlePoints, bold: true };
  const styles = new Map<StyleName, CellStyle>([
    ['title', line(title, false)],
    ['title-wrapped', line(title, true)],
    ['preface', line(quiet, false)],
    ['preface-wrapped', line(quiet, true)],
    ['head', head('left')],
    ['head-right', head('right')],
    ['head-center', head('center')],
    // The text format keeps what is typed later as text: `=1+1` stays four characters, `007` its zeros.
    ['text', body('left', '@')],
    ['integer', body('right', '#,##0')],
    ['decimal', body('right', '#,##0.00')],
    // One decimal: 99.6 % must not read as all of it.
    ['percent', body('right', '0.0%')],
    ['day', body('center', 'yyyy-mm-dd')],
  ]);
  for (const [outcome, mark] of Object.entries(outcomeMarks)) {
    // Object.entries forgets the keys of a mapped type.
    styles.set(outcome as Outcome, {
      ...body('left'),
      font: { ...font, color: { rgb: mark.colour } },
    });
  }
  return styles;
}

function indentOf(horizontal: Horizontal): { indent?: number } {
  return horizontal === 'right' ? { indent: 1 } : {};
}
