import { isHanFace, type FontRole } from '../../fonts/fontFaces.ts';
import type { FontBook } from './fontBook.ts';

/** What a character is to its neighbour: decides the space between the two. */
export type Neighbour = 'han' | 'latin' | 'opening' | 'closing' | 'other';

/** Text in one face; `offset` and `width` in thousandths of the size. */
export interface Run {
  readonly text: string;
  readonly faceId: string;
  readonly offset: number;
  readonly width: number;
}

/** Text no line break falls inside, measured in thousandths of the size. */
export interface Unit {
  readonly runs: readonly Run[];
  /** Up to the last visible character. */
  readonly width: number;
  /** With the spaces that follow. */
  readonly advance: number;
  readonly first: Neighbour;
  readonly last: Neighbour;
}

const hanPattern = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}]/u;
const letterPattern = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}]/u;
const openingPattern = /[（《〈「『【〔［｛“‘]/u;
const closingPattern = /[）》〉」』】〕］｝”’、。，．；：！？]/u;
/** Full width in Chinese text, narrow in Latin text, under the same code. */
const sharedPunctuation = /[“”‘’…—·]/u;
const markPattern = /\p{M}/u;
const spacePattern = /\p{Zs}/u;
const ignorablePattern = /\p{Default_Ignorable_Code_Point}/u;
/** Turn text around without a trace: shown, lest a document says what its data does not. */
const directionPattern = /[\u202A-\u202E\u2066-\u2069]/u;

/** Space between Han and Latin: a thin space. Full-width marks next to each other share half. */
const thinSpace = 200;
const sharedHalf = -500;

/** The space between two neighbours in thousandths of the size; negative where marks close up. */
export function spaceBetween(before: Neighbour, after: Neighbour): number {
  if (before === 'han' && after === 'latin') return thinSpace;
  if (before === 'latin' && after === 'han') return thinSpace;
  if (before === 'closing' && (after === 'closing' || after === 'opening')) return sharedHalf;
  if (before === 'opening' && after === 'opening') return sharedHalf;
  return 0;
}

/** The blank half of a full-width mark, in thousandths of the size. */
export const blankHalf = 500;

/** True when punctuation that both scripts share is to be set full width in this text. */
export function isHanText(text: string, isChineseDocument: boolean): boolean {
  if (isChineseDocument) return hanPattern.test(text);
  let han = 0;
  let letters = 0;
  for (const character of text) {
    if (hanPattern.test(character)) han += 1;
    else if (letterPattern.test(character)) letters += 1;
  }
  return han > letters;
}

interface Glyphs {
  readonly text: string;
  readonly faceId: string;
  readonly neighbour: Neighbour;
}

/**
 * Splits text into runs a face can draw, with the spaces between scripts. A character no face has
 * becomes `[U+XXXX]`; characters without a form of their own (joiners, selectors) are left out.
 */
export function splitRuns(book: FontBook, role: FontRole, text: string, isHan: boolean): Unit {
  const visible = text.replace(/\s+$/u, '');
  const runs: Run[] = [];
  let pen = 0;
  let first: Neighbour | undefined;
  let last: Neighbour = 'other';
  let pending: { text: string; faceId: string; offset: number } | undefined;
  const close = (): void => {
    if (!pending) return;
    const width = book.measure(pending.faceId, pending.text);
    runs.push({ ...pending, width });
    pen = pending.offset + width;
    pending = undefined;
  };
  for (const glyphs of findGlyphs(book, role, visible, isHan)) {
    const space = first === undefined ? 0 : spaceBetween(last, glyphs.neighbour);
    if (pending && pending.faceId === glyphs.faceId && space === 0) {
      pending.text += glyphs.text;
    } else {
      close();
      pending = { text: glyphs.text, faceId: glyphs.faceId, offset: pen + space };
    }
    first ??= glyphs.neighbour;
    last = glyphs.neighbour;
  }
  close();
  const width = pen;
  const trailing = visible.length < text.length ? appendSpace(book, role, runs, pen) : 0;
  const ends = { first: first ?? 'other', last: trailing > 0 ? ('other' as const) : last };
  return { runs, width, advance: width + trailing, ...ends };
}

/** One space stands for any white space before a break, so that readers keep words apart. */
function appendSpace(book: FontBook, role: FontRole, runs: Run[], pen: number): number {
  const previous = runs.at(-1);
  if (previous && !isHanFace(previous.faceId)) {
    const text = `${previous.text} `;
    const width = book.measure(previous.faceId, text);
    runs[runs.length - 1] = { ...previous, text, width };
    return width - previous.width;
  }
  const faceId = book.findFace(role, 0x20, false);
  if (!faceId) return 0;
  const width = book.measure(faceId, ' ');
  runs.push({ text: ' ', faceId, offset: pen, width });
  return width;
}

function* findGlyphs(
  book: FontBook,
  role: FontRole,
  text: string,
  isHan: boolean,
): Generator<Glyphs> {
  const characters = Array.from(text);
  let previousFace: string | undefined;
  for (const [index, character] of characters.entries()) {
    const codePoint = character.codePointAt(0) ?? 0;
    const isDirection = directionPattern.test(character);
    if (ignorablePattern.test(character) && !isDirection) continue;
    const isWide = isHan && sharedPunctuation.test(character) && !isApostrophe(characters, index);
    const faceId = isDirection
      ? undefined
      : findFaceOf(book, role, codePoint, character, isWide, previousFace);
    if (faceId) {
      yield { text: character, faceId, neighbour: neighbourOf(character, faceId) };
    } else {
      yield* findStandIn(book, role, codePoint, character);
    }
    previousFace = faceId;
  }
}

function findFaceOf(
  book: FontBook,
  role: FontRole,
  codePoint: number,
  character: string,
  isWide: boolean,
  previousFace: string | undefined,
): string | undefined {
  // A mark belongs on its letter: the letter's face where that has it.
  if (previousFace && markPattern.test(character)) {
    const width = book.findFace(role, codePoint, isHanFace(previousFace));
    if (width !== undefined) return width;
  }
  return book.findFace(role, codePoint, isWide);
}

/** A space no face has is set as a plain one; anything else is named by its code point. */
function findStandIn(
  book: FontBook,
  role: FontRole,
  codePoint: number,
  character: string,
): Glyphs[] {
  const isSpace = spacePattern.test(character) || character === '\t';
  const code = codePoint.toString(16).toUpperCase().padStart(4, '0');
  const text = isSpace ? ' ' : `[U+${code}]`;
  const faceId = book.findFace(role, 0x20, false);
  return faceId ? [{ text, faceId, neighbour: 'other' }] : [];
}

function isApostrophe(characters: readonly string[], index: number): boolean {
  if (characters[index] !== '’') return false;
  const [before, after] = [characters[index - 1] ?? '', characters[index + 1] ?? ''];
  return letterPattern.test(before) && letterPattern.test(after);
}

function neighbourOf(character: string, faceId: string): Neighbour {
  if (hanPattern.test(character)) return 'han';
  if (letterPattern.test(character)) return 'latin';
  if (!isHanFace(faceId)) return 'other';
  if (openingPattern.test(character)) return 'opening';
  return closingPattern.test(character) ? 'closing' : 'other';
}
