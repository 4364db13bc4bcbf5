import type { Text, Words } from '../../lib/index.ts';
import type { Certain, Snapshot } from '../../map/index.ts';
import type { Outcome } from '../../policy/index.ts';
import { certainties } from '../facts/certainties.ts';
import type { FlowFilter } from '../facts/filterFacts.ts';
import { filterFacts } from '../facts/filterFacts.ts';
import type { FlowFact } from '../facts/flowFact.ts';
import { outcomesByGravity } from '../facts/outcomes.ts';
import type { Station } from '../facts/station.ts';
import { columns } from '../facts/station.ts';
import { tallyFacts } from '../facts/tallyFacts.ts';
import { nameStation } from '../words/nameStation.ts';
import type { Graph, GraphEdge, GraphNode } from './graphModel.ts';
import type { GroupingByColumn, GroupKey } from './grouping.ts';
import { defaultGrouping, groupOf } from './grouping.ts';
import type { NumberedRoutes } from './numberRoutes.ts';
import { numberRoutes } from './numberRoutes.ts';

export interface GraphOptions {
  readonly filter?: FlowFilter;
  readonly grouping?: GroupingByColumn;
  /** Ids of the groups shown member by member; all others are closed. */
  readonly expanded?: ReadonlySet<string>;
}

/**
 * The graph of the facts that match a filter. Each flow shown lies on at least one link or inside one
 * group. A group of one is shown as its member. The same input gives the same graph, in the same order.
 */
export function buildGraph(
  facts: readonly FlowFact[],
  snapshot: Snapshot,
  options: GraphOptions = {},
): Graph {
  const { shown, open } = filterFacts(snapshot, facts, options.filter ?? {});
  const routes = numberRoutes(shown);
  const { drafts, draftOf } = placeStations(snapshot, routes.stations, options);
  return finish({ snapshot, shown, open, routes }, drafts, joinDrafts(routes, drafts, draftOf));
}

interface DraftNode {
  /** Where it stands among the drafts. */
  readonly number: number;
  readonly id: string;
  readonly station: Station;
  readonly group: GroupKey | null;
  readonly isClosed: boolean;
  readonly members: ReadonlySet<string>;
  /** Places among the facts shown: ids are looked up only where one is asked for. */
  readonly flows: number[];
  readonly inside: number[];
  readonly words: Words | Text;
  readonly code: string | null;
}

interface DraftEdge {
  readonly from: DraftNode;
  readonly to: DraftNode;
  readonly flows: number[];
}

interface Drafts {
  readonly drafts: readonly DraftNode[];
  /** By number of the station. */
  readonly draftOf: readonly DraftNode[];
}

/** Decides which stops are shown themselves and which within a closed group. */
function placeStations(
  snapshot: Snapshot,
  stations: readonly Station[],
  { grouping = defaultGrouping, expanded = new Set() }: GraphOptions,
): Drafts {
  const groups = new Map<string, { readonly key: GroupKey; readonly members: Set<string> }>();
  const keys = stations.map((station) => {
    const key = groupOf(snapshot, station, grouping[station.column]);
    if (key === null) return '';
    const found = groups.get(key.id);
    if (found === undefined) groups.set(key.id, { key, members: new Set([station.key]) });
    else found.members.add(station.key);
    return key.id;
  });
  const drafts = new Map<string, DraftNode>();
  const draftOf = stations.map((station, at) => {
    const found = groups.get(keys[at] ?? '');
    const group = found !== undefined && found.members.size > 1 ? found : undefined;
    const isClosed = group !== undefined && !expanded.has(group.key.id);
    const id = isClosed ? group.key.id : station.key;
    let draft = drafts.get(id);
    if (draft === undefined) {
      const name = nameStation(snapshot, station);
      draft = {
        number: drafts.size,
        id,
        station,
        group: group?.key ?? null,
        isClosed,
        members: isClosed ? group.members : new Set([station.key]),
        flows: [],
        inside: [],
        words: isClosed ? group.key.words : name.words,
        code: isClosed ? null : name.code,
      };
      drafts.set(id, draft);
    }
    return draft;
  });
  return { drafts: [...drafts.values()], draftOf };
}

/** Lets every flow pass its nodes and gives the links it passes along. */
function joinDrafts(
  { steps, starts, stops }: NumberedRoutes,
  drafts: readonly DraftNode[],
  draftOf: readonly DraftNode[],
): Iterable<DraftEdge> {
  const links = new Map<number, DraftEdge>();
  /** A step with one stop, as nearly all are. */
  const alone = draftOf.map((draft) => [draft]);
  const nodesOf = (step: number): readonly DraftNode[] => {
    const [start = 0, end = 0] = [starts[step], starts[step + 1]];
    if (end - start === 1) return alone[stops[start] ?? 0] ?? [];
    const all = [...stops.subarray(start, end)].flatMap((stop) => draftOf[stop] ?? []);
    return [...new Set(all)];
  };
  for (let flow = 0; flow + 1 < steps.length; flow++) {
    let before: readonly DraftNode[] = [];
    const end = steps[flow + 1] ?? 0;
    for (let step = steps[flow] ?? 0; step < end; step++) {
      const here = nodesOf(step);
      for (const node of here) pass(node.flows, flow);
      for (const from of before) {
        for (const to of here) {
          if (from === to) pass(from.inside, flow);
          else pass(linkOf(links, drafts.length, from, to).flows, flow);
        }
      }
      before = here;
    }
  }
  return links.values();
}

function linkOf(
  links: Map<number, DraftEdge>,
  nodes: number,
  from: DraftNode,
  to: DraftNode,
): DraftEdge {
  const key = from.number * nodes + to.number;
  let link = links.get(key);
  if (link === undefined) {
    link = { from, to, flows: [] };
    links.set(key, link);
  }
  return link;
}

/** A flow is noted once, however often it comes by. */
function pass(flows: number[], flow: number): void {
  if (flows[flows.length - 1] !== flow) flows.push(flow);
}

interface Shown {
  readonly snapshot: Snapshot;
  readonly shown: readonly FlowFact[];
  readonly open: readonly FlowFact[];
  readonly routes: NumberedRoutes;
}

function finish(source: Shown, drafts: readonly DraftNode[], links: Iterable<DraftEdge>): Graph {
  const inOrder = drafts.toSorted(compareNodes);
  const places = new Uint32Array(drafts.length);
  inOrder.forEach(({ number }, place) => (places[number] = place));
  // Both places in one number, so that the sort needs no comparing function.
  const linkAt = new Map<number, DraftEdge>();
  for (const link of links) {
    const [from = 0, to = 0] = [places[link.from.number], places[link.to.number]];
    linkAt.set(from * drafts.length + to, link);
  }
  const inPlace = Float64Array.from(linkAt.keys()).toSorted();
  const edges = [...inPlace].flatMap((at) => linkAt.get(at) ?? []);
  return {
    nodes: inOrder.map((draft) => finishNode(source, draft)),
    edges: edges.map((edge) => finishEdge(source, edge)),
    flows: source.shown.map(({ id }) => id),
    open: source.open.map(({ id }) => id),
  };
}

/** Column, then groups together, then codes; ids decide where all else is alike. */
function compareNodes(one: DraftNode, other: DraftNode): number {
  return (
    columns.indexOf(one.station.column) - columns.indexOf(other.station.column) ||
    kindOrder[one.station.kind] - kindOrder[other.station.kind] ||
    compare(one.group?.id ?? '', other.group?.id ?? '') ||
    compare(one.code ?? '', other.code ?? '') ||
    compare(one.id, other.id)
  );
}

/** What is not entered stands below everything else. */
const kindOrder = { record: 0, public: 1, unknown: 2 } as const;

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function finishNode({ shown, routes }: Shown, draft: DraftNode): GraphNode {
  const { id, station, group, isClosed, members, flows, inside, words, code } = draft;
  const ids = once(() => idsAt(shown, flows));
  return {
    id,
    column: station.column,
    kind: isClosed ? 'group' : station.kind,
    words,
    code,
    register: isClosed ? null : station.register,
    record: isClosed ? null : station.id,
    group: group?.id ?? null,
    members: [...members].toSorted(),
    get flows() {
      return ids();
    },
    places: flows,
    inside: idsAt(shown, inside),
    outcome: worstAt(routes, flows),
  };
}

function finishEdge({ snapshot, shown, routes }: Shown, { from, to, flows }: DraftEdge): GraphEdge {
  // A large map has thousands of links, of which a few are ever looked into.
  const facts = once(() => flows.flatMap((place) => shown[place] ?? []));
  const ids = once(() => idsAt(shown, flows));
  const load = once(() => loadOf(facts()));
  const people = once(() => tallyFacts(snapshot, facts()));
  return {
    id: `${from.id}→${to.id}`,
    from: from.id,
    to: to.id,
    get flows() {
      return ids();
    },
    places: flows,
    get categories() {
      return load().categories;
    },
    get hasUnknownCategories() {
      return load().hasUnknownCategories;
    },
    get isSensitive() {
      return load().isSensitive;
    },
    get people() {
      return people();
    },
    outcome: worstAt(routes, flows),
    isExport: certainties[greatestAt(routes.exports, flows)] ?? 'no',
  };
}

function worstAt({ gravities }: NumberedRoutes, flows: readonly number[]): Outcome {
  return outcomesByGravity[greatestAt(gravities, flows)] ?? 'not-applicable';
}

function greatestAt(numbers: Uint8Array, flows: readonly number[]): number {
  let greatest = 0;
  for (const place of flows) greatest = Math.max(greatest, numbers[place] ?? 0);
  return greatest;
}

/** What the flows of a link carry. */
function loadOf(
  facts: readonly FlowFact[],
): Pick<GraphEdge, 'categories' | 'hasUnknownCategories' | 'isSensitive'> {
  const categories = new Set<string>();
  let hasUnknownCategories = false;
  let isSensitive: Certain = 'no';
  for (const fact of facts) {
    if (fact.categories === null) hasUnknownCategories = true;
    else for (const id of fact.categories) categories.add(id);
    isSensitive = either(isSensitive, fact.isSensitive);
  }
  return { categories: [...categories].toSorted(), hasUnknownCategories, isSensitive };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function idsAt(shown: readonly FlowFact[], places: readonly number[]): readonly string[] {
  return places.flatMap((place) => shown[place]?.id ?? []);
}

function either(one: Certain, other: Certain): Certain {
  if (one === 'yes' || other === 'yes') return 'yes';
  return one === 'unknown' || other === 'unknown' ? 'unknown' : 'no';
}
