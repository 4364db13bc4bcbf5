import type { Head, HighestNumbers, WorkspaceHeader } from '../../../shared/history/index.ts';
import { emptyHead, headerId } from '../../../shared/history/index.ts';
import type { WorkspaceDatabase } from '../../db/workspaceDatabase.ts';

/** Rows of `meta` that are bookkeeping: not part of the workspace, not in history. */
export const headId = 'head';
export const codesId = 'codes';

export const bookkeepingIds: ReadonlySet<string> = new Set([headId, codesId]);

/** Undefined while nothing has been put into the database yet. */
export async function readHeader(
  database: WorkspaceDatabase,
): Promise<WorkspaceHeader | undefined> {
  const row = await database.meta.get(headerId);
  return row?.value as WorkspaceHeader | undefined; // written by headerRow alone
}

export async function readHead(database: WorkspaceDatabase): Promise<Head> {
  const row = await database.meta.get(headId);
  return (row?.value as Head | undefined) ?? emptyHead; // written by writeStep and fillDatabase alone
}

export async function readHighestNumbers(database: WorkspaceDatabase): Promise<HighestNumbers> {
  const row = await database.meta.get(codesId);
  return (row?.value as HighestNumbers | undefined) ?? {}; // written by writeStep and fillDatabase alone
}
