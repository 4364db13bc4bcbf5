import type { Problem } from '../../../../shared/exchange/index.ts';
import { checkPacks, inspectJson, packSchema } from '../../../../shared/exchange/index.ts';
import { toProblems } from '../../../../shared/exchange/readJson.ts';
import type { Row } from '../../../../shared/history/index.ts';
import { changeOf, isSame } from '../../../../shared/history/index.ts';
import type { Result, Words } from '../../../../shared/lib/index.ts';
import { inLanguage, text } from '../../../../shared/lib/index.ts';
import type { AdjustedPack } from '../../../../shared/policy/adjust/index.ts';
import type { WorkspaceDatabase } from '../../../db/workspaceDatabase.ts';
import type { Stamp } from '../../history/transact.ts';
import { transact } from '../../history/transact.ts';
import { readPacks, toPack } from '../../queries/readPacks.ts';
import type { Refusal } from '../../refusal.ts';
import { refuseInvalid, refuseMissing } from '../../refusal.ts';
import { checkDangling } from './checkDangling.ts';

export interface SavedPack {
  readonly hasChanged: boolean;
  readonly revision: number;
}

/**
 * Keeps an adjusted pack with the workspace, in the place of an earlier one of its id; its revision
 * rises with each change. A step of its own: facts are never changed along with it. Whether it is in
 * use stays as it was.
 */
export function savePack(
  database: WorkspaceDatabase,
  pack: AdjustedPack,
  stamp: Stamp,
): Promise<Result<SavedPack, Refusal>> {
  return transact(database, ['packs', 'answers', 'overrides'], stamp, async () => {
    const before = await database.packs.get(pack.id);
    const choice = await readPacks(database);
    if (choice === undefined) throw refuseMissing([]);
    const revision = before === undefined ? pack.revision : nextRevision(toPack(before), pack);
    const next: AdjustedPack = { ...pack, revision };
    const problems = problemsOf(next);
    if (problems.length > 0) throw refuseInvalid(problems);
    const others = (choice.packs ?? []).filter(({ id }) => id !== pack.id);
    await checkDangling(database, choice, { pack: choice.pack, packs: [...others, next] });
    // A pack is a row: an id and members.
    const change = changeOf('packs', before, next as unknown as Row);
    return {
      value: { hasChanged: change !== undefined, revision },
      action: sayAction(pack.title, revision, before !== undefined),
      changes: [change],
    };
  });
}

/** The same content keeps its revision; anything else rises above the one stored. */
function nextRevision(stored: AdjustedPack, pack: AdjustedPack): number {
  const { revision } = stored;
  const isUnchanged = isSame(
    stored as unknown as Row, // compared as what is stored
    { ...pack, revision } as unknown as Row,
  );
  return isUnchanged ? revision : Math.max(revision + 1, pack.revision);
}

function problemsOf(pack: AdjustedPack): readonly Problem[] {
  const inspected = inspectJson(pack);
  if (inspected.length > 0) return inspected;
  const parsed = packSchema.safeParse(pack);
  if (parsed.success) return checkPacks({ packs: [pack] });
  return toProblems(parsed.error.issues, pack, () => ({
    expected: text('what a pack may hold here', '规则包在此处允许的内容'),
    fix: text('Correct it.', '请更正。'),
  }));
}

function sayAction(title: Words, revision: number, isThere: boolean) {
  const names = { en: inLanguage(title, 'en'), zh: inLanguage(title, 'zh-CN') };
  return isThere
    ? text(
        `Changed the policy pack “${names.en}” (revision ${revision})`,
        `修改规则包“${names.zh}”（第${revision}版）`,
      )
    : text(
        `Added the policy pack “${names.en}” (revision ${revision})`,
        `新增规则包“${names.zh}”（第${revision}版）`,
      );
}
