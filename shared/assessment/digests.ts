import type { Digest } from '../lib/index.ts';
import { digestOf } from '../lib/index.ts';
import type { AnyRecord, MapData } from '../map/index.ts';
import { registerIds } from '../map/index.ts';
import type { Answer, Override, Pack } from '../policy/index.ts';

/** The digest of the facts: the same for the same records in whatever order a file holds them. */
export function digestOfMap(map: MapData): Digest {
  const sorted: Record<string, readonly AnyRecord[]> = {};
  for (const register of registerIds) {
    const records = (map[register] ?? []) as readonly AnyRecord[]; // handled alike
    if (records.length > 0) sorted[register] = records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  }
  return digestOf(sorted);
}

/** The digest of what people stated: answers and overrides, in whatever order. */
export function digestOfAnswers(
  answers: readonly Answer[],
  overrides: readonly Override[],
): Digest {
  const byKey = <T>(list: readonly T[], key: (one: T) => string) =>
    list.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  return digestOf({
    answers: byKey(answers, ({ question, record }) => `${question}\n${record ?? ''}`),
    overrides: byKey(overrides, ({ criterion, record }) => `${criterion}\n${record}`),
  });
}

/**
 * The digest of the rules as data. Judging functions are code and cannot be digested alike in every
 * build: each criterion's `revision` stands for them.
 */
export function digestOfPack(pack: Pack): Digest {
  const { criteria, ...rest } = pack;
  return digestOf({
    ...rest,
    criteria: criteria.map(({ judge: _judge, mend: _mend, ...data }) => data),
  });
}
