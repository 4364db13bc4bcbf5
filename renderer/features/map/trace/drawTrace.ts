import type { Outcome } from '../../../../shared/policy/index.ts';
import type { Station, TraceStep } from '../../../../shared/views/index.ts';
import { formatSpot, levelCurve, worseOf } from '../../../../shared/views/index.ts';

/** A stop as the picture shows it. */
export interface PictureNode {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** The stop itself; null for those that found no room and stand together. */
  readonly station: Station | null;
  /** Who receives what comes to this place: ids of partners. */
  readonly recipients: readonly string[];
  /** How many stops it stands for. */
  readonly count: number;
  /** By the map the data never came here. */
  readonly isDetached: boolean;
}

/** Flows from one stop to another, drawn as one line. */
export interface PictureLink {
  readonly key: string;
  /** Keys of the stops. */
  readonly from: string;
  readonly to: string;
  readonly path: string;
  /** The tip that says which way. */
  readonly tip: string;
  readonly flows: readonly string[];
  /** The worst of the flows, by promise and law. */
  readonly outcome: Outcome;
  readonly mark: Spot;
  /** It goes back to where the data has been. */
  readonly isReturn: boolean;
}

export interface TracePicture {
  readonly width: number;
  readonly height: number;
  /** Left edges of the columns: where data comes from, then one a hop. */
  readonly columns: readonly number[];
  readonly nodes: readonly PictureNode[];
  readonly links: readonly PictureLink[];
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Sizes of the picture, in its own units; a node's words are 12 and 11 high. */
export const pictureSizes = {
  node: { width: 200, height: 42 },
  columnGap: 76,
  rowGap: 8,
  head: 26,
  edge: 1,
  /** So many stops of a column are drawn; the rest stand together in one more. */
  most: 24,
} as const;

interface Stop {
  readonly key: string;
  readonly station: Station | null;
  column: number;
  readonly isDetached: boolean;
  readonly recipients: Set<string>;
  flows: number;
  count: number;
  y: number;
}

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly flows: string[];
  outcome: Outcome;
}

/** The stops of a trace in columns, one a hop, and the flows between them. */
export function drawTrace(steps: readonly TraceStep[]): TracePicture {
  const { stops, edges } = readSteps(steps);
  const columns = fold(stops, edges);
  order(columns, edges);
  const { node, columnGap, rowGap, head, edge } = pictureSizes;
  const tallest = Math.max(0, ...columns.map(heightOf));
  const xOf = (column: number) => edge + column * (node.width + columnGap);
  const nodes: PictureNode[] = [];
  const places = new Map<string, { readonly column: number; readonly y: number }>();
  columns.forEach((column, at) => {
    let y = head + (tallest - heightOf(column)) / 2;
    for (const { key, station, recipients, count, isDetached } of column) {
      nodes.push({
        key,
        x: xOf(at),
        y,
        station,
        recipients: [...recipients],
        count,
        isDetached,
      });
      places.set(key, { column: at, y: y + node.height / 2 });
      y += node.height + rowGap;
    }
  });
  const links = [...edges.values()].flatMap((one) => {
    const from = places.get(one.from);
    const to = places.get(one.to);
    return from === undefined || to === undefined ? [] : [drawLink(one, from, to, xOf)];
  });
  const bow = links.some(({ isReturn }) => isReturn) ? columnGap / 2 : 0;
  return {
    width: Math.max(0, xOf(columns.length) - columnGap) + edge + bow,
    height: head + tallest + edge,
    columns: columns.map((_, at) => xOf(at)),
    nodes,
    links,
  };
}

function heightOf(column: readonly unknown[]): number {
  const { node, rowGap } = pictureSizes;
  return Math.max(0, column.length * (node.height + rowGap) - rowGap);
}

function readSteps(steps: readonly TraceStep[]) {
  const stops = new Map<string, Stop>();
  const edges = new Map<string, Edge>();
  const meet = (station: Station, column: number, isDetached: boolean): Stop => {
    let stop = stops.get(station.key);
    if (stop === undefined) {
      const recipients = new Set<string>();
      const { key } = station;
      stop = { key, station, column, isDetached, recipients, flows: 0, count: 1, y: 0 };
      stops.set(station.key, stop);
    }
    stop.flows += 1;
    return stop;
  };
  for (const { fact, hop, from, to, isDetached } of steps) {
    const starts = from.length > 0 ? from : fact.route.flat().filter(isActivity);
    // A partner that runs the place the data comes to stands on that place, not beside it.
    const [end, ...receivers] = to;
    for (const station of starts) meet(station, hop, isDetached);
    if (end === undefined) continue;
    const reached = meet(end, hop + 1, false);
    for (const { id } of receivers) if (id !== null) reached.recipients.add(id);
    for (const { key } of starts) {
      if (key === end.key) continue;
      const edge = edges.get(`${key}>${end.key}`);
      if (edge === undefined) {
        const flows = [fact.id];
        edges.set(`${key}>${end.key}`, { from: key, to: end.key, flows, outcome: fact.worse });
      } else {
        edge.flows.push(fact.id);
        edge.outcome = worseOf(edge.outcome, fact.worse);
      }
    }
  }
  return { stops, edges };
}

/** Columns with no more stops than fit: those with fewest flows stand together. Changes the edges alike. */
function fold(stops: ReadonlyMap<string, Stop>, edges: Map<string, Edge>): Stop[][] {
  const columns: Stop[][] = [];
  for (const stop of stops.values()) (columns[stop.column] ??= []).push(stop);
  const together = new Map<string, string>();
  const folded = Array.from(columns, (column = [], at) => {
    if (column.length <= pictureSizes.most) return column;
    const byFlows = column.toSorted((one, other) => other.flows - one.flows);
    const kept = new Set(byFlows.slice(0, pictureSizes.most - 1));
    const rest: Stop = {
      key: `more:${at}`,
      station: null,
      column: at,
      isDetached: false,
      recipients: new Set(),
      flows: 0,
      count: column.length - kept.size,
      y: 0,
    };
    for (const { key } of byFlows.slice(kept.size)) together.set(key, rest.key);
    return [...column.filter((stop) => kept.has(stop)), rest];
  });
  if (together.size > 0) mergeEdges(edges, together);
  return folded;
}

function mergeEdges(edges: Map<string, Edge>, together: ReadonlyMap<string, string>): void {
  const before = [...edges.values()];
  edges.clear();
  for (const edge of before) {
    const from = together.get(edge.from) ?? edge.from;
    const to = together.get(edge.to) ?? edge.to;
    if (from === to) continue;
    const key = `${from}>${to}`;
    const merged = edges.get(key);
    if (merged === undefined) {
      edges.set(key, { from, to, flows: [...edge.flows], outcome: edge.outcome });
    } else {
      const seen = new Set(merged.flows);
      merged.flows.push(...edge.flows.filter((id) => !seen.has(id)));
      merged.outcome = worseOf(merged.outcome, edge.outcome);
    }
  }
}

/** Puts each column in the order of what leads to it, then the first in the order of where it leads. */
function order(columns: Stop[][], edges: ReadonlyMap<string, Edge>): void {
  const byKey = new Map(columns.flat().map((stop) => [stop.key, stop]));
  const settle = (column: Stop[]) => {
    column.forEach((stop, at) => {
      stop.y = at - column.length / 2;
    });
  };
  const sortBy = (column: Stop[], ends: readonly ['to' | 'from', 'from' | 'to']) => {
    const [here, there] = ends;
    const sums = new Map<string, { sum: number; count: number }>();
    for (const edge of edges.values()) {
      const other = byKey.get(edge[there]);
      const own = byKey.get(edge[here]);
      if (other === undefined || own === undefined || other.column === own.column) continue;
      const total = sums.get(own.key) ?? { sum: 0, count: 0 };
      sums.set(own.key, { sum: total.sum + other.y, count: total.count + 1 });
    }
    const middle = ({ key, y }: Stop) => {
      const total = sums.get(key);
      return total === undefined ? y : total.sum / total.count;
    };
    const middles = new Map(column.map((stop) => [stop, middle(stop)]));
    column.sort(
      (one, other) =>
        Number(one.station === null) - Number(other.station === null) ||
        Number(one.isDetached) - Number(other.isDetached) ||
        (middles.get(one) ?? 0) - (middles.get(other) ?? 0),
    );
    settle(column);
  };
  columns.forEach(settle);
  for (const column of columns.slice(1)) sortBy(column, ['to', 'from']);
  if (columns[0] !== undefined) sortBy(columns[0], ['from', 'to']);
  for (const column of columns.slice(1)) sortBy(column, ['to', 'from']);
}

interface Place {
  readonly column: number;
  readonly y: number;
}

function drawLink(
  { from, to, flows, outcome }: Edge,
  start: Place,
  end: Place,
  xOf: (column: number) => number,
): PictureLink {
  const { node, columnGap } = pictureSizes;
  const key = `${from}>${to}`;
  const out: Spot = { x: xOf(start.column) + node.width, y: start.y };
  if (end.column > start.column) {
    const into: Spot = { x: xOf(end.column), y: end.y };
    return {
      key,
      from,
      to,
      path: `M${formatSpot(out)}${levelCurve(out, into)}`,
      tip: tipPath(into, 1),
      flows,
      outcome,
      mark: { x: (out.x + into.x) / 2, y: (out.y + into.y) / 2 },
      isReturn: false,
    };
  }
  // Back, or to a stop of the same column: out and in on the right.
  const into: Spot = { x: xOf(end.column) + node.width, y: end.y };
  const reach = Math.max(out.x, into.x) + columnGap / 2;
  return {
    key,
    from,
    to,
    path: `M${formatSpot(out)}C${formatSpot({ x: reach, y: out.y })} ${formatSpot({ x: reach, y: into.y })} ${formatSpot(into)}`,
    tip: tipPath(into, -1),
    flows,
    outcome,
    mark: pointOn(out, into, reach, end.column === start.column ? 1 / 2 : 1 / 5),
    isReturn: true,
  };
}

/** A point of the bow that leaves and arrives on the right. Of a bow across columns only its beginning is clear of other stops. */
function pointOn(out: Spot, into: Spot, reach: number, at: number): Spot {
  const left = 1 - at;
  const [first, second, third, last] = [left ** 3, 3 * left ** 2 * at, 3 * left * at ** 2, at ** 3];
  return {
    x: first * out.x + (second + third) * reach + last * into.x,
    y: (first + second) * out.y + (third + last) * into.y,
  };
}

function tipPath({ x, y }: Spot, way: 1 | -1): string {
  const back = x - 6 * way;
  return `M${formatSpot({ x, y })}L${formatSpot({ x: back, y: y - 3 })}L${formatSpot({ x: back, y: y + 3 })}Z`;
}

function isActivity({ column }: Station): boolean {
  return column === 'activity';
}
