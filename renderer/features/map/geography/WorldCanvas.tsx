import type { KeyboardEvent, RefObject } from 'react';
import { useCallback, useMemo, useState } from 'react';
import type { Frame, GeoArc, Geography, GeoMark, Spot } from '../../../../shared/views/index.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { arcMiddle } from './arcMiddle.ts';
import type { GeographyNames } from './geographyNames.ts';
import { useDrag, useWheelZoom } from './usePanning.ts';
import { useTooltip } from './useTooltip.ts';
import { words } from './words.ts';
import { Arcs, Labels, Marks, World } from './WorldItems.tsx';
import type { WorldView } from './worldView.ts';
import {
  moveView,
  placeWorld,
  revealSpot,
  spotOnCanvas,
  wholeWorld,
  zoomView,
} from './worldView.ts';

interface WorldCanvasProps {
  readonly geography: Geography;
  readonly names: GeographyNames;
  readonly world: Frame;
  readonly canvas: Frame;
  readonly view: WorldView;
  readonly setView: (change: (before: WorldView) => WorldView) => void;
  readonly selected: string | null;
  readonly onSelect: (item: GeoArc | GeoMark | null) => void;
  readonly svg: RefObject<SVGSVGElement | null>;
}

const keyStep = 60;
const zoomStep = 1.5;
/** The map itself: drag, wheel and keys move it; its places and lines can be pointed at and chosen. */
export function WorldCanvas(props: WorldCanvasProps) {
  const { geography, names, world, canvas, view, setView, selected, onSelect, svg } = props;
  const { say } = useSpeech();
  const [active, setActive] = useState<string | null>(null);
  const tooltip = useTooltip();
  const step = geography.frame.width / world.width;
  const placing = placeWorld(view, step, world, canvas);
  const items = useMemo(() => [...geography.marks, ...geography.arcs], [geography]);
  const rovingId = items.some(({ id }) => id === active) ? active : (items[0]?.id ?? null);

  const zoom = useCallback(
    (factor: number, at: Spot = { x: canvas.width / 2, y: canvas.height / 2 }) =>
      setView((before) => zoomView(before, factor, at, world, canvas)),
    [setView, world, canvas],
  );
  useWheelZoom(svg, zoom);
  const drag = useDrag((by) => setView((before) => moveView(before, by, world, canvas)));

  const focusItem = (index: number) => {
    const item = items[Math.min(items.length - 1, Math.max(0, index))];
    if (item === undefined) return;
    setActive(item.id);
    svg.current?.querySelector<SVGElement>(`[data-item="${CSS.escape(item.id)}"]`)?.focus();
  };
  const { showAt } = tooltip;
  const onFocusItem = useCallback(
    (item: GeoArc | GeoMark) => {
      setActive(item.id);
      setView((before) => {
        const placed = placeWorld(before, step, world, canvas);
        return revealSpot(before, spotOnCanvas(spotOf(item), placed), world, canvas);
      });
      showAt(item.id, null);
    },
    [setView, step, world, canvas, showAt],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || event.ctrlKey) return;
    const item = event.target instanceof Element ? event.target.closest('[data-item]') : null;
    const at = items.findIndex(({ id }) => id === item?.getAttribute('data-item'));
    const moves = item === null ? mapKeys(setView, world, canvas) : itemKeys(focusItem, at, items);
    const acts: { readonly [key: string]: () => void } = {
      '+': () => zoom(zoomStep),
      '=': () => zoom(zoomStep),
      '-': () => zoom(1 / zoomStep),
      '0': () => setView(() => wholeWorld),
      ...moves,
      ...(at >= 0 ? { Enter: () => onSelect(items[at] ?? null) } : {}),
      ...(at >= 0 ? { ' ': () => onSelect(items[at] ?? null) } : {}),
    };
    const act = event.key === 'Escape' ? escape(tooltip, selected, onSelect) : acts[event.key];
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  const told = items.find(({ id }) => id === tooltip.shown?.id);
  const shared = {
    geography,
    names,
    selected,
    rovingId,
    onSelect,
    onFocusItem,
    wasDragged: drag.wasDragged,
    showTip: tooltip.showAt,
    hideTip: tooltip.hide,
  };

  return (
    // The group takes keys for the picture in it; its places and lines are buttons of their own.
    <div
      className="geo-canvas"
      role="group"
      aria-label={say(words.canvas)}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <svg
        ref={svg}
        className={drag.isDragging ? 'geo-svg is-dragging' : 'geo-svg'}
        width={canvas.width}
        height={canvas.height}
        role="group"
        aria-label={say(words.items)}
        {...drag.handlers}
      >
        <g transform={`translate(${placing.x} ${placing.y}) scale(${placing.scale})`}>
          <World sphere={geography.sphere} land={geography.land} />
          <Arcs {...shared} />
        </g>
        <Marks {...shared} placing={placing} />
        <Labels {...{ geography, names, placing, canvas }} />
      </svg>
      {tooltip.shown === null || told === undefined ? null : (
        <div
          className="geo-tooltip"
          role="tooltip"
          style={besideSpot(tooltip.shown.at ?? spotOnCanvas(spotOf(told), placing), canvas)}
          onPointerEnter={tooltip.hold}
          onPointerLeave={tooltip.hide}
        >
          {names.say(told)}
        </div>
      )}
    </div>
  );
}

const tooltipWidth = 280;

/** Below and to the right of a spot, within the canvas. */
function besideSpot({ x, y }: Spot, { width, height }: Frame) {
  return {
    maxWidth: tooltipWidth,
    left: Math.max(0, Math.min(x + 10, width - tooltipWidth)),
    top: Math.max(0, Math.min(y + 14, height - 72)),
  };
}

function mapKeys(
  setView: WorldCanvasProps['setView'],
  world: Frame,
  canvas: Frame,
): { readonly [key: string]: () => void } {
  const move = (x: number, y: number) => () =>
    setView((before) => moveView(before, { x, y }, world, canvas));
  return {
    ArrowLeft: move(keyStep, 0),
    ArrowRight: move(-keyStep, 0),
    ArrowUp: move(0, keyStep),
    ArrowDown: move(0, -keyStep),
  };
}

function itemKeys(
  focusItem: (index: number) => void,
  at: number,
  items: readonly unknown[],
): { readonly [key: string]: () => void } {
  return {
    ArrowRight: () => focusItem(at + 1),
    ArrowDown: () => focusItem(at + 1),
    ArrowLeft: () => focusItem(at - 1),
    ArrowUp: () => focusItem(at - 1),
    Home: () => focusItem(0),
    End: () => focusItem(items.length - 1),
  };
}

/** First the tooltip goes, then the choice; with neither the key is left to the frame. */
function escape(
  tooltip: Tooltip,
  selected: string | null,
  onSelect: WorldCanvasProps['onSelect'],
): (() => void) | undefined {
  if (tooltip.shown !== null) return tooltip.hideNow;
  return selected === null ? undefined : () => onSelect(null);
}

type Tooltip = ReturnType<typeof useTooltip>;

/** Where an item is pointed at: a place's mark, the middle of a line. */
function spotOf(item: GeoArc | GeoMark): Spot {
  return 'spot' in item ? item.spot : (arcMiddle(item.path) ?? { x: 0, y: 0 });
}
