import type { Problem } from '../../../shared/exchange/index.ts';
import {
  checkConsistency,
  inspectJson,
  mostProblems,
  recordSchemaOf,
} from '../../../shared/exchange/index.ts';
import { expectationAt } from '../../../shared/exchange/expectationAt.ts';
import { toProblems } from '../../../shared/exchange/readJson.ts';
import type { Row } from '../../../shared/history/index.ts';
import type { AnyRecord, MapData, RegisterId } from '../../../shared/map/index.ts';
import { isRegisterId, registerOf } from '../../../shared/map/index.ts';
import type { WorkspaceDatabase } from '../../db/workspaceDatabase.ts';
import { refuseInvalid } from '../refusal.ts';
import { partOfWorkspace } from './partOfWorkspace.ts';

/**
 * Refuses records that a workspace file could not hold either: the register's schema, what no honest
 * file contains, and references that lead nowhere or into another register. Inside a transaction
 * over the register and `targetsOf` it.
 */
export async function checkRecords(
  database: WorkspaceDatabase,
  register: RegisterId,
  records: readonly Row[],
): Promise<void> {
  const shape = checkShape(register, records);
  if (shape.length > 0) throw refuseInvalid(shape);
  const targets = await readTargets(database, register, records);
  const problems = checkConsistency(
    partOfWorkspace({ registers: withTargets(register, records, targets) }),
    [{ id: partOfWorkspace({}).pack, criteria: [], settings: [] }],
  ).filter(({ path }) => path !== 'registers.organisation'); // that it exists is not asked of a part
  if (problems.length > 0) throw refuseInvalid(problems);
}

/** The registers a record of this one may point at. */
export function targetsOf(register: RegisterId): readonly RegisterId[] {
  const targets = new Set<RegisterId>();
  for (const field of Object.values(registerOf(register).fields)) {
    if (field.kind !== 'reference' && field.kind !== 'references') continue;
    if (isRegisterId(field.target)) targets.add(field.target);
  }
  return [...targets];
}

/** What is wrong with records by themselves, the first hundred problems. */
function checkShape(register: RegisterId, records: readonly Row[]): readonly Problem[] {
  const root = { registers: { [register]: records } };
  const problems: Problem[] = [...inspectJson(root)];
  if (problems.length > 0) return problems;
  const schema = recordSchemaOf(register);
  for (const [i, record] of records.entries()) {
    const parsed = schema.safeParse(record);
    if (parsed.success) continue;
    const issues = parsed.error.issues.map((issue) => ({
      ...issue,
      path: ['registers', register, i, ...issue.path],
    }));
    problems.push(...toProblems(issues, root, expectationAt));
    if (problems.length >= mostProblems) break;
  }
  return problems.slice(0, mostProblems);
}

async function readTargets(
  database: WorkspaceDatabase,
  register: RegisterId,
  records: readonly Row[],
): Promise<ReadonlyMap<RegisterId, readonly Row[]>> {
  const wanted = new Map<RegisterId, Set<string>>();
  for (const [name, field] of Object.entries(registerOf(register).fields)) {
    if (field.kind !== 'reference' && field.kind !== 'references') continue;
    if (!isRegisterId(field.target)) continue;
    const ids = wanted.get(field.target) ?? new Set<string>();
    wanted.set(field.target, ids);
    for (const record of records) {
      const value = record[name];
      if (typeof value === 'string') ids.add(value);
      else if (Array.isArray(value)) for (const id of value) ids.add(String(id));
    }
  }
  const found = new Map<RegisterId, readonly Row[]>();
  for (const [target, ids] of wanted) {
    const rows = await database.rowsOf(target).bulkGet([...ids]);
    found.set(
      target,
      rows.filter((row) => row !== undefined),
    );
  }
  return found;
}

/** The records in full, what they point at by id and code alone: targets were checked when written. */
function withTargets(
  register: RegisterId,
  records: readonly Row[],
  targets: ReadonlyMap<RegisterId, readonly Row[]>,
): MapData {
  const parts: { [register: string]: readonly AnyRecord[] } = {};
  for (const [target, rows] of targets) parts[target] = rows.map(bare);
  const own = new Set(records.map(({ id }) => id));
  parts[register] = [
    ...(records as readonly AnyRecord[]), // their shape has just been checked
    ...(parts[register] ?? []).filter(({ id }) => !own.has(id)),
  ];
  return parts as MapData; // records under their registers
}

function bare(row: Row): AnyRecord {
  const { id, code, name } = row as AnyRecord; // rows of registers are records
  return { id, code, name };
}
