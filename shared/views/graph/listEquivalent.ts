import type { Language } from '../../lib/index.ts';
import { inLanguage } from '../../lib/index.ts';
import type { Snapshot } from '../../map/index.ts';
import type { Column } from '../facts/station.ts';
import { columns } from '../facts/station.ts';
import { columnWords, outcomeNames, sayFlows, sayList, sayPeople } from '../words/viewWords.ts';
import type { Graph, GraphEdge, GraphNode } from './graphModel.ts';

/** The graph as a list: columns, their stops, and what leaves and reaches each, in words. */
export interface GraphList {
  readonly column: Column;
  readonly heading: string;
  readonly stops: readonly {
    readonly node: string;
    readonly text: string;
    readonly leaving: readonly GraphListLink[];
    readonly arriving: readonly GraphListLink[];
  }[];
}

export interface GraphListLink {
  readonly edge: string;
  /** The node at the other end. */
  readonly node: string;
  readonly text: string;
}

/** Everything the drawn graph shows, for people who do not see it; each link stands at both its ends. */
export function listEquivalent(
  graph: Graph,
  snapshot: Snapshot,
  language: Language,
): readonly GraphList[] {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const leaving = edgesBy(graph.edges, 'from');
  const arriving = edgesBy(graph.edges, 'to');
  const say = (edge: GraphEdge, other: string): GraphListLink => ({
    edge: edge.id,
    node: other,
    text: sayEdge(edge, nameOf(nodes.get(other), language), snapshot, language),
  });
  return columns.map((column) => ({
    column,
    heading: inLanguage(columnWords[column], language),
    stops: graph.nodes
      .filter((node) => node.column === column)
      .map((node) => ({
        node: node.id,
        text: sayNode(node, language),
        leaving: (leaving.get(node.id) ?? []).map((edge) => say(edge, edge.to)),
        arriving: (arriving.get(node.id) ?? []).map((edge) => say(edge, edge.from)),
      })),
  }));
}

function edgesBy(
  edges: readonly GraphEdge[],
  end: 'from' | 'to',
): ReadonlyMap<string, readonly GraphEdge[]> {
  const found = new Map<string, GraphEdge[]>();
  for (const edge of edges) {
    const at = found.get(edge[end]);
    if (at === undefined) found.set(edge[end], [edge]);
    else at.push(edge);
  }
  return found;
}

/** A node by its name and, for a record, its code. */
export function nameOf(node: GraphNode | undefined, language: Language): string {
  if (node === undefined) return '';
  const name = inLanguage(node.words, language);
  if (node.code === null) return name;
  return language === 'en' ? `${name} (${node.code})` : `${name}（${node.code}）`;
}

function sayNode(node: GraphNode, language: Language): string {
  const parts = [nameOf(node, language)];
  if (node.kind === 'group') {
    const count = node.members.length;
    parts.push(language === 'en' ? `group of ${count}` : `共${count}项`);
  }
  parts.push(sayFlows(node.flows.length, language), sayOutcome(node.outcome, language));
  return parts.join(language === 'en' ? '; ' : '；');
}

function sayEdge(edge: GraphEdge, other: string, snapshot: Snapshot, language: Language): string {
  const carried = edge.categories.map((id) =>
    inLanguage(snapshot.get('categories', id)?.name, language),
  );
  const isEnglish = language === 'en';
  const parts = [`${other}${isEnglish ? ': ' : '：'}${sayFlows(edge.flows.length, language)}`];
  if (carried.length > 0) parts.push(sayList(carried.slice(0, mostNamed), language));
  const more = carried.length - mostNamed;
  if (more > 0) parts.push(isEnglish ? `and ${more} more categories` : `等另外${more}类`);
  if (edge.hasUnknownCategories) {
    parts.push(
      isEnglish ? 'of some it is not entered what they carry' : '部分流转的信息种类未载明',
    );
  }
  parts.push(sayPeople(edge.people, language), sayOutcome(edge.outcome, language));
  if (edge.isExport === 'yes') parts.push(isEnglish ? 'leaves mainland China' : '出境');
  if (edge.isExport === 'unknown') parts.push(isEnglish ? 'may leave mainland China' : '可能出境');
  return parts.join(isEnglish ? '; ' : '；');
}

/** A sentence names so many categories; the number of all stands beside them. */
const mostNamed = 8;

function sayOutcome(outcome: GraphNode['outcome'], language: Language): string {
  const name = inLanguage(outcomeNames[outcome], language);
  return language === 'en' ? `promise or law: ${name}` : `承诺与法律：${name}`;
}
