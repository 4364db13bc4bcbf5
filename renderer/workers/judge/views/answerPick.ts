import type { RecordBase, RegisterId, Snapshot } from '../../../../shared/map/index.ts';
import type { FlowFact, Graph, GraphNode, Station } from '../../../../shared/views/index.ts';
import {
  gravityOf,
  isExport,
  nameStation,
  tallyFacts,
  worstOf,
} from '../../../../shared/views/index.ts';
import type {
  GraphPick,
  PickAnswer,
  PickedFlow,
  StopName,
} from '../../../data/verdicts/graphViews.ts';
import type { NamedRecord } from '../../../data/verdicts/verdicts.ts';
import type { ViewSources } from './viewSources.ts';

/** What flows through a node, along a link, or anywhere in the graph; null where it is not drawn. */
export function answerPick(
  { facts, snapshot }: ViewSources,
  graph: Graph,
  pick: GraphPick,
  most: number,
): PickAnswer | null {
  const found = find(graph, pick);
  if (found === null) return null;
  const wanted = new Set(found.flows);
  const own = facts.filter(({ id }) => wanted.has(id));
  const categories = new Set(own.flatMap((fact) => fact.categories ?? []));
  const recipients = new Set(own.flatMap((fact) => fact.recipient ?? []));
  const certain = own.filter((fact) => isExport(fact) === 'yes').length;
  return {
    stops: found.nodes.map((node) => ({
      words: node.words,
      record: node.register === null ? null : nameRecord(snapshot, node.register, node.record),
      column: node.column,
      node: node.id,
    })),
    flows: own
      .toSorted((one, other) => gravityOf(other.worse) - gravityOf(one.worse))
      .slice(0, most)
      .map((fact) => toPicked(fact, snapshot)),
    total: own.length,
    categories: [...categories].flatMap((id) => {
      const record = nameRecord(snapshot, 'categories', id);
      if (record === null) return [];
      return [{ record, isSensitive: snapshot.get('categories', id)?.isSensitivePipl === true }];
    }),
    hasUnknownCategories: own.some((fact) => fact.categories === null),
    recipients: [...recipients].flatMap((id) => nameRecord(snapshot, 'partners', id) ?? []),
    people: tallyFacts(snapshot, own),
    verdicts: {
      promise: worstOf(own.map(({ verdicts }) => verdicts.promise)),
      law: worstOf(own.map(({ verdicts }) => verdicts.law)),
    },
    exports: {
      certain,
      possible: own.filter((fact) => isExport(fact) === 'unknown').length,
    },
    links: pick.kind === 'node' ? linksOf(graph, pick.id) : [],
  };
}

function find(
  graph: Graph,
  pick: GraphPick,
): { readonly flows: readonly string[]; readonly nodes: readonly GraphNode[] } | null {
  if (pick.kind === 'all') return { flows: graph.flows, nodes: [] };
  if (pick.kind === 'node') {
    const node = graph.nodes.find(({ id }) => id === pick.id);
    return node === undefined ? null : { flows: node.flows, nodes: [node] };
  }
  const edge = graph.edges.find(({ id }) => id === pick.id);
  if (edge === undefined) return null;
  const ends = [edge.from, edge.to].flatMap(
    (end) => graph.nodes.find(({ id }) => id === end) ?? [],
  );
  return { flows: edge.flows, nodes: ends };
}

function linksOf(graph: Graph, node: string): PickAnswer['links'] {
  const nodes = new Map(graph.nodes.map((each) => [each.id, each]));
  return graph.edges.flatMap(({ id, from, to, flows }) => {
    if (from !== node && to !== node) return [];
    const isLeaving = from === node;
    const other = nodes.get(isLeaving ? to : from);
    if (other === undefined) return [];
    return [{ edge: id, isLeaving, other: other.words, flows: flows.length }];
  });
}

function toPicked(fact: FlowFact, snapshot: Snapshot): PickedFlow {
  const first = fact.route[0]?.[0];
  const last = fact.route.at(-1)?.[0];
  if (first === undefined || last === undefined) throw new Error('A flow has two stops at least.');
  return {
    flow: { register: 'flows', id: fact.id, code: fact.code, name: fact.name },
    from: nameStop(first, snapshot),
    to: nameStop(last, snapshot),
    categories:
      fact.categories?.flatMap((id) => nameRecord(snapshot, 'categories', id) ?? []) ?? null,
    people: fact.people,
    verdicts: fact.verdicts,
    isExport: isExport(fact),
    required: fact.export?.required ?? null,
  };
}

function nameStop(station: Station, snapshot: Snapshot): StopName {
  const { words } = nameStation(snapshot, station);
  const { register, id } = station;
  return { words, record: register === null ? null : nameRecord(snapshot, register, id) };
}

function nameRecord(
  snapshot: Snapshot,
  register: RegisterId,
  id: string | null,
): NamedRecord | null {
  if (id === null) return null;
  const record = snapshot.get(register, id) as RecordBase | undefined; // what every record has
  return record === undefined ? null : { register, id, code: record.code, name: record.name };
}
