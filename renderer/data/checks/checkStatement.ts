import type { Workspace } from '../../../shared/assessment/index.ts';
import type { PackRules } from '../../../shared/exchange/index.ts';
import { checkConsistency, inspectJson, workspaceSchema } from '../../../shared/exchange/index.ts';
import { expectationAt } from '../../../shared/exchange/expectationAt.ts';
import { toProblems } from '../../../shared/exchange/readJson.ts';
import type { AnyRecord, MapData, RegisterId } from '../../../shared/map/index.ts';
import { registerIds } from '../../../shared/map/index.ts';
import type { WorkspaceDatabase } from '../../db/workspaceDatabase.ts';
import { readHeader } from '../history/metaRows.ts';
import { refuseInvalid, refuseMissing } from '../refusal.ts';
import { partOfWorkspace } from './partOfWorkspace.ts';

/**
 * Refuses answers, overrides and settings that a workspace file could not hold either: their schema,
 * what the workspace's pack asks and allows, and the records they are about or cite. Inside a
 * transaction over all registers.
 */
export async function checkStatement(
  database: WorkspaceDatabase,
  part: Partial<Pick<Workspace, 'answers' | 'overrides' | 'settings'>>,
  pack: PackRules,
): Promise<void> {
  const header = await readHeader(database);
  if (header === undefined) throw refuseMissing([]);
  const whole = partOfWorkspace({ ...part, pack: header.pack });
  const inspected = inspectJson(part);
  if (inspected.length > 0) throw refuseInvalid(inspected);
  const parsed = workspaceSchema.safeParse(whole);
  if (!parsed.success) {
    throw refuseInvalid(toProblems(parsed.error.issues, whole, expectationAt));
  }
  const registers = await readCited(database, whole);
  const problems = checkConsistency({ ...whole, registers }, [pack]).filter(
    ({ path }) => !path.startsWith('registers.'), // of the records only that they exist is asked here
  );
  if (problems.length > 0) throw refuseInvalid(problems);
}

async function readCited(
  database: WorkspaceDatabase,
  { answers, overrides }: Workspace,
): Promise<MapData> {
  const ids = new Set<string>();
  for (const { record, evidence } of [...answers, ...overrides]) {
    if (record !== undefined) ids.add(record);
    for (const id of evidence ?? []) ids.add(id);
  }
  const found: Partial<Record<RegisterId, readonly AnyRecord[]>> = {};
  if (ids.size === 0) return found as MapData; // nothing is cited
  for (const register of registerIds) {
    const rows = await database.rowsOf(register).bulkGet([...ids]);
    found[register] = rows.flatMap((row) =>
      row === undefined ? [] : [{ id: row.id, code: String(row.code), name: '' }],
    );
  }
  return found as MapData; // bare records under their registers
}
