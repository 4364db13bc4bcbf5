import type {
  ErasurePlan,
  FlowFact,
  FlowFilter,
  Geography,
  Matrix,
  MatrixKind,
  Trace,
  TraceStart,
  WhatIf,
  WhatIfChange,
} from '../../../shared/views/index.ts';
import type { RecordPointer } from '../../../shared/policy/index.ts';
import type { ActionViewQuestions } from './actionViews.ts';
import type { AssessQuestions } from './assessViews.ts';
import type { DeskAnswer, DeskCard, DeskEntry, OpenQuestion } from './deskAnswers.ts';
import type { FixViewQuestions } from './fixViews.ts';
import type { GraphQuestions } from './graphViews.ts';
import type { ImpactViewQuestions } from './impactViews.ts';
import type { MapViewQuestions } from './mapViews.ts';
import type { OverrideQuestions } from './overrideViews.ts';
import type { PackViewQuestions } from './packViews.ts';
import type { NamedRecord } from './verdicts.ts';

export type * from './deskAnswers.ts';

/**
 * The questions of the map's screens: what is asked, what comes back. Answered by the judging worker
 * from the records and verdicts it holds; everything in an answer can be copied between threads.
 */
export interface ViewQuestions
  extends
    ActionViewQuestions,
    AssessQuestions,
    FixViewQuestions,
    GraphQuestions,
    ImpactViewQuestions,
    MapViewQuestions,
    OverrideQuestions,
    PackViewQuestions {
  readonly geography: {
    readonly input: {
      readonly filter: FlowFilter;
      readonly frame: { readonly width: number; readonly height: number };
      readonly clusterWithin: number;
    };
    readonly answer: Geography;
  };
  readonly matrix: { readonly input: MatrixKind; readonly answer: Matrix };
  readonly trace: {
    readonly input: TraceStart;
    readonly answer: { readonly trace: Trace; readonly plan: ErasurePlan | null };
  };
  readonly desk: { readonly input: null; readonly answer: DeskAnswer };
  /** Exports of the list from a place on: all at once would hold up the page. */
  readonly 'desk-entries': {
    readonly input: { readonly from: number; readonly most: number };
    readonly answer: readonly DeskEntry[];
  };
  /** All of one export, by the id of its flow; null where it is none, or is gone. */
  readonly 'desk-card': { readonly input: string; readonly answer: DeskCard | null };
  readonly 'what-if': {
    readonly input: { readonly flow: string; readonly change: WhatIfChange };
    readonly answer: WhatIf;
  };
  /** The facts whose entry would decide most, the most first; at most so many. */
  readonly 'open-questions': {
    readonly input: number;
    readonly answer: { readonly questions: readonly OpenQuestion[]; readonly total: number };
  };
  /** The facts of some flows, in the order asked for; those that are gone are left out. */
  readonly flows: { readonly input: readonly string[]; readonly answer: readonly FlowFact[] };
  /** Codes and names of records, in the order asked for; those that are gone are left out. */
  readonly names: {
    readonly input: readonly RecordPointer[];
    readonly answer: readonly NamedRecord[];
  };
}
export type ViewKind = keyof ViewQuestions;
