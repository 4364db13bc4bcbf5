import type { Row, StepKind, TableName } from '../../../shared/history/index.ts';
import { keyOf } from '../../../shared/history/index.ts';
import type { Moment, Text } from '../../../shared/lib/index.ts';
import type { WorkspaceDatabase } from '../../db/workspaceDatabase.ts';

/** What one entry of the history did to one row. */
export interface RowHistory {
  readonly sequence: number;
  readonly at: Moment;
  readonly by: string;
  readonly action: Text;
  readonly kind: StepKind;
  readonly before?: Row;
  readonly after?: Row;
}

/** Everything that ever happened to a record (or answer, override, setting), oldest first. */
export async function historyOf(
  database: WorkspaceDatabase,
  register: TableName,
  id: string,
): Promise<readonly RowHistory[]> {
  const entries = await database.history.where('touched').equals(keyOf(register, id)).toArray();
  return entries
    .toSorted((a, b) => a.sequence - b.sequence)
    .flatMap(({ sequence, at, by, action, kind, changes }) =>
      changes
        .filter((change) => change.register === register && change.id === id)
        .map(({ before, after }) => ({
          sequence,
          at,
          by,
          action,
          kind,
          ...(before === undefined ? {} : { before }),
          ...(after === undefined ? {} : { after }),
        })),
    );
}
