import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { fontFaces } from '../../../shared/documents/fonts/fontFaces.ts';
import { unwrapWoff, WoffError } from '../../../shared/documents/fonts/unwrapWoff.ts';
import { loadFonts } from '../../helpers/loadFonts.ts';

function readFace(id: string): Uint8Array {
  const face = fontFaces.find((each) => each.id === id);
  if (!face) throw new Error(`No face ${id}.`);
  const path = new URL(`../../../node_modules/${face.packageName}/${face.file}`, import.meta.url);
  return new Uint8Array(readFileSync(fileURLToPath(path)));
}

/** The sum of a table's big-endian words: what its directory entry must say (OpenType). */
function sumWords(sfnt: DataView, offset: number, length: number): number {
  let sum = 0;
  for (let at = 0; at < length; at += 4) sum = (sum + sfnt.getUint32(offset + at)) >>> 0;
  return sum;
}

describe('unwrapWoff', () => {
  it('gives a TrueType font whose tables have the checksums the WOFF recorded', () => {
    const sfnt = unwrapWoff(readFace('noto-sans-latin-400'));
    const view = new DataView(sfnt.buffer);
    expect(view.getUint32(0)).toBe(0x00010000);
    const tags: string[] = [];
    for (let index = 0; index < view.getUint16(4); index += 1) {
      const entry = 12 + index * 16;
      const tag = String.fromCharCode(...sfnt.subarray(entry, entry + 4));
      tags.push(tag);
      const [checksum, offset, length] = [4, 8, 12].map((at) => view.getUint32(entry + at));
      expect((offset ?? 1) % 4).toBe(0);
      // `head` holds a sum over the whole file, which its own checksum leaves out.
      if (tag === 'head') continue;
      expect(sumWords(view, offset ?? 0, length ?? 0), tag).toBe(checksum);
    }
    expect(tags).toEqual(expect.arrayContaining(['cmap', 'glyf', 'head', 'hmtx', 'loca']));
    expect(tags).toEqual([...tags].toSorted());
  });

  it('refuses what is not a WOFF, and a WOFF cut short', () => {
    const woff = readFace('noto-sans-latin-400');
    expect(() => unwrapWoff(new Uint8Array(100))).toThrow(WoffError);
    expect(() => unwrapWoff(new Uint8Array(0))).toThrow(WoffError);
    expect(() => unwrapWoff(woff.subarray(0, woff.length - 10))).toThrow(WoffError);
    expect(() => unwrapWoff(unwrapWoff(woff))).toThrow(WoffError);
  });

  it('finds a file for every face there is', () => {
    expect(loadFonts().size).toBe(fontFaces.length);
    expect(new Set(fontFaces.map((face) => face.id)).size).toBe(fontFaces.length);
  });
});
