import { changeOf } from '../../../shared/history/index.ts';
import type { Change, HighestNumbers } from '../../../shared/history/index.ts';
import type { Result, Words } from '../../../shared/lib/index.ts';
import { inLanguage, text } from '../../../shared/lib/index.ts';
import type { RegisterId } from '../../../shared/map/index.ts';
import { registerIds } from '../../../shared/map/index.ts';
import type { WorkspaceDatabase } from '../../db/workspaceDatabase.ts';
import type { Creation } from '../checks/planCreations.ts';
import { planCreations } from '../checks/planCreations.ts';
import type { FieldUpdate } from '../checks/planUpdates.ts';
import { planUpdates } from '../checks/planUpdates.ts';
import { codesId } from '../history/metaRows.ts';
import type { Stamp } from '../history/transact.ts';
import { transact } from '../history/transact.ts';
import { refuseForbidden } from '../refusal.ts';
import type { Refusal } from '../refusal.ts';

export interface EnteredFacts {
  /** May point at one another, in whatever order. */
  readonly creations: readonly (Creation & { readonly register: RegisterId })[];
  /** May point at what is created. */
  readonly updates: readonly (FieldUpdate & { readonly register: RegisterId })[];
  /** What the facts are about, for the history. */
  readonly about: Words;
}

/** Enters facts of several registers that belong together in one step: all of them, or none. */
export function enterFacts(
  database: WorkspaceDatabase,
  { creations, updates, about }: EnteredFacts,
  stamp: Stamp,
): Promise<Result<{ readonly created: number; readonly changed: number }, Refusal>> {
  return transact(database, registerIds, stamp, async () => {
    const changes: Change[] = [];
    let highestNumbers: HighestNumbers | undefined;
    for (const group of inOrder(creations)) {
      const planned = await planCreations(database, group.register, group.creations, stamp.at);
      highestNumbers = planned.highestNumbers;
      // What follows reads these as if they were there already; a refusal takes them back.
      await database.rowsOf(group.register).bulkPut([...planned.rows]);
      await database.meta.put({ id: codesId, value: highestNumbers });
      for (const row of planned.rows) {
        const change = changeOf(group.register, undefined, row);
        if (change !== undefined) changes.push(change);
      }
    }
    for (const [register, ofRegister] of byRegister(updates)) {
      changes.push(...(await planUpdates(database, register, ofRegister, stamp.at)));
    }
    const created = creations.length;
    const changed = changes.length - created;
    return {
      value: { created, changed },
      action: text(
        `Entered facts on ${inLanguage(about, 'en')}: ${created} added, ${changed} changed`,
        `录入关于${inLanguage(about, 'zh-CN')}的事实：新增${created}条，修改${changed}条`,
      ),
      changes,
      ...(highestNumbers === undefined ? {} : { highestNumbers }),
    };
  });
}

interface Group {
  readonly register: RegisterId;
  readonly creations: readonly Creation[];
}

/** Register by register, those first that the others point at. */
function inOrder(creations: EnteredFacts['creations']): readonly Group[] {
  const left = byRegister(creations);
  const ordered: Group[] = [];
  while (left.size > 0) {
    const next = [...left].find(([register, ofRegister]) =>
      [...left].every(
        ([other, others]) => other === register || !pointsAt(ofRegister, new Set(idsOf(others))),
      ),
    );
    if (next === undefined) {
      throw refuseForbidden(
        'The new records point at one another in a circle. Nothing was changed.',
        '新记录相互循环引用。未作任何改动。',
      );
    }
    const [register, ofRegister] = next;
    left.delete(register);
    ordered.push({
      register,
      creations: ofRegister.map(({ id, name, fields }) => ({ id, name, fields })),
    });
  }
  return ordered;
}

function idsOf(creations: readonly Creation[]): readonly string[] {
  return creations.map(({ id }) => id);
}

function pointsAt(creations: readonly Creation[], ids: ReadonlySet<string>): boolean {
  return creations.some(({ fields }) =>
    Object.values(fields).some((value) =>
      (Array.isArray(value) ? value : [value]).some(
        (each) => typeof each === 'string' && ids.has(each),
      ),
    ),
  );
}

function byRegister<T extends { readonly register: RegisterId }>(
  items: readonly T[],
): Map<RegisterId, T[]> {
  const groups = new Map<RegisterId, T[]>();
  for (const item of items) {
    const group = groups.get(item.register);
    if (group === undefined) groups.set(item.register, [item]);
    else group.push(item);
  }
  return groups;
}
