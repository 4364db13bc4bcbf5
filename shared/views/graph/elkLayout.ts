import { columns } from '../facts/station.ts';
import type { Spot } from '../figure/figurePart.ts';
import { formatSpot } from '../figure/figurePart.ts';
import type { Graph } from './graphModel.ts';
import type { GraphSizes, PositionedGraph } from './positionedGraph.ts';
import { graphSizes } from './positionedGraph.ts';

/** A graph as ELK takes it (its JSON format, in the parts used here). */
export interface ElkInput {
  readonly id: string;
  readonly layoutOptions: { readonly [option: string]: string };
  readonly children: {
    readonly id: string;
    readonly width: number;
    readonly height: number;
    readonly layoutOptions: { readonly [option: string]: string };
  }[];
  readonly edges: { readonly id: string; readonly sources: string[]; readonly targets: string[] }[];
}

/** A graph as ELK gives it back, in the parts read here. */
export interface ElkOutput {
  readonly width?: number;
  readonly height?: number;
  readonly children?: readonly {
    readonly id: string;
    readonly x?: number;
    readonly y?: number;
    readonly width?: number;
    readonly height?: number;
  }[];
  readonly edges?: readonly {
    readonly id: string;
    readonly sections?: readonly {
      readonly startPoint: Spot;
      readonly endPoint: Spot;
      readonly bendPoints?: readonly Spot[];
    }[];
  }[];
}

/** The graph for ELK's layered algorithm: columns as partitions, left to right, the same result each time. */
export function layoutInput(graph: Graph, sizes: GraphSizes = graphSizes): ElkInput {
  return {
    id: 'graph',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'RIGHT',
      'elk.partitioning.activate': 'true',
      'elk.edgeRouting': 'SPLINES',
      'elk.randomSeed': '1',
      'elk.spacing.nodeNode': String(sizes.nodeGap),
      'elk.layered.spacing.nodeNodeBetweenLayers': String(sizes.columnGap),
      'elk.padding': '[top=0,left=0,bottom=0,right=0]',
    },
    children: graph.nodes.map(({ id, column }) => ({
      id,
      width: sizes.nodeWidth,
      height: sizes.nodeHeight,
      layoutOptions: { 'elk.partitioning.partition': String(columns.indexOf(column)) },
    })),
    edges: graph.edges.map(({ id, from, to }) => ({ id, sources: [from], targets: [to] })),
  };
}

/** What ELK worked out, as positions and paths; throws where a node or link of the graph is missing. */
export function fromLayout(graph: Graph, result: ElkOutput): PositionedGraph {
  const children = new Map(result.children?.map((child) => [child.id, child]));
  const laid = new Map(result.edges?.map((edge) => [edge.id, edge]));
  const nodes = graph.nodes.map(({ id }) => {
    const { x, y, width, height } = children.get(id) ?? {};
    if (x === undefined || y === undefined || width === undefined || height === undefined) {
      throw new Error(`Expected a place for node "${id}".`);
    }
    return { id, x, y, width, height };
  });
  const edges = graph.edges.map(({ id }) => {
    const section = laid.get(id)?.sections?.[0];
    if (section === undefined) throw new Error(`Expected a path for link "${id}".`);
    const { startPoint, endPoint, bendPoints = [] } = section;
    const path = pathThrough(startPoint, bendPoints, endPoint);
    return { id, path, start: startPoint, end: endPoint };
  });
  const places = new Map(nodes.map((node) => [node.id, node]));
  return {
    width: result.width ?? Math.max(0, ...nodes.map(({ x, width }) => x + width)),
    height: result.height ?? Math.max(0, ...nodes.map(({ y, height }) => y + height)),
    nodes,
    edges,
    columns: columns.flatMap((column) => {
      const own = graph.nodes.flatMap((node) =>
        node.column === column ? (places.get(node.id) ?? []) : [],
      );
      if (own.length === 0) return [];
      const x = Math.min(...own.map((node) => node.x));
      return [{ column, x, width: Math.max(...own.map((node) => node.x + node.width)) - x }];
    }),
  };
}

/** ELK's splines come as control points, three to a curve but for the very last; else as corners. */
function pathThrough(start: Spot, bends: readonly Spot[], end: Spot): string {
  const points = [...bends, end];
  const isSpline = bends.length >= 2 && points.length % 3 === 0;
  const command = isSpline ? 'C' : 'L';
  return `M${formatSpot(start)}${command}${points.map(formatSpot).join(' ')}`;
}
