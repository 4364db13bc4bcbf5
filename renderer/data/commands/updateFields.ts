import type { Result, Text } from '../../../shared/lib/index.ts';
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

export interface RecordUpdate extends FieldUpdate {
  readonly register: RegisterId;
}

/** Gives fields of one record new values; says whether anything changed. */
export function updateFields(
  database: WorkspaceDatabase,
  { register, id, fields }: RecordUpdate,
  stamp: Stamp,
): Promise<Result<{ readonly hasChanged: boolean }, Refusal>> {
  return transact(database, [register, ...targetsOf(register)], stamp, async () => {
    const changes = await planUpdates(database, register, [{ id, fields }], stamp.at);
    const code = String(changes[0]?.after?.code ?? id);
    return {
      value: { hasChanged: changes.length > 0 },
      action: actionOf(register, code, Object.keys(fields)),
      changes,
    };
  });
}

function actionOf(register: RegisterId, code: string, names: readonly string[]): Text {
  const labels = names.map((name) => registerOf(register).fields[name]?.label ?? baseLabel(name));
  return text(
    `Changed ${code}: ${labels.map(({ en }) => en).join(', ')}`,
    `修改 ${code}：${labels.map((label) => label['zh-CN']).join('、')}`,
  );
}

function baseLabel(name: string): Text {
  if (name === 'name') return text('Name', '名称');
  if (name === 'owner') return text('Owner', '负责人');
  if (name === 'note') return text('Note', '备注');
  return text(name, name);
}
