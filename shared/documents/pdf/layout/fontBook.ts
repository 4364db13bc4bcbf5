import { create, type Font, type Glyph, type GlyphPosition, type GlyphRun } from 'fontkit';

import { facesOfRole, isHanFace, type FontFiles, type FontRole } from '../../fonts/fontFaces.ts';

/** The open fonts of one document: who can draw a character, and how wide text is. */
export interface FontBook {
  /** The first face of the role with the character, Han faces first when asked; none: undefined. */
  findFace(role: FontRole, codePoint: number, isHanFirst: boolean): string | undefined;
  /** The width of text set in one face, in thousandths of the size. */
  measure(faceId: string, text: string): number;
  /** The font for pdfkit: its `layout` gives exactly the widths `measure` gives. */
  openFont(faceId: string): Font;
}

/** Thrown when the fonts given cannot set even plain text. */
export class FontError extends Error {
  override readonly name = 'FontError';
}

interface OpenFace {
  readonly font: Font;
  readonly coverage: Map<number, boolean>;
  readonly layout: (text: string) => GlyphRun;
}

/** Opens fonts as they are needed. Throws `FontError` when a role has none, or one cannot be used. */
export function createFontBook(files: FontFiles): FontBook {
  const open = new Map<string, OpenFace>();
  const chains = new Map<string, readonly string[]>();
  for (const role of ['text', 'strong', 'heading'] as const) {
    const present = facesOfRole[role].filter((id) => files.has(id));
    if (present.length === 0) throw new FontError(`Expected a font for ${role}, found none.`);
    chains.set(role, present);
    chains.set(`${role} han`, [
      ...present.filter(isHanFace),
      ...present.filter((id) => !isHanFace(id)),
    ]);
  }
  const openFace = (faceId: string): OpenFace => {
    const known = open.get(faceId);
    if (known) return known;
    const file = files.get(faceId);
    if (!file) throw new FontError(`Expected the font ${faceId}, found none of that name.`);
    const face = prepareFace(faceId, file);
    open.set(faceId, face);
    return face;
  };
  return {
    findFace(role, codePoint, isHanFirst) {
      const chain = chains.get(isHanFirst ? `${role} han` : role) ?? [];
      return chain.find((faceId) => covers(openFace(faceId), codePoint));
    },
    measure: (faceId, text) => openFace(faceId).layout(text).advanceWidth,
    openFont: (faceId) => openFace(faceId).font,
  };
}

function covers(face: OpenFace, codePoint: number): boolean {
  const known = face.coverage.get(codePoint);
  if (known !== undefined) return known;
  const isCovered = face.font.hasGlyphForCodePoint(codePoint);
  face.coverage.set(codePoint, isCovered);
  return isCovered;
}

/*
 * Shaping is what costs most in a long document. Latin words recur, so their shaped runs are kept;
 * Han characters need no shaping at all, so their runs are put together from one glyph and one
 * position a character. The font handed to pdfkit carries this layout, so that what is measured is
 * what is drawn. Runs and positions are shared between calls: pdfkit scales positions in place, by
 * one in fonts of 1000 units an em, and those are the only fonts taken.
 */
const unitsPerEm = 1000;

function prepareFace(faceId: string, file: Uint8Array): OpenFace {
  const font = create(file);
  if (font.unitsPerEm !== unitsPerEm) {
    throw new FontError(
      `Expected ${unitsPerEm} units an em in ${faceId}, found ${font.unitsPerEm}.`,
    );
  }
  const shapeText = font.layout.bind(font);
  const layout = isHanFace(faceId) ? createPlainLayout(font) : createWordLayout(shapeText);
  Object.assign(font, { layout });
  return { font, coverage: new Map(), layout };
}

interface PlacedGlyph {
  readonly glyph: Glyph;
  readonly position: GlyphPosition;
}

function createPlainLayout(font: Font): (text: string) => GlyphRun {
  const known = new Map<number, PlacedGlyph>();
  return (text) => {
    const run: GlyphRun = { glyphs: [], positions: [], advanceWidth: 0 };
    for (const character of text) {
      const codePoint = character.codePointAt(0) ?? 0;
      let placed = known.get(codePoint);
      if (!placed) {
        const glyph = font.glyphForCodePoint(codePoint);
        const position = { xAdvance: glyph.advanceWidth, yAdvance: 0, xOffset: 0, yOffset: 0 };
        placed = { glyph, position };
        known.set(codePoint, placed);
      }
      run.glyphs.push(placed.glyph);
      run.positions.push(placed.position);
      run.advanceWidth += placed.glyph.advanceWidth;
    }
    return run;
  };
}

/** Words kept a font: enough for any report's vocabulary, little enough to hold. */
const keptWords = 20_000;

function createWordLayout(shapeText: (text: string) => GlyphRun): (text: string) => GlyphRun {
  const words = new Map<string, GlyphRun>();
  const shapeWord = (word: string): GlyphRun => {
    const known = words.get(word);
    if (known) return known;
    const shaped = shapeText(word);
    if (words.size >= keptWords) words.clear();
    words.set(word, shaped);
    return shaped;
  };
  return (text) => {
    const firstSpace = text.indexOf(' ');
    if (firstSpace === -1 || firstSpace === text.length - 1) return shapeWord(text);
    const run: GlyphRun = { glyphs: [], positions: [], advanceWidth: 0 };
    let start = 0;
    while (start < text.length) {
      const space = text.indexOf(' ', start);
      const end = space === -1 ? text.length : space + 1;
      const word = shapeWord(text.slice(start, end));
      run.glyphs.push(...word.glyphs);
      run.positions.push(...word.positions);
      run.advanceWidth += word.advanceWidth;
      start = end;
    }
    return run;
  };
}
