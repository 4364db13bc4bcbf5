import { changeOf } from '../../../shared/history/index.ts';
import type { Result } from '../../../shared/lib/index.ts';
import { text } from '../../../shared/lib/index.ts';
import type { RegisterId } from '../../../shared/map/index.ts';
import { registerIds, registerOf } from '../../../shared/map/index.ts';
import type { WorkspaceDatabase } from '../../db/workspaceDatabase.ts';
import { planCreations } from '../checks/planCreations.ts';
import { planUpdates, readRows } from '../checks/planUpdates.ts';
import type { Stamp } from '../history/transact.ts';
import { transact } from '../history/transact.ts';
import type { Refusal } from '../refusal.ts';
import type { NewRecord } from './createRecord.ts';

/** A field of a record that is to point at the new one: added to a list, in the place of a single value. */
export interface LinkFrom {
  readonly register: RegisterId;
  readonly id: string;
  readonly field: string;
}

export interface LinkedRecord extends NewRecord {
  readonly links: readonly LinkFrom[];
}

/** Adds a record and has others point at it, in one step: all of it, or nothing. */
export function createLinkedRecord(
  database: WorkspaceDatabase,
  { register, links, ...creation }: LinkedRecord,
  stamp: Stamp,
): Promise<Result<{ readonly id: string; readonly code: string }, Refusal>> {
  return transact(database, registerIds, stamp, async () => {
    const { rows, highestNumbers } = await planCreations(database, register, [creation], stamp.at);
    // Stored at once, or the links would be refused as leading nowhere; a refusal takes it back.
    await database.rowsOf(register).bulkPut([...rows]);
    const linked = [];
    for (const from of new Set(links.map((link) => link.register))) {
      const ofRegister = links.filter((link) => link.register === from);
      const before = await readRows(
        database,
        from,
        ofRegister.map(({ id }) => id),
      );
      const updates = ofRegister.map(({ id, field }, i) => ({
        id,
        fields: { [field]: pointAt(creation.id, from, field, before[i]?.[field]) },
      }));
      linked.push(...(await planUpdates(database, from, updates, stamp.at)));
    }
    const code = String(rows[0]?.code);
    const { one } = registerOf(register);
    return {
      value: { id: creation.id, code },
      action: text(
        `Added ${code} (${one.en}) and linked ${linked.length} records to it`,
        `新增 ${code}（${one['zh-CN']}），并关联${linked.length}条记录`,
      ),
      changes: [...rows.map((row) => changeOf(register, undefined, row)), ...linked],
      highestNumbers,
    };
  });
}

function pointAt(id: string, register: RegisterId, field: string, before: unknown): unknown {
  if (registerOf(register).fields[field]?.kind !== 'references') return id;
  return Array.isArray(before) ? [...(before as readonly string[]), id] : [id]; // checked when stored
}
