import { numberCount } from './layout.ts';

// Names begin with `$` because these members stand beside a register's fields, which never do.

/** Something a judgement can rest on: a record, the records pointing at an id, an entry of a view. */
export interface Source {
  /** The last reading that met it; spares a second note of it. */
  $stamp: number;
  /** Whoever ever rested on it. */
  readonly $readers: Reader[];
}

/** Who reads: a record while it is judged, an entry of a view while it is made. */
export interface Reader {
  /** Everything it rests on beside itself; null once that is too much to list: then it rests on all. */
  $reaches: Source[] | null;
  /** Bits of what changed in what it rests on, while an edit is worked out; else 0. */
  $dirt: number;
  readonly $home: Home;
}

/** Readers that are redone together. */
export class Home {
  /** Those whose dirt is not 0. */
  soiled: Reader[] = [];
  /** Those that rest on all. */
  readonly boundless: Reader[] = [];

  /** Clean again, once an edit is worked out. */
  clean(): void {
    for (const reader of this.soiled) reader.$dirt = 0;
    this.soiled = [];
  }
}

export class PlainSource implements Source {
  $stamp = 0;
  readonly $readers: Reader[] = [];
}

/** Notes for a reader that something it rests on changed. */
export function soil(reader: Reader, bits: number): void {
  if (reader.$dirt === 0) reader.$home.soiled.push(reader);
  reader.$dirt |= bits;
}

/** Notes it for everyone who rests on the source. */
export function soilReaders({ $readers }: Source, bits: number): void {
  for (const reader of $readers) soil(reader, bits);
}

/** For readers that are redone as a whole, whatever they met. */
export const nobody: Reader = Object.freeze({ $reaches: null, $dirt: 0, $home: new Home() });

/** Beyond so many sources a list costs more than judging the record again now and then. */
const reachLimit = 96;

/**
 * Notes what is read and by whom, for all tracked records, indexes and views of one evaluation. A byte
 * in `seen` for each field number and view: what a criterion (or a view) ever read.
 */
export class Tracker {
  seen: Uint8Array = new Uint8Array(numberCount);
  stamp = 0;
  /** A record was copied or there are too many views: what rests on what can no longer be told. */
  isLost = false;
  #reader: Reader = nobody;
  #count = 0;

  /** From here on everything read is noted for this reader. */
  begin(reader: Reader): void {
    if (reader === this.#reader) return;
    this.stamp = ++this.#count;
    this.#reader = reader;
  }

  /** Runs `work` noting for another reader and another list of numbers, then goes back. */
  within<T>(seen: Uint8Array, reader: Reader, work: () => T): T {
    const [ownSeen, ownReader] = [this.seen, this.#reader];
    this.seen = seen;
    this.begin(reader);
    try {
      return work();
    } finally {
      this.seen = ownSeen;
      this.begin(ownReader);
    }
  }

  /** Notes a source; callers skip the call where its stamp is the current one. */
  meet(source: Source): void {
    source.$stamp = this.stamp;
    const reader = this.#reader;
    const reaches = reader.$reaches;
    if (reaches === null || reaches.includes(source)) return;
    if (reaches.length < reachLimit) {
      reaches.push(source);
      source.$readers.push(reader);
    } else {
      reader.$reaches = null;
      reader.$home.boundless.push(reader);
    }
  }
}

/** Whether anything of these numbers was ever read. */
export function hasSeen(seen: Uint8Array, numbers: Iterable<number>): boolean {
  for (const number of numbers) if (seen[number] === 1) return true;
  return false;
}
