import { rangeBar, type RangeBarRole } from '../../../report/geometry/rangeBar.ts';
import type { ScoreRow, ScoresBlock } from '../../../report/reportModel.ts';
import { steps, weights, type TextStyle } from '../style.ts';
import { composeCaption, spaceBelow } from './composeTable.ts';
import { colourOf, colours, createNode, type Composer } from './composer.ts';
import type { Slab } from './flow.ts';
import {
  addMark,
  extendBox,
  textOperations,
  type DrawOperation,
  type StructureNode,
} from './laidPage.ts';
import { firmRule, hairlineRule, placeRule } from './table.ts';

/** The parts of the range bar in the colours of a document. */
const barColours: Readonly<Record<RangeBarRole, string>> = {
  track: colours.line,
  tick: colours.quietInk,
  solid: colours.ink,
  hatch: colours.ink,
  outline: colours.ink,
  mark: colours.ink,
  previous: colours.quietInk,
};

const barHeight = 6;
const rowPadding = 5;
/** Of the width: code and label, bar, figure, words. */
const shares = { bar: 0.39, figure: 0.095, words: 0.21 } as const;
const gap = 12;

interface Places {
  readonly code: number;
  readonly label: number;
  readonly labelWidth: number;
  readonly bar: number;
  readonly barWidth: number;
  readonly figureRight: number;
  readonly words: number;
  readonly wordsWidth: number;
}

/** The signature figure: range bars under one another, their bands named under the last. */
export function composeScores(
  composer: Composer,
  block: ScoresBlock,
  parent: StructureNode,
): Slab[] {
  const figure = createNode('Figure', parent, { alternative: block.alternative });
  const places = findPlaces(composer, block);
  const slabs = composeCaption(composer, block.caption, parent);
  const rows = block.rows.map((row, index) =>
    composeScoreRow(composer, block, row, places, figure, index),
  );
  slabs.push(...rows.map((slab) => ({ ...slab, isKeptWithNext: true })));
  slabs.push(composeBandNames(composer, block, places, figure), spaceBelow());
  return slabs;
}

function findPlaces(composer: Composer, block: ScoresBlock): Places {
  const { contentWidth } = composer.geometry;
  const style = composer.styles.tableStrong;
  const codes = block.rows.map((row) => composer.typesetter.measureText(row.code, style));
  const codeWidth = Math.max(0, ...codes);
  const label = codeWidth > 0 ? codeWidth + gap : 0;
  const wordsWidth = contentWidth * shares.words;
  const words = contentWidth - wordsWidth;
  const figureRight = words - gap;
  const barWidth = contentWidth * shares.bar;
  const bar = figureRight - contentWidth * shares.figure - barWidth;
  const labelWidth = bar - gap - label;
  return { code: 0, label, labelWidth, bar, barWidth, figureRight, words, wordsWidth };
}

function composeScoreRow(
  composer: Composer,
  block: ScoresBlock,
  row: ScoreRow,
  places: Places,
  figure: StructureNode,
  index: number,
): Slab {
  const { styles, typesetter, geometry } = composer;
  const labels = typesetter.breakLines(`${row.label} `, styles.table, places.labelWidth);
  const codes = typesetter.breakLines(`${row.code} `, styles.tableStrong, places.label);
  const figures = typesetter.breakLines(`${row.figure} `, styles.strong, geometry.contentWidth);
  const bands =
    row.band === '' ? [] : typesetter.breakLines(`${row.band} `, styles.table, places.wordsWidth);
  const coverage = typesetter.breakLines(row.coverage, styles.small, places.wordsWidth);
  const wordsHeight = bands.length * styles.table.leading + coverage.length * styles.small.leading;
  const inner = Math.max(labels.length * styles.table.leading, wordsHeight, styles.strong.leading);
  const height = inner + 2 * rowPadding;
  return {
    height,
    before: index === 0 ? steps.xs : 0,
    place: (page, top) => {
      const { left } = geometry;
      const middle = top + height / 2;
      const first = (style: TextStyle, lines: number): number =>
        middle - (lines * style.leading) / 2;
      const wordsTop = middle - wordsHeight / 2;
      extendBox(figure, { page, left, right: geometry.right, top, bottom: top + height });
      placeRule(composer, index === 0 ? firmRule : hairlineRule, page, top);
      addMark(page, figure, [
        ...text(codes, styles.tableStrong, left, first(styles.table, labels.length)),
        ...text(labels, styles.table, left + places.label, first(styles.table, labels.length)),
        barOperation(block, row, places, left, middle),
        ...textOperations(figures, styles.strong, colours.ink, 0, first(styles.strong, 1), {
          right: left + places.figureRight,
        }),
        ...text(bands, styles.table, left + places.words, wordsTop),
        ...text(
          coverage,
          styles.small,
          left + places.words,
          wordsTop + bands.length * styles.table.leading,
        ),
      ]);
    },
  };
}

function text(
  lines: Parameters<typeof textOperations>[0],
  style: TextStyle,
  x: number,
  top: number,
): DrawOperation[] {
  return textOperations(lines, style, colourOf(style), x, top);
}

function barOperation(
  block: ScoresBlock,
  row: ScoreRow,
  places: Places,
  left: number,
  middle: number,
): DrawOperation {
  const bandEdges = block.bands.map((band) => band.from);
  const size = { width: places.barWidth, height: barHeight };
  const { low, high, value } = row;
  return {
    kind: 'shape',
    x: left + places.bar,
    y: middle - barHeight / 2,
    parts: rangeBar({ low, high, value, bandEdges }, size),
    colours: barColours,
  };
}

/** Names under the middle of their bands, edges as figures; a name in the way goes a line lower. */
function composeBandNames(
  composer: Composer,
  block: ScoresBlock,
  places: Places,
  figure: StructureNode,
): Slab {
  const { styles, typesetter, geometry } = composer;
  const style = styles.small;
  const edges = [...new Set([0, ...block.bands.map((band) => band.from), 1])].toSorted(
    (a, b) => a - b,
  );
  const origin = geometry.left + places.bar;
  const operationsAt = (words: string, share: number, top: number): DrawOperation[] => {
    const lines = typesetter.breakLines(`${words} `, style, Number.POSITIVE_INFINITY);
    const x = origin + share * places.barWidth - (lines[0]?.width ?? 0) / 2;
    return textOperations(lines, style, colourOf(style), x, top);
  };
  const names = layNames(composer, block, places.barWidth);
  const nameLines = Math.max(0, ...names.map((name) => name.line + 1));
  const figuresTop = 5;
  const height = figuresTop + style.leading * (1 + nameLines) + 2;
  return {
    height,
    before: 0,
    place: (page, top) => {
      const { left, right } = geometry;
      extendBox(figure, { page, left, right, top, bottom: top + height });
      placeRule(composer, firmRule, page, top);
      const ticks = edges.map((edge): DrawOperation => {
        const x = origin + edge * places.barWidth;
        const weight = weights.hairline;
        return { kind: 'rule', x1: x, y1: top, x2: x, y2: top + 4, weight, colour: colours.ink };
      });
      addMark(page, figure, [
        ...ticks,
        ...edges.flatMap((edge) =>
          operationsAt(`${Math.round(edge * 100)}`, edge, top + figuresTop),
        ),
        ...names.flatMap((name) =>
          operationsAt(name.text, name.middle, top + figuresTop + style.leading * (1 + name.line)),
        ),
      ]);
    },
  };
}

interface PlacedName {
  readonly text: string;
  readonly middle: number;
  readonly line: number;
}

function layNames(composer: Composer, block: ScoresBlock, barWidth: number): PlacedName[] {
  const bands = [...block.bands].toSorted((a, b) => a.from - b.from);
  /** How far each line is taken, in points. */
  const ends: number[] = [];
  return bands.map((band, index) => {
    const to = bands[index + 1]?.from ?? 1;
    const middle = (band.from + to) / 2;
    const half = composer.typesetter.measureText(band.name, composer.styles.small) / 2;
    const start = middle * barWidth - half;
    let line = ends.findIndex((end) => start >= end + 3);
    if (line === -1) line = ends.length;
    ends[line] = start + 2 * half;
    return { text: band.name, middle, line };
  });
}
