import type { KeyboardEvent } from 'react';
import { useEffect, useId, useLayoutEffect, useMemo, useRef } from 'react';
import { text } from '../../../../shared/lib/index.ts';
import { rectanglePath } from '../../../../shared/report/geometry/shapePart.ts';
import { outcomesByGravity } from '../../../../shared/views/index.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import type { DrawnNode } from '../../../data/verdicts/graphViews.ts';
import { ColumnHeads } from './ColumnHeads.tsx';
import { chunkEdges, chunksIn } from './edgeChunks.ts';
import { EdgeLayer } from './EdgeLayer.tsx';
import { mostPatterned } from './edgeStyle.ts';
import type { GraphActions } from './useGraphActions.ts';
import type { GraphIndex, Lit, Step } from './graphIndex.ts';
import { edgeNumberOf, lightUp, walk } from './graphIndex.ts';
import { Minimap } from './Minimap.tsx';
import { NodeBox } from './NodeBox.tsx';
import { usePointing } from './usePointing.ts';
import type { Viewport } from './useViewport.ts';
import type { Region } from './viewport.ts';
import { coarseScale, overlaps } from './viewport.ts';

const words = {
  graph: text('Graph of flows', '数据流转关系图'),
  keys: text(
    'Arrows: up and down in a column, left and right along the links. Enter opens the record, Space opens or closes a group, F draws a flow from here, Shift with arrows moves the view, plus and minus zoom, 0 fits all. The switch “List” gives the same as a list.',
    '上下方向键在列内移动，左右方向键沿连线移动；Enter 打开记录，空格展开或收起分组，F 从此处绘制流转，Shift 加方向键平移，加减号缩放，0 显示全部。切换至“列表”可查看相同内容的列表。',
  ),
};

interface GraphCanvasProps {
  readonly index: GraphIndex;
  readonly viewport: Viewport;
  readonly actions: GraphActions;
}

/** The drawn graph: moved and pointed at by mouse, walked through by keys. */
export function GraphCanvas({ index, viewport, actions }: GraphCanvasProps) {
  const { say } = useSpeech();
  const prefix = useId();
  const { drawn } = index;
  const { setFrame, region, onView } = viewport;
  const { active, selection, drawingFrom } = actions;
  const links = useRef<SVGSVGElement>(null);
  const plane = useRef<SVGSVGElement>(null);
  // Before the page is painted: a new region comes with its place.
  useLayoutEffect(
    () =>
      onView(({ x, y, scale }) => {
        if (region === undefined) return;
        const left = x + region.left * scale;
        const top = y + region.top * scale;
        for (const { current } of [links, plane]) {
          if (current === null) continue;
          current.style.transform = `translate(${left}px, ${top}px) scale(${scale / region.scale})`;
        }
      }),
    [onView, region],
  );
  const pointing = usePointing(index, viewport, actions);
  const { hoveredNode, hoveredEdge, rubber, handlers } = pointing;
  const chosenNode = selection?.kind === 'node' ? index.numbers.get(selection.id) : undefined;
  const chosenEdge = useMemo(
    () => (selection?.kind === 'edge' ? edgeNumberOf(index, selection.id) : undefined),
    [index, selection],
  );
  const lit = useLit(index, hoveredNode, hoveredEdge, chosenNode, chosenEdge);
  const chunks = useMemo(
    () =>
      chunkEdges(
        index,
        Array.from({ length: drawn.edges.count }, (_, edge) => edge),
      ),
    [index, drawn],
  );
  const shownChunks = useMemo(
    () => (region === undefined ? [] : chunksIn(chunks, region)),
    [chunks, region],
  );
  const litChunks = useMemo(
    () => (lit === undefined ? [] : chunkEdges(index, lit.edges)),
    [index, lit],
  );
  const onKeyDown = useKeys(index, viewport, actions);
  useKeptInSight(viewport, chosenNode === undefined ? undefined : drawn.nodes[chosenNode]);
  const activeNumber = active === null ? undefined : index.numbers.get(active);

  return (
    <div className="graph-canvas">
      <ColumnHeads index={index} viewport={viewport} />
      <div
        ref={setFrame}
        className={[
          'graph-frame',
          lit === undefined ? '' : 'graph-has-lit',
          hoveredEdge === undefined ? '' : 'graph-on-edge',
          drawingFrom === null ? '' : 'graph-drawing',
        ].join(' ')}
        role="listbox"
        tabIndex={0}
        aria-label={say(words.graph)}
        aria-describedby={`${prefix}keys`}
        aria-activedescendant={
          activeNumber === undefined ? undefined : `${prefix}node${activeNumber}`
        }
        onKeyDown={onKeyDown}
        {...handlers}
      >
        {region === undefined ? null : (
          <>
            <svg ref={links} className="graph-svg graph-links" aria-hidden {...planeOf(region)}>
              <EdgeLayer
                index={index}
                className="graph-edges"
                chunks={shownChunks}
                isPatterned={drawn.edges.count <= mostPatterned}
              />
            </svg>
            <svg ref={plane} className="graph-svg" role="presentation" {...planeOf(region)}>
              {lit === undefined ? null : (
                <EdgeLayer
                  index={index}
                  className="graph-edges graph-lit-edges"
                  chunks={litChunks}
                  isPatterned
                />
              )}
              <path ref={rubber} className="graph-rubber" />
              <Nodes
                prefix={prefix}
                index={index}
                region={region}
                active={activeNumber}
                chosen={chosenNode}
                hovered={hoveredNode}
                lit={lit}
              />
            </svg>
          </>
        )}
      </div>
      <Minimap index={index} viewport={viewport} />
      <p id={`${prefix}keys`} className="unseen">
        {say(words.keys)}
      </p>
    </div>
  );
}

/** As large as the region on the screen, so that moving it is left to the compositor. */
function planeOf({ left, top, right, bottom, scale }: Region) {
  const [width, height] = [right - left, bottom - top];
  return {
    width: width * scale,
    height: height * scale,
    viewBox: `${left} ${top} ${width} ${height}`,
  };
}

interface NodesProps {
  readonly prefix: string;
  readonly index: GraphIndex;
  readonly region: Region;
  readonly active: number | undefined;
  readonly chosen: number | undefined;
  readonly hovered: number | undefined;
  readonly lit: Lit | undefined;
}

/** The nodes in reach; where they are too small to be read, as plain boxes by verdict. */
function Nodes({ prefix, index, region, active, chosen, hovered, lit }: NodesProps) {
  const { nodes } = index.drawn;
  const isCoarse = region.scale < coarseScale;
  const near = useMemo(
    () =>
      nodes.flatMap(({ x, y, width, height }, number) =>
        overlaps({ left: x, top: y, right: x + width, bottom: y + height }, region) ? [number] : [],
      ),
    [nodes, region],
  );
  const whole = isCoarse ? new Set([active, chosen].flatMap((each) => each ?? [])) : new Set(near);
  if (active !== undefined) whole.add(active);
  return (
    <>
      {isCoarse ? <CoarseNodes index={index} near={near} /> : null}
      {[...whole].map((number) => {
        const node = nodes[number];
        return node === undefined ? null : (
          <NodeBox
            key={node.id}
            id={`${prefix}node${number}`}
            node={node}
            isActive={number === active}
            isChosen={number === chosen}
            isLit={lit?.nodes.has(number) === true}
            hasHandle={number === hovered && node.record !== null}
          />
        );
      })}
    </>
  );
}

function CoarseNodes({
  index,
  near,
}: {
  readonly index: GraphIndex;
  readonly near: readonly number[];
}) {
  const { nodes } = index.drawn;
  return outcomesByGravity.map((outcome) => {
    const path = near
      .map((number) => {
        const node = nodes[number];
        if (node?.outcome !== outcome) return '';
        return rectanglePath(node.x, node.y, node.width, node.height);
      })
      .join('');
    return path === '' ? null : (
      <path key={outcome} className={`graph-coarse verdict-${outcome}`} d={path} />
    );
  });
}

/** The strip below opens and takes room: what was chosen is not to slip under it. */
function useKeptInSight({ frame, reveal }: Viewport, chosen: DrawnNode | undefined): void {
  const latest = useRef(chosen);
  useEffect(() => {
    latest.current = chosen;
  });
  useEffect(() => {
    if (frame === null) return undefined;
    const observer = new ResizeObserver(() => {
      if (latest.current === undefined) return;
      const { x, y, width, height } = latest.current;
      reveal({ left: x, top: y, right: x + width, bottom: y + height });
    });
    observer.observe(frame);
    return () => observer.disconnect();
  }, [frame, reveal]);
}

/** What is in focus: what is pointed at, else what is chosen. */
function useLit(
  index: GraphIndex,
  hoveredNode: number | undefined,
  hoveredEdge: number | undefined,
  chosenNode: number | undefined,
  chosenEdge: number | undefined,
): Lit | undefined {
  return useMemo(() => {
    const { flowsOfNodes, flowsOfEdges } = index.drawn;
    if (hoveredNode !== undefined) return lightUp(index, flowsOfNodes, hoveredNode);
    if (hoveredEdge !== undefined) return lightUp(index, flowsOfEdges, hoveredEdge);
    if (chosenNode !== undefined) return lightUp(index, flowsOfNodes, chosenNode);
    if (chosenEdge !== undefined) return lightUp(index, flowsOfEdges, chosenEdge);
    return undefined;
  }, [index, hoveredNode, hoveredEdge, chosenNode, chosenEdge]);
}

const steps: { readonly [key: string]: Step } = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'first',
  End: 'last',
  PageUp: 'page-up',
  PageDown: 'page-down',
};

const panStep = 60;
const pans: { readonly [key: string]: readonly [x: number, y: number] } = {
  ArrowUp: [0, panStep],
  ArrowDown: [0, -panStep],
  ArrowLeft: [panStep, 0],
  ArrowRight: [-panStep, 0],
};

const zoomStep = 1.25;

function useKeys(index: GraphIndex, viewport: Viewport, actions: GraphActions) {
  const { active, activate, onToggle, onOpen, startFlow, finishFlow, escape } = actions;
  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    const number = active === null ? undefined : index.numbers.get(active);
    const pan = event.shiftKey ? pans[key] : undefined;
    const step = steps[key];
    if (pan !== undefined) viewport.panBy(...pan);
    else if (step !== undefined) activate(number === undefined ? 0 : walk(index, number, step));
    else if (key === '+' || key === '=') viewport.zoomBy(zoomStep);
    else if (key === '-') viewport.zoomBy(1 / zoomStep);
    else if (key === '0') viewport.fit();
    else if (key === 'Escape' && escape()) event.stopPropagation();
    else if (number === undefined) return;
    else if (key === 'Enter') {
      if (actions.drawingFrom === null) onOpen(number);
      else finishFlow(number);
    } else if (key === ' ') onToggle(number);
    else if (key.toLowerCase() === 'f') startFlow(number);
    else return;
    event.preventDefault();
  };
}
