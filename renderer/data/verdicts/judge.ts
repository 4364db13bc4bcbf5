import type {
  CommitmentLine,
  CriterionFindings,
  FindingLine,
  MapStanding,
  RecordVerdicts,
  RegisterOutcomes,
  SearchResult,
  VerdictState,
} from './verdicts.ts';
import type { ViewKind, ViewQuestions } from './views.ts';
import type { RegisterId } from '../../../shared/map/index.ts';

/**
 * The live judgement of the open workspace. It runs in a worker with its own copy of the records and
 * follows every step; answers belong to the state after the last step the worker has seen.
 */
export interface Judge {
  state(): VerdictState;
  /** Called whenever `state` changed. */
  subscribe(listener: () => void): () => void;
  verdictsOf(register: RegisterId, id: string): Promise<RecordVerdicts>;
  outcomesOf(register: RegisterId): Promise<RegisterOutcomes>;
  /** Over codes, names, notes and every text field, in both languages; a new search ends the one before. */
  search(query: string, most: number): Promise<SearchResult>;
  commitments(): Promise<readonly CommitmentLine[]>;
  /** The findings of one rule, worst first. */
  findingsOf(criterion: string, most: number): Promise<CriterionFindings>;
  /** Fixes that gain most for the promise score, one a finding. */
  bestFixes(most: number): Promise<readonly FindingLine[]>;
  standing(): Promise<MapStanding>;
  /** One of the map's questions. */
  view<K extends ViewKind>(
    kind: K,
    input: ViewQuestions[K]['input'],
  ): Promise<ViewQuestions[K]['answer']>;
  close(): void;
}
