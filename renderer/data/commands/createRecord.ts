import { changeOf } from '../../../shared/history/index.ts';
import type { Result } from '../../../shared/lib/index.ts';
import { text } from '../../../shared/lib/index.ts';
import type { RegisterId } from '../../../shared/map/index.ts';
import { registerIds, registerOf } from '../../../shared/map/index.ts';
import type { WorkspaceDatabase } from '../../db/workspaceDatabase.ts';
import type { Creation } from '../checks/planCreations.ts';
import { planCreations } from '../checks/planCreations.ts';
import type { Stamp } from '../history/transact.ts';
import { transact } from '../history/transact.ts';
import type { Refusal } from '../refusal.ts';

export interface NewRecord extends Creation {
  readonly register: RegisterId;
}

/** Adds a record and gives it the next code of its register; a code once given is never given again. */
export function createRecord(
  database: WorkspaceDatabase,
  { register, ...creation }: NewRecord,
  stamp: Stamp,
): Promise<Result<{ readonly id: string; readonly code: string }, Refusal>> {
  return transact(database, registerIds, stamp, async () => {
    const { rows, highestNumbers } = await planCreations(database, register, [creation], stamp.at);
    const code = String(rows[0]?.code);
    const { one } = registerOf(register);
    return {
      value: { id: creation.id, code },
      action: text(`Added ${code} (${one.en})`, `新增 ${code}（${one['zh-CN']}）`),
      changes: rows.map((row) => changeOf(register, undefined, row)),
      highestNumbers,
    };
  });
}
