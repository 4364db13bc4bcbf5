import type { PackRules } from '../../../shared/exchange/index.ts';
import { changeOf, overrideKey, overrideRow } from '../../../shared/history/index.ts';
import type { Result } from '../../../shared/lib/index.ts';
import { text } from '../../../shared/lib/index.ts';
import { registerIds } from '../../../shared/map/index.ts';
import type { Override } from '../../../shared/policy/index.ts';
import type { WorkspaceDatabase } from '../../db/workspaceDatabase.ts';
import { checkStatement } from '../checks/checkStatement.ts';
import type { Stamp } from '../history/transact.ts';
import { transact } from '../history/transact.ts';
import type { Refusal } from '../refusal.ts';

export interface Overruling {
  readonly criterion: string;
  readonly record: string;
  /** Undefined lifts the override: the rule's own verdict counts again. */
  readonly override: Omit<Override, 'criterion' | 'record'> | undefined;
  /** The rules of the workspace's pack: which criteria there are and what they judge. */
  readonly pack: PackRules;
}

/** Overrules a verdict with a reason, or lets the rule's own verdict count again. */
export function setOverride(
  database: WorkspaceDatabase,
  { criterion, record, override, pack }: Overruling,
  stamp: Stamp,
): Promise<Result<{ readonly hasChanged: boolean }, Refusal>> {
  return transact(database, [...registerIds, 'overrides'], stamp, async () => {
    const before = await database.overrides.get(overrideKey(criterion, record));
    const whole: Override | undefined = override && { ...override, criterion, record };
    if (whole !== undefined) await checkStatement(database, { overrides: [whole] }, pack);
    const change = changeOf('overrides', before, whole && overrideRow(whole));
    return {
      value: { hasChanged: change !== undefined },
      action:
        whole === undefined
          ? text(`Lifted the override of "${criterion}"`, `撤销对“${criterion}”的人工认定`)
          : text(`Overruled "${criterion}"`, `人工认定“${criterion}”`),
      changes: [change],
    };
  });
}
