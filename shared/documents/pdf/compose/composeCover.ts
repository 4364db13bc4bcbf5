import type { ReportCover } from '../../../report/reportModel.ts';
import { columnStart, columnsWidth, steps, weights, type TextStyle } from '../style.ts';
import type { Line } from '../layout/breakLines.ts';
import { colourOf, colours, createNode, type Composer } from './composer.ts';
import {
  addMark,
  createPage,
  textOperations,
  type LaidPage,
  type StructureNode,
} from './laidPage.ts';
import { hairlineRule, placeRow, placeRule, rowHeight, type LaidRow } from './table.ts';

const bandHeight = 24;
const titleTop = 0.2;
const labelColumns = 4;
const digestGroupsPerLine = 8;
const digestGap = 4;

/** The first page: what this is, of whom, as of when, and the digest to check it by. */
export function composeCover(composer: Composer, document: StructureNode): LaidPage[] {
  const { model, geometry } = composer;
  const { cover } = model;
  const page = createPage(false);
  const parent = createNode('Sect', document);
  const { left, right } = geometry;
  let y = geometry.runningHeadBaseline + 2;
  addMark(page, undefined, [
    { kind: 'rule', x1: left, y1: y, x2: right, y2: y, weight: weights.bold, colour: colours.ink },
  ]);
  y += 3;
  placeRule(composer, hairlineRule, page, y);
  const write = (text: string, style: TextStyle, type: string, width: number): void => {
    const lines = composer.typesetter.breakBalanced(text, style, width);
    addMark(page, createNode(type, parent), textOperations(lines, style, colourOf(style), left, y));
    y += lines.length * style.leading;
  };
  const { styles } = composer;
  const wide = geometry.contentWidth;
  y += steps.s;
  write(cover.kind, styles.strong, 'P', wide);
  if (cover.sampleNotice !== undefined) {
    y += steps.m;
    y = placeBand(composer, page, parent, cover.sampleNotice, y);
  }
  y = Math.max(y + steps.xxl, geometry.height * titleTop);
  write(cover.title, styles.title, 'H1', columnsWidth(geometry, 11));
  y += steps.m;
  write(cover.organisation, styles.organisation, 'P', columnsWidth(geometry, 10));
  return placeFoot(composer, page, parent, y + steps.xxl);
}

/** White on ink, so that it stands out on any printer. */
function placeBand(
  composer: Composer,
  page: LaidPage,
  parent: StructureNode,
  notice: string,
  top: number,
): number {
  const { geometry, styles, typesetter } = composer;
  const style = styles.heading4;
  const lines = typesetter.breakLines(notice, style, geometry.contentWidth - 2 * steps.m);
  const height = bandHeight + (lines.length - 1) * style.leading;
  const textTop = top + (height - lines.length * style.leading) / 2;
  const x = geometry.left;
  const width = geometry.contentWidth;
  addMark(page, undefined, [{ kind: 'box', x, y: top, width, height, colour: colours.ink }]);
  const operations = textOperations(lines, style, colours.raised, x + steps.m, textTop);
  addMark(page, createNode('P', parent), operations);
  return top + height;
}

/** Facts, digest and disclaimer: at the foot of the page, or over the next where they need it. */
function placeFoot(
  composer: Composer,
  cover: LaidPage,
  parent: StructureNode,
  below: number,
): LaidPage[] {
  const { geometry, styles, typesetter, model } = composer;
  const { top, bottom, left } = geometry;
  const pages = [cover];
  let page = cover;
  const table = createNode('Table', parent);
  const rows = layFacts(composer, model.cover);
  const width = columnsWidth(geometry, 10);
  const disclaimer = typesetter.breakLines(model.cover.disclaimer, styles.small, width, true);
  const disclaimerHeight = disclaimer.length * styles.small.leading;
  const rowsHeight = rows.reduce((sum, row) => sum + rowHeight(row), 0);
  let y = Math.max(below, bottom - disclaimerHeight - steps.xl - rowsHeight);
  const turnPage = (): void => {
    page = createPage(true);
    pages.push(page);
    y = top;
  };
  placeRule(composer, hairlineRule, page, y);
  for (const row of rows) {
    if (y + rowHeight(row) > bottom) turnPage();
    placeRow(composer, row, table, page, y);
    y += rowHeight(row);
  }
  y += steps.xl;
  const note = createNode('P', parent);
  const colour = colourOf(styles.small);
  for (const line of disclaimer) {
    if (y + styles.small.leading > bottom + 1) turnPage();
    addMark(page, note, textOperations([line], styles.small, colour, left, y));
    y += styles.small.leading;
  }
  return pages;
}

function layFacts(composer: Composer, cover: ReportCover): LaidRow[] {
  const { geometry, styles, typesetter } = composer;
  const textStart = columnStart(geometry, labelColumns);
  const width = geometry.contentWidth - textStart;
  const columns = [
    { x: 0, width: textStart - steps.m, isRight: false },
    { x: textStart, width, isRight: false },
  ];
  const facts = cover.facts.map(({ label, text }) => ({
    label,
    lines: typesetter.breakLines(text, styles.body, width),
  }));
  facts.push({ label: cover.digestLabel, lines: layDigest(composer, cover.digest) });
  return facts.map(({ label, lines }) => ({
    columns,
    cells: [
      {
        lines: typesetter.breakLines(label, styles.label, columns[0]?.width ?? 0),
        style: styles.label,
        indent: 0,
        type: 'TH',
        scope: 'Row',
      },
      {
        lines,
        style: styles.body,
        indent: 0,
        type: 'TD',
      },
    ],
    padding: { above: 4.5, below: 4.5 },
    rule: hairlineRule,
  }));
}

/** Lines of eight groups under one another, so that two people can compare a digest aloud. */
function layDigest(composer: Composer, digest: string): Line[] {
  const { typesetter, styles } = composer;
  const groups = digest.split(/\s+/u).filter((group) => group !== '');
  const widths = groups.map((group) => typesetter.measureText(group, styles.body));
  const step = Math.max(0, ...widths) + digestGap;
  const lines: Line[] = [];
  for (let start = 0; start < groups.length; start += digestGroupsPerLine) {
    const row = groups.slice(start, start + digestGroupsPerLine);
    const pieces = row.flatMap((group, index) =>
      // With its space, so that a copied digest comes out in groups.
      typesetter
        .breakLines(`${group} `, styles.body, Number.POSITIVE_INFINITY)
        .flatMap((line) => line.pieces.map((piece) => ({ ...piece, x: piece.x + index * step }))),
    );
    lines.push({ pieces, width: row.length * step - digestGap });
  }
  return lines;
}
