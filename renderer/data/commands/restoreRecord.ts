import type { Change, Row } from '../../../shared/history/index.ts';
import { changeOf } from '../../../shared/history/index.ts';
import type { Result } from '../../../shared/lib/index.ts';
import { text } from '../../../shared/lib/index.ts';
import type { RegisterId } from '../../../shared/map/index.ts';
import { registerOf } from '../../../shared/map/index.ts';
import type { WorkspaceDatabase } from '../../db/workspaceDatabase.ts';
import { checkRecords, targetsOf } from '../checks/checkRecords.ts';
import type { Stamp } from '../history/transact.ts';
import { transact } from '../history/transact.ts';
import { historyOf } from '../queries/historyOf.ts';
import type { Refusal } from '../refusal.ts';
import { refuseForbidden, refuseMissing } from '../refusal.ts';

export interface Restoration {
  readonly register: RegisterId;
  readonly id: string;
  /** The entry of the history after which the record stood as it is to stand again. */
  readonly sequence: number;
}

/**
 * Puts a deleted record back as it stood after an entry of the history, under its own id and code, with
 * the answers and overrides about it that went with it. Refuses where it exists, never stood so, or
 * points at records that are gone meanwhile.
 */
export function restoreRecord(
  database: WorkspaceDatabase,
  { register, id, sequence }: Restoration,
  stamp: Stamp,
): Promise<Result<{ readonly code: string; readonly statements: number }, Refusal>> {
  const tables = [register, ...targetsOf(register), 'answers', 'overrides', 'evidence'] as const;
  return transact(database, tables, stamp, async () => {
    if ((await database.rowsOf(register).get(id)) !== undefined) throw alreadyThere();
    const steps = await historyOf(database, register, id);
    const row = steps.findLast((step) => step.sequence <= sequence)?.after;
    if (row === undefined) throw refuseMissing([id]);
    const restored: Row = { ...row, updated: stamp.at };
    await refuseTakenCode(database, register, restored);
    await checkRecords(database, register, [restored]);
    const deletion = steps.at(-1)?.sequence;
    const statements = await statementsOf(database, deletion, id);
    const code = String(row.code);
    return {
      value: { code, statements: statements.length },
      action: text(`Restored ${code}`, `恢复 ${code}`),
      changes: [changeOf(register, undefined, restored), ...statements],
    };
  });
}

/** Somebody may have given a new record the code by importing it. */
async function refuseTakenCode(
  database: WorkspaceDatabase,
  register: RegisterId,
  { code }: Row,
): Promise<void> {
  const taken = await database.rowsOf(register).where('code').equals(String(code)).count();
  if (taken === 0) return;
  const { one } = registerOf(register);
  throw refuseForbidden(
    `Another record (${one.en}) has the code ${String(code)} now. Nothing was changed.`,
    `编号${String(code)}现已由另一条记录（${one['zh-CN']}）使用。未作任何改动。`,
  );
}

/** What was answered or overruled about the record and went in the step that deleted it. */
async function statementsOf(
  database: WorkspaceDatabase,
  deletion: number | undefined,
  id: string,
): Promise<readonly (Change | undefined)[]> {
  const entry = deletion === undefined ? undefined : await database.history.get(deletion);
  const gone = (entry?.changes ?? []).filter(
    ({ register, before, after }) =>
      (register === 'answers' || register === 'overrides') &&
      after === undefined &&
      before?.record === id,
  );
  const changes: (Change | undefined)[] = [];
  for (const { register, before } of gone) {
    if (before === undefined) continue;
    // Evidence that went in the meantime leaves nothing to cite.
    const isThere = (await database.rowsOf(register).get(before.id)) !== undefined;
    if (isThere || !(await hasItsEvidence(database, before))) continue;
    changes.push(changeOf(register, undefined, before));
  }
  return changes;
}

async function hasItsEvidence(database: WorkspaceDatabase, row: Row): Promise<boolean> {
  const ids = Array.isArray(row.evidence) ? row.evidence.map(String) : [];
  if (ids.length === 0) return true;
  const found = await database.rowsOf('evidence').bulkGet(ids);
  return found.every((one) => one !== undefined);
}

function alreadyThere() {
  return refuseForbidden(
    'This record is there: put single values back instead. Nothing was changed.',
    '该记录仍然存在，请逐项恢复字段值。未作任何改动。',
  );
}
