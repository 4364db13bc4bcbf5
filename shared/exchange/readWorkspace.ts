import type { Result } from '../lib/index.ts';
import { fail, ok } from '../lib/index.ts';
import type { AnyRecord, MapData } from '../map/index.ts';
import { registerIds, uniformRecords } from '../map/index.ts';
import type { PackRules } from './checkConsistency.ts';
import { checkWorkspace } from './checkWorkspace.ts';
import { expectationAt } from './expectationAt.ts';
import { inspectJson } from './inspectJson.ts';
import type { Problem } from './problem.ts';
import { mostProblems } from './problem.ts';
import { checkHeader, parseJson, toProblems } from './readJson.ts';
import type { Workspace } from '../assessment/index.ts';
import { workspaceVersion } from '../assessment/index.ts';
import { workspaceSchema } from './workspaceSchema.ts';

/**
 * A workspace from the text of a file, or everything that is wrong with it (the first hundred).
 * A newer version is refused before anything else is looked at. `packs` are those this program knows.
 */
export function readWorkspace(
  source: string,
  packs: readonly PackRules[],
): Result<Workspace, readonly Problem[]> {
  const json = parseJson(source, 'workspace.json');
  if (!json.ok) return json;
  const header = checkHeader(json.value, 'cartulary-workspace', workspaceVersion);
  if (header.length > 0) return fail(header);
  const inspected = inspectJson(json.value);
  if (inspected.length > 0) return fail(inspected);
  const parsed = workspaceSchema.safeParse(json.value);
  if (!parsed.success)
    return fail(toProblems(parsed.error.issues, json.value, expectationAt).slice(0, mostProblems));
  // The schema is built from the registers at run time; its static type says less than the registers do.
  const workspace = parsed.data as unknown as Workspace;
  const inconsistent = checkWorkspace(workspace, packs);
  if (inconsistent.length > 0) return fail(inconsistent);
  return ok({ ...workspace, registers: makeUniform(workspace.registers) });
}

function makeUniform(registers: MapData): MapData {
  const uniform: Record<string, readonly AnyRecord[]> = {};
  for (const register of registerIds) {
    const records = registers[register] as readonly AnyRecord[] | undefined; // handled alike
    if (records !== undefined) uniform[register] = uniformRecords(register, records);
  }
  return uniform as MapData; // the same records under the same registers
}
