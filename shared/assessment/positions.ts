import type { AnyRecord, RegisterId, Snapshot } from '../map/index.ts';
import type { RecordRef } from './assessment.ts';

/** Finds the position of a record in its register, by id. */
export interface Positions {
  /** Undefined for a record that is archived or does not exist. */
  find(register: RegisterId, id: string | undefined): RecordRef | undefined;
  /** Those of the ids that are in use, in the same order. */
  findAll(register: RegisterId, ids: Iterable<string>): readonly RecordRef[];
}

/** Positions in the snapshot's order, indexed by register on first use. */
export function createPositions(snapshot: Snapshot): Positions {
  const indexes = new Map<RegisterId, ReadonlyMap<string, number>>();
  const positions: Positions = {
    find(register, id) {
      if (id === undefined) return undefined;
      let index = indexes.get(register);
      if (index === undefined) {
        const records = snapshot.all(register) as readonly AnyRecord[]; // only ids are read
        index = new Map(records.map((record, position) => [record.id, position]));
        indexes.set(register, index);
      }
      const position = index.get(id);
      return position === undefined ? undefined : [register, position];
    },
    findAll(register, ids) {
      const found: RecordRef[] = [];
      for (const id of ids) {
        const ref = positions.find(register, id);
        if (ref !== undefined) found.push(ref);
      }
      return found;
    },
  };
  return positions;
}
