import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { WorkspaceFile } from '../../../shared/exchange/index.ts';
import { readAnyWorkspace, sayProblem, writeArchive } from '../../../shared/exchange/index.ts';
import { canonicalJson } from '../../../shared/lib/index.ts';
import { rules, sample } from './archiveSample.ts';

const sound = writeArchive(sample);
const whole = partsOf(sound);

/** Everything a reader takes over from a file. */
function partsOf(bytes: Uint8Array): string | undefined {
  const read = readAnyWorkspace(bytes, rules);
  if (read.ok) return sayParts(read.value);
  expect(read.error.length).toBeGreaterThan(0);
  for (const problem of read.error) {
    expect(sayProblem(problem, 'en').isWellFormed()).toBe(true);
    expect(sayProblem(problem, 'zh-CN').isWellFormed()).toBe(true);
  }
  return undefined;
}

function sayParts({ workspace, history, attachments }: WorkspaceFile): string {
  const files = [...attachments].map(([name, bytes]) => [name, [...bytes]]);
  return canonicalJson([workspace, history ?? null, files]);
}

/** Nothing, or exactly what was written: never a change in silence. */
function holds(bytes: Uint8Array): boolean {
  const parts = partsOf(bytes);
  return parts === undefined || parts === whole;
}

const place = fc.nat(sound.length - 1);

it('never throws and never gives a changed workspace when single bits are flipped', () => {
  for (let at = 0; at < sound.length; at++) {
    const bytes = sound.slice();
    bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
    expect(holds(bytes), `${at}`).toBe(true);
  }
});

it('nor when many bytes are replaced, pieces cut out, doubled or put elsewhere', () => {
  const replaced = fc
    .array(fc.tuple(place, fc.nat(255)), { minLength: 1, maxLength: 12 })
    .map((flips) => {
      const bytes = sound.slice();
      for (const [at, byte] of flips) bytes[at] = byte;
      return bytes;
    });
  const cut = fc.tuple(place, place).map(([a, b]) => {
    const [from, to] = a < b ? [a, b] : [b, a];
    return new Uint8Array([...sound.subarray(0, from), ...sound.subarray(to)]);
  });
  const doubled = fc.tuple(place, place, place).map(([a, b, at]) => {
    const [from, to] = a < b ? [a, b] : [b, a];
    return new Uint8Array([
      ...sound.subarray(0, at),
      ...sound.subarray(from, to),
      ...sound.subarray(at),
    ]);
  });
  const noise = fc.uint8Array({ maxLength: 400 }).map((tail) => {
    return new Uint8Array([0x50, 0x4b, 3, 4, ...tail]);
  });
  fc.assert(fc.property(fc.oneof(replaced, cut, doubled, noise), holds), {
    numRuns: 600,
    seed: 20261122,
  });
});
