import type { ReportSection } from '../../../report/reportModel.ts';
import { columnsWidth, steps, weights } from '../style.ts';
import { colours, composeText, createNode, type Composer } from './composer.ts';
import { composeBlock, type SectionState } from './composeBlocks.ts';
import { createFlow, type Slab } from './flow.ts';
import { addMark, type LaidPage, type StructureNode } from './laidPage.ts';
import { hairlineRule, placeRule } from './table.ts';

/**
 * Lays out every section from a page of its own. `onBlock` is called after every block, so that a
 * caller can give way, show progress, or throw to stop.
 */
export async function composeSections(
  composer: Composer,
  document: StructureNode,
  onBlock: (done: number, total: number) => Promise<void>,
): Promise<readonly LaidPage[]> {
  const { sections } = composer.model;
  const flow = createFlow(composer.geometry);
  const total = sections.reduce((sum, section) => sum + section.blocks.length, 0);
  let done = 0;
  for (const section of sections) {
    const node = createNode('Sect', document);
    flow.breakPage();
    flow.add(markSection(composeSectionTitle(composer, section.title, node), section));
    const state: SectionState = { headingLevel: 1, structureLevel: 1 };
    for (const block of section.blocks) {
      flow.add(composeBlock(composer, block, node, state));
      done += 1;
      await onBlock(done, total);
    }
    flow.add([closing()]);
  }
  return flow.finish();
}

/** Ends a section, so that a heading kept with nothing is placed all the same. */
function closing(): Slab {
  return { height: 0, before: 0, place: () => {} };
}

function markSection(slabs: readonly Slab[], section: ReportSection): Slab[] {
  return slabs.map((slab, index) => ({
    ...slab,
    place: (page, top): void => {
      if (index === 0) {
        page.bookmarks.push({ title: section.title, level: 1, isInContents: true, y: top });
      }
      slab.place(page, top);
    },
  }));
}

/** A chapter's title under the double rule of a ledger's heading. */
export function composeSectionTitle(
  composer: Composer,
  title: string,
  parent: StructureNode,
): Slab[] {
  const { geometry, styles } = composer;
  const rule: Slab = {
    height: 3 + steps.m,
    before: 0,
    isKeptWithNext: true,
    place: (page, top) => {
      const [x1, x2] = [geometry.left, geometry.right];
      const weight = weights.bold;
      addMark(page, undefined, [
        { kind: 'rule', x1, y1: top, x2, y2: top, weight, colour: colours.ink },
      ]);
      placeRule(composer, hairlineRule, page, top + 3);
    },
  };
  const text = composeText(composer, {
    text: title,
    style: styles.section,
    node: createNode('H1', parent),
    before: 0,
    width: columnsWidth(geometry, 11),
    isBalanced: true,
    isKeptWithNext: true,
  });
  const space: Slab = { height: 0, before: steps.xs, isKeptWithNext: true, place: () => {} };
  return [rule, ...text, space];
}
