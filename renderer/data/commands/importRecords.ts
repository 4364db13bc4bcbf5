import { changeOf } from '../../../shared/history/index.ts';
import type { Result } from '../../../shared/lib/index.ts';
import { text } from '../../../shared/lib/index.ts';
import type { RegisterId } from '../../../shared/map/index.ts';
import { registerIds, registerOf } from '../../../shared/map/index.ts';
import type { WorkspaceDatabase } from '../../db/workspaceDatabase.ts';
import type { Creation } from '../checks/planCreations.ts';
import { planCreations } from '../checks/planCreations.ts';
import type { FieldUpdate } from '../checks/planUpdates.ts';
import { planUpdates } from '../checks/planUpdates.ts';
import type { Stamp } from '../history/transact.ts';
import { transact } from '../history/transact.ts';
import type { Refusal } from '../refusal.ts';

export interface RecordImport {
  readonly register: RegisterId;
  readonly creations: readonly Creation[];
  /** Of records that are there already; these cannot yet point at the ones being created. */
  readonly updates: readonly FieldUpdate[];
}

/** Brings rows of a spreadsheet or the clipboard into a register in one step: all of them, or none. */
export function importRecords(
  database: WorkspaceDatabase,
  { register, creations, updates }: RecordImport,
  stamp: Stamp,
): Promise<Result<{ readonly created: number; readonly changed: number }, Refusal>> {
  return transact(database, registerIds, stamp, async () => {
    const { rows, highestNumbers } = await planCreations(database, register, creations, stamp.at);
    const changed = await planUpdates(database, register, updates, stamp.at);
    const created = rows.map((row) => changeOf(register, undefined, row));
    const { many } = registerOf(register);
    return {
      value: { created: created.length, changed: changed.length },
      action: text(
        `Brought in rows: ${created.length} added, ${changed.length} changed (${many.en})`,
        `导入表格行：新增${created.length}条，修改${changed.length}条（${many['zh-CN']}）`,
      ),
      changes: [...changed, ...created],
      highestNumbers,
    };
  });
}
