import type { Change, Row, TableName } from './rows.ts';

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
  return one === undefined || other === undefined ? one === other : isSameJson(one, other);
}

/** As comparing canonical JSON, without writing it: a large workspace has tens of thousands of rows. */
function isSameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return false;
  }
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
    return one.every((item: unknown, i) => isSameJson(item ?? null, other[i] ?? null));
  }
  const left = one as Record<string, unknown>; // both are read by their own keys alone
  const right = other as Record<string, unknown>;
  const names = Object.keys(left).filter((name) => left[name] !== undefined);
  const others = Object.keys(right).filter((name) => right[name] !== undefined);
  return (
    names.length === others.length &&
    names.every((name) => Object.hasOwn(right, name) && isSameJson(left[name], right[name]))
  );
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
