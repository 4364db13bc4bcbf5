import type { Text, Words } from '../../lib/index.ts';
import type { Certain, Snapshot } from '../../map/index.ts';
import type { FlowFilter } from '../facts/filterFacts.ts';
import { filterFacts } from '../facts/filterFacts.ts';
import type { FlowFact } from '../facts/flowFact.ts';
import { isExport } from '../facts/flowFact.ts';
import { worseOf } from '../facts/outcomes.ts';
import type { Station } from '../facts/station.ts';
import { columns } from '../facts/station.ts';
import { tallyFacts } from '../facts/tallyFacts.ts';
import { nameStation } from '../words/nameStation.ts';
import type { Graph, GraphEdge, GraphNode } from './graphModel.ts';
import type { GroupingByColumn, GroupKey } from './grouping.ts';
import { defaultGrouping, groupOf } from './grouping.ts';

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
  const nodeOf = placeStations(snapshot, shown, options);
  const single = new Map<Station, readonly DraftNode[]>();
  /** The nodes of a step; most steps are one stop, whose list is made once. */
  const nodesOf = (step: readonly Station[]): readonly DraftNode[] => {
    const [station] = step;
    if (station === undefined || step.length > 1) return [...new Set(step.map(nodeOf))];
    let nodes = single.get(station);
    if (nodes === undefined) {
      nodes = [nodeOf(station)];
      single.set(station, nodes);
    }
    return nodes;
  };
  const edges = new Map<DraftNode, Map<DraftNode, DraftEdge>>();
  const nodes = new Set<DraftNode>();
  shown.forEach(({ route }, place) => {
    let before: readonly DraftNode[] = [];
    for (const step of route) {
      const here = nodesOf(step);
      for (const node of here) visit(node, place, nodes);
      for (const from of before) for (const to of here) link(edges, from, to, place);
      before = here;
    }
  });
  return finish(snapshot, nodes, edges, shown, open);
}

interface DraftNode {
  readonly id: string;
  readonly station: Station;
  readonly group: GroupKey | null;
  readonly isClosed: boolean;
  readonly members: ReadonlySet<string>;
  /** Places among the facts shown: a large map's ids are only looked up where one is asked for. */
  readonly flows: number[];
  readonly inside: number[];
  readonly words: Words | Text;
  readonly code: string | null;
}

interface DraftEdge {
  readonly flows: number[];
}

/** Decides which stops are shown themselves and which within a closed group. */
function placeStations(
  snapshot: Snapshot,
  facts: readonly FlowFact[],
  { grouping = defaultGrouping, expanded = new Set() }: GraphOptions,
): (station: Station) => DraftNode {
  const groups = new Map<string, { readonly key: GroupKey; readonly members: Set<string> }>();
  const groupIds = new Map<Station, string | null>();
  for (const { route } of facts) {
    for (const step of route) {
      for (const station of step) {
        if (groupIds.has(station)) continue;
        const key = groupOf(snapshot, station, grouping[station.column]);
        groupIds.set(station, key?.id ?? null);
        if (key === null) continue;
        const found = groups.get(key.id);
        if (found === undefined) groups.set(key.id, { key, members: new Set([station.key]) });
        else found.members.add(station.key);
      }
    }
  }
  const drafts = new Map<string, DraftNode>();
  const byStation = new Map<Station, DraftNode>();
  return (station) => {
    let draft = byStation.get(station);
    if (draft !== undefined) return draft;
    const found = groups.get(groupIds.get(station) ?? '');
    const group = found !== undefined && found.members.size > 1 ? found : undefined;
    const isClosed = group !== undefined && !expanded.has(group.key.id);
    const id = isClosed ? group.key.id : station.key;
    draft = drafts.get(id);
    if (draft === undefined) {
      const name = nameStation(snapshot, station);
      draft = {
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
    byStation.set(station, draft);
    return draft;
  };
}

function visit(node: DraftNode, place: number, nodes: Set<DraftNode>): void {
  nodes.add(node);
  if (node.flows.at(-1) !== place) node.flows.push(place);
}

function link(
  edges: Map<DraftNode, Map<DraftNode, DraftEdge>>,
  from: DraftNode,
  to: DraftNode,
  place: number,
): void {
  if (from === to) {
    if (from.inside.at(-1) !== place) from.inside.push(place);
    return;
  }
  let leaving = edges.get(from);
  if (leaving === undefined) {
    leaving = new Map();
    edges.set(from, leaving);
  }
  const found = leaving.get(to);
  if (found === undefined) leaving.set(to, { flows: [place] });
  else if (found.flows.at(-1) !== place) found.flows.push(place);
}

function finish(
  snapshot: Snapshot,
  drafts: ReadonlySet<DraftNode>,
  links: ReadonlyMap<DraftNode, ReadonlyMap<DraftNode, DraftEdge>>,
  shown: readonly FlowFact[],
  open: readonly FlowFact[],
): Graph {
  const inOrder = [...drafts].toSorted(compareNodes);
  const places = new Map(inOrder.map((node, place) => [node, place]));
  const placeOf = (node: DraftNode) => places.get(node) ?? 0;
  const edges: GraphEdge[] = [];
  for (const from of inOrder) {
    const leaving = [...(links.get(from) ?? [])].toSorted(
      ([one], [other]) => placeOf(one) - placeOf(other),
    );
    for (const [to, { flows }] of leaving) {
      edges.push(finishEdge(snapshot, from.id, to.id, flows, shown));
    }
  }
  return {
    nodes: inOrder.map((draft) => finishNode(draft, shown)),
    edges,
    flows: shown.map(({ id }) => id),
    open: open.map(({ id }) => id),
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

function finishNode(draft: DraftNode, shown: readonly FlowFact[]): GraphNode {
  const { id, station, group, isClosed, members, flows, inside, words, code } = draft;
  let outcome: GraphNode['outcome'] = 'not-applicable';
  for (const place of flows) outcome = worseOf(outcome, shown[place]?.worse ?? outcome);
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
    outcome,
  };
}

function finishEdge(
  snapshot: Snapshot,
  from: string,
  to: string,
  places: readonly number[],
  shown: readonly FlowFact[],
): GraphEdge {
  let outcome: GraphEdge['outcome'] = 'not-applicable';
  let leaves: Certain = 'no';
  for (const place of places) {
    const fact = shown[place];
    if (fact === undefined) continue;
    outcome = worseOf(outcome, fact.worse);
    leaves = either(leaves, isExport(fact));
  }
  // A large map has thousands of links, of which a few are ever looked into.
  const facts = once(() => places.flatMap((place) => shown[place] ?? []));
  const ids = once(() => idsAt(shown, places));
  const load = once(() => loadOf(facts()));
  const people = once(() => tallyFacts(snapshot, facts()));
  return {
    id: `${from}→${to}`,
    from,
    to,
    get flows() {
      return ids();
    },
    places,
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
    outcome,
    isExport: leaves,
  };
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
