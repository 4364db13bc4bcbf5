import type { ShapePart } from '../../../report/geometry/shapePart.ts';
import type { Line } from '../layout/breakLines.ts';
import type { TextStyle } from '../style.ts';

/** An element of the document's structure, as a screen reader walks it. */
export interface StructureNode {
  /** A standard structure type of PDF 1.7 (ISO 32000-1, 14.8.4). */
  readonly type: string;
  readonly parent: StructureNode | undefined;
  readonly alternative?: string;
  readonly scope?: 'Column' | 'Row';
  /** Where a figure stands, found while it is placed: its part on its first page. */
  box?: FigureBox | undefined;
}

export interface FigureBox {
  readonly page: LaidPage;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Takes a strip of a page into a figure's box. */
export function extendBox(node: StructureNode, strip: FigureBox): void {
  const { box } = node;
  // Placed from top to bottom: the first strip gives the top, the last on that page the bottom.
  if (!box) node.box = strip;
  else if (box.page === strip.page) node.box = { ...box, bottom: strip.bottom };
}

/** Something drawn; lengths in points, y downwards from the page's top. */
export type DrawOperation =
  /** `y` is the baseline. */
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly line: Line;
      readonly size: number;
      readonly colour: string;
    }
  | {
      readonly kind: 'rule';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly weight: number;
      readonly colour: string;
    }
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly colour: string;
    }
  | {
      readonly kind: 'shape';
      readonly x: number;
      readonly y: number;
      readonly parts: readonly ShapePart<string>[];
      /** A colour for every role of the parts. */
      readonly colours: Readonly<Record<string, string>>;
    }
  /** Leads to an anchor. Inside a mark of structure type `Link`. */
  | {
      readonly kind: 'link';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly anchor: string;
      readonly text: string;
    };

/** Drawn content with the structure element it belongs to, or none: an artifact. */
export interface Mark {
  readonly node: StructureNode | undefined;
  readonly operations: DrawOperation[];
}

export interface Bookmark {
  readonly title: string;
  /** 1 for sections. */
  readonly level: number;
  /** Also a line of the contents. */
  readonly isInContents: boolean;
  readonly y: number;
}

export interface LaidPage {
  readonly marks: Mark[];
  readonly anchors: { readonly name: string; readonly y: number }[];
  readonly bookmarks: Bookmark[];
  readonly hasRunningHead: boolean;
}

/** An empty page. */
export function createPage(hasRunningHead: boolean): LaidPage {
  return { marks: [], anchors: [], bookmarks: [], hasRunningHead };
}

/** Puts operations on a page under a structure node; those that follow one another share a mark. */
export function addMark(
  page: LaidPage,
  node: StructureNode | undefined,
  operations: readonly DrawOperation[],
): void {
  if (operations.length === 0) return;
  const last = page.marks.at(-1);
  if (last && last.node === node) last.operations.push(...operations);
  else page.marks.push({ node, operations: [...operations] });
}

/** Lines under one another from `top`, each on its baseline in the middle of its leading. */
export function textOperations(
  lines: readonly Line[],
  style: TextStyle,
  colour: string,
  x: number,
  top: number,
  alignedTo?: { readonly right: number },
): DrawOperation[] {
  return lines.map((line, index) => ({
    kind: 'text',
    x: alignedTo ? alignedTo.right - line.width : x,
    y: top + index * style.leading + baselineOf(style),
    line,
    size: style.size,
    colour,
  }));
}

/** How far the baseline lies below the top of a line: capitals sit in the middle of the leading. */
export function baselineOf(style: TextStyle): number {
  const capitalHeight = 0.714;
  return (style.leading + style.size * capitalHeight) / 2;
}
