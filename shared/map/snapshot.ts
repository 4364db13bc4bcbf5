import type { Day } from '../lib/index.ts';
import type { Derived } from './derived.ts';
import type { AnyRecord, RecordIn, RegisterId } from './registers.ts';
import { registerIds } from './registers.ts';
import type { SettingValue, Situation } from './settings.ts';

/** The records of a workspace by register; a register without records may be left out. */
export type MapData = { readonly [R in RegisterId]?: readonly RecordIn<R>[] };

/** A field of a register that points at records. */
export type ReferenceName<R extends RegisterId> = keyof RecordIn<R> & string;

/**
 * A map as it stands at one moment, with indexes built once, on first use. Reading it changes nothing.
 * Records come sorted by id, so that the order of a file never moves a result.
 */
export interface Snapshot {
  /** The day the map is looked at; the only date a judgement knows. */
  readonly asOf: Day;
  /** The value of a setting; throws for one nobody described. */
  setting(id: string): SettingValue;
  /** The register's records in use; archived ones are left out. */
  all<R extends RegisterId>(register: R): readonly RecordIn<R>[];
  /** A record by id, archived or not; undefined for an unknown id or an empty reference. */
  get<R extends RegisterId>(register: R, id: unknown): RecordIn<R> | undefined;
  /** The records in use whose reference field points at the id. */
  by<R extends RegisterId>(
    register: R,
    field: ReferenceName<R>,
    id: string,
  ): readonly RecordIn<R>[];
  /** All records of a register by id, archived ones included. */
  identities<R extends RegisterId>(register: R): ReadonlyMap<string, RecordIn<R>>;
  /** A derived view, computed once for this snapshot. */
  derived<T>(view: Derived<T>): T;
}

type Index = ReadonlyMap<string, readonly AnyRecord[]>;

const nothing: readonly never[] = Object.freeze([]);

/** Builds a snapshot over the records as they are; the caller must not change them afterwards. */
export function createSnapshot(data: MapData, situation: Situation): Snapshot {
  const tables = new Map<RegisterId, readonly AnyRecord[]>();
  const everything = new Map<RegisterId, readonly AnyRecord[]>();
  const identities = new Map<RegisterId, ReadonlyMap<string, AnyRecord>>();
  const indexes = new Map<RegisterId, Map<string, Index>>();
  const views = new Map<unknown, unknown>();

  for (const register of registerIds) {
    // Typed per register outside; inside all registers are handled alike.
    const records = sortById((data[register] ?? nothing) as readonly AnyRecord[]);
    everything.set(register, records);
    tables.set(
      register,
      records.some(isArchived) ? records.filter((record) => !isArchived(record)) : records,
    );
    indexes.set(register, new Map());
  }

  const identitiesOf = (register: RegisterId): ReadonlyMap<string, AnyRecord> => {
    let found = identities.get(register);
    if (found === undefined) {
      found = new Map((everything.get(register) ?? nothing).map((record) => [record.id, record]));
      identities.set(register, found);
    }
    return found;
  };

  const snapshot: Snapshot = {
    asOf: situation.asOf,
    setting(id: string) {
      const value = situation.settings[id];
      if (value === undefined) throw new Error(`Expected a described setting, found "${id}".`);
      return value;
    },
    all<R extends RegisterId>(register: R) {
      return (tables.get(register) ?? nothing) as readonly RecordIn<R>[]; // stored under its register
    },
    get<R extends RegisterId>(register: R, id: unknown) {
      if (typeof id !== 'string') return undefined;
      return identitiesOf(register).get(id) as RecordIn<R> | undefined; // stored under its register
    },
    by<R extends RegisterId>(register: R, field: ReferenceName<R>, id: string) {
      const ofRegister = indexes.get(register);
      let index = ofRegister?.get(field);
      if (index === undefined) {
        index = indexField(tables.get(register) ?? nothing, field);
        ofRegister?.set(field, index);
      }
      return (index.get(id) ?? nothing) as readonly RecordIn<R>[]; // indexed from that register
    },
    identities<R extends RegisterId>(register: R) {
      return identitiesOf(register) as ReadonlyMap<string, RecordIn<R>>; // stored under its register
    },
    derived<T>(view: Derived<T>) {
      if (!views.has(view)) views.set(view, view.build(snapshot));
      return views.get(view) as T; // stored under the view that made it
    },
  };
  return snapshot;
}

function sortById(records: readonly AnyRecord[]): readonly AnyRecord[] {
  for (let i = 1; i < records.length; i++) {
    const before = records[i - 1];
    const here = records[i];
    if (before !== undefined && here !== undefined && before.id > here.id) {
      return records.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
    }
  }
  return records;
}

function isArchived(record: AnyRecord): boolean {
  return record.archived === true;
}

function indexField(records: readonly AnyRecord[], field: string): Index {
  const index = new Map<string, AnyRecord[]>();
  const add = (id: string, record: AnyRecord) => {
    const found = index.get(id);
    if (found === undefined) index.set(id, [record]);
    else found.push(record);
  };
  for (const record of records) {
    const value = record[field];
    if (typeof value === 'string') add(value, record);
    else if (Array.isArray(value)) for (const id of value) add(String(id), record);
  }
  return index;
}
