import type { Workspace } from '../assessment/index.ts';
import type { PackRules } from './checkConsistency.ts';
import { checkConsistency } from './checkConsistency.ts';
import { checkPacks } from './checkPacks.ts';
import type { Problem } from './problem.ts';
import { mostProblems } from './problem.ts';

/** Everything a schema cannot see of a whole workspace: its parts, and the packs it made itself. */
export function checkWorkspace(
  workspace: Workspace,
  packs: readonly PackRules[],
): readonly Problem[] {
  return [...checkPacks(workspace), ...checkConsistency(workspace, packs)].slice(0, mostProblems);
}
