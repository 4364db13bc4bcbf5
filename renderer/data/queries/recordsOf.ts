import type { RecordIn, RegisterId } from '../../../shared/map/index.ts';
import type { WorkspaceDatabase } from '../../db/workspaceDatabase.ts';

/** The records of a register, archived ones included, by id. */
export async function recordsOf<R extends RegisterId>(
  database: WorkspaceDatabase,
  register: R,
): Promise<readonly RecordIn<R>[]> {
  const rows: readonly unknown[] = await database.rowsOf(register).toArray();
  return rows as readonly RecordIn<R>[]; // checked against the register before they were written
}
