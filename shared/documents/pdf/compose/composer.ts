import type { ReportModel } from '../../../report/reportModel.ts';
import { lightTokens } from '../../../report/tokens.ts';
import type { Typesetter } from '../layout/breakLines.ts';
import { columnsWidth, type PageGeometry, type StyleSheet, type TextStyle } from '../style.ts';
import type { Slab } from './flow.ts';
import { addMark, textOperations, type StructureNode } from './laidPage.ts';

/** What every part of a document is composed with. */
export interface Composer {
  readonly model: ReportModel;
  readonly typesetter: Typesetter;
  readonly styles: StyleSheet;
  readonly geometry: PageGeometry;
}

/** Documents stand on white paper, in the colours of the day theme. */
export const colours = {
  ...lightTokens,
  /** Lines between rows: lighter than ink, dark enough for any printer. */
  hairline: '#BDB8AE',
};

/** Running text is set no wider than this many of the twelve columns, for lines easy to follow. */
const textColumns = 10;

/** The width of running text, in points. */
export function textWidth(composer: Composer): number {
  return columnsWidth(composer.geometry, textColumns);
}

/** The colour a style is set in. */
export function colourOf(style: TextStyle): string {
  return colours[style.colour];
}

/** A structure element under a parent. */
export function createNode(
  type: string,
  parent: StructureNode | undefined,
  options: { readonly alternative?: string; readonly scope?: 'Column' | 'Row' } = {},
): StructureNode {
  return { type, parent, ...options };
}

export interface TextBlock {
  readonly text: string;
  readonly style: TextStyle;
  readonly node: StructureNode;
  readonly before: number;
  /** From the left margin. */
  readonly indent?: number;
  readonly width?: number;
  readonly isJustified?: boolean;
  /** Lines of equal length, for titles. */
  readonly isBalanced?: boolean;
  readonly isKeptWithNext?: boolean;
}

/** A paragraph as one slab a line; no single line of it is left alone on a page. */
export function composeText(composer: Composer, block: TextBlock): Slab[] {
  const { geometry, typesetter } = composer;
  const { style, node, indent = 0, isKeptWithNext = false } = block;
  const width = block.width ?? textWidth(composer) - indent;
  const lines = block.isBalanced
    ? typesetter.breakBalanced(block.text, style, width)
    : typesetter.breakLines(block.text, style, width, block.isJustified);
  const lastIndex = lines.length - 1;
  return lines.map((line, index) => ({
    height: style.leading,
    before: index === 0 ? block.before : 0,
    isKeptWithNext:
      (index === lastIndex && isKeptWithNext) ||
      (index < lastIndex && (index === 0 || index === lastIndex - 1)),
    place: (page, top) =>
      addMark(
        page,
        node,
        textOperations([line], style, colourOf(style), geometry.left + indent, top),
      ),
  }));
}
