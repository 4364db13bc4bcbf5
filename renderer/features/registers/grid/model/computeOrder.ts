import type { AnyRecord } from '../../../../../shared/map/index.ts';
import type { Matcher } from './filters.ts';
import type { Sortable, Sorter } from './sorting.ts';

/** The ids of the records that match, in order, worked out in small steps. Records come by code. */
export function* computeOrder(
  records: readonly AnyRecord[],
  matches: Matcher,
  sorter: Sorter,
): Generator<undefined, readonly string[]> {
  const kept: Sortable[] = [];
  const ids: string[] = [];
  for (const [i, record] of records.entries()) {
    if (i % 32 === 31) yield undefined;
    if (!matches(record)) continue;
    if (sorter.isIdle) ids.push(record.id);
    else kept.push(sorter.prepare(record));
  }
  if (sorter.isIdle) return ids;
  const sorted = yield* sortSliced(kept, (one, other) => sorter.compare(one, other));
  return sorted.map(({ record }) => record.id);
}

/** A stable merge sort that can pause: the built-in one cannot. */
export function* sortSliced<T>(
  items: readonly T[],
  compare: (one: T, other: T) => number,
): Generator<undefined, readonly T[]> {
  let from: T[] = [...items];
  let to: T[] = [];
  let sinceYield = 0;
  for (let width = 1; width < from.length; width *= 2) {
    to = [];
    for (let start = 0; start < from.length; start += 2 * width) {
      const middle = Math.min(start + width, from.length);
      const end = Math.min(start + 2 * width, from.length);
      let left = start;
      let right = middle;
      while (left < middle || right < end) {
        const a = from[left];
        const b = from[right];
        // Both are there while both runs last; `as` spares a test that T may itself be undefined.
        const isLeft = right >= end || (left < middle && compare(a as T, b as T) <= 0);
        to.push((isLeft ? a : b) as T);
        if (isLeft) left += 1;
        else right += 1;
        sinceYield += 1;
        if (sinceYield === 128) {
          sinceYield = 0;
          yield undefined;
        }
      }
    }
    from = to;
  }
  return from;
}
