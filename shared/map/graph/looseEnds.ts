import type { AnyRecord, RegisterId } from '../registers.ts';
import { isRegisterId, registerIds, registerOf } from '../registers.ts';
import type { Snapshot } from '../snapshot.ts';

/** A reference that leads nowhere, or to a record that is archived. */
export interface DanglingReference {
  readonly register: RegisterId;
  readonly record: AnyRecord;
  readonly field: string;
  readonly target: string;
  readonly isArchived: boolean;
}

/** References of records in use that do not reach a record in use, register by register. */
export function findDanglingReferences(snapshot: Snapshot): readonly DanglingReference[] {
  const found: DanglingReference[] = [];
  eachReference(snapshot, (register, record, field, targetRegister, target) => {
    const reached = snapshot.get(targetRegister, target) as AnyRecord | undefined; // only `archived` is read
    if (reached !== undefined && reached.archived !== true) return;
    found.push({ register, record, field, target, isArchived: reached !== undefined });
  });
  return found;
}

/** Registers whose records mean something only when another record points at them. */
const reachedByOthers: readonly RegisterId[] = [
  'purposes',
  'categories',
  'subjects',
  'consents',
  'locations',
  'partners',
  'retention-rules',
  'measures',
  'evidence',
];

/** Records in use that no record in use points at, in registers where that means they were forgotten. */
export function findOrphans(
  snapshot: Snapshot,
): readonly { readonly register: RegisterId; readonly record: AnyRecord }[] {
  const reached = new Map<RegisterId, Set<string>>(
    reachedByOthers.map((register) => [register, new Set()]),
  );
  eachReference(snapshot, (_register, _record, _field, targetRegister, target) => {
    reached.get(targetRegister)?.add(target);
  });
  return reachedByOthers.flatMap((register) =>
    (snapshot.all(register) as readonly AnyRecord[]) // only ids are read
      .filter(({ id }) => reached.get(register)?.has(id) !== true)
      .map((record) => ({ register, record })),
  );
}

function eachReference(
  snapshot: Snapshot,
  visit: (
    register: RegisterId,
    record: AnyRecord,
    field: string,
    targetRegister: RegisterId,
    target: string,
  ) => void,
): void {
  for (const register of registerIds) {
    const references = Object.entries(registerOf(register).fields).flatMap(([name, field]) =>
      (field.kind === 'reference' || field.kind === 'references') && isRegisterId(field.target)
        ? [{ name, target: field.target }]
        : [],
    );
    for (const record of snapshot.all(register) as readonly AnyRecord[]) {
      // walked by the register's own fields
      for (const { name, target } of references) {
        const value = record[name];
        if (typeof value === 'string') visit(register, record, name, target, value);
        else if (Array.isArray(value))
          for (const id of value) visit(register, record, name, target, String(id));
      }
    }
  }
}
