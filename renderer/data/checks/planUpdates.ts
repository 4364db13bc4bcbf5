import type { Change, Row } from '../../../shared/history/index.ts';
import { changeOf, isSame, withoutUnknown } from '../../../shared/history/index.ts';
import type { Moment } from '../../../shared/lib/index.ts';
import type { RegisterId } from '../../../shared/map/index.ts';
import type { WorkspaceDatabase } from '../../db/workspaceDatabase.ts';
import { refuseForbidden, refuseMissing } from '../refusal.ts';
import { checkRecords } from './checkRecords.ts';
import type { EnteredFields } from './enteredFields.ts';
import { refuseReserved } from './enteredFields.ts';

/** New values for some fields of one record. */
export interface FieldUpdate {
  readonly id: string;
  readonly fields: EnteredFields;
}

/**
 * The changes that give records of one register new field values; records that stay as they are give
 * none. Refuses where one is missing or would not fit. Inside a transaction over the register and its targets.
 */
export async function planUpdates(
  database: WorkspaceDatabase,
  register: RegisterId,
  updates: readonly FieldUpdate[],
  at: Moment,
): Promise<readonly Change[]> {
  for (const { fields } of updates) refuseReserved(fields);
  const rows = await readRows(
    database,
    register,
    updates.map(({ id }) => id),
  );
  const changed: { readonly before: Row; readonly after: Row }[] = [];
  for (const [i, { fields }] of updates.entries()) {
    const before = rows[i];
    if (before === undefined) continue;
    const after = withoutUnknown({ ...before, ...fields });
    if (!isSame(before, after)) changed.push({ before, after: { ...after, updated: at } });
  }
  await checkRecords(
    database,
    register,
    changed.map(({ after }) => after),
  );
  return changed
    .map(({ before, after }) => changeOf(register, before, after))
    .filter((change) => change !== undefined);
}

/** The rows of these ids, in their order; refuses where one is missing or named twice. */
export async function readRows(
  database: WorkspaceDatabase,
  register: RegisterId,
  ids: readonly string[],
): Promise<readonly Row[]> {
  if (new Set(ids).size !== ids.length) {
    throw refuseForbidden(
      'A record is named twice in one step. Nothing was changed.',
      '同一步骤中重复指定了某条记录。未作任何改动。',
    );
  }
  const rows = await database.rowsOf(register).bulkGet([...ids]);
  const missing = ids.filter((_, i) => rows[i] === undefined);
  if (missing.length > 0) throw refuseMissing(missing);
  return rows.filter((row) => row !== undefined);
}
