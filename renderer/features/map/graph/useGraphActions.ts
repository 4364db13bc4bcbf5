import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { DrawnNode } from '../../../data/verdicts/graphViews.ts';
import { goTo, useRoute } from '../../../navigation/useRoute.ts';
import type { MapSelection } from '../mapState.ts';
import { useKept, useMapState } from '../mapState.ts';
import type { GraphIndex } from './graphIndex.ts';
import { edgeIdOf, flowIdsOf } from './graphIndex.ts';
import { useDrawFlow } from './useDrawFlow.ts';
import type { GraphModel } from './useGraph.ts';
import type { Viewport } from './useViewport.ts';

/** What can be done on the graph, whatever by; nodes and links by their numbers. */
export interface GraphActions {
  /** The node the keys are on. */
  readonly active: string | null;
  readonly selection: MapSelection | null;
  /** The node a flow is being drawn from by keys. */
  readonly drawingFrom: DrawnNode | null;
  /** Moves the keys to a node, chooses it, and brings it into sight. */
  readonly activate: (node: number) => void;
  readonly onNode: (node: number) => void;
  readonly onEdge: (edge: number) => void;
  readonly onNothing: () => void;
  /** Opens or closes the group of a node; chooses a node that has none. */
  readonly onToggle: (node: number) => void;
  /** Shows the record of a node; opens a group. */
  readonly onOpen: (node: number) => void;
  readonly onFlow: (from: number, to: number) => void;
  readonly startFlow: (node: number) => void;
  readonly finishFlow: (node: number) => void;
  /** Leaves drawing, else what is chosen; false when there was neither. */
  readonly escape: () => boolean;
  /** Goes to a stop, opening its group first. */
  readonly jump: (station: string, closedIn: string | null) => void;
}

export function useGraphActions(
  { index, toggleGroup }: GraphModel,
  viewport: Viewport,
): GraphActions {
  const { selection, select } = useMapState();
  const route = useRoute();
  const drawFlow = useDrawFlow();
  const [active, setActive] = useKept<string | null>('graph.active', null);
  const [drawingFrom, setDrawingFrom] = useState<DrawnNode | null>(null);
  const { reveal } = viewport;

  const choose = useCallback(
    (number: number) => {
      const node = index?.drawn.nodes[number];
      if (index === undefined || node === undefined) return undefined;
      setActive(node.id);
      const flows = flowIdsOf(index.drawn, index.drawn.flowsOfNodes, number);
      select({ kind: 'node', id: node.id, flows });
      return node;
    },
    [index, setActive, select],
  );
  const activate = useCallback(
    (number: number) => {
      const node = choose(number);
      if (node !== undefined) reveal(boxOf(node));
    },
    [choose, reveal],
  );
  const follow = useFollow(index, activate);

  return useMemo<GraphActions>(() => {
    const nodeOf = (number: number) => index?.drawn.nodes[number];
    const flow = (from: DrawnNode | null | undefined, to: DrawnNode | undefined) => {
      setDrawingFrom(null);
      if (from !== null && from !== undefined && to !== undefined) void drawFlow(from, to);
    };
    const toggle = (number: number) => {
      const node = nodeOf(number);
      if (node === undefined) return;
      if (node.group === null) {
        choose(number);
        return;
      }
      follow(node.group);
      toggleGroup(node.group);
    };
    return {
      active,
      selection,
      drawingFrom,
      activate,
      onNode(number) {
        if (drawingFrom === null) choose(number);
        else flow(drawingFrom, nodeOf(number));
      },
      onEdge(edge) {
        if (index === undefined) return;
        const flows = flowIdsOf(index.drawn, index.drawn.flowsOfEdges, edge);
        select({ kind: 'edge', id: edgeIdOf(index, edge), flows });
      },
      onNothing: () => select(null),
      onToggle: toggle,
      onOpen(number) {
        const node = nodeOf(number);
        if (node === undefined) return;
        if (node.kind === 'group') {
          toggle(number);
          return;
        }
        choose(number);
        const { register, record } = node;
        if (register === null || record === null || route.at !== 'workspace') return;
        goTo({ ...route, record: { register, id: record } });
      },
      onFlow: (from, to) => flow(nodeOf(from), nodeOf(to)),
      startFlow: (number) => setDrawingFrom(nodeOf(number) ?? null),
      finishFlow: (number) => flow(drawingFrom, nodeOf(number)),
      escape() {
        if (drawingFrom !== null) setDrawingFrom(null);
        else if (selection !== null) select(null);
        else return false;
        return true;
      },
      jump(station, closedIn) {
        const number = index?.numbers.get(station);
        if (closedIn !== null) {
          follow(station);
          toggleGroup(closedIn);
        } else if (number !== undefined) activate(number);
      },
    };
  }, [
    index,
    active,
    selection,
    drawingFrom,
    activate,
    choose,
    follow,
    select,
    toggleGroup,
    drawFlow,
    route,
  ]);
}

function boxOf({ x, y, width, height }: DrawnNode) {
  return { left: x, top: y, right: x + width, bottom: y + height };
}

/** Once a drawing has come that was asked for a stop's sake, the keys go there. */
function useFollow(
  index: GraphIndex | undefined,
  activate: (number: number) => void,
): (goal: string) => void {
  const wanted = useRef<string | null>(null);
  const latest = useRef(activate);
  useEffect(() => {
    latest.current = activate;
  });
  useEffect(() => {
    const goal = wanted.current;
    if (index === undefined || goal === null) return;
    const number =
      index.numbers.get(goal) ?? index.drawn.nodes.findIndex(({ group }) => group === goal);
    if (number === -1) return;
    wanted.current = null;
    latest.current(number);
  }, [index]);
  return useCallback((goal) => {
    wanted.current = goal;
  }, []);
}
