import type { Line } from '../layout/breakLines.ts';
import { weights, type TextStyle } from '../style.ts';
import { colourOf, colours, createNode, type Composer } from './composer.ts';
import type { Slab } from './flow.ts';
import {
  addMark,
  textOperations,
  type DrawOperation,
  type LaidPage,
  type StructureNode,
} from './laidPage.ts';

/** A column with its place; lengths in points, `x` from the left margin. */
export interface PlacedColumn {
  readonly x: number;
  readonly width: number;
  readonly isRight: boolean;
}

/** A cell in lines, with what is drawn before its first line (a verdict's shape). */
export interface LaidCell {
  readonly lines: readonly Line[];
  readonly style: TextStyle;
  readonly indent: number;
  readonly type: 'TH' | 'TD';
  readonly scope?: 'Column' | 'Row';
  readonly colour?: string;
  /** Drawn with the first line, which starts at this place. */
  readonly ornament?: (x: number, top: number) => DrawOperation;
}

export interface RowPadding {
  readonly above: number;
  readonly below: number;
}

interface RowRule {
  readonly weight: number;
  readonly colour: string;
}

export interface LaidRow {
  readonly columns: readonly PlacedColumn[];
  readonly cells: readonly LaidCell[];
  readonly padding: RowPadding;
  /** Drawn under the row. */
  readonly rule: RowRule;
}

/** Between the rows of a table. */
export const hairlineRule: RowRule = { weight: weights.hairline, colour: colours.hairline };
/** Under the head and under the last row. */
export const firmRule: RowRule = { weight: weights.rule, colour: colours.ink };

/** The height of a row that is not cut. */
export function rowHeight(row: LaidRow): number {
  const text = Math.max(...row.cells.map((cell) => cell.lines.length * cell.style.leading));
  return row.padding.above + text + row.padding.below;
}

/** Draws a row; under no table it is an artifact (a repeated head). */
export function placeRow(
  composer: Composer,
  row: LaidRow,
  table: StructureNode | undefined,
  page: LaidPage,
  top: number,
): void {
  const nodes = table ? cellNodes(row, table) : undefined;
  row.cells.forEach((cell, index) => {
    const operations = cellOperations(composer, row, cell, index, top + row.padding.above);
    addMark(page, nodes?.[index], operations);
  });
  placeRule(composer, row.rule, page, top + rowHeight(row));
}

/** A rule over the whole width of the text area. */
export function placeRule(composer: Composer, rule: RowRule, page: LaidPage, y: number): void {
  const { left, right } = composer.geometry;
  addMark(page, undefined, [{ kind: 'rule', x1: left, y1: y, x2: right, y2: y, ...rule }]);
}

/** A row as one slab, or as one slab a line where it is taller than `most` points. */
export function composeRow(
  composer: Composer,
  row: LaidRow,
  table: StructureNode,
  most: number,
  head: Slab['head'],
): Slab[] {
  const height = rowHeight(row);
  const shared = head ? { head } : {};
  if (height <= most) {
    const place = (page: LaidPage, top: number): void => placeRow(composer, row, table, page, top);
    return [{ height, before: 0, ...shared, place }];
  }
  const nodes = cellNodes(row, table);
  const lineCount = Math.max(...row.cells.map((cell) => cell.lines.length));
  const leading = Math.max(...row.cells.map((cell) => cell.style.leading));
  return Array.from({ length: lineCount }, (_, index): Slab => {
    const above = index === 0 ? row.padding.above : 0;
    const isLast = index === lineCount - 1;
    const sliceHeight = above + leading + (isLast ? row.padding.below : 0);
    return {
      height: sliceHeight,
      before: 0,
      ...shared,
      place: (page, top) => {
        row.cells.forEach((cell, cellIndex) => {
          const slice = sliceCell(cell, index);
          const operations = cellOperations(composer, row, slice, cellIndex, top + above);
          addMark(page, nodes[cellIndex], operations);
        });
        if (isLast) placeRule(composer, row.rule, page, top + sliceHeight);
      },
    };
  });
}

function sliceCell(cell: LaidCell, lineIndex: number): LaidCell {
  const { ornament, ...rest } = cell;
  const slice = { ...rest, lines: cell.lines.slice(lineIndex, lineIndex + 1) };
  return ornament && lineIndex === 0 ? { ...slice, ornament } : slice;
}

function cellNodes(row: LaidRow, table: StructureNode): StructureNode[] {
  const line = createNode('TR', table);
  return row.cells.map((cell) =>
    createNode(cell.type, line, cell.scope ? { scope: cell.scope } : {}),
  );
}

function cellOperations(
  composer: Composer,
  row: LaidRow,
  cell: LaidCell,
  index: number,
  top: number,
): DrawOperation[] {
  const column = row.columns[index];
  if (!column) return [];
  const start = composer.geometry.left + column.x;
  const colour = cell.colour ?? colourOf(cell.style);
  const aligned = column.isRight ? { right: start + column.width } : undefined;
  const text = textOperations(cell.lines, cell.style, colour, start + cell.indent, top, aligned);
  return cell.ornament ? [cell.ornament(start, top), ...text] : text;
}
