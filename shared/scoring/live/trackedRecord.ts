import type { AnyRecord, RegisterId } from '../../map/index.ts';
import { registerIds } from '../../map/index.ts';
import type { RegisterLayout } from './layout.ts';
import { layoutOf } from './layout.ts';
import type { Home, Reader, Source, Tracker } from './tracker.ts';

/**
 * A record as a live evaluation hands it to criteria: the same fields, and reading one is noted. It
 * stays the same object while the record changes, so that indexes and views need not be made anew.
 */
export interface TrackedRecord extends Source, Reader, AnyRecord {
  $values: readonly unknown[];
  /** The record as entered. */
  $raw: AnyRecord;
}

interface Tracked extends Source, Reader {
  readonly id: string;
  $values: readonly unknown[];
  $raw: AnyRecord;
  readonly $tracker: Tracker;
}

type TrackedClass = new (raw: AnyRecord, tracker: Tracker, home: Home) => Tracked;

const classes: ReadonlyMap<RegisterId, TrackedClass> = new Map(
  registerIds.map((register) => [register, defineTracked(layoutOf(register))]),
);

/** Tracks a record of a register; `home` is that of its register. */
export function trackRecord(
  register: RegisterId,
  raw: AnyRecord,
  tracker: Tracker,
  home: Home,
): TrackedRecord {
  const Tracked = classes.get(register);
  if (Tracked === undefined) throw new Error(`Expected a register, found "${register}".`);
  // The getters of the class are the fields the index signature speaks of.
  return new Tracked(raw, tracker, home) as unknown as TrackedRecord;
}

/**
 * Fields are getters on a prototype of the register's own: they cost little, and need no code made at
 * run time, which a strict content policy forbids. One class a register, shared by all evaluations, so
 * that the engine knows the shape of what a criterion is handed.
 */
function defineTracked({ names, first }: RegisterLayout): TrackedClass {
  class TrackedOfRegister implements Tracked {
    readonly id: string;
    $stamp = 0;
    $dirt = 0;
    $values: readonly unknown[];
    readonly $tracker: Tracker;
    $raw: AnyRecord;
    $reaches: Source[] | null = [];
    readonly $readers: Reader[] = [];
    readonly $home: Home;

    constructor(raw: AnyRecord, tracker: Tracker, home: Home) {
      this.id = raw.id;
      this.$values = valuesOf(raw, names);
      this.$tracker = tracker;
      this.$raw = raw;
      this.$home = home;
      Object.defineProperty(this, '$copied', whenCopied);
    }
  }
  names.forEach((name, slot) => {
    const number = first + slot;
    Object.defineProperty(TrackedOfRegister.prototype, name, {
      get(this: Tracked) {
        const tracker = this.$tracker;
        tracker.seen[number] = 1;
        if (this.$stamp !== tracker.stamp) tracker.meet(this);
        return this.$values[slot];
      },
    });
  });
  return TrackedOfRegister;
}

/** Getters of a prototype are not copied: a spread record would lack its fields. */
const whenCopied: PropertyDescriptor & ThisType<Tracked> = {
  enumerable: true,
  get() {
    this.$tracker.isLost = true;
    return undefined;
  },
};

/** A record's values by slot. */
export function valuesOf(raw: AnyRecord, names: readonly string[]): readonly unknown[] {
  const values: unknown[] = [];
  for (const name of names) values.push(raw[name]);
  return values;
}
