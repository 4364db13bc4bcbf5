import { changeOf, headerRow } from '../../../../shared/history/index.ts';
import type { Result } from '../../../../shared/lib/index.ts';
import { text } from '../../../../shared/lib/index.ts';
import { packOf } from '../../../../shared/policy/adjust/index.ts';
import type { WorkspaceDatabase } from '../../../db/workspaceDatabase.ts';
import { readHeader } from '../../history/metaRows.ts';
import type { Stamp } from '../../history/transact.ts';
import { transact } from '../../history/transact.ts';
import { readPacks } from '../../queries/readPacks.ts';
import type { Refusal } from '../../refusal.ts';
import { Refused, refuseMissing } from '../../refusal.ts';
import { checkDangling } from './checkDangling.ts';

/**
 * Judges the workspace by another pack from now on. A step of its own, which can be undone: the facts
 * stay as they are, so that whatever the scores do is the pack's doing.
 */
export function choosePack(
  database: WorkspaceDatabase,
  id: string,
  stamp: Stamp,
): Promise<Result<{ readonly hasChanged: boolean }, Refusal>> {
  return transact(database, ['packs', 'answers', 'overrides'], stamp, async () => {
    const header = await readHeader(database);
    const before = await readPacks(database);
    if (header === undefined || before === undefined) throw refuseMissing([]);
    const after = { ...before, pack: id };
    const pack = packOf(after);
    if (!pack.ok) throw new Refused({ kind: 'forbidden', message: pack.error.message });
    await checkDangling(database, before, after);
    const { title, revision } = pack.value;
    const change = changeOf('meta', headerRow(header), headerRow({ ...header, pack: id }));
    return {
      value: { hasChanged: change !== undefined },
      action: text(
        `Judged by the policy pack “${title.en}” (revision ${revision}) from now on`,
        `改用规则包“${title['zh-CN']}”（第${revision}版）评估`,
      ),
      changes: [change],
    };
  });
}
