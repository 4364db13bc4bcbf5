import type { Words } from '../../../shared/lib/index.ts';
import type { SettingValue } from '../../../shared/map/index.ts';
import type { Head, Row } from '../../db/rows.ts';
import type { WorkspaceDatabase } from '../../db/workspaceDatabase.ts';

/** What a workspace file says of itself at its top. */
export interface WorkspaceHeader {
  readonly id: string;
  readonly name: Words;
  readonly isSample: boolean;
  readonly pack: string;
}

/** Ids of the rows of `meta`. The last two are bookkeeping: not part of the workspace, not in history. */
export const headerId = 'workspace';
export const settingPrefix = 'setting/';
export const headId = 'head';
export const codesId = 'codes';

export const bookkeepingIds: ReadonlySet<string> = new Set([headId, codesId]);

export const emptyHead: Head = { sequence: 0, hash: '0'.repeat(64), undoTop: 0, redoTop: 0 };

export function headerRow(header: WorkspaceHeader): Row {
  const { id, name, isSample, pack } = header;
  return { id: headerId, value: { id, name, isSample, pack } };
}

export function settingRow(id: string, value: SettingValue): Row {
  return { id: settingPrefix + id, value };
}

/** Undefined while nothing has been put into the database yet. */
export async function readHeader(
  database: WorkspaceDatabase,
): Promise<WorkspaceHeader | undefined> {
  const row = await database.meta.get(headerId);
  return row?.value as WorkspaceHeader | undefined; // written by headerRow alone
}

export async function readHead(database: WorkspaceDatabase): Promise<Head> {
  const row = await database.meta.get(headId);
  return (row?.value as Head | undefined) ?? emptyHead; // written by writeStep alone
}

/** The highest number ever given to a code, by prefix. */
export type HighestNumbers = { readonly [prefix: string]: number };

export async function readHighestNumbers(database: WorkspaceDatabase): Promise<HighestNumbers> {
  const row = await database.meta.get(codesId);
  return (row?.value as HighestNumbers | undefined) ?? {}; // written by writeStep alone
}
