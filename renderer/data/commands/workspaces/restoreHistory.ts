import type { WorkspaceFile } from '../../../../shared/exchange/index.ts';
import type { WorkspaceHistory } from '../../../../shared/history/index.ts';
import {
  changeOf,
  codesOfHistory,
  headerRow,
  rowsOfWorkspace,
  tableNames,
} from '../../../../shared/history/index.ts';
import type { Result, Words } from '../../../../shared/lib/index.ts';
import { fail, inLanguage, ok, text } from '../../../../shared/lib/index.ts';
import type { WorkspaceDatabase } from '../../../db/workspaceDatabase.ts';
import { codesId, headId } from '../../history/metaRows.ts';
import type { Stamp } from '../../history/transact.ts';
import { writeStep } from '../../history/transact.ts';
import { verifyChain } from '../../queries/verifyChain.ts';
import type { Refusal } from '../../refusal.ts';
import { refusalOfStore, refuseBroken, Refused } from '../../refusal.ts';

export interface Restoration extends Pick<WorkspaceFile, 'workspace' | 'attachments'> {
  readonly history: WorkspaceHistory;
  /** Where it becomes a workspace of its own: an entry says so, and undo ends there. */
  readonly copy?: { readonly id: string; readonly name: Words };
}

/**
 * Puts a workspace with its history into the database, in the place of whatever is there: entries as
 * they are, the head rebuilt. What was written is read back and the chain verified before anything
 * counts; else all is as it was.
 */
export async function restoreHistory(
  database: WorkspaceDatabase,
  { workspace, history, attachments, copy }: Restoration,
  stamp: Stamp,
): Promise<Result<void, Refusal>> {
  try {
    await database.transaction('rw', database.tables, async () => {
      for (const table of database.tables) await table.clear();
      for (const table of tableNames) {
        await database.rowsOf(table).bulkAdd([...rowsOfWorkspace(table, workspace)]);
      }
      await database.history.bulkAdd([...history.entries]);
      await database.attachments.bulkAdd(
        [...attachments].map(([sha256, bytes]) => ({ sha256, bytes })),
      );
      await database.meta.put({ id: headId, value: history.head });
      await database.meta.put({ id: codesId, value: codesOfHistory(history.entries) });
      if (copy !== undefined) await writeCopy(database, { workspace, copy }, stamp);
      const verified = await verifyChain(database);
      if (!verified.ok) throw refuseBroken(verified.error);
    });
    return ok(undefined);
  } catch (error) {
    if (error instanceof Refused) return fail(error.refusal);
    const refusal = refusalOfStore(error);
    if (refusal === undefined) throw error;
    return fail(refusal);
  }
}

async function writeCopy(
  database: WorkspaceDatabase,
  { workspace, copy }: Required<Pick<Restoration, 'workspace' | 'copy'>>,
  stamp: Stamp,
): Promise<void> {
  const change = changeOf('meta', headerRow(workspace), headerRow({ ...workspace, ...copy }));
  if (change === undefined) return;
  const said = (language: 'en' | 'zh-CN') => inLanguage(workspace.name, language);
  await writeStep(
    database,
    stamp,
    {
      action: text(
        `Copied from the workspace "${said('en')}"`,
        `由工作区“${said('zh-CN')}”复制而来`,
      ),
      step: { kind: 'copy' },
    },
    [change],
  );
}
