import { languages } from '../../lib/index.ts';
import type { Text, Words } from '../../lib/index.ts';
import type { Snapshot } from '../../map/index.ts';
import type { FlowFact } from '../facts/flowFact.ts';
import type { Station } from '../facts/station.ts';
import { nameStation } from '../words/nameStation.ts';
import type { Graph, GraphNode } from './graphModel.ts';

/** A stop that matches, and the node it is seen in now. */
export interface GraphHit {
  /** The node to go to; of a closed group it is the group. */
  readonly node: string;
  readonly station: string;
  readonly words: Words | Text;
  readonly code: string | null;
  /** The closed group to open so that the stop itself is seen; null where it is. */
  readonly closedIn: string | null;
}

/**
 * Stops of the graph whose name, in any language, or code contains the words asked for, in the order of
 * the nodes; those inside closed groups too. Empty for an empty query.
 */
export function searchGraph(
  graph: Graph,
  facts: readonly FlowFact[],
  snapshot: Snapshot,
  query: string,
): readonly GraphHit[] {
  const wanted = query.trim().toLowerCase();
  if (wanted === '') return [];
  const stations = new Map<string, Station>();
  for (const { route } of facts) {
    for (const step of route) for (const station of step) stations.set(station.key, station);
  }
  return graph.nodes.flatMap((node) =>
    node.members.flatMap((key) => {
      const station = stations.get(key);
      if (station === undefined) return [];
      const { words, code } = nameStation(snapshot, station);
      const isHit =
        code?.toLowerCase().includes(wanted) === true ||
        everyWording(words).some((one) => one.toLowerCase().includes(wanted));
      return isHit ? [{ node: node.id, station: key, words, code, closedIn: closedIn(node) }] : [];
    }),
  );
}

function closedIn(node: GraphNode): string | null {
  return node.kind === 'group' ? node.group : null;
}

function everyWording(words: Words | Text): readonly string[] {
  if (typeof words === 'string') return [words];
  return languages.flatMap((language) => words[language] ?? []);
}
