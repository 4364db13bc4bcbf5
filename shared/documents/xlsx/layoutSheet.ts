import { colToLetter } from 'hucre/xlsx';
import type { SheetModel } from '../../report/index.ts';
import type { Language } from '../../lib/index.ts';
import { limits } from './limits.ts';
import { countLines, heightOf, linePoints } from './measureText.ts';
import { needsCut, needsGuard } from './safeText.ts';
import type { words } from './words.ts';
import { verdictText } from './workbookStyles.ts';

/** Where everything of a sheet stands. Rows and columns count from 0. */
export interface SheetLayout {
  readonly sheet: SheetModel;
  /** The preface and the writer's own notes. */
  readonly lines: readonly PrefaceLine[];
  readonly headRow: number;
  readonly firstRow: number;
  /** The last row of the table; the empty row under the head when there are none. */
  readonly lastRow: number;
  /** Column letters: A, B … */
  readonly letters: readonly string[];
  readonly widths: readonly number[];
  /** False when the lines above the table would fill the window and leave nothing to scroll. */
  readonly hasFrozenHead: boolean;
}

export interface PrefaceLine {
  readonly text: string;
  readonly heightPoints: number;
  /** Set across the table and wrapped, because it is longer than the table is wide. */
  readonly isMerged: boolean;
}

/** The empty row between the preface and the head. */
export const gapRowPoints = 8;
const titlePoints = 24;
/** A title's letters against those of a cell: 14 points against 10. */
const titleScale = 1.5;
/** About half of a small laptop's window at 100 %. */
const mostFrozenPoints = 260;

/** Lays out a checked sheet, with the writer's notes under its preface. */
export function layoutSheet(
  sheet: SheetModel,
  notes: readonly string[],
  language: Language,
): SheetLayout {
  const widths = sheet.columns.map((column) =>
    Math.min(Math.max(column.width, 1), limits.columnWidth),
  );
  const tableWidth = widths.reduce((sum, width) => sum + width, 0);
  const lines = [...sheet.preface, ...notes].map((text, index) =>
    layoutLine(text, index === 0, widths.length > 1 ? tableWidth : Infinity, language),
  );
  const headRow = lines.length === 0 ? 0 : lines.length + 1;
  const frozenPoints = lines.reduce((sum, line) => sum + line.heightPoints, 0);
  return {
    sheet,
    lines,
    headRow,
    firstRow: headRow + 1,
    lastRow: headRow + Math.max(sheet.rows.length, 1),
    letters: sheet.columns.map((_, index) => colToLetter(index)),
    widths,
    hasFrozenHead: frozenPoints <= mostFrozenPoints,
  };
}

/** The A1 range of one column of the table body. */
export function bodyRange(layout: SheetLayout, column: number): string {
  const letter = layout.letters[column];
  return `${letter}${layout.firstRow + 1}:${letter}${layout.lastRow + 1}`;
}

/** The A1 range of the table with its head. */
export function tableRange(layout: SheetLayout): string {
  return `A${layout.headRow + 1}:${layout.letters.at(-1)}${layout.lastRow + 1}`;
}

function layoutLine(
  text: string,
  isTitle: boolean,
  tableWidth: number,
  language: Language,
): PrefaceLine {
  const points = isTitle ? titlePoints : linePoints[language];
  const lines = countLines(text, tableWidth / (isTitle ? titleScale : 1));
  return { text, heightPoints: heightOf(lines, points), isMerged: lines > 1 };
}

/** What the reader must know about changed cells. Reads every cell of the sheet once. */
export function listNotes(sheet: SheetModel, say: (typeof words)[keyof typeof words]): string[] {
  let guarded = 0;
  let cut = 0;
  for (const row of sheet.rows) {
    for (const cell of row) {
      if (cell === null || typeof cell === 'number') continue;
      const text = typeof cell === 'string' ? cell : verdictText(cell);
      if (needsGuard(text)) guarded += 1;
      if (needsCut(text)) cut += 1;
    }
  }
  return [
    ...(guarded > 0 ? [say.guardedNote(guarded)] : []),
    ...(cut > 0 ? [say.cutNote(cut)] : []),
  ];
}
