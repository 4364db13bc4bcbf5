import type { CommitmentBlock } from '../../../report/reportModel.ts';
import { columnStart, steps } from '../style.ts';
import { colours, composeText, createNode, type Composer } from './composer.ts';
import { shapeOperation } from './composeTable.ts';
import type { Slab } from './flow.ts';
import { addMark, textOperations, type StructureNode } from './laidPage.ts';
import { hairlineRule, placeRule } from './table.ts';

const shapeSize = 10;
const shapeColumn = 16;
const figureColumn = 48;

/**
 * The head of a commitment: shape, code, promise, figure on the first line; verdict in words and
 * references under it. Kept together, and with what follows.
 */
export function composeCommitment(
  composer: Composer,
  block: CommitmentBlock,
  parent: StructureNode,
  headingType: string,
): Slab[] {
  const { geometry, styles, typesetter } = composer;
  const { contentWidth, left, right } = geometry;
  const textStart = columnStart(geometry, 2);
  const heading = createNode(headingType, parent);
  const style = styles.strong;
  const codes = typesetter.breakLines(`${block.code} `, style, textStart - shapeColumn - steps.xs);
  const promiseWidth = contentWidth - textStart - figureColumn;
  const promise = typesetter.breakLines(block.promise, style, promiseWidth);
  const figures = typesetter.breakLines(block.figure, style, figureColumn);
  const lineCount = Math.max(promise.length, codes.length, figures.length);
  const rulePadding = 6;
  const headSlab: Slab = {
    height: rulePadding + lineCount * style.leading,
    before: steps.l,
    isKeptWithNext: true,
    place: (page, top) => {
      placeRule(composer, hairlineRule, page, top);
      const first = top + rulePadding;
      page.anchors.push({ name: block.id, y: top });
      addMark(page, undefined, [shapeOperation(block.outcome, left, first, style, shapeSize)]);
      addMark(page, heading, [
        ...textOperations(codes, style, colours.ink, left + shapeColumn, first),
        ...textOperations(promise, style, colours.ink, left + textStart, first),
      ]);
      const value = createNode('P', parent);
      addMark(page, value, textOperations(figures, style, colours.ink, 0, first, { right }));
    },
  };
  return [headSlab, ...composeVerdict(composer, block, parent, textStart)];
}

function composeVerdict(
  composer: Composer,
  block: CommitmentBlock,
  parent: StructureNode,
  indent: number,
): Slab[] {
  const { geometry, styles, typesetter } = composer;
  const width = geometry.contentWidth - indent;
  const style = styles.tableStrong;
  const verdict = createNode('P', parent);
  const words = typesetter.breakLines(block.outcomeText, style, width);
  const slab: Slab = {
    height: words.length * style.leading + 1,
    before: 2,
    isKeptWithNext: true,
    place: (page, top) => {
      const colour = colours.outcomes[block.outcome];
      addMark(page, verdict, textOperations(words, style, colour, geometry.left + indent, top));
    },
  };
  const references = block.references.flatMap((text) =>
    composeText(composer, {
      text,
      style: styles.quiet,
      node: createNode('P', parent),
      before: 0,
      indent,
      width,
      isKeptWithNext: true,
    }),
  );
  return [slab, ...references];
}
