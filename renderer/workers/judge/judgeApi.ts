import type { Day } from '../../../shared/lib/index.ts';
import type { HistoryEntry } from '../../db/rows.ts';
import type { Judge } from '../../data/verdicts/judge.ts';
import type { VerdictState } from '../../data/verdicts/verdicts.ts';
import type { ViewKind, ViewQuestions } from '../../data/verdicts/views.ts';
import type { RegisterId } from '../../../shared/map/index.ts';

/** What the worker tells: as `VerdictState`, except that it never calls itself stale. */
export type WorkerState = Exclude<VerdictState, { kind: 'stale' }>;

/** The outcomes of a register as they travel: columns instead of objects, ids only when they changed. */
export interface OutcomeColumns {
  readonly ids: readonly string[] | null;
  /** Numbers of `outcomeNumbers`. */
  readonly outcomes: Uint8Array;
  readonly findings: Uint16Array;
}

type Asked = Pick<
  Judge,
  'verdictsOf' | 'search' | 'commitments' | 'findingsOf' | 'bestFixes' | 'standing'
>;

/** What the page may ask of the judging worker. */
export interface JudgeApi extends Asked {
  /** Reads the workspace and judges it as of a day; ends whatever was going on before. */
  start(workspace: string, asOf: Day, tell: (state: WorkerState) => void): Promise<void>;
  /** Follows one step of the history. */
  follow(entry: HistoryEntry): void;
  view<K extends ViewKind>(kind: K, input: ViewQuestions[K]['input']): Promise<unknown>;
  columnsOf(register: RegisterId, isFirst: boolean): Promise<OutcomeColumns>;
}
