import type { Language, Text, Words } from '../../../shared/lib/index.ts';
import type { Outcome } from '../../../shared/policy/index.ts';
import type { Bounds, Required } from '../../../shared/transfers/index.ts';
import type {
  Column,
  FlowFilter,
  GraphList,
  GraphNode,
  GroupingByColumn,
  PositionedGraph,
  Verdicts,
} from '../../../shared/views/index.ts';
import type { Certain } from '../../../shared/map/index.ts';
import type { NamedRecord } from './verdicts.ts';

/** What a graph or a list of it is asked for. */
export interface GraphQuestion {
  readonly filter: FlowFilter;
  readonly grouping: GroupingByColumn;
  /** Ids of the groups shown member by member. */
  readonly expanded: readonly string[];
  /** Opens every group as long as no more than so many stops are to be drawn then; 0 opens none. */
  readonly opensUpTo: number;
}

/** A node with its place; flows are numbers into `DrawnGraph.flows`. */
export interface DrawnNode extends Omit<GraphNode, 'members' | 'flows' | 'places' | 'inside'> {
  readonly members: number;
  readonly flows: number;
  /** Of these, flows from one member to another, which no link shows. */
  readonly inside: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Links as columns: tens of thousands of objects would take the page longer to receive than to draw. */
export interface DrawnEdges {
  readonly count: number;
  /** Places among the nodes. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Places in `outcomesByGravity`. */
  readonly outcomes: Uint8Array;
  /** 0 stays, 1 may leave mainland China, 2 leaves it. */
  readonly exports: Uint8Array;
  /** SVG path data, one line a link. */
  readonly paths: string;
  /** Left, top, right, bottom of each. */
  readonly boxes: Float32Array;
  /** Start and end point of each: x, y, x, y. */
  readonly ends: Float32Array;
}

/** Lists of flows, one after the other: list i is `flows[starts[i]]` up to `starts[i + 1]`. */
export interface FlowLists {
  readonly starts: Uint32Array;
  readonly flows: Uint32Array;
}

/** The graph as a screen draws it. */
export interface DrawnGraph {
  readonly nodes: readonly DrawnNode[];
  readonly edges: DrawnEdges;
  readonly flowsOfNodes: FlowLists;
  readonly flowsOfEdges: FlowLists;
  readonly columns: PositionedGraph['columns'];
  readonly width: number;
  readonly height: number;
  /** Ids of the flows shown, one a line: one string is received at once, twenty thousand are not. */
  readonly flows: string;
  readonly flowCount: number;
  /** Ids of the groups that stand open. */
  readonly expanded: readonly string[];
}

/** What of the graph is asked about. */
export type GraphPick =
  | { readonly kind: 'all' }
  | { readonly kind: 'node'; readonly id: string }
  | { readonly kind: 'edge'; readonly id: string };

/** One flow as the strip under the graph lists it. */
export interface PickedFlow {
  readonly flow: NamedRecord;
  readonly from: StopName;
  readonly to: StopName;
  /** Null when nobody has said. */
  readonly categories: readonly NamedRecord[] | null;
  readonly people: Bounds;
  readonly verdicts: Verdicts;
  readonly isExport: Certain;
  readonly required: Required | null;
}

export interface StopName {
  readonly words: Words | Text;
  readonly record: NamedRecord | null;
}

/** What flows through a part of the graph. */
export interface PickAnswer {
  /** The node, or both ends of the link; empty for everything. */
  readonly stops: readonly (StopName & { readonly column: Column; readonly node: string })[];
  /** The first of them, the gravest before. */
  readonly flows: readonly PickedFlow[];
  readonly total: number;
  readonly categories: readonly { readonly record: NamedRecord; readonly isSensitive: boolean }[];
  readonly hasUnknownCategories: boolean;
  readonly recipients: readonly NamedRecord[];
  readonly people: Bounds;
  readonly verdicts: { readonly promise: Outcome; readonly law: Outcome };
  readonly exports: { readonly certain: number; readonly possible: number };
  /** Links of a node, for those who do not point at them. */
  readonly links: readonly {
    readonly edge: string;
    readonly isLeaving: boolean;
    readonly other: Words | Text;
    readonly flows: number;
  }[];
}

export interface FoundStop {
  readonly node: string;
  readonly station: string;
  readonly words: Words | Text;
  readonly code: string | null;
  /** The closed group it is in. */
  readonly closedIn: string | null;
}

/** Entries of `ViewQuestions`. */
export interface GraphQuestions {
  readonly graph: { readonly input: GraphQuestion; readonly answer: DrawnGraph };
  readonly 'graph-pick': {
    readonly input: {
      readonly question: GraphQuestion;
      readonly pick: GraphPick;
      readonly most: number;
    };
    /** Null when it is not drawn any more. */
    readonly answer: PickAnswer | null;
  };
  readonly 'graph-search': {
    readonly input: {
      readonly question: GraphQuestion;
      readonly query: string;
      readonly most: number;
    };
    readonly answer: { readonly hits: readonly FoundStop[]; readonly total: number };
  };
  readonly 'graph-list': {
    readonly input: { readonly question: GraphQuestion; readonly language: Language };
    readonly answer: readonly GraphList[];
  };
  /** How many flows match a filter, and of how many nobody can say. */
  readonly 'filter-counts': {
    readonly input: FlowFilter;
    readonly answer: { readonly total: number; readonly shown: number; readonly open: number };
  };
}
