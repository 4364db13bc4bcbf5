import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createTypesetter, type Line } from '../../../shared/documents/pdf/layout/breakLines.ts';
import { createFontBook, FontError } from '../../../shared/documents/pdf/layout/fontBook.ts';
import { splitRuns } from '../../../shared/documents/pdf/layout/splitRuns.ts';
import { styleSheet } from '../../../shared/documents/pdf/style.ts';
import { loadFonts } from '../../helpers/loadFonts.ts';

const book = createFontBook(loadFonts());
const english = createTypesetter(book, 'en');
const chinese = createTypesetter(book, 'zh-CN');
const style = styleSheet('en').body;

function textsOf(lines: readonly Line[]): string[] {
  return lines.map((line) => line.pieces.map((piece) => piece.text).join(''));
}

function facesOf(text: string, isHan = false): [text: string, face: string][] {
  return splitRuns(book, 'text', text, isHan).runs.map((run) => [run.text, run.faceId]);
}

describe('splitRuns', () => {
  it('changes face only where it must', () => {
    expect(facesOf('Łódź')).toEqual([
      ['Ł', 'noto-sans-latin-ext-400'],
      ['ód', 'noto-sans-latin-400'],
      ['ź', 'noto-sans-latin-ext-400'],
    ]);
    expect(facesOf('信息PIPL法')).toEqual([
      ['信息', 'noto-sans-sc-chinese-simplified-400'],
      ['PIPL', 'noto-sans-latin-400'],
      ['法', 'noto-sans-sc-chinese-simplified-400'],
    ]);
  });

  it('leaves a thin space between Han and Latin, none beside punctuation or a typed space', () => {
    const offsets = (text: string): number[] =>
      splitRuns(book, 'text', text, true).runs.map((run) => run.offset);
    const latin = book.measure('noto-sans-latin-400', 'PIPL');
    expect(offsets('法PIPL法')).toEqual([0, 1200, 1400 + latin]);
    expect(offsets('（PIPL）')).toEqual([0, 1000, 1000 + latin]);
    const spaced = splitRuns(book, 'text', '法 PIPL', true);
    expect(spaced.width).toBeCloseTo(1000 + book.measure('noto-sans-latin-400', ' PIPL'));
  });

  it('closes up full-width punctuation that meets', () => {
    expect(splitRuns(book, 'text', '）。', true).width).toBe(1500);
    expect(splitRuns(book, 'text', '》（', true).width).toBe(1500);
    expect(splitRuns(book, 'text', '法。', true).width).toBe(2000);
  });

  it('sets shared quotation marks full width in Chinese text only', () => {
    expect(facesOf('“', true)[0]?.[1]).toBe('noto-sans-sc-chinese-simplified-400');
    expect(facesOf('“', false)[0]?.[1]).toBe('noto-sans-latin-400');
    expect(facesOf('user’s', true)).toEqual([['user’s', 'noto-sans-latin-400']]);
  });

  it('never leaves a character out in silence', () => {
    expect(
      facesOf('a😀b')
        .map(([text]) => text)
        .join(''),
    ).toBe('a[U+1F600]b');
    expect(
      facesOf('\u0007')
        .map(([text]) => text)
        .join(''),
    ).toBe('[U+0007]');
    // Reverses what follows on screen without a trace of its own.
    expect(
      facesOf('\u202Egnp')
        .map(([text]) => text)
        .join(''),
    ).toBe('[U+202E]gnp');
  });

  it('finds rare Han characters and signs in the reserve faces', () => {
    expect(facesOf('≥')[0]?.[0]).toBe('≥');
    expect(facesOf('衞')[0]?.[0]).toBe('衞');
    expect(facesOf('→')[0]?.[1]).toMatch(/^noto-sans-sc-\d+-400$/);
  });

  it('leaves out characters that have no form: joiners, selectors, soft hyphens', () => {
    expect(facesOf('co\u00adop\u200d\ufe0f')).toEqual([['coop', 'noto-sans-latin-400']]);
  });
});

describe('breakLines', () => {
  it('breaks Latin between words and keeps the space at the line end', () => {
    const lines = english.breakLines('People are told what is collected', style, 70);
    expect(textsOf(lines)).toEqual(['People are told ', 'what is ', 'collected']);
    for (const line of lines) expect(line.width).toBeLessThanOrEqual(70.01);
  });

  it('breaks Han anywhere but before closing and after opening marks', () => {
    // Room for six characters and a half.
    const lines = chinese.breakLines(
      '收集个人信息，应当告知（个人）目的。',
      style,
      style.size * 6.5,
    );
    for (const text of textsOf(lines)) {
      expect(text).not.toMatch(/^[，。）]/u);
      expect(text).not.toMatch(/（$/u);
    }
    expect(textsOf(lines).join('')).toBe('收集个人信息，应当告知（个人）目的。');
  });

  it('lets the blank half of a closing mark stand outside the line', () => {
    const lines = chinese.breakLines('收集个人信息，应当告知', style, style.size * 6.5);
    expect(textsOf(lines)[0]).toBe('收集个人信息，');
    expect(lines[0]?.width).toBeCloseTo(style.size * 6.5);
  });

  it('keeps a short word before a solidus with what follows', () => {
    const lines = chinese.breakLines('国家标准GB/T 35273', style, style.size * 5.6);
    expect(textsOf(lines)).toEqual(['国家标准', 'GB/T 35273']);
  });

  it('breaks a word wider than the line, without losing a letter', () => {
    const word = 'x'.repeat(40) + 'é'.repeat(40);
    const lines = english.breakLines(word, style, 50);
    expect(textsOf(lines).join('')).toBe(word);
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(line.width).toBeLessThanOrEqual(50.01);
  });

  it('keeps line breaks of the text, empty lines too', () => {
    expect(textsOf(english.breakLines('a\n\nb\r\nc', style, 100))).toEqual(['a', '', 'b', 'c']);
    expect(textsOf(english.breakLines('', style, 100))).toEqual(['']);
  });

  it('justifies full Chinese lines to the width, the last never', () => {
    const text = '个人信息处理者应当对其个人信息处理活动负责，并采取必要措施保障安全。';
    const width = style.size * 12.4;
    const lines = chinese.breakLines(text, style, width, true);
    for (const line of lines.slice(0, -1)) expect(line.width).toBeCloseTo(width, 1);
    expect(lines.at(-1)?.pieces.every((piece) => piece.characterSpacing === undefined)).toBe(true);
  });

  it('balances the lines of a title without adding one', () => {
    const title = 'What we do with personal information, beside what we say';
    const plain = english.breakLines(title, style, 200);
    const balanced = english.breakBalanced(title, style, 200);
    expect(balanced).toHaveLength(plain.length);
    const spread = (lines: readonly Line[]): number =>
      Math.max(...lines.map((line) => line.width)) - Math.min(...lines.map((line) => line.width));
    expect(spread(balanced)).toBeLessThan(spread(plain));
  });

  it('holds every line within the width and loses no visible character, whatever the text', () => {
    const unit = fc.constantFrom(...'ab É-/(“”法律，。（）《1. \n');
    const words = fc.string({ maxLength: 80, unit });
    fc.assert(
      fc.property(words, fc.integer({ min: 30, max: 300 }), (text, width) => {
        const lines = chinese.breakLines(text, style, width);
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 0.02);
        const seen = textsOf(lines).join('').replace(/\s/gu, '');
        expect(seen).toBe(text.replace(/\s/gu, ''));
      }),
      { numRuns: 300 },
    );
  });
});

describe('createFontBook', () => {
  it('says which role has no font', () => {
    expect(() => createFontBook(new Map())).toThrow(FontError);
  });
});
