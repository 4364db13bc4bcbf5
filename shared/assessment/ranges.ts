/** Positions as closed ranges in rising order: `[[0,4],[7,7]]` is 0 to 4, and 7. */
export type Ranges = readonly (readonly [from: number, to: number])[];

/** The positions at which `holds` is true, from 0 up to (not including) `length`. */
export function toRanges(length: number, holds: (position: number) => boolean): Ranges {
  const ranges: [number, number][] = [];
  let last: [number, number] | undefined;
  for (let position = 0; position < length; position++) {
    if (!holds(position)) continue;
    if (last !== undefined && last[1] === position - 1) last[1] = position;
    else {
      last = [position, position];
      ranges.push(last);
    }
  }
  return ranges;
}

/** The positions of ranges, one by one, in rising order. */
export function* positionsIn(ranges: Ranges): Generator<number> {
  for (const [from, to] of ranges)
    for (let position = from; position <= to; position++) yield position;
}

export function countIn(ranges: Ranges): number {
  let count = 0;
  for (const [from, to] of ranges) count += to - from + 1;
  return count;
}
