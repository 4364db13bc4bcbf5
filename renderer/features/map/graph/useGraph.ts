import { useCallback, useMemo } from 'react';
import type { Column } from '../../../../shared/views/index.ts';
import type { DrawnGraph, GraphQuestion } from '../../../data/verdicts/graphViews.ts';
import type { Judge } from '../../../data/verdicts/judge.ts';
import { useKept, useMapState } from '../mapState.ts';
import type { GraphIndex } from './graphIndex.ts';
import { indexGraph } from './graphIndex.ts';
import { useLastAsked } from '../useLastAsked.ts';

/** A drawing of so many stops is legible with every group open. */
const opensUpTo = 40;

export interface GraphModel {
  /** What is drawn; undefined until the first answer. */
  readonly index: GraphIndex | undefined;
  /** What it was asked with, for further questions about it. */
  readonly question: GraphQuestion;
  readonly toggleGroup: (id: string) => void;
  readonly openGroups: (column: Column) => void;
  readonly closeGroups: (column: Column) => void;
}

/** The graph of the filter, grouping and open groups; the one before stays until the next is there. */
export function useGraph(): GraphModel {
  const { filter, grouping, expanded, setExpanded } = useMapState();
  const [isAuto, setAuto] = useKept('graph.isAuto', true);
  const wanted = useMemo<GraphQuestion>(
    () => ({ filter, grouping, expanded, opensUpTo: isAuto ? opensUpTo : 0 }),
    [filter, grouping, expanded, isAuto],
  );
  const ask = useCallback(
    async (judge: Judge) => ({ question: wanted, drawn: await judge.view('graph', wanted) }),
    [wanted],
  );
  const { question = wanted, drawn } = useLastAsked(ask) ?? {};
  const index = useMemo(() => (drawn === undefined ? undefined : indexGraph(drawn)), [drawn]);

  const change = useCallback(
    (next: (open: readonly string[], graph: DrawnGraph) => readonly string[]) => {
      if (drawn === undefined) return;
      setAuto(false);
      setExpanded(next(drawn.expanded, drawn));
    },
    [drawn, setAuto, setExpanded],
  );
  const toggleGroup = useCallback(
    (id: string) =>
      change((open) => (open.includes(id) ? open.filter((each) => each !== id) : [...open, id])),
    [change],
  );
  const openGroups = useCallback(
    (column: Column) =>
      change((open, { nodes }) => [
        ...open,
        ...nodes.flatMap((node) =>
          node.column === column && node.kind === 'group' ? [node.id] : [],
        ),
      ]),
    [change],
  );
  const closeGroups = useCallback(
    (column: Column) => change((open) => open.filter((id) => !id.startsWith(`group:${column}:`))),
    [change],
  );
  return useMemo(
    () => ({ index, question, toggleGroup, openGroups, closeGroups }),
    [index, question, toggleGroup, openGroups, closeGroups],
  );
}
