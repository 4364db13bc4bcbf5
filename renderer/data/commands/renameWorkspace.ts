import type { Result, Words } from '../../../shared/lib/index.ts';
import { text } from '../../../shared/lib/index.ts';
import { workspaceSchema } from '../../../shared/exchange/index.ts';
import { expectationAt } from '../../../shared/exchange/expectationAt.ts';
import { toProblems } from '../../../shared/exchange/readJson.ts';
import { changeOf, headerRow } from '../../../shared/history/index.ts';
import type { WorkspaceDatabase } from '../../db/workspaceDatabase.ts';
import { partOfWorkspace } from '../checks/partOfWorkspace.ts';
import { readHeader } from '../history/metaRows.ts';
import type { Stamp } from '../history/transact.ts';
import { transact } from '../history/transact.ts';
import type { Refusal } from '../refusal.ts';
import { refuseInvalid, refuseMissing } from '../refusal.ts';

/** Gives the workspace another name. The catalogue is a list for finding it and is brought up to date apart. */
export function renameWorkspace(
  database: WorkspaceDatabase,
  name: Words,
  stamp: Stamp,
): Promise<Result<{ readonly hasChanged: boolean }, Refusal>> {
  return transact(database, [], stamp, async () => {
    const header = await readHeader(database);
    if (header === undefined) throw refuseMissing([]);
    const whole = partOfWorkspace({ name });
    const parsed = workspaceSchema.safeParse(whole);
    if (!parsed.success) throw refuseInvalid(toProblems(parsed.error.issues, whole, expectationAt));
    const change = changeOf('meta', headerRow(header), headerRow({ ...header, name }));
    return {
      value: { hasChanged: change !== undefined },
      action: text('Renamed the workspace', '重命名工作区'),
      changes: [change],
    };
  });
}
