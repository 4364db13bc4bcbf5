import type { MapData, RegisterId } from '../../map/index.ts';
import { registerIds, registerOf } from '../../map/index.ts';
import type { Counts } from './sizes.ts';
import type { Random } from './createRandom.ts';
import { createRandom } from './createRandom.ts';

/** What the parts of a generated map need to know of each other before they exist. */
export interface Draft {
  readonly counts: Counts;
  /** The ids of every register, in order; zero-padded, so that they sort as they count. */
  readonly ids: { readonly [R in RegisterId]: readonly string[] };
  /** The register's own stream: more records of one register leave all others as they were. */
  readonly random: { readonly [R in RegisterId]: Random };
}

/** Everything already made, for the parts that have to fit it. */
export type Made<R extends RegisterId> = Required<Pick<MapData, R>>;

/**
 * The ids and streams for so many records. Throws a RangeError for counts that are no whole numbers, for
 * any but one organisation, and where a required reference would have no target.
 */
export function createDraft(counts: Counts, seed: number): Draft {
  for (const register of registerIds) {
    const count = counts[register];
    if (!Number.isSafeInteger(count) || count < 0) {
      throw new RangeError(`Expected a whole number of ${register}, found ${count}.`);
    }
  }
  if (counts.organisation !== 1) throw new RangeError('Expected exactly one organisation.');
  if (counts.uses > 0 && (counts.activities === 0 || counts.categories === 0)) {
    throw new RangeError('Expected activities and categories for the uses to point at.');
  }
  if (counts.agreements > 0 && counts.partners === 0) {
    throw new RangeError('Expected partners for the agreements to point at.');
  }
  const perRegister = <T>(make: (register: RegisterId, place: number) => T) =>
    Object.fromEntries(registerIds.map((register, place) => [register, make(register, place)])) as {
      readonly [R in RegisterId]: T;
    }; // an entry for every register
  return {
    counts,
    ids: perRegister((register) => numberIds(register, counts[register])),
    random: perRegister((_register, place) =>
      createRandom(seed ^ Math.imul(place + 1, 0x9e3779b1)),
    ),
  };
}

/** One of the ids, or undefined where the register is empty. */
export function pickId(random: Random, ids: readonly string[]): string | undefined {
  return ids.length === 0 ? undefined : random.pick(ids);
}

/** One to `most` of the ids, or undefined where the register is empty: a list in the file has members. */
export function someIds(
  random: Random,
  ids: readonly string[],
  most: number,
): readonly string[] | undefined {
  return ids.length === 0 ? undefined : random.some(ids, most);
}

function numberIds(register: RegisterId, count: number): readonly string[] {
  const prefix = registerOf(register).prefix.toLowerCase();
  const width = Math.max(3, String(count).length);
  return Array.from({ length: count }, (_, i) => `${prefix}-${String(i + 1).padStart(width, '0')}`);
}
