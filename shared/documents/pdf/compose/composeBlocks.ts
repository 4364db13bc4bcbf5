import { assertNever } from '../../../lib/index.ts';
import type { Block, LabelledText } from '../../../report/reportModel.ts';
import { columnStart, steps } from '../style.ts';
import { colours, composeText, createNode, textWidth, type Composer } from './composer.ts';
import { composeCommitment } from './composeCommitment.ts';
import { composeScores } from './composeScores.ts';
import { composeTable, spaceBelow } from './composeTable.ts';
import type { Slab } from './flow.ts';
import { addMark, type StructureNode } from './laidPage.ts';
import { composeRow, firmRule, hairlineRule, placeRule, type LaidRow } from './table.ts';

/** What one block is composed to know of those before it in its section. */
export interface SectionState {
  /** Level of the last heading, 1 for the section's own. */
  headingLevel: number;
  /** Level of the last structure heading, so that none is skipped. */
  structureLevel: number;
}

/** The slabs of one block, its structure under `parent`. */
export function composeBlock(
  composer: Composer,
  block: Block,
  parent: StructureNode,
  state: SectionState,
): Slab[] {
  const { styles } = composer;
  switch (block.kind) {
    case 'paragraph': {
      const style = styles[block.tone ?? 'body'];
      const node = createNode('P', parent);
      return composeText(composer, {
        text: block.text,
        style,
        node,
        before: steps.s,
        isJustified: true,
      });
    }
    case 'heading':
      return composeHeading(composer, block, parent, state);
    case 'list':
      return composeList(composer, block.items, parent);
    case 'facts':
      return composeFacts(composer, block.rows, parent);
    case 'scores':
      return composeScores(composer, block, parent);
    case 'commitment': {
      const level = Math.min(state.headingLevel + 1, 6);
      state.structureLevel = level;
      return composeCommitment(composer, block, parent, `H${level}`).map((slab, index) =>
        index === 0 ? withBookmark(slab, `${block.code} ${block.promise}`, level, false) : slab,
      );
    }
    case 'table':
      return composeTable(composer, block, parent);
    case 'note':
      return composeNote(composer, block.text, parent);
    default:
      return assertNever(block);
  }
}

type HeadingBlock = Extract<Block, { kind: 'heading' }>;

const spaceAboveHeading = { 2: steps.xl, 3: steps.l, 4: steps.m } as const;

function composeHeading(
  composer: Composer,
  block: HeadingBlock,
  parent: StructureNode,
  state: SectionState,
): Slab[] {
  // PDF/UA-1 (ISO 14289-1, 7.4.2): heading levels go down one at a time.
  const level = Math.min(block.level, state.structureLevel + 1);
  state.structureLevel = level;
  state.headingLevel = level;
  const slabs = composeText(composer, {
    text: block.text,
    style: composer.styles[`heading${block.level}`],
    node: createNode(`H${level}`, parent),
    before: spaceAboveHeading[block.level],
    isKeptWithNext: true,
  });
  const { id } = block;
  return slabs.map((slab, index) => {
    if (index > 0) return slab;
    const marked =
      block.level === 4 ? slab : withBookmark(slab, block.text, block.level, block.level === 2);
    return id === undefined ? marked : withAnchor(marked, id);
  });
}

function withBookmark(slab: Slab, title: string, level: number, isInContents: boolean): Slab {
  return {
    ...slab,
    place: (page, top) => {
      page.bookmarks.push({ title, level, isInContents, y: top });
      slab.place(page, top);
    },
  };
}

function withAnchor(slab: Slab, name: string): Slab {
  return {
    ...slab,
    place: (page, top) => {
      page.anchors.push({ name, y: top });
      slab.place(page, top);
    },
  };
}

const listIndent = 14;
const listBullet = '–';

function composeList(composer: Composer, items: readonly string[], parent: StructureNode): Slab[] {
  const style = composer.styles.body;
  const list = createNode('L', parent);
  return items.flatMap((text, index) => {
    const item = createNode('LI', list);
    const [bullet] = composeText(composer, {
      text: listBullet,
      style,
      node: createNode('Lbl', item),
      before: 0,
    });
    const body = composeText(composer, {
      text,
      style,
      node: createNode('LBody', item),
      before: index === 0 ? steps.s : steps.xs / 2,
      indent: listIndent,
      isJustified: true,
    });
    return body.map((slab, line) =>
      line > 0 || !bullet
        ? slab
        : {
            ...slab,
            place: (page, top): void => {
              bullet.place(page, top);
              slab.place(page, top);
            },
          },
    );
  });
}

const factsPadding = { above: 4, below: 4 } as const;

/** Labels and what they say, in rows between hairlines. */
export function composeFacts(
  composer: Composer,
  facts: readonly LabelledText[],
  parent: StructureNode,
): Slab[] {
  const { geometry, styles, typesetter } = composer;
  const table = createNode('Table', parent);
  const textStart = columnStart(geometry, 4);
  const columns = [
    { x: 0, width: textStart - steps.m, isRight: false },
    { x: textStart, width: geometry.contentWidth - textStart, isRight: false },
  ];
  const slabs = facts.flatMap((fact, index) => {
    const lay = (text: string, column: number, style: typeof styles.body) =>
      typesetter.breakLines(text, style, columns[column]?.width ?? 0);
    const row: LaidRow = {
      columns,
      cells: [
        {
          lines: lay(fact.label, 0, styles.label),
          style: styles.label,
          indent: 0,
          type: 'TH',
          scope: 'Row',
        },
        { lines: lay(fact.text, 1, styles.body), style: styles.body, indent: 0, type: 'TD' },
      ],
      padding: factsPadding,
      rule: index === facts.length - 1 ? firmRule : hairlineRule,
    };
    return composeRow(composer, row, table, geometry.bottom - geometry.top, undefined);
  });
  return slabs.length === 0 ? [] : [topRule(composer), ...slabs, spaceBelow()];
}

function topRule(composer: Composer): Slab {
  return {
    height: 0,
    before: steps.m,
    isKeptWithNext: true,
    place: (page, top) => placeRule(composer, firmRule, page, top),
  };
}

const noteIndent = 12;
const noteWeight = 1.5;

/** Set off by an upright rule, as a note in the margin is. */
function composeNote(composer: Composer, text: string, parent: StructureNode): Slab[] {
  const { geometry, styles } = composer;
  const slabs = composeText(composer, {
    text,
    style: styles.quiet,
    node: createNode('P', parent),
    before: steps.m,
    indent: noteIndent,
    width: textWidth(composer) - noteIndent,
    isJustified: true,
  });
  const x = geometry.left + noteWeight / 2;
  const ruled = slabs.map((slab): Slab => ({
    ...slab,
    place: (page, top) => {
      const [y1, y2] = [top, top + slab.height];
      const weight = noteWeight;
      addMark(page, undefined, [
        { kind: 'rule', x1: x, y1, x2: x, y2, weight, colour: colours.ink },
      ]);
      slab.place(page, top);
    },
  }));
  return [...ruled, spaceBelow()];
}
