import type { AnyRecord, RegisterId } from './registers.ts';
import { registerOf } from './registers.ts';

/**
 * The same records, all of one shape: every field is there, unknown ones as undefined. Files leave
 * unknown fields out, so their records come in hundreds of shapes, and engines read a field of any
 * shape several times slower than of one; a million judgements make the copy worth it.
 */
export function uniformRecords(
  register: RegisterId,
  records: readonly AnyRecord[],
): readonly AnyRecord[] {
  const blank: Record<string, undefined> = {};
  for (const name of [...baseFields, ...Object.keys(registerOf(register).fields)]) {
    blank[name] = undefined;
  }
  return records.map((record) => ({ ...blank, ...record }));
}

const baseFields = ['id', 'code', 'name', 'created', 'updated', 'owner', 'note', 'archived'];
