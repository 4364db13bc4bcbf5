import type { AnyRecord, RegisterId } from '../../map/index.ts';
import { isSame } from './isSame.ts';
import type { RegisterLayout } from './layout.ts';
import { fieldNumber, layoutOf } from './layout.ts';
import { TrackedMap } from './trackedMap.ts';
import type { TrackedRecord } from './trackedRecord.ts';
import { trackRecord, valuesOf } from './trackedRecord.ts';
import type { Source, Tracker } from './tracker.ts';
import { Home, PlainSource } from './tracker.ts';

/** What an edit changed: field numbers, and the sources whose readers must look again. */
export interface Effect {
  readonly numbers: Set<number>;
  readonly sources: Set<Source>;
  readonly records: Set<TrackedRecord>;
}

/** The records in use whose field points at one id. */
class Bucket extends PlainSource {
  records: readonly TrackedRecord[] = [];
}

/** One register, its records tracked, with indexes that are kept up as records change. */
export class LiveTable {
  readonly #layout: RegisterLayout;
  readonly #tracker: Tracker;
  /** Its records, as those who are judged. */
  readonly home = new Home();
  readonly #track: (raw: AnyRecord) => TrackedRecord;
  /** Both sorted by id; replaced, never changed in place. */
  #everything: readonly TrackedRecord[];
  #inUse: readonly TrackedRecord[];
  #entered: readonly AnyRecord[] | undefined;
  #enteredInUse: readonly AnyRecord[] | undefined;
  readonly #byId: Map<string, TrackedRecord>;
  readonly #absent = new Map<string, Source>();
  readonly #indexes = new Map<string, Map<string, Bucket>>();
  readonly #members = new PlainSource();
  readonly #existence = new PlainSource();
  readonly identities: ReadonlyMap<string, TrackedRecord>;

  constructor(register: RegisterId, records: readonly AnyRecord[], tracker: Tracker) {
    this.#layout = layoutOf(register);
    this.#tracker = tracker;
    this.#track = (raw) => trackRecord(register, raw, tracker, this.home);
    this.#everything = sortById(records.map(this.#track));
    this.#inUse = this.#everything.filter(({ $raw }) => $raw.archived !== true);
    this.#byId = new Map(this.#everything.map((record) => [record.id, record]));
    this.identities = new Identities(
      (id) => this.find(id),
      () => {
        this.#note(this.#layout.identity, this.#existence);
        return this.#byId;
      },
    );
  }

  /** The records in use, without noting that anyone looked. */
  get inUse(): readonly TrackedRecord[] {
    return this.#inUse;
  }

  /** The records in use as entered, in the same order. */
  get enteredInUse(): readonly AnyRecord[] {
    return (this.#enteredInUse ??= this.#inUse.map(({ $raw }) => $raw));
  }

  /** All records as entered, archived ones included. */
  get entered(): readonly AnyRecord[] {
    return (this.#entered ??= this.#everything.map(({ $raw }) => $raw));
  }

  all(): readonly TrackedRecord[] {
    this.#note(this.#layout.members, this.#members);
    return this.#inUse;
  }

  find(id: string): TrackedRecord | undefined {
    const record = this.#byId.get(id);
    this.#note(this.#layout.identity, record ?? this.#absentOf(id));
    return record;
  }

  by(field: string, id: string): readonly TrackedRecord[] {
    const index = this.#indexOf(field);
    let bucket = index.get(id);
    if (bucket === undefined) {
      bucket = new Bucket();
      index.set(id, bucket);
    }
    this.#tracker.seen[this.#layout.members] = 1;
    this.#note(fieldNumber(this.#layout, field), bucket);
    return bucket.records;
  }

  /** Makes the record say this from now on; undefined takes it away. */
  put(id: string, raw: AnyRecord | undefined, effect: Effect): void {
    const record = this.#byId.get(id);
    this.#entered = undefined;
    this.#enteredInUse = undefined;
    if (record === undefined) {
      if (raw !== undefined) this.#add(raw, effect);
    } else if (raw === undefined) this.#remove(record, effect);
    else this.#update(record, raw, effect);
  }

  #add(raw: AnyRecord, effect: Effect): void {
    const record = this.#track(raw);
    this.#everything = withInserted(this.#everything, record, 1);
    this.#byId.set(record.id, record);
    this.#noteExistence(record, effect);
    if (raw.archived !== true) this.#enter(record, effect);
  }

  #remove(record: TrackedRecord, effect: Effect): void {
    if (record.$raw.archived !== true) this.#leave(record, effect);
    this.#everything = without(this.#everything, record);
    this.#byId.delete(record.id);
    this.#noteExistence(record, effect);
  }

  #update(record: TrackedRecord, raw: AnyRecord, effect: Effect): void {
    const { names, first } = this.#layout;
    const wasInUse = record.$raw.archived !== true;
    const before = record.$values;
    const after = valuesOf(raw, names);
    const changed = names.filter((_, slot) => !isSame(before[slot], after[slot]));
    const isInUse = raw.archived !== true;
    if (wasInUse && !isInUse) this.#leave(record, effect);
    record.$raw = raw;
    record.$values = after;
    if (!wasInUse && isInUse) this.#enter(record, effect);
    if (changed.length === 0) return;
    effect.sources.add(record);
    effect.records.add(record);
    for (const name of changed) {
      const slot = this.#layout.slots.get(name) ?? 0; // one of the layout's own names
      effect.numbers.add(first + slot);
      if (wasInUse && isInUse) this.#move(record, name, before[slot], after[slot], effect);
    }
  }

  /** A record that begins or ceases to exist: everything that can be read of it changes. */
  #noteExistence(record: TrackedRecord, { numbers, sources }: Effect): void {
    const { first, names, identity } = this.#layout;
    for (let slot = 0; slot < names.length; slot++) numbers.add(first + slot);
    numbers.add(identity);
    sources.add(record);
    sources.add(this.#existence);
    const absent = this.#absent.get(record.id);
    if (absent !== undefined) sources.add(absent);
  }

  #enter(record: TrackedRecord, effect: Effect): void {
    this.#inUse = withInserted(this.#inUse, record, 1);
    this.#noteMembers(effect);
    for (const field of this.#indexes.keys()) {
      this.#move(record, field, undefined, this.#valueOf(record, field), effect);
    }
  }

  #leave(record: TrackedRecord, effect: Effect): void {
    this.#inUse = without(this.#inUse, record);
    this.#noteMembers(effect);
    for (const field of this.#indexes.keys()) {
      this.#move(record, field, this.#valueOf(record, field), undefined, effect);
    }
  }

  #noteMembers({ numbers, sources }: Effect): void {
    numbers.add(this.#layout.members);
    sources.add(this.#members);
  }

  #move(
    record: TrackedRecord,
    field: string,
    before: unknown,
    after: unknown,
    { sources }: Effect,
  ): void {
    const index = this.#indexes.get(field);
    if (index === undefined) return;
    const keys = idsIn(after);
    for (const id of new Set([...idsIn(before), ...keys])) {
      let bucket = index.get(id);
      if (bucket === undefined) {
        bucket = new Bucket();
        index.set(id, bucket);
      }
      const times = keys.filter((key) => key === id).length;
      bucket.records = withInserted(without(bucket.records, record), record, times);
      sources.add(bucket);
    }
  }

  #indexOf(field: string): Map<string, Bucket> {
    let index = this.#indexes.get(field);
    if (index !== undefined) return index;
    index = new Map<string, Bucket>();
    for (const record of this.#inUse) {
      for (const id of idsIn(this.#valueOf(record, field))) {
        let bucket = index.get(id);
        if (bucket === undefined) {
          bucket = new Bucket();
          index.set(id, bucket);
        }
        (bucket.records as TrackedRecord[]).push(record); // not handed out yet
      }
    }
    this.#indexes.set(field, index);
    return index;
  }

  #valueOf(record: TrackedRecord, field: string): unknown {
    const slot = this.#layout.slots.get(field);
    return slot === undefined ? record.$raw[field] : record.$values[slot];
  }

  #absentOf(id: string): Source {
    let source = this.#absent.get(id);
    if (source === undefined) {
      source = new PlainSource();
      this.#absent.set(id, source);
    }
    return source;
  }

  #note(number: number, source: Source): void {
    const tracker = this.#tracker;
    tracker.seen[number] = 1;
    if (source.$stamp !== tracker.stamp) tracker.meet(source);
  }
}

/** All records of a register by id. */
class Identities extends TrackedMap<TrackedRecord> {
  readonly #find: (id: string) => TrackedRecord | undefined;
  readonly #list: () => ReadonlyMap<string, TrackedRecord>;

  constructor(
    find: (id: string) => TrackedRecord | undefined,
    list: () => ReadonlyMap<string, TrackedRecord>,
  ) {
    super();
    this.#find = find;
    this.#list = list;
  }
  override get(id: string): TrackedRecord | undefined {
    return this.#find(id);
  }
  override has(id: string): boolean {
    return this.#find(id) !== undefined;
  }
  protected override all(): ReadonlyMap<string, TrackedRecord> {
    return this.#list();
  }
}

/** What an index files a record under, as a snapshot's does. */
function idsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.map(String) : [];
}

function sortById(records: readonly TrackedRecord[]): readonly TrackedRecord[] {
  const isSorted = records.every((record, i) => i === 0 || (records[i - 1]?.id ?? '') <= record.id);
  return isSorted ? records : records.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

function withInserted(
  records: readonly TrackedRecord[],
  record: TrackedRecord,
  times: number,
): readonly TrackedRecord[] {
  if (times === 0) return records;
  const at = positionOf(records, record.id);
  const added = Array.from({ length: times }, () => record);
  return [...records.slice(0, at), ...added, ...records.slice(at)];
}

function without(
  records: readonly TrackedRecord[],
  record: TrackedRecord,
): readonly TrackedRecord[] {
  return records.filter((one) => one !== record);
}

/** Where an id stands, or would stand, among records sorted by id. */
export function positionOf(records: readonly { readonly id: string }[], id: string): number {
  let [low, high] = [0, records.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((records[middle]?.id ?? '') < id) low = middle + 1;
    else high = middle;
  }
  return low;
}
