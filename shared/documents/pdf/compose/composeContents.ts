import { columnsWidth, steps, type PageGeometry, type TextStyle } from '../style.ts';
import { colourOf, createNode, type Composer } from './composer.ts';
import { createFlow, type Flow, type Slab } from './flow.ts';
import { addMark, textOperations, type LaidPage, type StructureNode } from './laidPage.ts';
import { hairlineRule, placeRule } from './table.ts';
import { composeSectionTitle } from './composeSections.ts';

/** A line of the contents; the page number counts from 1, the cover being page 1. */
export interface ContentsEntry {
  readonly level: 1 | 2;
  readonly title: string;
  readonly anchor: string;
  readonly pageNumber: number;
}

/**
 * The contents: titles left, page numbers right, no dots between, every line a link. How many pages
 * it takes does not depend on the numbers.
 */
export function composeContents(
  composer: Composer,
  entries: readonly ContentsEntry[],
  document: StructureNode,
): readonly LaidPage[] {
  const flow: Flow = createFlow(composer.geometry);
  const section = createNode('Sect', document);
  flow.add(composeSectionTitle(composer, composer.model.words.contents, section));
  const list = createNode('TOC', section);
  flow.add(entries.map((entry, index) => composeEntry(composer, entry, list, index === 0)));
  return flow.finish();
}

const numberColumn = 40;
const levelIndent = 16;

function composeEntry(
  composer: Composer,
  entry: ContentsEntry,
  list: StructureNode,
  isFirst: boolean,
): Slab {
  const { geometry, styles, typesetter } = composer;
  const isSection = entry.level === 1;
  const style: TextStyle = isSection ? styles.strong : styles.body;
  const indent = isSection ? 0 : levelIndent;
  const width = columnsWidth(geometry, 11) - numberColumn - indent;
  // With a space: title and number are one text to a screen reader.
  const lines = typesetter.breakLines(`${entry.title} `, style, width);
  const numbers = typesetter.breakLines(`${entry.pageNumber}`, style, numberColumn);
  const height = lines.length * style.leading;
  const padding = isSection ? steps.xs : 0;
  return {
    height: height + padding + (isSection ? 2 : 0),
    before: isSection && !isFirst ? steps.s : 0,
    isKeptWithNext: false,
    place: (page, top) => {
      if (isSection) placeRule(composer, hairlineRule, page, top);
      const { left, right } = geometry;
      const first = top + padding;
      const colour = colourOf(style);
      const link = createNode('Link', createNode('TOCI', list));
      addMark(page, link, [
        ...textOperations(lines, style, colour, left + indent, first),
        ...textOperations(numbers, style, colour, 0, first, { right }),
        linkOperation(geometry, entry, first, height),
      ]);
    },
  };
}

function linkOperation(geometry: PageGeometry, entry: ContentsEntry, y: number, height: number) {
  return {
    kind: 'link',
    x: geometry.left,
    y,
    width: geometry.contentWidth,
    height,
    anchor: entry.anchor,
    text: `${entry.title}, ${entry.pageNumber}`,
  } as const;
}
