import type { SavedAssessment, Workspace } from '../../../shared/assessment/index.ts';
import { workspaceVersion } from '../../../shared/assessment/index.ts';
import type { Row } from '../../../shared/history/index.ts';
import { settingPrefix, tableNames, toAnswer, toOverride } from '../../../shared/history/index.ts';
import type { MapData, SettingValue } from '../../../shared/map/index.ts';
import { registerIds } from '../../../shared/map/index.ts';
import type { WorkspaceDatabase } from '../../db/workspaceDatabase.ts';
import { readHeader } from '../history/metaRows.ts';
import { toPack } from './readPacks.ts';

/**
 * The workspace as it stands at one moment; undefined while nothing was put into the database yet.
 * Records come by id, answers and overrides by question or criterion and record; registers without
 * records are left out.
 */
export function readWorkspace(database: WorkspaceDatabase): Promise<Workspace | undefined> {
  return database.transaction('r', tableNames, async () => {
    const header = await readHeader(database);
    if (header === undefined) return undefined;
    const registers: Record<string, readonly Row[]> = {};
    for (const register of registerIds) {
      const rows = await database.rowsOf(register).toArray();
      if (rows.length > 0) registers[register] = rows;
    }
    const settings: Record<string, SettingValue> = {};
    for (const { id, value } of await database.meta
      .where('id')
      .startsWith(settingPrefix)
      .toArray()) {
      settings[id.slice(settingPrefix.length)] = value as SettingValue; // written by settingRow alone
    }
    const packs = await database.packs.toArray();
    const assessments = await database.assessments.toArray();
    return {
      format: 'cartulary-workspace',
      version: workspaceVersion,
      ...header,
      settings,
      registers: registers as unknown as MapData, // checked before they were written
      answers: (await database.answers.toArray()).map(toAnswer),
      overrides: (await database.overrides.toArray()).map(toOverride),
      // Both were checked before they were written.
      ...(packs.length === 0 ? {} : { packs: packs.map(toPack) }),
      ...(assessments.length === 0
        ? {}
        : { assessments: assessments as unknown as readonly SavedAssessment[] }),
    };
  });
}
