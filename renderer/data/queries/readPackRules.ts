import type { PackRules } from '../../../shared/exchange/index.ts';
import { rulesForWorkspace, rulesOfPack } from '../../../shared/exchange/packRules.ts';
import type { WorkspaceDatabase } from '../../db/workspaceDatabase.ts';
import { readPacks } from './readPacks.ts';

/** What the workspace may refer to: its pack's criteria, questions and settings; undefined for an unknown pack. */
export async function readPackRules(database: WorkspaceDatabase): Promise<PackRules | undefined> {
  const choice = await readPacks(database);
  if (choice === undefined) return undefined;
  // The rules are much code, and the page needs them on saving alone.
  const shipped = await import('../../../shared/policy/packs.ts');
  return rulesForWorkspace(choice, shipped.packs.map(rulesOfPack));
}
