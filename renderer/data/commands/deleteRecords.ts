import type { Change, Row } from '../../../shared/history/index.ts';
import { changeOf } from '../../../shared/history/index.ts';
import type { Result } from '../../../shared/lib/index.ts';
import { text } from '../../../shared/lib/index.ts';
import type { RegisterId } from '../../../shared/map/index.ts';
import { isRegisterId, registerOf } from '../../../shared/map/index.ts';
import type { WorkspaceDatabase } from '../../db/workspaceDatabase.ts';
import { readRows } from '../checks/planUpdates.ts';
import { sayRecords } from '../checks/sayRecords.ts';
import type { Stamp } from '../history/transact.ts';
import { transact } from '../history/transact.ts';
import { tablesPointingAt, usersOf } from '../queries/usedBy.ts';
import type { Refusal, User } from '../refusal.ts';
import { refuseForbidden, refuseMissing, Refused } from '../refusal.ts';

export interface Deletion {
  readonly register: RegisterId;
  readonly ids: readonly string[];
  /** A record of the same register that takes their place wherever they are used. */
  readonly replaceWith?: string;
}

/**
 * Deletes records, with the answers and overrides about them. Where others use them it refuses and
 * names who does, unless a replacement is given, which then stands in every such place.
 */
export function deleteRecords(
  database: WorkspaceDatabase,
  { register, ids, replaceWith }: Deletion,
  stamp: Stamp,
): Promise<Result<{ readonly deleted: number; readonly replaced: number }, Refusal>> {
  const tables = [register, ...tablesPointingAt(register), 'answers', 'overrides'] as const;
  return transact(database, tables, stamp, async () => {
    refuseSingle(register);
    const rows = await readRows(database, register, ids);
    const about = await statementsAbout(database, ids);
    const going = new Set([...ids, ...about.flatMap(({ id }) => id)]);
    const users = (await usersOf(database, register, ids)).filter(({ id }) => !going.has(id));
    if (users.length > 0 && replaceWith === undefined) throw inUse(rows, users);
    const replaced =
      replaceWith === undefined
        ? []
        : await replace(database, { register, ids, replaceWith }, users, stamp);
    const said = sayRecords(rows);
    return {
      value: { deleted: rows.length, replaced: replaced.length },
      action: text(`Deleted ${said.en}`, `删除${said['zh-CN']}`),
      changes: [...replaced, ...about, ...rows.map((row) => changeOf(register, row, undefined))],
    };
  });
}

function refuseSingle(register: RegisterId): void {
  const { isSingle, one } = registerOf(register);
  if (!isSingle) return;
  throw refuseForbidden(
    `This record cannot be deleted: every workspace has one (${one.en}).`,
    `该记录不可删除：每个工作区须有一条（${one['zh-CN']}）。`,
  );
}

function inUse(rows: readonly Row[], users: readonly User[]): Refused {
  const said = sayRecords(rows);
  const codes = [...new Set(users.map(({ code }) => code))];
  const some = codes.slice(0, 5);
  const rest = codes.length - some.length;
  return new Refused({
    kind: 'in-use',
    users,
    message: text(
      `Not deleted: ${said.en} still used by ${some.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}. Choose a record to take the place, or remove those references first.`,
      `未删除：${said['zh-CN'].trim()}仍被 ${some.join('、')} ${rest > 0 ? `等${codes.length}条记录` : ''}引用。请选择替代记录，或先删除这些引用。`,
    ),
  });
}

/** The removal of what was answered or overruled about records that go. */
async function statementsAbout(
  database: WorkspaceDatabase,
  ids: readonly string[],
): Promise<readonly Change[]> {
  const changes: (Change | undefined)[] = [];
  for (const table of ['answers', 'overrides'] as const) {
    const rows = await database
      .rowsOf(table)
      .where('record')
      .anyOf([...ids])
      .toArray();
    changes.push(...rows.map((row) => changeOf(table, row, undefined)));
  }
  return changes.filter((change) => change !== undefined);
}

async function replace(
  database: WorkspaceDatabase,
  { register, ids, replaceWith }: Required<Deletion>,
  users: readonly User[],
  { at }: Stamp,
): Promise<readonly Change[]> {
  const replacement = await database.rowsOf(register).get(replaceWith);
  if (replacement === undefined || ids.includes(replaceWith)) throw refuseMissing([replaceWith]);
  const gone = new Set(ids);
  const changes: (Change | undefined)[] = [];
  for (const table of new Set(users.map((user) => user.register))) {
    const ofTable = users.filter((user) => user.register === table);
    for (const id of new Set(ofTable.map((user) => user.id))) {
      const before = await database.rowsOf(table).get(id);
      if (before === undefined) continue;
      const after: { id: string; [field: string]: unknown } = { ...before };
      for (const { field } of ofTable.filter((user) => user.id === id)) {
        after[field] = exchangeIds(before[field], gone, replaceWith);
      }
      if (isRegisterId(table)) after.updated = at;
      changes.push(changeOf(table, before, after));
    }
  }
  return changes.filter((change) => change !== undefined);
}

/** The same reference, or list without doubles, with the replacement in place of what goes. */
function exchangeIds(value: unknown, gone: ReadonlySet<string>, replaceWith: string): unknown {
  if (typeof value === 'string') return gone.has(value) ? replaceWith : value;
  if (!Array.isArray(value)) return value;
  return [...new Set(value.map((id: unknown) => (gone.has(String(id)) ? replaceWith : id)))];
}
