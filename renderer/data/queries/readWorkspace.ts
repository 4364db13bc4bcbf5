import type { SavedAssessment, Workspace } from '../../../shared/assessment/index.ts';
import { workspaceVersion } from '../../../shared/assessment/index.ts';
import type { Row, TableName, WorkspaceHeader } from '../../../shared/history/index.ts';
import {
  headerId,
  settingPrefix,
  tableNames,
  toAnswer,
  toOverride,
} from '../../../shared/history/index.ts';
import type { MapData, SettingValue } from '../../../shared/map/index.ts';
import { registerIds } from '../../../shared/map/index.ts';
import type { WorkspaceDatabase } from '../../db/workspaceDatabase.ts';
import { toPack } from './readPacks.ts';

/**
 * The workspace as it stands at one moment; undefined while nothing was put into the database yet.
 * Records come by id, answers and overrides by question or criterion and record; registers without
 * records are left out. Edits wait until it is read: see `readInPieces` for large ones.
 */
export function readWorkspace(database: WorkspaceDatabase): Promise<Workspace | undefined> {
  return database.transaction('r', tableNames, async () => {
    const tables = new Map<TableName, readonly Row[]>();
    for (const table of tableNames) tables.set(table, await database.rowsOf(table).toArray());
    return assembleWorkspace((table) => tables.get(table) ?? []);
  });
}

/** The workspace that rows make up; the rows of each table by id. */
export function assembleWorkspace(
  rowsOf: (table: TableName) => readonly Row[],
): Workspace | undefined {
  const meta = rowsOf('meta');
  const header = meta.find(({ id }) => id === headerId)?.value as WorkspaceHeader | undefined; // written by headerRow alone
  if (header === undefined) return undefined;
  const registers: Record<string, readonly Row[]> = {};
  for (const register of registerIds) {
    const rows = rowsOf(register);
    if (rows.length > 0) registers[register] = rows;
  }
  const settings: Record<string, SettingValue> = {};
  for (const { id, value } of meta) {
    if (!id.startsWith(settingPrefix)) continue;
    settings[id.slice(settingPrefix.length)] = value as SettingValue; // written by settingRow alone
  }
  const packs = rowsOf('packs');
  const assessments = rowsOf('assessments');
  return {
    format: 'cartulary-workspace',
    version: workspaceVersion,
    ...header,
    settings,
    registers: registers as unknown as MapData, // checked before they were written
    answers: rowsOf('answers').map(toAnswer),
    overrides: rowsOf('overrides').map(toOverride),
    // Both were checked before they were written.
    ...(packs.length === 0 ? {} : { packs: packs.map(toPack) }),
    ...(assessments.length === 0
      ? {}
      : { assessments: assessments as unknown as readonly SavedAssessment[] }),
  };
}
