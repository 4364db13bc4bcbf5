import type PDFDocument from 'pdfkit';
import type { OutlineItem } from 'pdfkit';

import { assertNever } from '../../../lib/index.ts';
import type { ShapePart } from '../../../report/geometry/shapePart.ts';
import type { Bookmark, DrawOperation, LaidPage, Mark } from '../compose/laidPage.ts';
import type { StructureTree } from './structureTree.ts';

/** What is drawn with, page after page. */
export interface Pen {
  readonly document: PDFDocument;
  readonly structure: StructureTree;
  /** Bookmarks that may still get children, by level. */
  readonly outline: OutlineItem[];
  readonly pageWidth: number;
  /** The document's name of an anchor. */
  nameOf(anchor: string): string;
  /** The fill colour that holds, outside shapes; a page starts without one. */
  fill: string | undefined;
  /** Makes a face known to the document and gives its name there. */
  fontName(faceId: string): string;
}

/** Draws one page: adds it, its destinations and bookmarks, its content mark by mark. */
export function drawPage(pen: Pen, page: LaidPage): void {
  const { document } = pen;
  document.addPage();
  pen.fill = undefined;
  for (const anchor of page.anchors) {
    document.addNamedDestination(pen.nameOf(anchor.name), 'XYZ', 0, anchor.y - skyAbove, null);
  }
  for (const bookmark of page.bookmarks) addBookmark(pen, bookmark);
  for (const mark of page.marks) drawMark(pen, mark);
}

/** A destination shows a little of what stands above it. */
const skyAbove = 12;

function drawMark(pen: Pen, mark: Mark): void {
  const { document, structure } = pen;
  const { node } = mark;
  if (!node) {
    document.markContent('Artifact', { type: 'Layout' });
    for (const operation of mark.operations) draw(pen, operation);
    document.endMarkedContent();
    return;
  }
  const element = structure.open(node);
  const links = mark.operations.filter((operation) => operation.kind === 'link');
  element.add(document.markStructureContent(node.type));
  for (const operation of mark.operations) draw(pen, operation);
  document.endMarkedContent();
  for (const link of links) {
    document.goTo(link.x, link.y, link.width, link.height, pen.nameOf(link.anchor), {
      structParent: element,
      // An object, since pdfkit writes a plain string as a name.
      Contents: new String(link.text),
    });
  }
  structure.close(node);
}

function draw(pen: Pen, operation: DrawOperation): void {
  const { document } = pen;
  switch (operation.kind) {
    case 'text':
      drawText(pen, operation);
      return;
    case 'rule':
      document.strokeColor(operation.colour).lineWidth(operation.weight);
      document.moveTo(operation.x1, operation.y1).lineTo(operation.x2, operation.y2).stroke();
      return;
    case 'box':
      setFill(pen, operation.colour);
      document.rect(operation.x, operation.y, operation.width, operation.height).fill();
      return;
    case 'shape':
      document.save().translate(operation.x, operation.y);
      for (const part of operation.parts) drawPart(document, part, operation.colours[part.role]);
      document.restore();
      return;
    case 'link':
      return;
    default:
      assertNever(operation);
  }
}

function drawPart(
  document: PDFDocument,
  part: ShapePart<string>,
  colour: string | undefined,
): void {
  if (colour === undefined) throw new Error(`Expected a colour for ${part.role}, found none.`);
  if (part.paint === 'fill') {
    document.fillColor(colour).path(part.path).fill();
    return;
  }
  document.strokeColor(colour).lineWidth(part.strokeWidth ?? 1);
  document.path(part.path).stroke();
}

function drawText(pen: Pen, operation: Extract<DrawOperation, { kind: 'text' }>): void {
  const { document } = pen;
  if (operation.line.pieces.length === 0) return;
  setFill(pen, operation.colour);
  for (const piece of operation.line.pieces) {
    const { characterSpacing } = piece;
    document.font(pen.fontName(piece.faceId), operation.size);
    document.text(piece.text, operation.x + piece.x, operation.y, {
      lineBreak: false,
      baseline: 0,
      // Given, so that pdfkit does not measure what has been measured.
      textWidth: 0,
      wordCount: 1,
      ...(characterSpacing === undefined ? {} : { characterSpacing }),
    });
  }
}

function setFill(pen: Pen, colour: string): void {
  if (pen.fill === colour) return;
  pen.document.fillColor(colour);
  pen.fill = colour;
}

const mostBookmarkCharacters = 90;

function addBookmark(pen: Pen, bookmark: Bookmark): void {
  const { outline, document } = pen;
  // A level that was skipped hangs under the nearest one above it.
  outline.length = Math.min(outline.length, Math.max(1, bookmark.level));
  const parent = outline.at(-1) ?? document.outline;
  const characters = Array.from(bookmark.title);
  const isLong = characters.length > mostBookmarkCharacters;
  const title = isLong
    ? `${characters.slice(0, mostBookmarkCharacters).join('')}…`
    : bookmark.title;
  const top = Math.max(0, bookmark.y - skyAbove);
  // pdfkit counts `left` from the right edge of the page: the width puts it at 0.
  const item = parent.addItem(title, { top, left: pen.pageWidth, fit: false });
  outline.push(item);
}
