import type { Workspace } from '../../../shared/assessment/index.ts';
import { tableNames } from '../../../shared/history/index.ts';
import { readHead } from '../../data/history/metaRows.ts';
import { readWorkspace } from '../../data/queries/readWorkspace.ts';
import { openWorkspace } from '../../db/openWorkspace.ts';

/** A workspace as it stood after one step of its history. */
export interface Judged {
  readonly workspace: Workspace;
  readonly sequence: number;
}

/** Reads a workspace through a connection of its own, which is closed again. Throws with the reason. */
export async function loadJudged(id: string): Promise<Judged> {
  const opened = await openWorkspace(id, 'existing');
  if (!opened.ok) throw new Error(opened.error.message.en);
  const database = opened.value;
  try {
    const tables = [...tableNames, 'history'];
    const { workspace, head } = await database.transaction('r', tables, async () => ({
      workspace: await readWorkspace(database),
      head: await readHead(database),
    }));
    if (workspace === undefined) throw new Error('The workspace is empty.');
    return { workspace, sequence: head.sequence };
  } finally {
    database.close();
  }
}
