import type { Workspace } from '../../assessment/index.ts';
import { workspaceVersion } from '../../assessment/index.ts';
import type { Counts } from './sizes.ts';
import { createDraft } from './createDraft.ts';
import { makeActivities } from './makeActivities.ts';
import { makeFlows } from './makeFlows.ts';
import { makeFoundation } from './makeFoundation.ts';
import { makeLogs } from './makeLogs.ts';
import { makeParties } from './makeParties.ts';
import { makeSafeguards } from './makeSafeguards.ts';

/**
 * An invented map of any size for tests and benchmarks: the same counts and seed give the same
 * workspace, records sorted by id. It passes every check of a workspace file; most promises are kept,
 * some are broken and some facts are unknown. Throws a RangeError for counts no map can have.
 */
export function generateWorkspace(counts: Counts, seed: number): Workspace {
  const draft = createDraft(counts, seed);
  const foundation = makeFoundation(draft);
  const parties = makeParties(draft, foundation);
  const safeguards = makeSafeguards(draft, parties);
  return {
    format: 'cartulary-workspace',
    version: workspaceVersion,
    id: `generated-${seed}`,
    name: `Generated sample ${seed}`,
    isSample: true,
    pack: 'terra-maestro-2024-08',
    settings: {},
    registers: {
      ...foundation,
      ...makeActivities(draft, foundation),
      ...parties,
      ...safeguards,
      flows: makeFlows(draft, { ...foundation, ...parties, ...safeguards }),
      ...makeLogs(draft),
    },
    answers: [],
    overrides: [],
  };
}
