import type { Graph, GraphEdge, PositionedGraph } from '../../../../shared/views/index.ts';
import {
  buildGraph,
  certainties,
  filterFacts,
  layoutColumns,
  listEquivalent,
  outcomesByGravity,
  searchGraph,
} from '../../../../shared/views/index.ts';
import type {
  DrawnEdges,
  DrawnGraph,
  FlowLists,
  GraphQuestion,
  GraphQuestions,
} from '../../../data/verdicts/graphViews.ts';
import { answerPick } from './answerPick.ts';
import type { ViewSources } from './viewSources.ts';

type Maker<K extends keyof GraphQuestions> = (
  sources: ViewSources,
  input: GraphQuestions[K]['input'],
) => GraphQuestions[K]['answer'];

/** What the graph's screen asks, beside the graph itself. */
export const graphMakers: { readonly [K in keyof GraphQuestions]: Maker<K> } = {
  graph: (sources, question) => draw(graphOf(sources, question)),
  'graph-pick': (sources, { question, pick, most }) =>
    answerPick(sources, graphOf(sources, question).graph, pick, most),
  'graph-search'(sources, { question, query, most }) {
    const { graph } = graphOf(sources, question);
    const hits = searchGraph(graph, sources.facts, sources.snapshot, query);
    return { hits: hits.slice(0, most), total: hits.length };
  },
  'graph-list': (sources, { question, language }) =>
    listEquivalent(graphOf(sources, question).graph, sources.snapshot, language),
  'filter-counts'({ facts, snapshot }, filter) {
    const { shown, open } = filterFacts(snapshot, facts, filter);
    return { total: facts.length, shown: shown.length, open: open.length };
  },
};

interface BuiltGraph {
  readonly graph: Graph;
  readonly expanded: readonly string[];
}

/** The graph asked for last: what is asked about it comes right after. */
const last = new WeakMap<ViewSources, { readonly key: string; readonly built: BuiltGraph }>();

function graphOf(sources: ViewSources, question: GraphQuestion): BuiltGraph {
  const key = JSON.stringify(question);
  const before = last.get(sources);
  if (before?.key === key) return before.built;
  const built = build(sources, question);
  last.set(sources, { key, built });
  return built;
}

function build(
  { facts, snapshot }: ViewSources,
  { filter, grouping, expanded, opensUpTo }: GraphQuestion,
): BuiltGraph {
  const graph = buildGraph(facts, snapshot, { filter, grouping, expanded: new Set(expanded) });
  const stops = graph.nodes.reduce((sum, { members }) => sum + members.length, 0);
  const closed = graph.nodes.filter(({ kind }) => kind === 'group').map(({ id }) => id);
  if (closed.length === 0 || stops > opensUpTo) return { graph, expanded };
  const all = [...expanded, ...closed];
  return {
    graph: buildGraph(facts, snapshot, { filter, grouping, expanded: new Set(all) }),
    expanded: all,
  };
}

function draw({ graph, expanded }: BuiltGraph): DrawnGraph {
  const layout = layoutColumns(graph);
  const places = new Map(layout.nodes.map((node) => [node.id, node]));
  return {
    nodes: graph.nodes.map((node) => {
      const place = places.get(node.id);
      if (place === undefined) throw new Error(`Expected a place for node "${node.id}".`);
      const { column, kind, words, code, register, record, group, outcome } = node;
      return {
        ...place,
        column,
        kind,
        words,
        code,
        register,
        record,
        group,
        outcome,
        members: node.members.length,
        flows: node.places.length,
        inside: node.inside.length,
      };
    }),
    edges: drawEdges(graph, layout),
    flowsOfNodes: listFlows(graph.nodes),
    flowsOfEdges: listFlows(graph.edges),
    columns: layout.columns,
    width: layout.width,
    height: layout.height,
    flows: graph.flows.join('\n'),
    flowCount: graph.flows.length,
    expanded,
  };
}

function drawEdges(graph: Graph, layout: PositionedGraph): DrawnEdges {
  const numbers = new Map(graph.nodes.map(({ id }, number) => [id, number]));
  const laid = new Map(layout.edges.map((edge) => [edge.id, edge]));
  const count = graph.edges.length;
  const edges = {
    count,
    from: new Uint32Array(count),
    to: new Uint32Array(count),
    outcomes: new Uint8Array(count),
    exports: new Uint8Array(count),
    boxes: new Float32Array(count * 4),
    ends: new Float32Array(count * 4),
  };
  const paths = graph.edges.map(({ id, from, to, outcome, isExport }: GraphEdge, at) => {
    const place = laid.get(id);
    if (place === undefined) throw new Error(`Expected a path for link "${id}".`);
    const { path, start, end } = place;
    edges.from[at] = numbers.get(from) ?? 0;
    edges.to[at] = numbers.get(to) ?? 0;
    edges.outcomes[at] = outcomesByGravity.indexOf(outcome);
    edges.exports[at] = certainties.indexOf(isExport);
    edges.ends.set([start.x, start.y, end.x, end.y], at * 4);
    edges.boxes.set(boxOf(path), at * 4);
    return path;
  });
  return { ...edges, paths: paths.join('\n') };
}

/** Control points enclose a curve, so the numbers of the path enclose the path. */
function boxOf(path: string): readonly number[] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const numbers = path.match(/-?[\d.]+/g) ?? [];
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    const [x, y] = [Number(numbers[at]), Number(numbers[at + 1])];
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return [left, top, right, bottom];
}

function listFlows(lists: readonly { readonly places: readonly number[] }[]): FlowLists {
  const starts = new Uint32Array(lists.length + 1);
  lists.forEach(({ places }, at) => {
    starts[at + 1] = (starts[at] ?? 0) + places.length;
  });
  const flows = new Uint32Array(starts[lists.length] ?? 0);
  lists.forEach(({ places }, at) => flows.set(places, starts[at]));
  return { starts, flows };
}
