import { unzipSync, zipSync } from 'fflate/browser';
import type { Result } from '../../lib/index.ts';
import { fail, ok } from '../../lib/index.ts';
import type { Problem } from '../problem.ts';
import { limits } from './sheets.ts';
import {
  damaged,
  inflatesTooFar,
  notASpreadsheet,
  passwordProtected,
} from './spreadsheetProblem.ts';

/** What a spreadsheet is made of; pictures and other enclosures stay packed. */
const wantedParts = /(?:\.(?:xml|rels|bin)|^mimetype)$/i;

export interface Repacked {
  readonly bytes: Uint8Array;
  /** Formulas stand in its worksheets; false for worksheets that are not XML. */
  readonly hasFormulas: boolean;
}

/**
 * The parts of a packed spreadsheet, unpacked into as much room as the list of contents declares and no
 * more, and put together again without packing: what is handed on cannot grow, whatever the file claims.
 */
export function repackZip(bytes: Uint8Array, fileName: string): Result<Repacked, Problem> {
  try {
    let declared = 0;
    let parts = 0;
    const names = new Set<string>();
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        parts += 1;
        if (wantedParts.test(name)) declared += Math.max(0, originalSize);
        names.add(name);
        return false;
      },
    });
    if (parts > limits.parts || declared > limits.inflatedBytes) return fail(inflatesTooFar());
    if (![...names].some(isMainPart)) return fail(notASpreadsheet(fileName));
    const unpacked = unzipSync(bytes, { filter: ({ name }) => wantedParts.test(name) });
    const manifest = unpacked['META-INF/manifest.xml'];
    if (manifest !== undefined && mentions(manifest, 'encryption-data')) {
      return fail(passwordProtected());
    }
    const hasFormulas = Object.entries(unpacked).some(
      ([name, part]) => /worksheets\/[^/]*\.xml$/i.test(name) && mentionsFormula(part),
    );
    return ok({ bytes: zipSync(unpacked, { level: 0, mtime: '1980-01-01' }), hasFormulas });
  } catch {
    return fail(damaged(fileName));
  }
}

function isMainPart(name: string): boolean {
  return /(?:^|\/)(?:workbook\d*\.(?:xml|bin)|content\.xml)$/i.test(name);
}

/** Looks for an element `f`, with a prefix or without. */
function mentionsFormula(xml: Uint8Array): boolean {
  for (let at = xml.indexOf(0x66); at !== -1; at = xml.indexOf(0x66, at + 1)) {
    const [before, after] = [xml[at - 1], xml[at + 1]];
    const isElement = before === 0x3c || before === 0x3a; // < :
    if (isElement && (after === 0x3e || after === 0x20 || after === 0x2f)) return true; // > space /
  }
  return false;
}

function mentions(bytes: Uint8Array, word: string): boolean {
  const letters = [...word].map((letter) => letter.charCodeAt(0));
  const first = letters[0] ?? 0;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (letters.every((letter, i) => bytes[at + i] === letter)) return true;
  }
  return false;
}
