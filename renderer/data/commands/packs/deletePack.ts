import { changeOf } from '../../../../shared/history/index.ts';
import type { Result } from '../../../../shared/lib/index.ts';
import { inLanguage, text } from '../../../../shared/lib/index.ts';
import type { WorkspaceDatabase } from '../../../db/workspaceDatabase.ts';
import type { Stamp } from '../../history/transact.ts';
import { transact } from '../../history/transact.ts';
import { readPacks, toPack } from '../../queries/readPacks.ts';
import type { Refusal } from '../../refusal.ts';
import { refuseForbidden, refuseMissing } from '../../refusal.ts';
import { checkDangling } from './checkDangling.ts';

/** Takes a pack of its own away from the workspace; refused while it is in use or its questions are answered. */
export function deletePack(
  database: WorkspaceDatabase,
  id: string,
  stamp: Stamp,
): Promise<Result<null, Refusal>> {
  return transact(database, ['packs', 'answers', 'overrides'], stamp, async () => {
    const row = await database.packs.get(id);
    const choice = await readPacks(database);
    if (row === undefined || choice === undefined) throw refuseMissing([id]);
    if (choice.pack === id) {
      throw refuseForbidden(
        'This pack is in use. Choose another pack first; nothing was changed.',
        '该规则包正在使用，请先改用其他规则包。未作任何改动。',
      );
    }
    const others = (choice.packs ?? []).filter((each) => each.id !== id);
    await checkDangling(database, choice, { pack: choice.pack, packs: others });
    const { title } = toPack(row);
    return {
      value: null,
      action: text(
        `Deleted the policy pack “${inLanguage(title, 'en')}”`,
        `删除规则包“${inLanguage(title, 'zh-CN')}”`,
      ),
      changes: [changeOf('packs', row, undefined)],
    };
  });
}
