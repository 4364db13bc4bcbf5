import { canonicalJson } from '../../../shared/lib/index.ts';
import type { Change, Row, TableName } from '../../db/rows.ts';

/** The change of one row; undefined where before and after say the same. */
export function changeOf(
  register: TableName,
  before: Row | undefined,
  after: Row | undefined,
): Change | undefined {
  const id = after?.id ?? before?.id;
  if (id === undefined || isSame(before, after)) return undefined;
  return {
    register,
    id,
    ...(before === undefined ? {} : { before: withoutUnknown(before) }),
    ...(after === undefined ? {} : { after: withoutUnknown(after) }),
  };
}

/** The changes that take these back, last one first. */
export function inverseOf(changes: readonly Change[]): readonly Change[] {
  return changes
    .map(({ register, id, before, after }) => ({
      register,
      id,
      ...(after === undefined ? {} : { before: after }),
      ...(before === undefined ? {} : { after: before }),
    }))
    .toReversed();
}

/** The same facts: key order and members that are undefined do not matter. */
export function isSame(one: Row | undefined, other: Row | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return canonicalJson(one) === canonicalJson(other);
}

/** Unknown is absent in the store as in a file; forms and worker copies carry it as undefined. */
export function withoutUnknown(row: Row): Row {
  const settled: { id: string; [field: string]: unknown } = { id: row.id };
  for (const [name, value] of Object.entries(row)) {
    if (value !== undefined) settled[name] = value;
  }
  return settled;
}

export function keyOf(register: TableName, id: string): string {
  return `${register}/${id}`;
}
