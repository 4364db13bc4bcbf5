import type { Text } from '../../../shared/lib/index.ts';
import type {
  DeskCounters,
  DeskDate,
  DeskDocument,
  DeskRow,
  ErasurePlan,
  FlowFact,
  FlowFilter,
  Geography,
  Graph,
  GroupingByColumn,
  Matrix,
  MatrixKind,
  PositionedGraph,
  Trace,
  TraceStart,
  WhatIf,
  WhatIfChange,
} from '../../../shared/views/index.ts';
import type { SplitWarning } from '../../../shared/transfers/index.ts';
import type { RecordPointer } from '../../../shared/policy/index.ts';
import type { NamedRecord } from './verdicts.ts';

/** What a graph or a list of it is asked for. */
export interface GraphQuestion {
  readonly filter: FlowFilter;
  readonly grouping: GroupingByColumn;
  /** Ids of the groups shown member by member. */
  readonly expanded: readonly string[];
}

/** A paper of an export, its rule in words. */
export interface DeskPaper extends Omit<DeskDocument, 'judgement'> {
  readonly says: Text | null;
  readonly fix: Text | null;
  readonly criterion: string | null;
}

export interface DeskLine extends Omit<DeskRow, 'documents'> {
  readonly documents: readonly DeskPaper[];
}

export interface DeskAnswer {
  readonly lines: readonly DeskLine[];
  readonly counters: DeskCounters;
  readonly calendar: readonly DeskDate[];
  readonly splits: readonly SplitWarning[];
}

/**
 * The questions of the map's screens: what is asked, what comes back. Answered by the judging worker
 * from the records and verdicts it holds; everything in an answer can be copied between threads.
 */
export interface ViewQuestions {
  readonly graph: {
    readonly input: GraphQuestion;
    readonly answer: { readonly graph: Graph; readonly layout: PositionedGraph };
  };
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
  readonly 'what-if': {
    readonly input: { readonly flow: string; readonly change: WhatIfChange };
    readonly answer: WhatIf;
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
