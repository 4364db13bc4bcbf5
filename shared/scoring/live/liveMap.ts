import type {
  AnyRecord,
  Derived,
  MapData,
  RecordIn,
  ReferenceName,
  RegisterId,
  Situation,
  Snapshot,
} from '../../map/index.ts';
import { registerIds } from '../../map/index.ts';
import type { Effect } from './liveTable.ts';
import { LiveTable } from './liveTable.ts';
import type { TrackedRecord } from './trackedRecord.ts';
import type { Tracker } from './tracker.ts';

/** A map that can be edited, with a snapshot of it that notes who reads what. */
export class LiveMap {
  readonly #tables: ReadonlyMap<RegisterId, LiveTable>;
  readonly snapshot: Snapshot;

  /** `derive` gives a derived view of the snapshot. */
  constructor(
    data: MapData,
    situation: Situation,
    tracker: Tracker,
    derive: <T>(view: Derived<T>) => T,
  ) {
    this.#tables = new Map(
      registerIds.map((register) => [
        register,
        new LiveTable(register, (data[register] ?? []) as readonly AnyRecord[], tracker), // alike inside
      ]),
    );
    const tableOf = (register: RegisterId) => this.tableOf(register);
    // A tracked record has the fields of its register; the types below say which.
    this.snapshot = {
      asOf: situation.asOf,
      setting(id: string) {
        const value = situation.settings[id];
        if (value === undefined) throw new Error(`Expected a described setting, found "${id}".`);
        return value;
      },
      all: <R extends RegisterId>(register: R) =>
        tableOf(register).all() as unknown as readonly RecordIn<R>[],
      get: <R extends RegisterId>(register: R, id: unknown) =>
        typeof id === 'string'
          ? (tableOf(register).find(id) as RecordIn<R> | undefined)
          : undefined,
      by: <R extends RegisterId>(register: R, field: ReferenceName<R>, id: string) =>
        tableOf(register).by(field, id) as unknown as readonly RecordIn<R>[],
      identities: <R extends RegisterId>(register: R) =>
        tableOf(register).identities as unknown as ReadonlyMap<string, RecordIn<R>>,
      derived: derive,
    };
  }

  tableOf(register: RegisterId): LiveTable {
    const table = this.#tables.get(register);
    if (table === undefined) throw new Error(`Expected a register, found "${register}".`);
    return table;
  }

  inUse(register: RegisterId): readonly TrackedRecord[] {
    return this.tableOf(register).inUse;
  }

  /** Makes a record say this from now on; undefined takes it away. */
  put(register: RegisterId, id: string, raw: AnyRecord | undefined, effect: Effect): void {
    this.tableOf(register).put(id, raw, effect);
  }

  /** The records as entered; what is handed out never changes. */
  entered(): MapData {
    const data: { [R in RegisterId]?: readonly AnyRecord[] } = {};
    for (const [register, table] of this.#tables) data[register] = table.entered;
    return data as MapData; // each register's own records
  }
}
