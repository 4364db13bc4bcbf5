import type { Day } from '../../lib/index.ts';
import { addDays, daysBetween } from '../../lib/index.ts';

/** A stream of numbers that only its seed decides. */
export interface Random {
  /** A fraction: 0 or more, less than 1. */
  next(): number;
  /** A whole number, both ends included. */
  integer(least: number, most: number): number;
  /** True with the given probability. */
  chance(probability: number): boolean;
  /** One of the items; throws a RangeError for none. */
  pick<T>(items: readonly T[]): T;
  /** One to `most` different items in the order given; empty only when there are none. */
  some<T>(items: readonly T[], most: number): readonly T[];
  /** The value with the given probability, else undefined: nobody has said. */
  maybe<T>(probability: number, value: T): T | undefined;
  /** A day between the two, both included. */
  day(first: Day, last: Day): Day;
}

/** A stream after mulberry32 (a 32-bit state, good enough to spread test data; not for secrets). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const integer = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    integer,
    chance: (probability) => next() < probability,
    pick(items) {
      if (items.length === 0) throw new RangeError('Expected at least one item to pick from.');
      return items[integer(0, items.length - 1)] as (typeof items)[number]; // within the bounds
    },
    some(items, most) {
      const wanted = Math.min(integer(1, Math.max(1, most)), items.length);
      const places: number[] = [];
      while (places.length < wanted) {
        const place = integer(0, items.length - 1);
        if (!places.includes(place)) places.push(place);
      }
      places.sort((a, b) => a - b);
      return places.map((place) => items[place] as (typeof items)[number]); // within the bounds
    },
    maybe: (probability, value) => (next() < probability ? value : undefined),
    day: (first, last) => addDays(first, integer(0, Math.max(0, daysBetween(first, last)))),
  };
}
