import type { Workspace } from '../../../shared/assessment/index.ts';
import { workspaceVersion } from '../../../shared/assessment/index.ts';

/** A workspace that holds just the part to be checked, so that one checker serves files and edits. */
export function partOfWorkspace(part: Partial<Workspace>): Workspace {
  return {
    format: 'cartulary-workspace',
    version: workspaceVersion,
    id: 'part',
    name: 'part',
    isSample: false,
    pack: 'part',
    settings: {},
    registers: {},
    answers: [],
    overrides: [],
    ...part,
  };
}
