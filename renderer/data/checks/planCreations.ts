import type { Table } from 'dexie';
import type { HighestNumbers, Row } from '../../../shared/history/index.ts';
import { withoutUnknown } from '../../../shared/history/index.ts';
import type { Moment, Words } from '../../../shared/lib/index.ts';
import type { RegisterId } from '../../../shared/map/index.ts';
import { registerIds, registerOf } from '../../../shared/map/index.ts';
import type { WorkspaceDatabase } from '../../db/workspaceDatabase.ts';
import { readHeader, readHighestNumbers } from '../history/metaRows.ts';
import { refuseForbidden, refuseMissing } from '../refusal.ts';
import { checkRecords } from './checkRecords.ts';
import type { EnteredFields } from './enteredFields.ts';
import { refuseReserved } from './enteredFields.ts';
import { nextCode } from './nextCode.ts';

export interface Creation {
  /** Opaque and new in the whole workspace, such as `crypto.randomUUID()`. */
  readonly id: string;
  readonly name: Words;
  readonly fields: EnteredFields;
}

export interface PlannedCreations {
  readonly rows: readonly Row[];
  readonly highestNumbers: HighestNumbers;
}

/**
 * New records of one register, each with the next code; they may point at one another. Refuses where
 * one would not fit. Inside a transaction over all registers.
 */
export async function planCreations(
  database: WorkspaceDatabase,
  register: RegisterId,
  creations: readonly Creation[],
  at: Moment,
): Promise<PlannedCreations> {
  if ((await readHeader(database)) === undefined) throw refuseMissing([]);
  for (const { fields } of creations) refuseReserved(fields);
  await refuseSecond(database, register, creations.length);
  await refuseTaken(
    database,
    creations.map(({ id }) => id),
  );
  let highestNumbers = await readHighestNumbers(database);
  const rows = creations.map(({ id, name, fields }) => {
    const next = nextCode(register, highestNumbers);
    highestNumbers = next.highestNumbers;
    return withoutUnknown({ ...fields, id, code: next.code, name, created: at, updated: at });
  });
  await checkRecords(database, register, rows);
  return { rows, highestNumbers };
}

async function refuseSecond(
  database: WorkspaceDatabase,
  register: RegisterId,
  adding: number,
): Promise<void> {
  const { isSingle, one } = registerOf(register);
  if (!isSingle || adding === 0) return;
  if ((await database.rowsOf(register).count()) + adding <= 1) return;
  throw refuseForbidden(
    `There is exactly one record of this kind (${one.en}): change the one there is.`,
    `此类记录有且仅有一条（${one['zh-CN']}）：请修改现有记录。`,
  );
}

async function refuseTaken(database: WorkspaceDatabase, ids: readonly string[]): Promise<void> {
  for (const register of registerIds) {
    const taken = await findTaken(database.rowsOf(register), ids);
    if (taken === undefined) continue;
    throw refuseForbidden(
      `Another record has the id "${taken}" already. Nothing was changed.`,
      `id“${taken}”已被其他记录使用。未作任何改动。`,
    );
  }
}

/** Looking up each of twenty thousand ids in every table takes a minute; reading all keys for one id is as foolish. */
async function findTaken(
  table: Table<Row, string>,
  ids: readonly string[],
): Promise<string | undefined> {
  if (ids.length <= 50) {
    return (await table.bulkGet([...ids])).find((row) => row !== undefined)?.id;
  }
  const wanted = new Set(ids);
  return (await table.toCollection().primaryKeys()).find((key) => wanted.has(key));
}
