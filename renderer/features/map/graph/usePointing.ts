import type { PointerEvent, RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { GraphIndex } from './graphIndex.ts';
import { nodeAt } from './graphIndex.ts';
import { toggleWidth } from './NodeBox.tsx';
import type { Viewport } from './useViewport.ts';
import { coarseScale } from './viewport.ts';

/** How far a press may slip and still be a click, in pixels. */
const slip = 4;
/** How near a link has to be pointed at, in pixels. */
const reach = 7;
/** The handle reaches so far out of the box. */
const handleReach = 14;
/** Looking for links under each movement pays only where there are few. */
const mostPointed = 3000;

interface PointingHandlers {
  readonly onNode: (node: number) => void;
  readonly onToggle: (node: number) => void;
  readonly onOpen: (node: number) => void;
  readonly onEdge: (edge: number) => void;
  readonly onNothing: () => void;
  readonly onFlow: (from: number, to: number) => void;
}

interface Pointing {
  readonly hoveredNode: number | undefined;
  readonly hoveredEdge: number | undefined;
  /** The line while a flow is being drawn. */
  readonly rubber: RefObject<SVGPathElement | null>;
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerCancel: () => void;
    readonly onPointerLeave: () => void;
    readonly onDoubleClick: () => void;
  };
}

interface Hovered {
  readonly index: GraphIndex;
  readonly node: number | undefined;
  readonly edge: number | undefined;
}

type Press =
  | { readonly kind: 'pan'; x: number; y: number; hasMoved: boolean }
  | { readonly kind: 'flow'; readonly from: number };

/** The mouse on the graph: drags, clicks, and flows drawn from handle to box. */
export function usePointing(
  index: GraphIndex,
  viewport: Viewport,
  { onNode, onToggle, onOpen, onEdge, onNothing, onFlow }: PointingHandlers,
): Pointing {
  const [hovered, setHovered] = useState<Hovered>();
  // What was pointed at belongs to the drawing it was pointed at in.
  const { node: hoveredNode, edge: hoveredEdge } =
    hovered?.index === index ? hovered : { node: undefined, edge: undefined };
  const hover = (node: number | undefined, edge: number | undefined) =>
    setHovered((before) =>
      before?.index === index && before.node === node && before.edge === edge
        ? before
        : { index, node, edge },
    );
  const press = useRef<Press | undefined>(undefined);
  const rubber = useRef<SVGPathElement>(null);
  const lastClicked = useRef<number | undefined>(undefined);
  const { frame, view, panBy, zoomBy } = viewport;

  // React listens to wheels passively; the page must not scroll along.
  useEffect(() => {
    if (frame === null) return undefined;
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      const unit = event.deltaMode === 1 ? 16 : 1;
      if (event.ctrlKey || event.metaKey) {
        const { left, top } = frame.getBoundingClientRect();
        zoomBy(Math.exp(-event.deltaY * unit * 0.002), {
          x: event.clientX - left,
          y: event.clientY - top,
        });
      } else if (event.shiftKey) panBy(-event.deltaY * unit, 0);
      else panBy(-event.deltaX * unit, -event.deltaY * unit);
    };
    frame.addEventListener('wheel', onWheel, { passive: false });
    return () => frame.removeEventListener('wheel', onWheel);
  }, [frame, panBy, zoomBy]);

  const spotOf = ({ clientX, clientY }: { clientX: number; clientY: number }) => {
    const { left = 0, top = 0 } = frame?.getBoundingClientRect() ?? {};
    const { x, y, scale } = view();
    return { x: (clientX - left - x) / scale, y: (clientY - top - y) / scale };
  };
  /** The node whose handle is there; handles show on the hovered node alone. */
  const handleAt = ({ x, y }: { x: number; y: number }) => {
    if (hoveredNode === undefined || view().scale < coarseScale) return undefined;
    const node = index.drawn.nodes[hoveredNode];
    if (node === undefined || node.record === null) return undefined;
    const right = node.x + node.width;
    const isThere =
      x >= right - 6 && x <= right + handleReach && y >= node.y && y <= node.y + node.height;
    return isThere ? hoveredNode : undefined;
  };
  const isOnToggle = (number: number, x: number) => {
    const node = index.drawn.nodes[number];
    if (node === undefined || node.group === null) return false;
    return x > node.x + node.width - toggleWidth;
  };
  const stop = () => {
    press.current = undefined;
    rubber.current?.setAttribute('d', '');
  };
  const click = (spot: { x: number; y: number }) => {
    const node = nodeAt(index, spot.x, spot.y);
    lastClicked.current = node;
    if (node !== undefined) {
      if (isOnToggle(node, spot.x)) onToggle(node);
      else onNode(node);
      return;
    }
    const edge = edgeAt(index, spot, reach / view().scale);
    if (edge === undefined) onNothing();
    else onEdge(edge);
  };

  return {
    hoveredNode,
    hoveredEdge,
    rubber,
    handlers: {
      onPointerDown(event) {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        const from = handleAt(spotOf(event));
        press.current =
          from === undefined
            ? { kind: 'pan', x: event.clientX, y: event.clientY, hasMoved: false }
            : { kind: 'flow', from };
      },
      onPointerMove(event) {
        const now = press.current;
        const spot = spotOf(event);
        if (now?.kind === 'pan') {
          const [x, y] = [event.clientX - now.x, event.clientY - now.y];
          if (!now.hasMoved && Math.hypot(x, y) < slip) return;
          panBy(x, y);
          press.current = { kind: 'pan', x: event.clientX, y: event.clientY, hasMoved: true };
          return;
        }
        if (now?.kind === 'flow') {
          const from = index.drawn.nodes[now.from];
          if (from === undefined) return;
          const y = from.y + from.height / 2;
          rubber.current?.setAttribute('d', `M${from.x + from.width} ${y}L${spot.x} ${spot.y}`);
          hover(nodeAt(index, spot.x, spot.y) ?? now.from, undefined);
          return;
        }
        const node = handleAt(spot) ?? nodeAt(index, spot.x, spot.y);
        hover(
          node,
          node === undefined && index.drawn.edges.count <= mostPointed
            ? edgeAt(index, spot, reach / view().scale)
            : undefined,
        );
      },
      onPointerUp(event) {
        const now = press.current;
        stop();
        const spot = spotOf(event);
        if (now?.kind === 'flow') {
          const to = nodeAt(index, spot.x, spot.y);
          if (to !== undefined && to !== now.from) onFlow(now.from, to);
        } else if (now?.kind === 'pan' && !now.hasMoved) click(spot);
      },
      onPointerCancel: stop,
      onPointerLeave() {
        hover(undefined, undefined);
      },
      onDoubleClick() {
        if (lastClicked.current !== undefined) onOpen(lastClicked.current);
      },
    },
  };
}

let context: CanvasRenderingContext2D | null | undefined;
const drawnPaths = new WeakMap<GraphIndex, Map<number, Path2D>>();

/** The last drawn link within reach of a point of the drawing. */
function edgeAt(
  index: GraphIndex,
  { x, y }: { readonly x: number; readonly y: number },
  distance: number,
): number | undefined {
  context ??= document.createElement('canvas').getContext('2d');
  if (context === null) return undefined;
  const { count, boxes } = index.drawn.edges;
  let paths = drawnPaths.get(index);
  if (paths === undefined) {
    paths = new Map();
    drawnPaths.set(index, paths);
  }
  context.lineWidth = distance * 2;
  for (let edge = count - 1; edge >= 0; edge--) {
    const at = edge * 4;
    if (x < (boxes[at] ?? 0) - distance || x > (boxes[at + 2] ?? 0) + distance) continue;
    if (y < (boxes[at + 1] ?? 0) - distance || y > (boxes[at + 3] ?? 0) + distance) continue;
    let path = paths.get(edge);
    if (path === undefined) {
      path = new Path2D(index.paths[edge]);
      paths.set(edge, path);
    }
    if (context.isPointInStroke(path, x, y)) return edge;
  }
  return undefined;
}
