import type { Column } from '../facts/station.ts';
import { columns as columnNames } from '../facts/station.ts';
import type { Spot } from '../figure/figurePart.ts';
import { formatLength, formatSpot, levelCurve } from '../figure/figurePart.ts';
import type { Graph, GraphEdge } from './graphModel.ts';
import type { SlotLink } from './orderColumns.ts';
import { orderColumns } from './orderColumns.ts';
import type {
  GraphSizes,
  PositionedEdge,
  PositionedGraph,
  PositionedNode,
} from './positionedGraph.ts';
import { graphSizes } from './positionedGraph.ts';
import { spreadColumn } from './spreadColumn.ts';

const sweeps = 8;
const alignments = 4;
/** Height of the gap through which links pass a column they have no stop in. */
const laneHeight = 6;
/** The part of a node's side that links start and end on. */
const portShare = 0.7;

/** A place in a column: a node, or a lane for the links of one node that pass the column by. */
interface Slot {
  readonly number: number;
  readonly column: number;
  readonly height: number;
  /** The node's id; null for a lane. */
  readonly node: string | null;
  top: number;
}

/**
 * Places the graph in its four columns: few crossings, nodes level with what they are linked to, none
 * overlapping, each link from the right side of one node to the left side of another. Takes
 * milliseconds for thousands of nodes and needs no worker; the same graph gives the same places.
 */
export function layoutColumns(graph: Graph, sizes: GraphSizes = graphSizes): PositionedGraph {
  const names = columnNames.filter((name) => graph.nodes.some(({ column }) => column === name));
  const plan = planSlots(graph, names, sizes);
  const order = orderColumns(
    names.map((_, at) =>
      plan.slots.filter(({ column }) => column === at).map(({ number }) => number),
    ),
    plan.links,
    sweeps,
  );
  const height = settleHeights(plan, order, sizes);
  const step = sizes.nodeWidth + sizes.columnGap;
  const nodes = new Map<string, PositionedNode>();
  for (const { node, column, top, height: own } of plan.slots) {
    if (node === null) continue;
    nodes.set(node, { id: node, x: column * step, y: top, width: sizes.nodeWidth, height: own });
  }
  return {
    width: Math.max(0, names.length * step - sizes.columnGap + bowRoom(graph, sizes)),
    height,
    nodes: graph.nodes.flatMap(({ id }) => nodes.get(id) ?? []),
    edges: drawEdges(graph, plan, nodes, sizes),
    columns: names.map((column, at) => ({ column, x: at * step, width: sizes.nodeWidth })),
  };
}

interface Plan {
  readonly slots: readonly Slot[];
  /** By node id. */
  readonly nodes: ReadonlyMap<string, Slot>;
  /** By node id and column: where its links pass a column by. */
  readonly lanes: ReadonlyMap<string, Slot>;
  readonly links: readonly (readonly SlotLink[])[];
}

function planSlots(graph: Graph, names: readonly Column[], sizes: GraphSizes): Plan {
  const slots: Slot[] = [];
  const nodes = new Map<string, Slot>();
  const lanes = new Map<string, Slot>();
  const links: SlotLink[][] = names.slice(1).map(() => []);
  const add = (column: number, height: number, node: string | null): Slot => {
    const slot: Slot = { number: slots.length, column, height, node, top: 0 };
    slots.push(slot);
    return slot;
  };
  for (const { id, column } of graph.nodes) {
    nodes.set(id, add(names.indexOf(column), sizes.nodeHeight, id));
  }
  const joined = new Set<Slot>();
  for (const { from, to } of graph.edges) {
    const start = nodes.get(from);
    const end = nodes.get(to);
    if (start === undefined || end === undefined) continue;
    let before = start;
    for (let column = start.column + 1; column < end.column; column++) {
      const key = laneKey(from, column);
      let lane = lanes.get(key);
      if (lane === undefined) {
        lane = add(column, laneHeight, null);
        lanes.set(key, lane);
      }
      if (!joined.has(lane)) {
        joined.add(lane);
        links[column - 1]?.push({ from: before.number, to: lane.number });
      }
      before = lane;
    }
    if (end.column > start.column) {
      links[end.column - 1]?.push({ from: before.number, to: end.number });
    }
  }
  return { slots, nodes, lanes, links };
}

function laneKey(node: string, column: number): string {
  return `${column} ${node}`;
}

/** Sets every slot's top; gives the height of the whole. */
function settleHeights(
  { slots, links }: Plan,
  order: readonly (readonly number[])[],
  { nodeGap }: GraphSizes,
): number {
  const columns = order.map((column) => column.flatMap((number) => slots[number] ?? []));
  for (const column of columns) {
    let top = 0;
    for (const slot of column) {
      slot.top = top;
      top += slot.height + nodeGap;
    }
  }
  const left: Slot[][] = slots.map(() => []);
  const right: Slot[][] = slots.map(() => []);
  for (const between of links) {
    for (const { from, to } of between) {
      const [start, end] = [slots[from], slots[to]];
      if (start === undefined || end === undefined) continue;
      left[to]?.push(start);
      right[from]?.push(end);
    }
  }
  // The fullest column stands as stacked; the others line up with it, outwards and back.
  for (let turn = 0; turn < alignments; turn++) {
    const isForth = turn % 2 === 0;
    const beside = isForth ? left : right;
    const last = columns.length - 1;
    for (let at = 1; at <= last; at++) {
      const column = columns[isForth ? at : last - at] ?? [];
      const tops = spreadColumn(
        column.map((slot) => ({
          height: slot.height,
          gap: nodeGap,
          wish: meanCentre(beside[slot.number] ?? []) ?? centreOf(slot),
        })),
      );
      column.forEach((slot, i) => (slot.top = tops[i] ?? slot.top));
    }
  }
  let highest = Infinity;
  let lowest = 0;
  for (const { top } of slots) highest = Math.min(highest, top);
  for (const slot of slots) {
    slot.top -= highest;
    lowest = Math.max(lowest, slot.top + slot.height);
  }
  return lowest;
}

function centreOf({ top, height }: Slot): number {
  return top + height / 2;
}

function meanCentre(slots: readonly Slot[]): number | null {
  if (slots.length === 0) return null;
  let sum = 0;
  for (const slot of slots) sum += centreOf(slot);
  return sum / slots.length;
}

function drawEdges(
  graph: Graph,
  plan: Plan,
  nodes: ReadonlyMap<string, PositionedNode>,
  sizes: GraphSizes,
): readonly PositionedEdge[] {
  const ports = placePorts(graph, nodes);
  const edges: PositionedEdge[] = [];
  graph.edges.forEach((edge, at) => {
    const from = plan.nodes.get(edge.from);
    const to = plan.nodes.get(edge.to);
    const own = ports[at];
    if (own === undefined || from === undefined || to === undefined) return;
    const { start, end } = own;
    const path =
      from.column === to.column
        ? bowPath(start, end, sizes)
        : `M${formatSpot(start)}${throughLanes(edge, start, end, from.column, to.column, plan, sizes)}`;
    edges.push({ id: edge.id, path, start, end });
  });
  return edges;
}

function throughLanes(
  edge: GraphEdge,
  start: Spot,
  end: Spot,
  fromColumn: number,
  toColumn: number,
  { lanes }: Plan,
  { nodeWidth, columnGap }: GraphSizes,
): string {
  let path = '';
  let at = start;
  for (let column = fromColumn + 1; column < toColumn; column++) {
    const lane = lanes.get(laneKey(edge.from, column));
    if (lane === undefined) continue;
    const x = column * (nodeWidth + columnGap);
    const y = centreOf(lane);
    path += levelCurve(at, { x, y });
    at = { x: x + nodeWidth, y };
    path += `L${formatSpot(at)}`;
  }
  return path + levelCurve(at, end);
}

/** Within one column: out on the right side and back to it. */
function bowPath(start: Spot, end: Spot, sizes: GraphSizes): string {
  const reach = formatLength(start.x + bowReach(sizes));
  return `M${formatSpot(start)}C${reach} ${formatLength(start.y)} ${reach} ${formatLength(end.y)} ${formatSpot(end)}`;
}

function bowReach({ columnGap }: GraphSizes): number {
  return columnGap / 3;
}

/** Room for bows right of the last column. */
function bowRoom(graph: Graph, sizes: GraphSizes): number {
  const columnById = new Map(graph.nodes.map(({ id, column }) => [id, column]));
  const last = graph.nodes.at(-1)?.column;
  const hasBow = graph.edges.some(
    ({ from, to }) => columnById.get(from) === last && columnById.get(to) === last,
  );
  return hasBow ? bowReach(sizes) : 0;
}

interface Ports {
  readonly start: Spot;
  readonly end: Spot;
}

/** An end of a link at a node's side, and how high the node at its other end stands. */
interface Port {
  readonly edge: number;
  readonly isStart: boolean;
  readonly otherTop: number;
}

/** Where each link starts and ends: spread over the sides of the nodes in the order of the other ends. */
function placePorts(
  graph: Graph,
  nodes: ReadonlyMap<string, PositionedNode>,
): readonly (Ports | undefined)[] {
  const left = new Map<PositionedNode, Port[]>();
  const right = new Map<PositionedNode, Port[]>();
  const put = (side: Map<PositionedNode, Port[]>, node: PositionedNode, port: Port) => {
    const found = side.get(node);
    if (found === undefined) side.set(node, [port]);
    else found.push(port);
  };
  graph.edges.forEach(({ from, to }, edge) => {
    const [start, end] = [nodes.get(from), nodes.get(to)];
    if (start === undefined || end === undefined) return;
    put(right, start, { edge, isStart: true, otherTop: end.y });
    put(start.x === end.x ? right : left, end, { edge, isStart: false, otherTop: start.y });
  });
  const starts: Spot[] = [];
  const ends: Spot[] = [];
  for (const side of [left, right]) {
    for (const [node, ports] of side) {
      const x = side === right ? node.x + node.width : node.x;
      ports
        .toSorted((one, other) => one.otherTop - other.otherTop)
        .forEach(({ edge, isStart }, at) => {
          const share = (1 - portShare) / 2 + (portShare * (at + 0.5)) / ports.length;
          (isStart ? starts : ends)[edge] = { x, y: node.y + node.height * share };
        });
    }
  }
  return graph.edges.map((_, edge) => {
    const [start, end] = [starts[edge], ends[edge]];
    return start === undefined || end === undefined ? undefined : { start, end };
  });
}
