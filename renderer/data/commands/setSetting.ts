import type { PackRules } from '../../../shared/exchange/index.ts';
import { changeOf, settingPrefix, settingRow } from '../../../shared/history/index.ts';
import type { Result } from '../../../shared/lib/index.ts';
import { text } from '../../../shared/lib/index.ts';
import type { SettingValue } from '../../../shared/map/index.ts';
import { registerIds } from '../../../shared/map/index.ts';
import type { WorkspaceDatabase } from '../../db/workspaceDatabase.ts';
import { checkStatement } from '../checks/checkStatement.ts';
import type { Stamp } from '../history/transact.ts';
import { transact } from '../history/transact.ts';
import type { Refusal } from '../refusal.ts';

export interface SettingChoice {
  readonly setting: string;
  /** Undefined goes back to the default. */
  readonly value: SettingValue | undefined;
  /** The rules of the workspace's pack: which settings there are and within what bounds. */
  readonly pack: PackRules;
}

/** Chooses a setting of the pack, or goes back to its default. */
export function setSetting(
  database: WorkspaceDatabase,
  { setting, value, pack }: SettingChoice,
  stamp: Stamp,
): Promise<Result<{ readonly hasChanged: boolean }, Refusal>> {
  return transact(database, registerIds, stamp, async () => {
    const before = await database.meta.get(settingPrefix + setting);
    if (value !== undefined) {
      await checkStatement(database, { settings: { [setting]: value } }, pack);
    }
    const after = value === undefined ? undefined : settingRow(setting, value);
    const change = changeOf('meta', before, after);
    const label = pack.settings.find(({ id }) => id === setting)?.label ?? text(setting, setting);
    return {
      value: { hasChanged: change !== undefined },
      action: text(`Changed a setting: ${label.en}`, `修改设置：${label['zh-CN']}`),
      changes: [change],
    };
  });
}
