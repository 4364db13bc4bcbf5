import { verdictShape } from '../../../../shared/report/geometry/verdictShape.ts';
import { matrixTitles, outcomeNames } from '../../../../shared/views/index.ts';
import type { MatrixTable } from '../../../data/verdicts/mapViews.ts';
import { matrixCellAt } from '../../../data/verdicts/matrixCells.ts';
import type { PaintedFigure, PaintedPart, PaintedText } from '../../../parts/figures/partsSvg.ts';
import type { Speech } from '../../../ui/language/languageContext.ts';
import { fitText } from '../trace/fitText.ts';
import { wrapText } from '../geography/wrapText.ts';
import { cellFigure } from './cellText.ts';
import { words } from './words.ts';

/** Positions of the first and last row and column in sight, among those shown. */
export interface Extent {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly columnWidth: number;
}

interface FigureOf {
  readonly table: MatrixTable;
  readonly shown: readonly number[];
  readonly extent: Extent;
  readonly bandEdges: readonly number[];
  readonly speech: Speech;
  /** The value of a colour variable of the page. */
  readonly colourOf: (token: `--${string}`) => string;
}

const margin = 12;
const titleHeight = 44;
const headHeight = 62;
const headWidth = 220;
const rowHeight = 40;
const size = 12;
const tint = 0.16;

/** The part of a matrix that is in sight, as a figure of its own; it says what part of the whole it is. */
export function matrixFigure(of: FigureOf): Omit<PaintedFigure, 'title' | 'background'> {
  const { table, shown, extent, speech, colourOf } = of;
  const { firstRow, lastRow, firstColumn, lastColumn, columnWidth } = extent;
  const rows = shown.slice(firstRow, lastRow + 1);
  const columns = table.columns.slice(firstColumn, lastColumn + 1);
  const ink = colourOf('--ink');
  const quiet = colourOf('--quiet-ink');
  const left = margin + headWidth;
  const top = titleHeight + headHeight;
  const width = left + columns.length * columnWidth + margin;
  const height = top + rows.length * rowHeight + margin;
  const parts: PaintedPart[] = [];
  const texts: PaintedText[] = [
    {
      text: speech.say(matrixTitles[table.kind]),
      x: margin,
      y: 20,
      size: 14,
      colour: ink,
      isStrong: true,
    },
    { text: sayPart(of), x: margin, y: 37, size: 11, colour: quiet },
  ];
  const write = (
    text: string,
    x: number,
    y: number,
    room: number,
    rest: Partial<PaintedText> = {},
  ) => texts.push({ text: fitText(text, room / size), x, y, size, colour: ink, ...rest });
  columns.forEach(({ words: name, code }, at) => {
    const x = left + at * columnWidth + 6;
    write(code ?? '', x, titleHeight + 16, columnWidth - 10, { colour: quiet });
    const [first = '', ...rest] = wrapText(speech.read(name), (columnWidth - 10) / size);
    write(first, x, titleHeight + 33, columnWidth - 10, { isStrong: true });
    write(rest.join(' '), x, titleHeight + 49, columnWidth - 10, { isStrong: true });
  });
  rows.forEach((row, at) => {
    const y = top + at * rowHeight;
    const head = table.rows[row];
    parts.push(line(`M${margin} ${y}H${width - margin}`, colourOf('--line')));
    write(head?.code ?? '', margin, y + 16, headWidth - 10, { colour: quiet });
    write(speech.read(head?.words), margin, y + 32, headWidth - 10);
    columns.forEach((_, column) => {
      const x = left + column * columnWidth;
      const painted = paintCell(of, row, firstColumn + column, { x, y });
      parts.push(...painted.parts);
      texts.push(...painted.texts);
    });
  });
  return { width, height, parts, texts };
}

function paintCell(
  { table, extent: { columnWidth }, bandEdges, speech, colourOf }: FigureOf,
  row: number,
  column: number,
  { x, y }: { readonly x: number; readonly y: number },
): Pick<PaintedFigure, 'parts' | 'texts'> {
  const cell = matrixCellAt(table, row, column);
  const outcome = cell?.outcome ?? 'not-applicable';
  const colour = colourOf(`--${outcome}`);
  const isTold = cell !== null;
  const parts: PaintedPart[] = verdictShape(outcome, size).map(({ path, paint, strokeWidth }) => ({
    path,
    paint,
    colour,
    ...(strokeWidth === undefined ? {} : { strokeWidth }),
    at: { x: x + 6, y: y + 6 },
  }));
  if (isTold && outcome !== 'not-applicable') {
    const box = `M${x + 1} ${y + 1}h${columnWidth - 2}v${rowHeight - 2}h${2 - columnWidth}z`;
    parts.unshift({ path: box, paint: 'fill', colour, opacity: tint });
  }
  const room = (columnWidth - 28) / size;
  const word = speech.say(outcomeNames[outcome]);
  const ink = colourOf(isTold ? '--ink' : '--quiet-ink');
  const texts: PaintedText[] = [{ text: word, x: x + 22, y: y + 16, size, colour: ink }];
  const figure = cell === null ? '' : cellFigure(cell, bandEdges, speech);
  if (figure !== '') {
    texts.push({ text: fitText(figure, room), x: x + 22, y: y + 32, size, colour: ink });
  }
  return { parts, texts };
}

function line(path: string, colour: string): PaintedPart {
  return { path, paint: 'stroke', colour, strokeWidth: 1 };
}

function sayPart({ table, shown, extent, speech }: FigureOf): string {
  return speech.say(words.figureRest, {
    firstRow: extent.firstRow + 1,
    lastRow: extent.lastRow + 1,
    rows: shown.length,
    firstColumn: extent.firstColumn + 1,
    lastColumn: extent.lastColumn + 1,
    columns: table.columns.length,
  });
}
