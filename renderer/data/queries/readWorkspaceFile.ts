import type { WorkspaceFile } from '../../../shared/exchange/index.ts';
import type { WorkspaceDatabase } from '../../db/workspaceDatabase.ts';
import { readHead } from '../history/metaRows.ts';
import { readWorkspace } from './readWorkspace.ts';

/**
 * Everything a workspace holds, history and attachments included, as it stands at one moment; undefined
 * while nothing was put into the database yet. Whether the history holds is not asked here.
 */
export function readWorkspaceFile(
  database: WorkspaceDatabase,
): Promise<(WorkspaceFile & Required<Pick<WorkspaceFile, 'history'>>) | undefined> {
  return database.transaction('r', database.tables, async () => {
    const workspace = await readWorkspace(database);
    if (workspace === undefined) return undefined;
    const head = await readHead(database);
    const entries = await database.history.orderBy('sequence').toArray();
    const files = await database.attachments.toArray();
    return {
      workspace,
      history: { entries, head },
      attachments: new Map(files.map(({ sha256, bytes }) => [sha256, bytes])),
      manifest: undefined,
    };
  });
}
