import type { RecordBase, Snapshot } from '../../../../shared/map/index.ts';
import type { RecordPointer } from '../../../../shared/policy/index.ts';
import type { NamedRecord } from '../../../data/verdicts/verdicts.ts';

/** Codes and names of records, in the order asked for; those that are gone are left out. */
export function nameRecords(
  snapshot: Snapshot,
  pointers: readonly RecordPointer[],
): readonly NamedRecord[] {
  return pointers.flatMap(({ register, id }) => {
    const record = snapshot.get(register, id) as RecordBase | undefined; // what every record has
    return record === undefined ? [] : [{ register, id, code: record.code, name: record.name }];
  });
}
