import type { Row } from '../../../shared/history/index.ts';
import { changeOf } from '../../../shared/history/index.ts';
import type { Result } from '../../../shared/lib/index.ts';
import { text } from '../../../shared/lib/index.ts';
import type { RegisterId } from '../../../shared/map/index.ts';
import { registerOf } from '../../../shared/map/index.ts';
import type { WorkspaceDatabase } from '../../db/workspaceDatabase.ts';
import { readRows } from '../checks/planUpdates.ts';
import { sayRecords } from '../checks/sayRecords.ts';
import type { Stamp } from '../history/transact.ts';
import { transact } from '../history/transact.ts';
import type { Refusal } from '../refusal.ts';
import { refuseForbidden } from '../refusal.ts';

export interface Archiving {
  readonly register: RegisterId;
  readonly ids: readonly string[];
  /** False brings them back into use. */
  readonly isArchived: boolean;
}

/** Takes records out of every judgement while keeping them, or brings them back. */
export function archiveRecords(
  database: WorkspaceDatabase,
  { register, ids, isArchived }: Archiving,
  stamp: Stamp,
): Promise<Result<{ readonly changed: number }, Refusal>> {
  return transact(database, [register], stamp, async () => {
    const { isSingle, one } = registerOf(register);
    if (isSingle && isArchived) {
      throw refuseForbidden(
        `This record cannot be archived: every workspace has one (${one.en}).`,
        `该记录不可归档：每个工作区须有一条（${one['zh-CN']}）。`,
      );
    }
    const rows = await readRows(database, register, ids);
    const changing = rows.filter((row) => (row.archived === true) !== isArchived);
    const said = sayRecords(changing);
    return {
      value: { changed: changing.length },
      action: isArchived
        ? text(`Archived ${said.en}`, `归档${said['zh-CN']}`)
        : text(`Brought back ${said.en}`, `恢复使用${said['zh-CN']}`),
      changes: changing.map((row) => changeOf(register, row, archive(row, isArchived, stamp))),
    };
  });
}

function archive(row: Row, isArchived: boolean, { at }: Stamp): Row {
  const { archived: _before, ...rest } = row;
  return { ...rest, id: row.id, updated: at, ...(isArchived ? { archived: true } : {}) };
}
