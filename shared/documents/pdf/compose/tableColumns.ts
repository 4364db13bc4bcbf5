import type { TableBlock, TableCell, TableColumn } from '../../../report/reportModel.ts';
import type { TextStyle } from '../style.ts';
import type { Composer } from './composer.ts';
import type { PlacedColumn } from './table.ts';

/** Room a verdict's shape takes before its word. */
export const shapeIndent = 13;

/** Space between columns; the outer ones stand flush with the text above. */
const columnGap = 12;
const narrowGap = 8;

/** No fixed column takes more of the width than this; what does not fit is broken over lines. */
const mostOfWidth = 0.3;
/** A text column gets at least this much, for its longest word at most this much. */
const leastTextWidth = 34;
const mostWordWidth = 110;
/** A head is set on one line up to this width; a longer one may wrap. */
const mostHeadWidth = 48;
/** Rounding is no reason to break a line. */
const slack = 0.5;

/** How a table is set: where its columns lie, and in which styles. */
export interface TableLayout {
  readonly columns: readonly PlacedColumn[];
  readonly body: TextStyle;
  readonly head: TextStyle;
}

interface Need {
  /** Breaks no word. */
  readonly least: number;
  /** Fixed columns want this and no more; text columns share what is left by weight. */
  readonly wanted: number | undefined;
  readonly weight: number;
}

/**
 * Codes, numbers and verdicts as wide as their widest cell, text columns by weight, none narrower
 * than its longest word where that can be had; the columns fill the width exactly. A table whose
 * words do not fit side by side is set smaller and closer.
 */
export function layTable(composer: Composer, block: TableBlock): TableLayout {
  const { styles } = composer;
  const usual = { body: styles.table, head: styles.tableHead };
  const needs = findNeeds(composer, block, usual);
  const room = roomFor(composer, block, columnGap);
  if (sumLeast(needs) <= room) {
    return { ...usual, columns: placeColumns(block, shareRoom(needs, room), columnGap) };
  }
  const { leading } = styles.small;
  const small = {
    body: { ...styles.table, size: 7, leading },
    head: { ...styles.tableHead, size: 6.5 },
  };
  const smallNeeds = findNeeds(composer, block, small);
  const smallRoom = roomFor(composer, block, narrowGap);
  return { ...small, columns: placeColumns(block, shareRoom(smallNeeds, smallRoom), narrowGap) };
}

function roomFor(composer: Composer, block: TableBlock, gap: number): number {
  return composer.geometry.contentWidth - gap * (block.columns.length - 1);
}

function sumLeast(needs: readonly Need[]): number {
  return needs.reduce((sum, need) => sum + need.least, 0);
}

function placeColumns(block: TableBlock, widths: readonly number[], gap: number): PlacedColumn[] {
  let x = 0;
  return block.columns.map((column, index) => {
    const width = widths[index] ?? 0;
    const placed = { x, width, isRight: column.kind === 'number' };
    x += width + gap;
    return placed;
  });
}

interface TableStyles {
  readonly body: TextStyle;
  readonly head: TextStyle;
}

function findNeeds(composer: Composer, block: TableBlock, styles: TableStyles): Need[] {
  return block.columns.map((column, index) => {
    const texts = new Set(block.rows.map((row) => cellText(row[index])));
    return findNeed(composer, column, texts, styles);
  });
}

function findNeed(
  composer: Composer,
  column: TableColumn,
  texts: ReadonlySet<string>,
  { body, head }: TableStyles,
): Need {
  const { typesetter, geometry } = composer;
  const headWord = typesetter.measureLongestWord(column.head, head);
  let word = 0;
  for (const text of texts) word = Math.max(word, typesetter.measureLongestWord(text, body));
  if (column.kind === 'text') {
    const longest = Math.min(Math.max(word, headWord), mostWordWidth);
    const least = Math.max(leastTextWidth, longest) + slack;
    return { least, wanted: undefined, weight: Math.max(column.weight, 0.01) };
  }
  let widest = 0;
  for (const text of texts) widest = Math.max(widest, typesetter.measureText(text, body));
  const indent = column.kind === 'verdict' ? shapeIndent : 0;
  const most = geometry.contentWidth * mostOfWidth;
  const wholeHead = Math.min(typesetter.measureText(column.head, head), mostHeadWidth);
  const wanted = Math.min(Math.max(widest + indent, headWord, wholeHead) + slack, most);
  const least = Math.min(wanted, Math.max(word + indent, headWord) + slack);
  return { least, wanted, weight: 0 };
}

/** The words of a cell; of a cell that is not there, none. */
export function cellText(cell: TableCell | undefined): string {
  if (cell === undefined) return '';
  return typeof cell === 'string' ? cell : cell.text;
}

function shareRoom(needs: readonly Need[], room: number): number[] {
  const widths = needs.map((need) => need.wanted ?? need.least);
  const flexible = needs.flatMap((need, index) => (need.wanted === undefined ? [index] : []));
  const taken = widths.reduce((sum, width) => sum + width, 0);
  if (taken > room) return squeeze(needs, widths, room);
  if (flexible.length > 0) return growByWeight(needs, widths, flexible, room);
  // Fixed columns alone: the spare room goes between them.
  const spare = (room - taken) / Math.max(1, widths.length);
  return widths.map((width) => width + spare);
}

/** Gives text columns their share by weight; one whose least is more keeps that. */
function growByWeight(
  needs: readonly Need[],
  widths: readonly number[],
  flexible: readonly number[],
  room: number,
): number[] {
  const result = [...widths];
  let open = [...flexible];
  const fixed = result.reduce((sum, w, index) => (flexible.includes(index) ? sum : sum + w), 0);
  let left = room - fixed;
  for (;;) {
    const weight = open.reduce((sum, index) => sum + (needs[index]?.weight ?? 0), 0);
    const shareOf = (index: number): number => (left * (needs[index]?.weight ?? 0)) / weight;
    const short = open.filter((index) => shareOf(index) < (needs[index]?.least ?? 0));
    if (short.length === 0) {
      for (const index of open) result[index] = shareOf(index);
      return result;
    }
    for (const index of short) left -= result[index] ?? 0;
    open = open.filter((index) => !short.includes(index));
    if (open.length === 0) return result;
  }
}

/** Too many columns for the paper: every one gives up the same share of its width. */
function squeeze(needs: readonly Need[], widths: readonly number[], room: number): number[] {
  const least = widths.map((width, index) => Math.min(width, needs[index]?.least ?? width));
  const leastTotal = least.reduce((sum, width) => sum + width, 0);
  if (leastTotal >= room) return least.map((width) => (width * room) / leastTotal);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const give = (total - room) / (total - leastTotal);
  return widths.map((width, index) => width - (width - (least[index] ?? width)) * give);
}
