import type { PointerEvent as ReactPointerEvent, ReactNode } from 'react';
import { memo, useMemo } from 'react';
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
import { arcMiddle } from './arcMiddle.ts';
import type { GeographyNames } from './geographyNames.ts';
import type { LabelledSpot } from './placeLabels.ts';
import { placeLabels } from './placeLabels.ts';
import type { Placing } from './worldView.ts';
import { spotOnCanvas } from './worldView.ts';

const labelSize = 12;
/** More verdict shapes than this would cover the lines they stand on. */
const mostShapes = 60;

export const World = memo(function World({ sphere, land }: Pick<Geography, 'sphere' | 'land'>) {
  return (
    <>
      <path className="geo-sphere" d={sphere} />
      <path className="geo-land" d={land} />
    </>
  );
});

export interface ItemsProps {
  readonly geography: Geography;
  readonly names: GeographyNames;
  readonly selected: string | null;
  readonly rovingId: string | null;
  readonly wasDragged: () => boolean;
  readonly onSelect: (item: GeoArc | GeoMark | null) => void;
  readonly onFocusItem: (item: GeoArc | GeoMark) => void;
  readonly showTip: (id: string, at: Spot | null) => void;
  readonly hideTip: () => void;
}

/** Memoised: moving the map only shifts what is drawn. */
export const Arcs = memo(function Arcs({ geography, ...props }: ItemsProps) {
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
  readonly placing: Placing;
}

export function Marks({ geography, placing, ...props }: ItemsProps & PlacedProps) {
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
      className={`geo-item verdict-${item.outcome}${stateOf(item, selected)}`}
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

/** What is chosen stands out, with the lines that touch it; the other lines step back. */
function stateOf(item: GeoArc | GeoMark, selected: string | null): string {
  if (item.id === selected) return ' is-chosen';
  if (selected === null || 'spot' in item) return '';
  return item.from === selected || item.to === selected ? '' : ' is-behind';
}

function within(event: ReactPointerEvent<SVGElement>): Spot {
  const box = event.currentTarget.ownerSVGElement?.getBoundingClientRect();
  return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) };
}

export function Labels(
  props: PlacedProps & Pick<ItemsProps, 'geography' | 'names'> & { readonly canvas: Frame },
) {
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
