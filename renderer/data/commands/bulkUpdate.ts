import type { Result } from '../../../shared/lib/index.ts';
import { text } from '../../../shared/lib/index.ts';
import type { RegisterId } from '../../../shared/map/index.ts';
import { registerOf } from '../../../shared/map/index.ts';
import type { WorkspaceDatabase } from '../../db/workspaceDatabase.ts';
import { targetsOf } from '../checks/checkRecords.ts';
import type { FieldUpdate } from '../checks/planUpdates.ts';
import { planUpdates } from '../checks/planUpdates.ts';
import type { Stamp } from '../history/transact.ts';
import { transact } from '../history/transact.ts';
import type { Refusal } from '../refusal.ts';

export interface BulkUpdate {
  readonly register: RegisterId;
  readonly updates: readonly FieldUpdate[];
}

/** Gives fields of many records new values in one step: all of them, or, where one does not fit, none. */
export function bulkUpdate(
  database: WorkspaceDatabase,
  { register, updates }: BulkUpdate,
  stamp: Stamp,
): Promise<Result<{ readonly changed: number }, Refusal>> {
  return transact(database, [register, ...targetsOf(register)], stamp, async () => {
    const changes = await planUpdates(database, register, updates, stamp.at);
    const { many } = registerOf(register);
    const count = changes.length;
    return {
      value: { changed: count },
      action: text(
        `Changed ${count} ${count === 1 ? 'record' : 'records'} (${many.en})`,
        `修改${count}条记录（${many['zh-CN']}）`,
      ),
      changes,
    };
  });
}
