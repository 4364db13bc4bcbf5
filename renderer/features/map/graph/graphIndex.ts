import type { Outcome } from '../../../../shared/policy/index.ts';
import type { Column } from '../../../../shared/views/index.ts';
import { outcomesByGravity } from '../../../../shared/views/index.ts';
import type { DrawnGraph, DrawnNode, FlowLists } from '../../../data/verdicts/graphViews.ts';

/** A graph with what drawing, pointing and walking through it look up. Nodes and links go by number. */
export interface GraphIndex {
  readonly drawn: DrawnGraph;
  readonly numbers: ReadonlyMap<string, number>;
  /** Numbers of a column's nodes from top to bottom. */
  readonly byColumn: ReadonlyMap<Column, readonly number[]>;
  /** Links that leave and reach each node. */
  readonly leaving: readonly (readonly number[])[];
  readonly arriving: readonly (readonly number[])[];
  readonly paths: readonly string[];
}

export function indexGraph(drawn: DrawnGraph): GraphIndex {
  const { nodes, edges } = drawn;
  const byColumn = new Map<Column, number[]>();
  nodes.forEach(({ column }, number) => {
    const own = byColumn.get(column);
    if (own === undefined) byColumn.set(column, [number]);
    else own.push(number);
  });
  for (const own of byColumn.values()) {
    own.sort((one, other) => (nodes[one]?.y ?? 0) - (nodes[other]?.y ?? 0));
  }
  const leaving: number[][] = nodes.map(() => []);
  const arriving: number[][] = nodes.map(() => []);
  for (let edge = 0; edge < edges.count; edge++) {
    leaving[edges.from[edge] ?? 0]?.push(edge);
    arriving[edges.to[edge] ?? 0]?.push(edge);
  }
  return {
    drawn,
    numbers: new Map(nodes.map(({ id }, number) => [id, number])),
    byColumn,
    leaving,
    arriving,
    paths: edges.count === 0 ? [] : edges.paths.split('\n'),
  };
}

export function edgeIdOf({ drawn: { nodes, edges } }: GraphIndex, edge: number): string {
  return `${nodes[edges.from[edge] ?? 0]?.id ?? ''}→${nodes[edges.to[edge] ?? 0]?.id ?? ''}`;
}

export function edgeNumberOf(index: GraphIndex, id: string): number | undefined {
  for (let edge = 0; edge < index.drawn.edges.count; edge++) {
    if (edgeIdOf(index, edge) === id) return edge;
  }
  return undefined;
}

export function outcomeOf({ drawn }: GraphIndex, edge: number): Outcome {
  return outcomesByGravity[drawn.edges.outcomes[edge] ?? 0] ?? 'not-applicable';
}

/** How many flows run along a link. */
export function flowsAlong(
  {
    drawn: {
      flowsOfEdges: { starts },
    },
  }: GraphIndex,
  edge: number,
): number {
  return (starts[edge + 1] ?? 0) - (starts[edge] ?? 0);
}

const flowIds = new WeakMap<DrawnGraph, readonly string[]>();

/** Ids of the flows of a node or link. */
export function flowIdsOf(
  drawn: DrawnGraph,
  { starts, flows }: FlowLists,
  number: number,
): readonly string[] {
  let ids = flowIds.get(drawn);
  if (ids === undefined) {
    ids = drawn.flows.split('\n');
    flowIds.set(drawn, ids);
  }
  const all = ids;
  return [...flows.subarray(starts[number], starts[number + 1])].flatMap((flow) => all[flow] ?? []);
}

/** What lights up together: everything the same flows pass through. */
export interface Lit {
  readonly nodes: ReadonlySet<number>;
  readonly edges: readonly number[];
}

/** Every node and link that a flow of the given node or link passes through. */
export function lightUp({ drawn }: GraphIndex, lists: FlowLists, number: number): Lit {
  const isWanted = new Uint8Array(drawn.flowCount);
  for (const flow of lists.flows.subarray(lists.starts[number], lists.starts[number + 1])) {
    isWanted[flow] = 1;
  }
  return {
    nodes: new Set(touched(drawn.flowsOfNodes, isWanted)),
    edges: touched(drawn.flowsOfEdges, isWanted),
  };
}

function touched({ starts, flows }: FlowLists, isWanted: Uint8Array): readonly number[] {
  const found: number[] = [];
  for (let list = 0; list + 1 < starts.length; list++) {
    const end = starts[list + 1] ?? 0;
    for (let at = starts[list] ?? 0; at < end; at++) {
      if (isWanted[flows[at] ?? 0] === 0) continue;
      found.push(list);
      break;
    }
  }
  return found;
}

/** The node at a point of the drawing. */
export function nodeAt({ drawn: { nodes } }: GraphIndex, x: number, y: number): number | undefined {
  const number = nodes.findIndex(
    (node) => x >= node.x && x <= node.x + node.width && y >= node.y && y <= node.y + node.height,
  );
  return number === -1 ? undefined : number;
}

export type Step = 'up' | 'down' | 'left' | 'right' | 'first' | 'last' | 'page-up' | 'page-down';

const pageLength = 10;

/** Where a key leads: up and down within a column, left and right along the link nearest in height. */
export function walk(index: GraphIndex, from: number, step: Step): number {
  const { drawn, byColumn, leaving, arriving } = index;
  const node = drawn.nodes[from];
  if (node === undefined) return 0;
  if (step === 'left' || step === 'right') {
    const edges = (step === 'right' ? leaving : arriving)[from] ?? [];
    const ends = edges.map((edge) => drawn.edges[step === 'right' ? 'to' : 'from'][edge] ?? from);
    const across = ends.filter((end) => drawn.nodes[end]?.column !== node.column);
    return nearest(drawn.nodes, across.length > 0 ? across : ends, node) ?? from;
  }
  const column = byColumn.get(node.column) ?? [];
  const at = column.indexOf(from);
  const next = {
    up: at - 1,
    down: at + 1,
    first: 0,
    last: column.length - 1,
    'page-up': at - pageLength,
    'page-down': at + pageLength,
  }[step];
  return column[Math.min(column.length - 1, Math.max(0, next))] ?? from;
}

function nearest(
  nodes: readonly DrawnNode[],
  among: readonly number[],
  { y }: DrawnNode,
): number | undefined {
  let best: number | undefined;
  let least = Infinity;
  for (const number of among) {
    const distance = Math.abs((nodes[number]?.y ?? 0) - y);
    if (distance >= least) continue;
    least = distance;
    best = number;
  }
  return best;
}
