import type { Change, HistoryEntry, TableName } from '../../../shared/history/index.ts';
import { inverseOf, isSame } from '../../../shared/history/index.ts';
import { registerIds } from '../../../shared/map/index.ts';
import { text } from '../../../shared/lib/index.ts';
import type { WorkspaceDatabase } from '../../db/workspaceDatabase.ts';
import { Refused } from '../refusal.ts';

/** What an undo or redo may touch: anything. */
export const allTables: readonly TableName[] = [...registerIds, 'answers', 'overrides', 'packs'];

/** An entry the stacks point at; its absence means a damaged history, which is not to be built upon. */
export async function readEntry(
  database: WorkspaceDatabase,
  sequence: number,
): Promise<HistoryEntry> {
  const entry = await database.history.get(sequence);
  if (entry === undefined) throw conflict([`history/${sequence}`]);
  return entry;
}

/** The changes that take an entry back; refuses where a row is not as the entry left it. */
export async function planReturn(
  database: WorkspaceDatabase,
  entry: HistoryEntry,
): Promise<readonly Change[]> {
  const changes = inverseOf(entry.changes);
  for (const register of new Set(changes.map((change) => change.register))) {
    const ofTable = changes.filter((change) => change.register === register);
    const rows = await database.rowsOf(register).bulkGet(ofTable.map(({ id }) => id));
    const differing = ofTable.filter(({ before }, i) => !isSame(before, rows[i]));
    if (differing.length > 0) throw conflict(differing.map(({ id }) => id));
  }
  return changes;
}

function conflict(ids: readonly string[]): Refused {
  return new Refused({
    kind: 'conflict',
    ids,
    message: text(
      'The stored data no longer agrees with its history, so this step cannot be taken back safely. Nothing was changed. Verify the history, or restore a backup.',
      '存储的数据与历史记录不一致，无法安全地撤销或重做此步骤。未作任何改动。请校验历史记录，或从备份恢复。',
    ),
  });
}
