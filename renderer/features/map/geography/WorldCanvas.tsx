import type { KeyboardEvent, PointerEvent as ReactPointerEvent, ReactNode, RefObject } from 'react';
import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Outcome } from '../../../../shared/policy/index.ts';
import { verdictShape } from '../../../../shared/report/geometry/verdictShape.ts';
import type {
  Frame,
  GeoArc,
  Geography,
  GeographyPart,
  GeoMark,
  Spot,
} from '../../../../shared/views/index.ts';
import { drawGeography } from '../../../../shared/views/index.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { arcMiddle } from './arcMiddle.ts';
import type { GeographyNames } from './geographyNames.ts';
import type { LabelledSpot } from './placeLabels.ts';
import { placeLabels } from './placeLabels.ts';
import { useTooltip } from './useTooltip.ts';
import { words } from './words.ts';
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
/** A pointer that moves less than this presses, more drags. In px. */
const dragFrom = 4;
const labelSize = 12;
/** More verdict shapes than this would cover the lines they stand on. */
const mostShapes = 60;

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

const World = memo(function World({ sphere, land }: Pick<Geography, 'sphere' | 'land'>) {
  return (
    <>
      <path className="geo-sphere" d={sphere} />
      <path className="geo-land" d={land} />
    </>
  );
});

interface ItemsProps {
  readonly geography: Geography;
  readonly names: GeographyNames;
  readonly selected: string | null;
  readonly rovingId: string | null;
  readonly wasDragged: () => boolean;
  readonly onSelect: WorldCanvasProps['onSelect'];
  readonly onFocusItem: (item: GeoArc | GeoMark) => void;
  readonly showTip: Tooltip['showAt'];
  readonly hideTip: Tooltip['hide'];
}

/** Memoised: moving the map only shifts what is drawn. */
const Arcs = memo(function Arcs({ geography, ...props }: ItemsProps) {
  const partsOf = useMemo(() => {
    const parts = new Map<string, GeographyPart[]>();
    for (const part of drawGeography(geography)) {
      if (part.of !== null) parts.set(part.of, [...(parts.get(part.of) ?? []), part]);
    }
    return parts;
  }, [geography]);
  const hasShapes = geography.arcs.length <= mostShapes;
  return geography.arcs.map((arc) => (
    <ItemButton key={arc.id} item={arc} {...props}>
      <path
        className="geo-halo"
        data-figure="skip"
        d={arc.path}
        strokeWidth={Math.max(14, arc.width + 8)}
      />
      {partsOf.get(arc.id)?.map(({ role, path, paint, strokeWidth, dash }, i) => (
        <path
          key={`${role}-${i}`}
          className={`geo-${role} geo-${paint}`}
          d={path}
          strokeWidth={strokeWidth}
          strokeDasharray={dash?.join(' ')}
        />
      ))}
      {hasShapes || arc.id === props.selected ? <ArcShape arc={arc} /> : null}
    </ItemButton>
  ));
});

const shapeSize = 11;

/** The verdict as a shape on the line, so that colour is never alone. */
function ArcShape({ arc }: { readonly arc: GeoArc }) {
  const middle = arcMiddle(arc.path);
  return middle === null ? null : (
    <VerdictSign outcome={arc.outcome} spot={middle} size={shapeSize} />
  );
}

function VerdictSign(props: {
  readonly outcome: Outcome;
  readonly spot: Spot;
  readonly size: number;
}) {
  const { outcome, spot, size } = props;
  return (
    <g transform={`translate(${spot.x - size / 2} ${spot.y - size / 2})`}>
      <circle className="geo-plate" cx={size / 2} cy={size / 2} r={size / 2 + 1} />
      {verdictShape(outcome, size).map(({ path, paint, strokeWidth }) => (
        <path key={path} className={`geo-${paint}`} d={path} strokeWidth={strokeWidth} />
      ))}
    </g>
  );
}

interface PlacedProps {
  readonly placing: ReturnType<typeof placeWorld>;
}

function Marks({ geography, placing, ...props }: ItemsProps & PlacedProps) {
  return geography.marks.map((mark) => {
    const spot = spotOnCanvas(mark.spot, placing);
    return (
      <ItemButton key={mark.id} item={mark} {...props}>
        <circle
          className="geo-halo-mark"
          data-figure="skip"
          cx={spot.x}
          cy={spot.y}
          r={Math.max(12, mark.radius + 5)}
        />
        {mark.staying.length > 0 ? (
          <circle className="geo-stay geo-stroke" cx={spot.x} cy={spot.y} r={mark.radius + 3.5} />
        ) : null}
        <VerdictSign outcome={mark.outcome} spot={spot} size={2 * mark.radius + 1} />
      </ItemButton>
    );
  });
}

function ItemButton<T extends GeoArc | GeoMark>({
  item,
  names,
  selected,
  rovingId,
  wasDragged,
  onSelect,
  onFocusItem,
  showTip,
  hideTip,
  children,
}: Omit<ItemsProps, 'geography'> & { readonly item: T; readonly children: ReactNode }) {
  return (
    // An element of a picture cannot be a real button.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <g
      role="button"
      className={`geo-item verdict-${item.outcome}${item.id === selected ? ' is-chosen' : ''}`}
      data-item={item.id}
      data-kind={'spot' in item ? 'place' : 'arc'}
      aria-label={names.say(item)}
      aria-pressed={item.id === selected}
      tabIndex={item.id === rovingId ? 0 : -1}
      onClick={() => {
        if (!wasDragged()) onSelect(item);
      }}
      onFocus={(event) => {
        if (event.currentTarget.matches(':focus-visible')) onFocusItem(item);
      }}
      onBlur={hideTip}
      onPointerEnter={(event) => showTip(item.id, within(event))}
      onPointerLeave={hideTip}
    >
      {children}
    </g>
  );
}

function within(event: ReactPointerEvent<SVGElement>): Spot {
  const box = event.currentTarget.ownerSVGElement?.getBoundingClientRect();
  return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) };
}

function Labels(props: PlacedProps & Pick<WorldCanvasProps, 'geography' | 'names' | 'canvas'>) {
  const { geography, names, placing, canvas } = props;
  const spots = geography.marks.map((mark): LabelledSpot => ({
    id: mark.id,
    label: names.labelOf(mark),
    spot: spotOnCanvas(mark.spot, placing),
    radius: mark.radius + 4,
  }));
  const shapes = geography.arcs.length > mostShapes ? [] : shapesOn(geography.arcs, placing);
  return (
    <g className="geo-labels" aria-hidden>
      {placeLabels(spots, canvas, labelSize, shapes).map(({ id, label, x, y }) => (
        <text key={id} x={x} y={y} fontSize={labelSize}>
          {label}
        </text>
      ))}
    </g>
  );
}

/** Where verdict shapes stand on the lines: names keep off them. */
function shapesOn(arcs: Geography['arcs'], placing: PlacedProps['placing']): readonly Spot[] {
  return arcs.flatMap(({ path }) => {
    const middle = arcMiddle(path);
    return middle === null ? [] : [spotOnCanvas(middle, placing)];
  });
}

/** Ctrl and wheel, or two fingers, zoom where they point; a plain wheel scrolls the page as ever. */
function useWheelZoom(
  svg: RefObject<SVGSVGElement | null>,
  zoom: (factor: number, at: Spot) => void,
): void {
  useEffect(() => {
    const element = svg.current;
    if (element === null) return undefined;
    // React listens passively, and then the browser would zoom the page as well.
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const box = element.getBoundingClientRect();
      const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      const factor = Math.exp(-Math.max(-200, Math.min(200, event.deltaY * pixels)) / 300);
      zoom(factor, { x: event.clientX - box.left, y: event.clientY - box.top });
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [svg, zoom]);
}

function useDrag(move: (by: Spot) => void) {
  const [isDragging, setDragging] = useState(false);
  const last = useRef<Spot>(null);
  const moved = useRef(false);
  const end = () => {
    last.current = null;
    setDragging(false);
  };
  return {
    isDragging,
    /** Whether the press that just ended moved the map instead. */
    wasDragged: useCallback(() => moved.current, []),
    handlers: {
      onPointerDown: (event: ReactPointerEvent<SVGSVGElement>) => {
        moved.current = false;
        if (event.button === 0) last.current = { x: event.clientX, y: event.clientY };
      },
      onPointerMove: (event: ReactPointerEvent<SVGSVGElement>) => {
        if (last.current === null) return;
        const by = { x: event.clientX - last.current.x, y: event.clientY - last.current.y };
        if (!moved.current && Math.hypot(by.x, by.y) < dragFrom) return;
        if (!moved.current) {
          moved.current = true;
          setDragging(true);
          event.currentTarget.setPointerCapture(event.pointerId);
        }
        last.current = { x: event.clientX, y: event.clientY };
        move(by);
      },
      onPointerUp: end,
      onPointerCancel: end,
    },
  };
}
