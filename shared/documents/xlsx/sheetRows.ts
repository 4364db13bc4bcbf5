import type { Day, Language } from '../../lib/index.ts';
import { isDay } from '../../lib/index.ts';
import type { CellModel, ColumnModel } from '../../report/index.ts';
import { refuserIn } from './checkWorkbook.ts';
import type { SheetLayout } from './layoutSheet.ts';
import { gapRowPoints } from './layoutSheet.ts';
import { countLines, heightOf, linePoints } from './measureText.ts';
import type { SharedStrings } from './sharedStrings.ts';
import type { StyleName } from './workbookStyles.ts';
import { verdictText } from './workbookStyles.ts';

const mostLines = 8;

export type StyleIds = ReadonlyMap<StyleName, number>;

/** Excel counts days from 1900 and takes 1900 for a leap year: earlier days than this would be off by one. */
const firstDay: Day = '1900-03-01';
const daysFrom1900To1970 = 25_569;

/** The rows above the table and its head, as worksheet XML. */
export function writeTopRows(
  layout: SheetLayout,
  styles: StyleIds,
  strings: SharedStrings,
  language: Language,
): string {
  let xml = '';
  layout.lines.forEach((line, index) => {
    const name: StyleName = index === 0 ? 'title' : 'preface';
    const style = styles.get(line.isMerged ? `${name}-wrapped` : name) ?? 0;
    const cell = textCell(`A${index + 1}`, style, strings.add(line.text));
    xml += `<row r="${index + 1}" ht="${line.heightPoints}" customHeight="1">${cell}</row>`;
  });
  const head = layout.headRow + 1;
  if (head > 1) xml += `<row r="${head - 1}" ht="${gapRowPoints}" customHeight="1"/>`;
  let cells = '';
  let lines = 1;
  layout.sheet.columns.forEach((column, index) => {
    const style = styles.get(headStyleOf(column)) ?? 0;
    cells += textCell(`${layout.letters[index]}${head}`, style, strings.add(column.head));
    // The filter's button covers about three characters.
    lines = Math.max(lines, countLines(column.head, (layout.widths[index] ?? 1) - 3));
  });
  return `${xml}<row r="${head}" ht="${heightOf(lines, linePoints[language])}">${cells}</row>`;
}

/**
 * A writer of table rows as worksheet XML, given their index in the model. Text always becomes a shared
 * string, never a formula. Throws a WorkbookError for a row longer than the columns or a number that
 * is not finite.
 */
export function rowWriter(
  layout: SheetLayout,
  styles: StyleIds,
  strings: SharedStrings,
  language: Language,
): (index: number) => string {
  const { columns, rows, name } = layout.sheet;
  const refuse = refuserIn(language);
  const writers = columns.map((column) => cellWriter(column, styles, strings));
  return (index) => {
    const row = rows[index] ?? [];
    const number = layout.firstRow + index + 1;
    if (row.length > columns.length) {
      refuse(
        'row-length',
        `Sheet "${name}", row ${number}: expected at most ${columns.length} cells, found ${row.length}.`,
        `工作表“${name}”第 ${number} 行：最多 ${columns.length} 个单元格，实有 ${row.length} 个。`,
      );
    }
    let xml = '';
    let lines = 1;
    for (let column = 0; column < writers.length; column++) {
      const cell = row[column] ?? null;
      const reference = `${layout.letters[column]}${number}`;
      if (typeof cell === 'number' && !Number.isFinite(cell)) {
        refuse(
          'number',
          `Sheet "${name}", cell ${reference}: expected a finite number, found ${cell}.`,
          `工作表“${name}”单元格 ${reference}：应为有限数值，实为 ${cell}。`,
        );
      }
      xml += writers[column]?.(reference, cell) ?? '';
      if (cell === null || typeof cell === 'number') continue;
      const text = typeof cell === 'string' ? cell : verdictText(cell);
      lines = Math.max(lines, countLines(text, layout.widths[column] ?? 1));
    }
    // Given as found, not as wished: programs fit the row anew when its text changes.
    // A cell longer than this is read in the formula bar; one long cell must not hide the next rows.
    const shown = Math.min(lines, mostLines);
    const height = shown > 1 ? ` ht="${heightOf(shown, linePoints[language])}"` : '';
    return `<row r="${number}"${height}>${xml}</row>`;
  };
}

function cellWriter(
  column: ColumnModel,
  styles: StyleIds,
  strings: SharedStrings,
): (reference: string, cell: CellModel) => string {
  const style = styles.get(styleOf(column)) ?? 0;
  return (reference, cell) => {
    // An empty cell keeps its style: the hairline runs on, and what is typed there is formatted.
    if (cell === null || cell === '') return `<c r="${reference}" s="${style}"/>`;
    if (typeof cell === 'number') return `<c r="${reference}" s="${style}"><v>${cell}</v></c>`;
    if (typeof cell === 'object') {
      return textCell(reference, styles.get(cell.outcome) ?? 0, strings.add(verdictText(cell)));
    }
    if (column.kind === 'day' && isDay(cell) && cell >= firstDay) {
      return `<c r="${reference}" s="${style}"><v>${serialOf(cell)}</v></c>`;
    }
    // Words in a number column ("not stated") keep its format, for the number that will replace them.
    return textCell(reference, style, strings.add(cell));
  };
}

function styleOf(column: ColumnModel): StyleName {
  if (column.kind === 'score') return 'percent';
  return column.kind === 'verdict' || column.kind === 'wrapped' ? 'text' : column.kind;
}

function headStyleOf(column: ColumnModel): StyleName {
  if (['integer', 'decimal', 'percent', 'score'].includes(column.kind)) return 'head-right';
  return column.kind === 'day' ? 'head-center' : 'head';
}

function textCell(reference: string, style: number, text: number): string {
  return `<c r="${reference}" s="${style}" t="s"><v>${text}</v></c>`;
}

function serialOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000 + daysFrom1900To1970;
}
