import type { Derived, RegisterId, Snapshot } from '../../map/index.ts';
import { SequentialMap } from '../../lib/index.ts';
import { isSame } from './isSame.ts';
import { TrackedMap } from './trackedMap.ts';
import type { TrackedRecord } from './trackedRecord.ts';
import type { Reader, Source, Tracker } from './tracker.ts';
import { Home, PlainSource } from './tracker.ts';

/** A view with at most one entry a record of one register, made from its record and what that leads to. */
export type RecordView = Derived<ReadonlyMap<string, object>>;

/** Such a view and what it is made from. */
export interface RecordViewSource {
  readonly view: RecordView;
  readonly register: RegisterId;
  readonly snapshot: Snapshot;
  /** Whether another view is of this kind and of the same register. */
  readonly isAlike: (other: unknown) => boolean;
}

class Entry extends PlainSource implements Reader {
  $reaches: Source[] | null = [];
  $dirt = 0;
  readonly $home: Home;
  readonly record: TrackedRecord;
  /** Undefined where the view has nothing of the record. */
  view: object | undefined;

  constructor(record: TrackedRecord, home: Home) {
    super();
    this.$home = home;
    this.record = record;
  }
}

/** The entries of such a view, made anew one by one as what they rest on changes. */
export class RecordViews extends TrackedMap<object> {
  readonly #build: RecordView['build'];
  /** The map with the record of the entry being made as the only one of its register. */
  readonly #alone: Snapshot;
  readonly #tracker: Tracker;
  readonly #seen: Uint8Array;
  readonly #absent = new Map<string, Source>();
  readonly #whole = new PlainSource();
  readonly #getters = new Map<object, readonly string[]>();
  /** Its entries, as those who rest on something. */
  readonly home = new Home();
  #one: readonly TrackedRecord[] = [];
  #records: readonly TrackedRecord[] = [];
  #entries: readonly Entry[] = [];
  #byId: SequentialMap<Entry> = new SequentialMap([], []);
  /** The entries that have a view, in order; replaced, never changed in place. */
  #keys: readonly string[] = [];
  #values: readonly object[] = [];
  #views: ReadonlyMap<string, object> | undefined;

  /** `seen` takes the numbers of everything read to make any entry. */
  constructor(
    { view, register, snapshot, isAlike }: RecordViewSource,
    tracker: Tracker,
    seen: Uint8Array,
  ) {
    super();
    this.#build = view.build;
    this.#tracker = tracker;
    this.#seen = seen;
    this.#alone = {
      ...snapshot,
      // The one record is of the register asked for; the type cannot tell.
      all: (asked) => (asked === register ? this.#one : snapshot.all(asked)) as never,
      derived: <T>(other: Derived<T>) => {
        const value = snapshot.derived(other);
        // A view of the same records gives the one entry, as a map: that is what its type is.
        return isAlike(other) ? (this.#aloneOf(value as ReadonlyMap<string, object>) as T) : value;
      },
    };
  }

  override get(id: string): object | undefined {
    const entry = this.#byId.get(id);
    const source = entry ?? this.#absentOf(id);
    if (source.$stamp !== this.#tracker.stamp) this.#tracker.meet(source);
    return entry?.view;
  }

  override has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  protected override all(): ReadonlyMap<string, object> {
    if (this.#whole.$stamp !== this.#tracker.stamp) this.#tracker.meet(this.#whole);
    return (this.#views ??= new SequentialMap(this.#keys, this.#values));
  }

  /**
   * Brings the entries up to the records in use; new ones are made and, where what they read changed,
   * soiled ones made anew. Gives the sources whose readers must look again.
   */
  refresh(records: readonly TrackedRecord[], areReadsChanged: boolean): readonly Source[] {
    const changed: Source[] = [];
    if (areReadsChanged) {
      for (const reader of [...this.home.soiled, ...this.home.boundless]) {
        const entry = reader as Entry; // only entries have this home
        if (this.#byId.get(entry.record.id) === entry && this.#make(entry)) changed.push(entry);
      }
    }
    if (records !== this.#records) this.#follow(records, changed);
    else this.#replaceViews(changed as Source[] as Entry[]); // nothing else was added so far
    if (changed.length === 0) return changed;
    this.#views = undefined;
    return [...changed, this.#whole];
  }

  #replaceViews(entries: readonly Entry[]): void {
    if (entries.length === 0) return;
    const keys = [...this.#keys];
    const values = [...this.#values];
    for (const { record, view } of entries) {
      const at = placeOf(keys, record.id);
      const isThere = keys[at] === record.id;
      if (view === undefined) {
        if (!isThere) continue;
        keys.splice(at, 1);
        values.splice(at, 1);
      } else if (isThere) values[at] = view;
      else {
        keys.splice(at, 0, record.id);
        values.splice(at, 0, view);
      }
    }
    this.#keys = keys;
    this.#values = values;
  }

  #follow(records: readonly TrackedRecord[], changed: Source[]): void {
    const old = this.#entries;
    const entries: Entry[] = [];
    let from = 0;
    for (const record of records) {
      while (from < old.length && old[from]?.record !== record) {
        if ((old[from]?.record.id ?? '') > record.id) break;
        this.#noteExistence(old[from++], changed);
      }
      let entry = old[from];
      if (entry?.record === record) from++;
      else {
        entry = new Entry(record, this.home);
        this.#make(entry);
        this.#noteExistence(entry, changed);
      }
      entries.push(entry);
    }
    while (from < old.length) this.#noteExistence(old[from++], changed);
    this.#records = records;
    this.#entries = entries;
    this.#byId = new SequentialMap(
      entries.map(({ record }) => record.id),
      entries,
    );
    const made = entries.filter(({ view }) => view !== undefined);
    this.#keys = made.map(({ record }) => record.id);
    this.#values = made.map(({ view }) => view as object); // the others were left out
  }

  /** Whether it came out otherwise than before. */
  #make(entry: Entry): boolean {
    const build = this.#build;
    const before = entry.view;
    this.#one = [entry.record];
    const view = this.#tracker.within(this.#seen, entry, () => {
      for (const made of build(this.#alone).values()) {
        this.#settle(made);
        return made;
      }
      return undefined;
    });
    if (isSame(before, view)) return false;
    entry.view = view;
    return true;
  }

  /** Has everything worked out that would else be worked out, and read, by whoever asks first. */
  #settle(view: object): void {
    const kind = Object.getPrototypeOf(view) as object;
    if (kind === Object.prototype) return;
    let getters = this.#getters.get(kind);
    if (getters === undefined) {
      getters = Object.getOwnPropertyNames(kind).filter((name) => name !== 'constructor');
      this.#getters.set(kind, getters);
    }
    for (const name of getters) Reflect.get(view, name);
  }

  #aloneOf(views: ReadonlyMap<string, object>): ReadonlyMap<string, object> {
    const id = this.#one[0]?.id ?? '';
    const view = views.get(id);
    return new Map(view === undefined ? [] : [[id, view]]);
  }

  #noteExistence(entry: Entry | undefined, changed: Source[]): void {
    if (entry === undefined) return;
    changed.push(entry);
    const absent = this.#absent.get(entry.record.id);
    if (absent !== undefined) changed.push(absent);
  }

  #absentOf(id: string): Source {
    let source = this.#absent.get(id);
    if (source === undefined) {
      source = new PlainSource();
      this.#absent.set(id, source);
    }
    return source;
  }
}

/** Where a key stands, or would stand, among sorted keys. */
function placeOf(keys: readonly string[], key: string): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
