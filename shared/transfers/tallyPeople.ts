import type { Flow, Snapshot } from '../map/index.ts';
import type { Bounds } from './counters.ts';

/** How to read the people one flow brings to a counter; the upper bound is null when nobody has counted. */
export interface PeopleReader<T> {
  readonly flow: (one: T) => Flow;
  readonly lower: (one: T) => number;
  readonly upper: (one: T) => number | null;
}

interface Bucket {
  sum: number;
  largest: number;
  readonly most: number;
}

/**
 * Bounds on the different people behind several flows. Lower: the largest flow, since all others may
 * concern the same people. Upper: per set of groups of people, the sum of its flows, but no more than
 * the groups have people; then the sum over the sets. Null as soon as one flow is uncounted.
 */
export function tallyPeople<T>(
  snapshot: Snapshot,
  flows: readonly T[],
  read: PeopleReader<T>,
): Bounds {
  const buckets = new Map<string, Bucket>();
  let lower = 0;
  let isCounted = true;
  for (const one of flows) {
    lower = Math.max(lower, read.lower(one));
    const people = read.upper(one);
    if (people === null) isCounted = false;
    if (people === null || !isCounted) continue;
    const { subjects } = read.flow(one);
    const key = keyOf(subjects);
    let bucket = buckets.get(key);
    if (bucket === undefined) {
      bucket = { sum: 0, largest: 0, most: peopleIn(snapshot, subjects) };
      buckets.set(key, bucket);
    }
    bucket.sum += people;
    if (people > bucket.largest) bucket.largest = people;
  }
  if (!isCounted) return { lower, upper: null };
  let upper = 0;
  for (const { sum, largest, most } of buckets.values()) {
    // A flow that alone exceeds its group shows that the group's figure is too low.
    upper += Math.max(largest, Math.min(sum, most));
  }
  return { lower, upper };
}

/** Lists of groups belong to records, which are tallied over and over and never change. */
const keys = new WeakMap<readonly string[], string>();

function keyOf(subjects: readonly string[] | undefined): string {
  if (subjects === undefined) return '';
  if (subjects.length === 1) return subjects[0] ?? '';
  let key = keys.get(subjects);
  if (key === undefined) {
    key = subjects.toSorted().join('\n');
    keys.set(subjects, key);
  }
  return key;
}

/** How many people the groups have together; infinite where one figure is missing. */
function peopleIn(snapshot: Snapshot, subjects: readonly string[] | undefined): number {
  if (subjects === undefined || subjects.length === 0) return Infinity;
  let people = 0;
  for (const id of new Set(subjects)) {
    people += snapshot.get('subjects', id)?.people ?? Infinity;
  }
  return people;
}
