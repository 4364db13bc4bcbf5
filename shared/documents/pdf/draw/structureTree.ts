import type PDFDocument from 'pdfkit';
import type { StructureElement } from 'pdfkit';

import type { FigureBox, LaidPage, StructureNode } from '../compose/laidPage.ts';

/** Builds the document's structure while its pages are drawn, and lets go of what is complete. */
export interface StructureTree {
  /** The element of a node, created with its parents on first use. */
  open(node: StructureNode): StructureElement;
  /** To be called after every mark of a node was drawn: ends elements that get no more content. */
  close(node: StructureNode): void;
}

function toCorners(box: FigureBox): [number, number, number, number] {
  return [box.left, box.top, box.right, box.bottom];
}

/**
 * Counts beforehand how many marks each element will get: pdfkit writes an element out only when it
 * is ended, and a long report would otherwise hold all of them to the last page.
 */
export function createStructureTree(
  document: PDFDocument,
  pages: readonly LaidPage[],
): StructureTree {
  const pending = new Map<StructureNode, number>();
  const elements = new Map<StructureNode, StructureElement>();
  const ancestry = function* (node: StructureNode): Generator<StructureNode> {
    for (let at: StructureNode | undefined = node; at; at = at.parent) yield at;
  };
  for (const { marks } of pages) {
    for (const { node } of marks) {
      if (!node) continue;
      for (const each of ancestry(node)) pending.set(each, (pending.get(each) ?? 0) + 1);
    }
  }
  const open = (node: StructureNode): StructureElement => {
    const known = elements.get(node);
    if (known) return known;
    const element = document.struct(node.type, {
      ...(node.alternative === undefined ? {} : { alt: node.alternative, placement: 'Block' }),
      ...(node.box ? { bbox: toCorners(node.box) } : {}),
      ...(node.scope === undefined ? {} : { scope: node.scope }),
    });
    elements.set(node, element);
    if (node.parent) open(node.parent).add(element);
    else document.addStructure(element);
    return element;
  };
  return {
    open,
    close(node) {
      for (const each of ancestry(node)) {
        const left = (pending.get(each) ?? 0) - 1;
        pending.set(each, left);
        if (left > 0) continue;
        elements.get(each)?.end();
        elements.delete(each);
        pending.delete(each);
      }
    },
  };
}
