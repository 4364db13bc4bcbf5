import type { Result } from '../lib/index.ts';
import { canonicalJson, fail, ok, text } from '../lib/index.ts';
import type { AdjustedPack } from '../policy/adjust/index.ts';
import { checkPacks } from './checkPacks.ts';
import { inspectJson } from './inspectJson.ts';
import { packFileSchema, packVersion } from './packSchema.ts';
import type { Problem } from './problem.ts';
import { mostProblems } from './problem.ts';
import { checkHeader, parseJson, toProblems } from './readJson.ts';

/**
 * An adjusted pack from the text of a pack file, or everything that is wrong with it (the first
 * hundred). A newer version is refused before anything else is looked at. One made from another
 * revision of its base is read: using it asks for `rebase` first.
 */
export function readPack(source: string): Result<AdjustedPack, readonly Problem[]> {
  const json = parseJson(source, 'my-policy.pack.json');
  if (!json.ok) return json;
  const header = checkHeader(json.value, 'cartulary-pack', packVersion);
  if (header.length > 0) return fail(header);
  const inspected = inspectJson(json.value);
  if (inspected.length > 0) return fail(inspected);
  const parsed = packFileSchema.safeParse(json.value);
  if (!parsed.success) {
    return fail(toProblems(parsed.error.issues, json.value, () => anything).slice(0, mostProblems));
  }
  // The schema lists the same members as the type; a contract of both is tested.
  const pack = parsed.data.pack as unknown as AdjustedPack;
  const problems = checkPacks({ packs: [pack] });
  return problems.length > 0 ? fail(problems.slice(0, mostProblems)) : ok(pack);
}

/** The text of a pack file: canonical, so that the same pack is the same file. */
export function writePack(pack: AdjustedPack): string {
  return `${canonicalJson({ format: 'cartulary-pack', version: packVersion, pack })}\n`;
}

const anything = {
  expected: text('what a pack file may hold here', '规则包文件在此处允许的内容'),
  fix: text(
    'Correct it, or export the pack again from the pack studio.',
    '请更正，或从规则包工作室重新导出。',
  ),
};
