import type { Workspace } from '../../../shared/assessment/index.ts';
import { readInPieces } from '../../data/queries/readInPieces.ts';
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
    const { workspace, head } = await readInPieces(database);
    if (workspace === undefined) throw new Error('The workspace is empty.');
    return { workspace, sequence: head.sequence };
  } finally {
    database.close();
  }
}
