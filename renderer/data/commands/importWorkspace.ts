import type { Workspace } from '../../../shared/assessment/index.ts';
import type { PackRules, Problem } from '../../../shared/exchange/index.ts';
import {
  checkWorkspace,
  inspectJson,
  mostProblems,
  workspaceSchema,
} from '../../../shared/exchange/index.ts';
import { expectationAt } from '../../../shared/exchange/expectationAt.ts';
import { toProblems } from '../../../shared/exchange/readJson.ts';
import type { Change, Row, TableName } from '../../../shared/history/index.ts';
import {
  changeOf,
  isSame,
  markedTables,
  rowsOfWorkspace,
  tableNames,
  withCodes,
} from '../../../shared/history/index.ts';
import type { Result } from '../../../shared/lib/index.ts';
import { fail, inLanguage, text } from '../../../shared/lib/index.ts';
import type { WorkspaceDatabase } from '../../db/workspaceDatabase.ts';
import { bookkeepingIds, readHead, readHeader, readHighestNumbers } from '../history/metaRows.ts';
import type { Stamp } from '../history/transact.ts';
import { transact, writeStep } from '../history/transact.ts';
import type { Refusal } from '../refusal.ts';
import { refuseForbidden, refuseInvalid } from '../refusal.ts';

export interface WorkspaceImport {
  readonly workspace: Workspace;
  /** The rules of every pack this program knows. */
  readonly packs: readonly PackRules[];
}

/**
 * Puts a whole workspace into the database, in the place of what was there. Into an empty database it
 * is the beginning of the history, which cannot be undone; later it is a step like any other, and the
 * database keeps its own workspace id and every assessment saved in it, and takes over those of the file. A large workspace takes seconds to check and to hash: call it
 * from a worker.
 */
export async function importWorkspace(
  database: WorkspaceDatabase,
  { workspace, packs }: WorkspaceImport,
  stamp: Stamp,
): Promise<Result<{ readonly changed: number }, Refusal>> {
  const problems = problemsOf(workspace, packs);
  if (problems.length > 0) return fail(refuseInvalid(problems).refusal);
  return transact(database, tableNames, stamp, async () => {
    const id = (await readHeader(database))?.id ?? workspace.id;
    const changes: Change[] = [];
    const { sequence } = await readHead(database);
    const arriving = sequence === 0 ? [] : await arrivingMarks(database, workspace);
    for (const table of tableNames) {
      if (sequence > 0 && markedTables.has(table)) continue;
      const stored = await database.rowsOf(table).toArray();
      const before = stored.filter(({ id }) => table !== 'meta' || !bookkeepingIds.has(id));
      changes.push(...exchange(table, before, rowsOfWorkspace(table, { ...workspace, id })));
    }
    const codes = [...changes, ...arriving].flatMap(({ after }) =>
      typeof after?.code === 'string' ? [after.code] : [],
    );
    if (arriving.length > 0) {
      await writeStep(database, stamp, { action: tookOver, step: { kind: 'mark' } }, arriving);
    }
    return {
      value: { changed: changes.length + arriving.length },
      action: text(
        `Brought in the workspace "${inLanguage(workspace.name, 'en')}"`,
        `导入工作区“${inLanguage(workspace.name, 'zh-CN')}”`,
      ),
      changes,
      step: { kind: sequence === 0 ? 'begin' : 'do' },
      highestNumbers: withCodes(await readHighestNumbers(database), codes),
    };
  });
}

const tookOver = text('Took over saved assessments from a file', '从文件接收已存评估');

/** The marks of a file that are not stored yet. Two that differ under one id or code are a question for people. */
async function arrivingMarks(
  database: WorkspaceDatabase,
  workspace: Workspace,
): Promise<readonly Change[]> {
  const changes: (Change | undefined)[] = [];
  for (const table of markedTables) {
    const stored = await database.rowsOf(table).toArray();
    const codes = new Set(stored.map(({ code }) => code));
    for (const row of rowsOfWorkspace(table, workspace)) {
      const same = stored.find(({ id }) => id === row.id);
      if (same === undefined ? codes.has(row.code) : !isSame(same, row)) throw otherOne(row);
      if (same === undefined) changes.push(changeOf(table, undefined, row));
    }
  }
  return changes.filter((change) => change !== undefined);
}

function otherOne({ code, id }: Row) {
  const name = String(code ?? id);
  return refuseForbidden(
    `Not brought in: the file holds a saved assessment ${name} that differs from the one stored here under the same code. Open the file as a workspace of its own. Nothing was changed.`,
    `未导入：文件中的已存评估 ${name} 与本工作区内同编号的评估不一致。请将该文件作为独立工作区打开。数据未作任何改动。`,
  );
}

/** As for a file: the schema first, then what a schema cannot see. */
function problemsOf(workspace: Workspace, packs: readonly PackRules[]): readonly Problem[] {
  const inspected = inspectJson(workspace);
  if (inspected.length > 0) return inspected;
  const parsed = workspaceSchema.safeParse(workspace);
  if (!parsed.success) {
    return toProblems(parsed.error.issues, workspace, expectationAt).slice(0, mostProblems);
  }
  return checkWorkspace(workspace, packs);
}

function exchange(table: TableName, before: readonly Row[], after: readonly Row[]): Change[] {
  const old = new Map(before.map((row) => [row.id, row]));
  const changes: (Change | undefined)[] = [];
  for (const row of after) {
    changes.push(changeOf(table, old.get(row.id), row));
    old.delete(row.id);
  }
  for (const row of old.values()) changes.push(changeOf(table, row, undefined));
  return changes.filter((change) => change !== undefined);
}
