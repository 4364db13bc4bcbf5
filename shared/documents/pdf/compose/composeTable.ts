import { verdictShape } from '../../../report/geometry/verdictShape.ts';
import type { Outcome, TableBlock, TableCell } from '../../../report/reportModel.ts';
import { steps, type TextStyle } from '../style.ts';
import {
  colourOf,
  colours,
  composeText,
  createNode,
  textWidth,
  type Composer,
} from './composer.ts';
import type { Slab } from './flow.ts';
import {
  addMark,
  baselineOf,
  textOperations,
  type DrawOperation,
  type LaidPage,
  type StructureNode,
} from './laidPage.ts';
import {
  composeRow,
  firmRule,
  hairlineRule,
  placeRow,
  placeRule,
  rowHeight,
  type LaidCell,
  type LaidRow,
} from './table.ts';
import { cellText, layTable, shapeIndent, type TableLayout } from './tableColumns.ts';

const bodyPadding = { above: 4, below: 4 } as const;
const headPadding = { above: 4, below: 3.5 } as const;
const shapeSize = 8;

/** A table: caption, head repeated on every page, rows whole where they fit, remark. */
export function composeTable(composer: Composer, block: TableBlock, parent: StructureNode): Slab[] {
  const table = createNode('Table', parent);
  const layout = layTable(composer, block);
  const head = layHead(composer, block, layout);
  const repeated = repeatHead(composer, block, head);
  const { geometry } = composer;
  const most = geometry.bottom - geometry.top - repeated.height;
  const slabs = block.caption === undefined ? [] : composeCaption(composer, block.caption, table);
  slabs.push({
    height: rowHeight(head),
    before: block.caption === undefined ? steps.m : steps.xs,
    isKeptWithNext: block.rows.length > 0,
    place: (page, top) => {
      placeRule(composer, firmRule, page, top);
      placeRow(composer, head, table, page, top);
    },
  });
  const lastIndex = block.rows.length - 1;
  block.rows.forEach((cells, index) => {
    const row = layRow(composer, block, layout, cells, index === lastIndex);
    const rowSlabs = composeRow(composer, row, table, most, repeated);
    // The last row does not stand alone under a repeated head, nor apart from its remark.
    const isKept = index === lastIndex - 1 || (index === lastIndex && block.remark !== undefined);
    slabs.push(...rowSlabs.slice(0, -1), ...rowSlabs.slice(-1).map((slab) => keep(slab, isKept)));
  });
  if (block.remark !== undefined) slabs.push(...composeRemark(composer, block.remark, parent));
  slabs.push(spaceBelow());
  return slabs;
}

function keep(slab: Slab, isKeptWithNext: boolean): Slab {
  return isKeptWithNext ? { ...slab, isKeptWithNext } : slab;
}

/** Sets a table off from what follows; takes no room at the end of a page. */
export function spaceBelow(): Slab {
  return { height: 0, before: steps.s, place: () => {} };
}

/** The line above a table or figure that says what it shows. */
export function composeCaption(composer: Composer, text: string, parent: StructureNode): Slab[] {
  return composeText(composer, {
    text,
    style: composer.styles.caption,
    node: createNode('Caption', parent),
    before: steps.l,
    width: textWidth(composer),
    isKeptWithNext: true,
  });
}

function composeRemark(composer: Composer, text: string, parent: StructureNode): Slab[] {
  const style = composer.styles.small;
  return composeText(composer, { text, style, node: createNode('P', parent), before: steps.xs });
}

function layHead(composer: Composer, block: TableBlock, layout: TableLayout): LaidRow {
  const { columns, head: style } = layout;
  const laid = block.columns.map((column, index) =>
    composer.typesetter.breakLines(column.head, style, columns[index]?.width ?? 0),
  );
  const deepest = Math.max(...laid.map((lines) => lines.length));
  const cells = laid.map((lines): LaidCell => {
    // Heads stand on the rule: short ones are pushed down to the last line of the deepest.
    const empty = Array.from({ length: deepest - lines.length }, () => ({ pieces: [], width: 0 }));
    return { lines: [...empty, ...lines], style, indent: 0, type: 'TH', scope: 'Column' };
  });
  return { columns, cells, padding: headPadding, rule: firmRule };
}

function repeatHead(
  composer: Composer,
  block: TableBlock,
  head: LaidRow,
): NonNullable<Slab['head']> {
  const style = composer.styles.small;
  const { language, words } = composer.model;
  // Full-width brackets bring their own space.
  const gap = language === 'zh-CN' ? '' : ' ';
  const said = block.caption === undefined ? '' : `${block.caption}${gap}${words.continued}`;
  const lines = said === '' ? [] : composer.typesetter.breakLines(said, style, textWidth(composer));
  const captionHeight = lines.length === 0 ? 0 : lines.length * style.leading + steps.xs;
  return {
    height: captionHeight + rowHeight(head),
    place: (page: LaidPage, top: number) => {
      const { left } = composer.geometry;
      addMark(page, undefined, textOperations(lines, style, colourOf(style), left, top));
      placeRule(composer, firmRule, page, top + captionHeight);
      placeRow(composer, head, undefined, page, top + captionHeight);
    },
  };
}

function layRow(
  composer: Composer,
  block: TableBlock,
  layout: TableLayout,
  cells: readonly TableCell[],
  isLast: boolean,
): LaidRow {
  const { columns, body } = layout;
  const laid = block.columns.map((column, index): LaidCell => {
    const cell = cells[index];
    const width = columns[index]?.width ?? 0;
    if (cell !== undefined && typeof cell !== 'string') {
      return layVerdict(composer, cell.outcome, cell.text, width, body);
    }
    const lines = composer.typesetter.breakLines(cellText(cell), body, width);
    return column.kind === 'code' && index === 0
      ? { lines, style: body, indent: 0, type: 'TH', scope: 'Row' }
      : { lines, style: body, indent: 0, type: 'TD' };
  });
  return { columns, cells: laid, padding: bodyPadding, rule: isLast ? firmRule : hairlineRule };
}

function layVerdict(
  composer: Composer,
  outcome: Outcome,
  text: string,
  width: number,
  style: TextStyle,
): LaidCell {
  return {
    lines: composer.typesetter.breakLines(text, style, width - shapeIndent),
    style,
    indent: shapeIndent,
    type: 'TD',
    ornament: (x, top) => shapeOperation(outcome, x, top, style),
  };
}

/** A verdict's shape before the first line of its word, centred on the capitals. */
export function shapeOperation(
  outcome: Outcome,
  x: number,
  top: number,
  style: TextStyle,
  size = shapeSize,
): DrawOperation {
  const capitalMiddle = top + baselineOf(style) - style.size * 0.357;
  return {
    kind: 'shape',
    x,
    y: capitalMiddle - size / 2,
    parts: verdictShape(outcome, size),
    colours: { verdict: colours.outcomes[outcome] },
  };
}
