import type { RecordBase, Snapshot } from '../../../../shared/map/index.ts';
import type { RecordPointer } from '../../../../shared/policy/index.ts';
import type { NamedRecord } from '../../../data/verdicts/verdicts.ts';

/** Names records, each once: what is sent to the screen holds the same object wherever it is named. */
export type NameOf = (
  register: RecordPointer['register'],
  id: string | null | undefined,
) => NamedRecord | null;

export function recordNamer(snapshot: Snapshot): NameOf {
  const named = new Map<string, NamedRecord | null>();
  return (register, id) => {
    if (id === null || id === undefined) return null;
    const key = `${register} ${id}`;
    const known = named.get(key);
    if (known !== undefined) return known;
    const record = snapshot.get(register, id) as RecordBase | undefined; // what every record has
    const found =
      record === undefined ? null : { register, id, code: record.code, name: record.name };
    named.set(key, found);
    return found;
  };
}
