import type { Column } from '../facts/station.ts';
import type { Spot } from '../figure/figurePart.ts';

/** How large things are drawn, in points or pixels. */
export interface GraphSizes {
  readonly nodeWidth: number;
  readonly nodeHeight: number;
  /** Free height between nodes of a column. */
  readonly nodeGap: number;
  /** Free width between columns, where the links run. */
  readonly columnGap: number;
}

export const graphSizes: GraphSizes = {
  nodeWidth: 176,
  nodeHeight: 32,
  nodeGap: 8,
  columnGap: 128,
};

export interface PositionedNode {
  readonly id: string;
  /** Its upper left corner. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PositionedEdge {
  readonly id: string;
  /** SVG path data from `start` to `end`. */
  readonly path: string;
  /** On the right side of the node it leaves. */
  readonly start: Spot;
  /** On the left side of the node it reaches; on the right side within one column. */
  readonly end: Spot;
}

/** A graph with every place worked out; its corner is at 0, 0. */
export interface PositionedGraph {
  readonly width: number;
  readonly height: number;
  /** In the order of the graph. */
  readonly nodes: readonly PositionedNode[];
  readonly edges: readonly PositionedEdge[];
  readonly columns: readonly {
    readonly column: Column;
    readonly x: number;
    readonly width: number;
  }[];
}
