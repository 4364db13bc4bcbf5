import type { PackRules } from '../../../../shared/exchange/index.ts';
import { rulesForWorkspace, rulesOfPack } from '../../../../shared/exchange/index.ts';
import { settingPrefix, toAnswer, toOverride } from '../../../../shared/history/index.ts';
import { text } from '../../../../shared/lib/index.ts';
import type { PackChoice } from '../../../../shared/policy/adjust/index.ts';
import { packs as shipped } from '../../../../shared/policy/packs.ts';
import type { WorkspaceDatabase } from '../../../db/workspaceDatabase.ts';
import { Refused } from '../../refusal.ts';

/** What a workspace with these packs may refer to; undefined where its pack is not known. */
export function rulesUnder(choice: PackChoice): PackRules | undefined {
  return rulesForWorkspace(choice, shipped.map(rulesOfPack));
}

/**
 * Refuses a change of packs that would leave answers, overrides or settings about something no pack
 * of the workspace holds any more: what people stated must not be lost by the way. Inside a
 * transaction over `answers`, `overrides` and `meta`.
 */
export async function checkDangling(
  database: WorkspaceDatabase,
  before: PackChoice,
  after: PackChoice,
): Promise<void> {
  const old = placesOf(rulesUnder(before));
  const rules = placesOf(rulesUnder(after));
  // Only what fitted before is asked: an upgrade of the program may have left something else behind.
  const lost = new Set<string>();
  const look = (kind: string, id: string) => {
    const place = old.get(kind + id);
    if (place !== undefined && rules.get(kind + id) !== place) lost.add(id);
  };
  for (const row of await database.answers.toArray()) look('question/', toAnswer(row).question);
  for (const row of await database.overrides.toArray())
    look('criterion/', toOverride(row).criterion);
  const settings = await database.meta.where('id').startsWith(settingPrefix).toArray();
  for (const { id } of settings) look(settingPrefix, id.slice(settingPrefix.length));
  if (lost.size > 0) throw stillStated([...lost]);
}

/** Questions and criteria with the register they are about, and settings. */
function placesOf(rules: PackRules | undefined): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const { id, judges, questions } of rules?.criteria ?? []) {
    places.set(`criterion/${id}`, judges);
    for (const question of questions) places.set(`question/${question.id}`, judges);
  }
  for (const { id } of rules?.settings ?? []) places.set(settingPrefix + id, '');
  return places;
}

function stillStated(ids: readonly string[]): Refused {
  const shown = ids.slice(0, 5).join(', ');
  return new Refused({
    kind: 'forbidden',
    message: text(
      `People have answered or overruled what this would take away (${shown}). Take those statements back first, or switch the commitment off instead. Nothing was changed.`,
      `拟移除的内容已有人员作答或人工认定（${shown}）。请先撤回相关陈述，或改为停用该承诺。未作任何改动。`,
    ),
  });
}
