import type { SavedAssessment } from './saved/savedAssessment.ts';
import type { Words } from '../lib/index.ts';
import type { MapData, Settings } from '../map/index.ts';
import type { AdjustedPack } from '../policy/adjust/adjustedPack.ts';
import type { Answer, Override } from '../policy/index.ts';

/** The version of the workspace file this code writes; older ones are upgraded, newer ones refused. */
export const workspaceVersion = 1;

/** Everything a company entered: the facts, the answers, and what it decided about both. */
export interface Workspace {
  readonly format: 'cartulary-workspace';
  readonly version: typeof workspaceVersion;
  readonly id: string;
  readonly name: Words;
  /** Invented data: marked as such wherever it is shown. */
  readonly isSample: boolean;
  /** The policy pack it is judged against. */
  readonly pack: string;
  readonly settings: Settings;
  readonly registers: MapData;
  readonly answers: readonly Answer[];
  readonly overrides: readonly Override[];
  /** Packs this workspace adjusted for itself. Left out while there are none. */
  readonly packs?: readonly AdjustedPack[];
  /** Assessments saved, reviewed, signed; their bodies are attachments. Left out while there are none. */
  readonly assessments?: readonly SavedAssessment[];
}
