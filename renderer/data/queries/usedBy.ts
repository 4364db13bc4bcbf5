import type { Row, TableName } from '../../../shared/history/index.ts';
import type { RegisterId } from '../../../shared/map/index.ts';
import { registerIds, registerOf } from '../../../shared/map/index.ts';
import type { Words } from '../../../shared/lib/index.ts';
import type { WorkspaceDatabase } from '../../db/workspaceDatabase.ts';
import type { User } from '../refusal.ts';

/** Everything that points at a record: by register, then by id; once for each field that does. */
export function usedBy(
  database: WorkspaceDatabase,
  register: RegisterId,
  id: string,
): Promise<readonly User[]> {
  return database.transaction('r', tablesPointingAt(register), () =>
    usersOf(database, register, [id]),
  );
}

/** The tables to be looked into for users of a register's records. */
export function tablesPointingAt(register: RegisterId): readonly TableName[] {
  return [...new Set(pointersTo(register).map(({ table }) => table))];
}

/** As `usedBy`, for several records, inside a transaction over `tablesPointingAt`. */
export async function usersOf(
  database: WorkspaceDatabase,
  register: RegisterId,
  ids: readonly string[],
): Promise<readonly User[]> {
  const wanted = new Set(ids);
  const users: User[] = [];
  for (const { table, field } of pointersTo(register)) {
    const rows = await database
      .rowsOf(table)
      .where(field)
      .anyOf([...wanted])
      .distinct()
      .toArray();
    for (const row of rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
      for (const target of targetsIn(row[field])) {
        if (wanted.has(target)) users.push(toUser(table, row, field, target));
      }
    }
  }
  return users;
}

/** The ids a reference field holds; none for each kind of empty. */
export function targetsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.map(String) : [];
}

interface Pointer {
  readonly table: TableName;
  readonly field: string;
}

function pointersTo(register: RegisterId): readonly Pointer[] {
  const pointers: Pointer[] = [];
  for (const table of registerIds) {
    for (const [field, description] of Object.entries(registerOf(table).fields)) {
      if (description.kind !== 'reference' && description.kind !== 'references') continue;
      if (description.target === register) pointers.push({ table, field });
    }
  }
  if (register === 'evidence') {
    pointers.push(
      { table: 'answers', field: 'evidence' },
      { table: 'overrides', field: 'evidence' },
    );
  }
  return pointers;
}

function toUser(register: TableName, row: Row, field: string, target: string): User {
  const about = row.code ?? row.question ?? row.criterion;
  const code = String(about);
  const name = (row.name ?? code) as Words; // a record's name was checked when it was written
  return { register, id: row.id, code, name, field, target };
}
