import LineBreaker from 'linebreak';

import type { Language } from '../../../lib/index.ts';
import { isHanFace } from '../../fonts/fontFaces.ts';
import type { TextStyle } from '../style.ts';
import type { FontBook } from './fontBook.ts';
import { blankHalf, isHanText, spaceBetween, splitRuns, type Run, type Unit } from './splitRuns.ts';

/** Text in one face on a line; lengths in points. */
export interface Piece {
  readonly x: number;
  readonly text: string;
  readonly faceId: string;
  /** Added after every character where a line is justified. */
  readonly characterSpacing?: number;
}

export interface Line {
  readonly pieces: readonly Piece[];
  /** Points from the line's start to the end of its last visible character. */
  readonly width: number;
}

/** Sets text of one document in lines. */
export interface Typesetter {
  /**
   * Breaks text into lines no wider than `width` points: where Unicode (UAX 14) allows, inside a
   * word only where the word is wider than the line. Always at least one line.
   */
  breakLines(text: string, style: TextStyle, width: number, isJustified?: boolean): readonly Line[];
  /** The same number of lines as `breakLines`, as equal in length as they come: for titles. */
  breakBalanced(text: string, style: TextStyle, width: number): readonly Line[];
  /** The width in points of text on one line of its own. */
  measureText(text: string, style: TextStyle): number;
  /** The width in points of the longest word, that is of what a column needs to break no word. */
  measureLongestWord(text: string, style: TextStyle): number;
}

const keptUnits = 50_000;
/** Justified no further than this, in thousandths of the size: else the line stays ragged. */
const mostSpacing = 150;

/** A typesetter keeps the words it has measured, for as long as the document is built. */
export function createTypesetter(book: FontBook, language: Language): Typesetter {
  const kept = new Map<string, Unit>();
  const isChinese = language === 'zh-CN';
  const unitOf = (style: TextStyle, text: string, isHan: boolean): Unit => {
    const key = `${style.role}${isHan ? '+' : '-'}${text}`;
    const known = kept.get(key);
    if (known) return known;
    const unit = splitRuns(book, style.role, text, isHan);
    if (kept.size >= keptUnits) kept.clear();
    kept.set(key, unit);
    return unit;
  };
  const toLines = (lines: readonly FilledLine[], style: TextStyle): readonly Line[] =>
    lines.map((line) => toLine(line, style.size, undefined));
  const fill = (text: string, style: TextStyle, width: number): FilledLine[] => {
    const tidy = tidyText(text);
    const isHan = isHanText(tidy, isChinese);
    return fillLines(tidy, (word) => unitOf(style, word, isHan), (width * 1000) / style.size);
  };
  return {
    breakLines: (text, style, width, isJustified = false) =>
      fill(text, style, width).map((line) =>
        toLine(line, style.size, isJustified && isChinese && !line.isLast ? width : undefined),
      ),
    breakBalanced: (text, style, width) => {
      const count = fill(text, style, width).length;
      // One line stands as it is; several are narrowed until they would become more.
      let [tooNarrow, enough] = [count > 1 ? width / 2 : width, width];
      while (enough - tooNarrow > 1) {
        const middle = (tooNarrow + enough) / 2;
        if (fill(text, style, middle).length === count) enough = middle;
        else tooNarrow = middle;
      }
      return toLines(fill(text, style, enough), style);
    },
    measureText: (text, style) => {
      const lines = fill(text, style, Number.POSITIVE_INFINITY);
      return (Math.max(...lines.map((line) => line.width)) * style.size) / 1000;
    },
    measureLongestWord: (text, style) => {
      const tidy = tidyText(text);
      const isHan = isHanText(tidy, isChinese);
      let longest = 0;
      for (const [word] of splitWords(tidy)) {
        longest = Math.max(longest, unitOf(style, word, isHan).width);
      }
      return (longest * style.size) / 1000;
    },
  };
}

/** Composed characters find a face where letter and mark apart would not. */
function tidyText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/gu, '\n')
    .replaceAll('\t', ' ');
}

/**
 * Unicode lets a line end after any solidus, for the sake of addresses. That would tear `GB/T` and
 * `and/or`, so a break is taken only after more than this.
 */
const leastBeforeSlash = 8;

function isShortBeforeSlash(word: string): boolean {
  return word.endsWith('/') && word.length < leastBeforeSlash;
}

interface FilledLine {
  readonly runs: readonly Run[];
  readonly width: number;
  /** Last of its paragraph: never justified. */
  readonly isLast: boolean;
}

function* splitWords(text: string): Generator<readonly [word: string, isRequired: boolean]> {
  const breaker = new LineBreaker(text);
  let start = 0;
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) {
    const word = text.slice(start, found.position);
    if (isShortBeforeSlash(word) && found.position < text.length) continue;
    start = found.position;
    yield [word.endsWith('\n') ? word.slice(0, -1) : word, found.required && word.endsWith('\n')];
  }
}

function fillLines(text: string, unitOf: (word: string) => Unit, width: number): FilledLine[] {
  const lines: FilledLine[] = [];
  let builder = createLineBuilder();
  const finish = (isLast: boolean): void => {
    lines.push(builder.finish(isLast));
    builder = createLineBuilder();
  };
  for (const [word, isRequired] of splitWords(text)) {
    const unit = unitOf(word);
    if (!builder.fits(unit, width) && !builder.isEmpty()) finish(false);
    if (builder.fits(unit, width)) {
      builder.add(unit);
    } else {
      for (const part of cutWord(word, unitOf, width)) {
        if (!builder.isEmpty()) finish(false);
        builder.add(part);
      }
    }
    if (isRequired) finish(true);
  }
  if (!builder.isEmpty() || lines.length === 0) finish(true);
  return lines;
}

/** A word wider than the line, in parts as long as fit; marks stay on their letter. */
function cutWord(word: string, unitOf: (word: string) => Unit, width: number): Unit[] {
  const parts: Unit[] = [];
  let part = '';
  for (const cluster of word.match(/\P{M}\p{M}*/gsu) ?? [word]) {
    if (part !== '' && unitOf(part + cluster).width > width) {
      parts.push(unitOf(part));
      part = '';
    }
    part += cluster;
  }
  if (part !== '') parts.push(unitOf(part));
  return parts;
}

interface LineBuilder {
  isEmpty(): boolean;
  fits(unit: Unit, width: number): boolean;
  add(unit: Unit): void;
  finish(isLast: boolean): FilledLine;
}

function createLineBuilder(): LineBuilder {
  const runs: Run[] = [];
  let width = 0;
  let pen = 0;
  let last: Unit | undefined;
  // The blank half of a full-width mark may stand outside the line, at either end of it.
  const startOf = (unit: Unit): number => {
    if (last) return pen + spaceBetween(last.last, unit.first);
    return unit.first === 'opening' ? -blankHalf : 0;
  };
  const endOf = (unit: Unit): number =>
    startOf(unit) + unit.width - (unit.last === 'closing' ? blankHalf : 0);
  return {
    isEmpty: () => last === undefined,
    // A hundredth of a point of rounding is no reason to break a line.
    fits: (unit, room) => endOf(unit) <= room + 1,
    add: (unit) => {
      const start = startOf(unit);
      width = Math.max(width, endOf(unit));
      for (const run of unit.runs) appendRun(runs, { ...run, offset: start + run.offset });
      pen = start + unit.advance;
      last = unit;
    },
    finish: (isLast) => ({ runs, width, isLast }),
  };
}

/** Runs that meet in the same face become one: fewer, longer strings in the document. */
function appendRun(runs: Run[], run: Run): void {
  const previous = runs.at(-1);
  const meets =
    previous !== undefined &&
    previous.faceId === run.faceId &&
    Math.abs(previous.offset + previous.width - run.offset) < 0.5;
  if (!meets) {
    runs.push(run);
    return;
  }
  const text = previous.text + run.text;
  runs[runs.length - 1] = { ...previous, text, width: previous.width + run.width };
}

function toLine(line: FilledLine, size: number, justifiedTo: number | undefined): Line {
  const scale = size / 1000;
  const spacing = justifiedTo === undefined ? 0 : findSpacing(line, justifiedTo / scale);
  let shift = 0;
  const pieces = line.runs.map((run): Piece => {
    const x = (run.offset + shift) * scale;
    const isSpaced = spacing > 0 && isHanFace(run.faceId);
    shift += spacing * slotsOf(run);
    const piece = { x, text: run.text, faceId: run.faceId };
    return isSpaced ? { ...piece, characterSpacing: spacing * scale } : piece;
  });
  return { pieces, width: spacing > 0 && justifiedTo ? justifiedTo : line.width * scale };
}

/** Han characters are moved apart one by one; a Latin run moves as a whole. */
function slotsOf(run: Run): number {
  return isHanFace(run.faceId) ? Array.from(run.text).length : 1;
}

function findSpacing(line: FilledLine, room: number): number {
  const slots = line.runs.reduce((sum, run) => sum + slotsOf(run), 0) - 1;
  const slack = room - line.width;
  if (slots < 1 || slack <= 0) return 0;
  const spacing = slack / slots;
  return spacing > mostSpacing ? 0 : spacing;
}
