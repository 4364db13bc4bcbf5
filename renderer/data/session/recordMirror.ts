import type { AnyRecord, RegisterId } from '../../../shared/map/index.ts';
import { isRegisterId } from '../../../shared/map/index.ts';
import type { Change, Row } from '../../db/rows.ts';
import type { WorkspaceDatabase } from '../../db/workspaceDatabase.ts';
import { nextTask, whenIdle } from '../pace/nextTask.ts';

/**
 * The registers a screen has asked for, in memory, kept up to date by the changes of each committed
 * step. Reading twenty thousand rows again after every edit would hold up typing; a live query does
 * just that.
 */
export interface RecordMirror {
  /** The register's records by code, archived ones included; undefined until loaded. */
  records(register: RegisterId): readonly AnyRecord[] | undefined;
  /** As `records`, but while a large register is being read the first of them. */
  recordsSoFar(register: RegisterId): readonly AnyRecord[] | undefined;
  /**
   * Another object whenever a record came, went, was archived or brought back: what depends on which
   * records there are, and not on what they say, need not be done again after other edits.
   */
  shape(register: RegisterId): object | undefined;
  get(register: RegisterId, id: string): AnyRecord | undefined;
  isLoaded(register: RegisterId): boolean;
  /** Reads the register unless it was read before. Rejects when the store fails. */
  load(register: RegisterId): Promise<void>;
  /** Once nothing is being read any more. */
  settled(): Promise<void>;
  /** Takes over what a step changed. */
  apply(changes: readonly Change[]): void;
  subscribe(register: RegisterId, listener: () => void): () => void;
}

interface Loaded {
  list: readonly AnyRecord[];
  /** Where in the list each record stands. */
  placeOf: ReadonlyMap<string, number>;
  shape: object;
}

export function createRecordMirror(database: WorkspaceDatabase): RecordMirror {
  const loaded = new Map<RegisterId, Loaded>();
  /** The first rows of registers that are being read. */
  const begun = new Map<RegisterId, Loaded>();
  const loading = new Map<RegisterId, Promise<void>>();
  let last: Promise<void> = Promise.resolve();
  /** What was changed while a register was being read: the reading may have missed it. */
  const missed = new Map<RegisterId, Change[]>();
  const listeners = new Map<RegisterId, Set<() => void>>();
  const tell = (register: RegisterId) => {
    for (const listener of listeners.get(register) ?? []) listener();
  };

  async function read(register: RegisterId): Promise<void> {
    missed.set(register, []);
    try {
      const rows: Row[] = [];
      await readPaged(database, register, (page, isLast) => {
        for (const row of page) rows.push(row);
        if (rows.length > page.length || isLast) return;
        begun.set(register, toLoaded(rows, missed.get(register) ?? []));
        tell(register);
      });
      loaded.set(register, toLoaded(rows, missed.get(register) ?? []));
    } finally {
      begun.delete(register);
      missed.delete(register);
      loading.delete(register);
    }
    tell(register);
  }

  return {
    records: (register) => loaded.get(register)?.list,
    recordsSoFar: (register) => (loaded.get(register) ?? begun.get(register))?.list,
    shape: (register) => (loaded.get(register) ?? begun.get(register))?.shape,
    get(register, id) {
      const entry = loaded.get(register) ?? begun.get(register);
      const place = entry?.placeOf.get(id);
      return place === undefined ? undefined : entry?.list[place];
    },
    isLoaded: (register) => loaded.has(register),
    load(register) {
      if (loaded.has(register)) return Promise.resolve();
      let promise = loading.get(register);
      if (promise === undefined) {
        // One after the other, in the order they are asked for: the screen's own register comes first.
        promise = last.then(() => read(register));
        last = promise.catch(() => undefined);
        loading.set(register, promise);
      }
      return promise;
    },
    async settled() {
      while (loading.size > 0) await Promise.allSettled(loading.values());
    },
    apply(changes) {
      const byRegister = new Map<RegisterId, Change[]>();
      for (const each of changes) {
        if (!isRegisterId(each.register)) continue;
        const found = byRegister.get(each.register);
        if (found === undefined) byRegister.set(each.register, [each]);
        else found.push(each);
      }
      for (const [register, ofRegister] of byRegister) {
        missed.get(register)?.push(...ofRegister);
        const entry = loaded.get(register) ?? begun.get(register);
        if (entry === undefined) continue;
        change(entry, ofRegister);
        tell(register);
      }
    },
    subscribe(register, listener) {
      let set = listeners.get(register);
      if (set === undefined) {
        set = new Set();
        listeners.set(register, set);
      }
      set.add(listener);
      return () => set.delete(listener);
    },
  };
}

/** More than any window shows, and few enough to be there at once. */
const firstRows = 250;
/** So many rows are handed over at once: all of them in one task would hold up the page. */
const pageRows = 1000;
/** So long the first rows have to be drawn before the others are read. */
const drawMillis = 500;

/**
 * Reads the first rows by code, which is what a grid shows at the top, and once that is handed over all
 * others, asking for the next while one is being taken over. What is changed meanwhile the caller hears
 * of anyway, so that each page may lie in a transaction of its own, and no edit waits.
 */
async function readPaged(
  database: WorkspaceDatabase,
  register: RegisterId,
  take: (page: readonly Row[], isLast: boolean) => void,
): Promise<void> {
  const table = database.rowsOf(register);
  const first = await table.orderBy('code').limit(firstRows).toArray();
  take(first, first.length < firstRows);
  if (first.length < firstRows) return;
  await whenIdle(drawMillis);
  const taken = new Set(first.map(({ id }) => id));
  // By id, not by code: the store gives the keys of its rows at one go, those of an index one by one.
  const ids = (await table.toCollection().primaryKeys()).filter((id) => !taken.has(id));
  const ask = (from: number) => {
    const last = ids[Math.min(from + pageRows, ids.length) - 1];
    return table.where(':id').between(ids[from], last, true, true).toArray();
  };
  if (ids.length === 0) return;
  let asked = ask(0);
  for (let from = 0; from < ids.length; from += pageRows) {
    const page = await asked;
    const isLast = from + pageRows >= ids.length;
    if (!isLast) asked = ask(from + pageRows);
    take(
      page.filter(({ id }) => !taken.has(id)),
      isLast,
    );
    await nextTask();
  }
}

function toLoaded(rows: readonly Row[], changes: readonly Change[]): Loaded {
  const list = rows.map(toRecord).toSorted(byCode);
  const entry = { list, placeOf: placesIn(list), shape: {} };
  change(entry, changes);
  return entry;
}

function change(entry: Loaded, changes: readonly Change[]): void {
  if (changes.length === 0) return;
  /** What each row is in the end: a step may touch a row more than once. */
  const final = new Map<string, AnyRecord | undefined>();
  for (const { id, after } of changes) {
    final.set(id, after === undefined ? undefined : toRecord(after));
  }
  const list = [...entry.list];
  const gone = new Set<number>();
  const added: AnyRecord[] = [];
  let hasOtherShape = false;
  for (const [id, record] of final) {
    const place = entry.placeOf.get(id);
    if (place === undefined) {
      if (record !== undefined) added.push(record);
    } else if (record === undefined) gone.add(place);
    else {
      hasOtherShape ||= (list[place]?.archived === true) !== (record.archived === true);
      list[place] = record;
    }
  }
  entry.list = list;
  if (gone.size > 0 || added.length > 0) {
    hasOtherShape = true;
    const kept = gone.size === 0 ? list : list.filter((_, place) => !gone.has(place));
    entry.list = added.length === 0 ? kept : [...kept, ...added].toSorted(byCode);
    entry.placeOf = placesIn(entry.list);
  }
  if (hasOtherShape) entry.shape = {};
}

function placesIn(list: readonly AnyRecord[]): Map<string, number> {
  return new Map(list.map(({ id }, place) => [id, place]));
}

function toRecord(row: Row): AnyRecord {
  return row as unknown as AnyRecord; // rows of a register were checked before they were written
}

/** ACT-2 before ACT-10, ACT-999 before ACT-1000. */
function byCode(one: AnyRecord, other: AnyRecord): number {
  const byLength = one.code.length - other.code.length;
  if (byLength !== 0) return byLength;
  return one.code < other.code ? -1 : one.code > other.code ? 1 : 0;
}
