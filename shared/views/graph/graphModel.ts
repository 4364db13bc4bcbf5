import type { Text, Words } from '../../lib/index.ts';
import type { Certain } from '../../map/index.ts';
import type { Outcome } from '../../policy/index.ts';
import type { Bounds } from '../../transfers/index.ts';
import type { Column, Station } from '../facts/station.ts';

/** A node of the graph: one stop, or a closed group of them. */
export interface GraphNode {
  readonly id: string;
  readonly column: Column;
  readonly kind: Station['kind'] | 'group';
  readonly words: Words | Text;
  readonly code: string | null;
  /** The record behind it; null for a group, the public and the unknown. */
  readonly register: Station['register'];
  readonly record: string | null;
  /** The group it can be closed into; null where it belongs to none, or alone. Its own id for a closed group. */
  readonly group: string | null;
  /** Keys of the stops it stands for, sorted; one unless it is a group. */
  readonly members: readonly string[];
  /** Ids of the flows that pass here, in the order of the facts. */
  readonly flows: readonly string[];
  /** Where these stand in the graph's list of flows. */
  readonly places: readonly number[];
  /** Of these, flows that move from one member to another and so are drawn by no link. */
  readonly inside: readonly string[];
  /** The worst promise or law verdict of its flows. */
  readonly outcome: Outcome;
}

/** A link between two nodes, and everything that flows along it. */
export interface GraphEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Ids of the flows, in the order of the facts. */
  readonly flows: readonly string[];
  /** Where these stand in the graph's list of flows. */
  readonly places: readonly number[];
  /** Ids of what they carry, sorted; of some flows it may be unknown on top. */
  readonly categories: readonly string[];
  readonly hasUnknownCategories: boolean;
  readonly isSensitive: Certain;
  readonly people: Bounds;
  /** The worst promise or law verdict among the flows. */
  readonly outcome: Outcome;
  readonly isExport: Certain;
}

/** Collection, activity, location, recipient: what is visible of the map, left to right. */
export interface Graph {
  /** Column by column, within a column by group and code. */
  readonly nodes: readonly GraphNode[];
  /** By the places of their ends among the nodes. */
  readonly edges: readonly GraphEdge[];
  /** Ids of the flows shown. */
  readonly flows: readonly string[];
  /** Ids of flows that may match the filter: a fact about them is missing. */
  readonly open: readonly string[];
}
