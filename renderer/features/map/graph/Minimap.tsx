import type { PointerEvent } from 'react';
import { memo, useEffect, useMemo, useRef } from 'react';
import { rectanglePath } from '../../../../shared/report/geometry/shapePart.ts';
import type { GraphIndex } from './graphIndex.ts';
import type { Viewport } from './useViewport.ts';

const width = 120;
const height = 96;

interface MinimapProps {
  readonly index: GraphIndex;
  readonly viewport: Viewport;
}

/** The whole drawing small, with what is in sight marked; drag to go elsewhere. Keys pan as well. */
export const Minimap = memo(function Minimap({ index, viewport }: MinimapProps) {
  const { drawn } = index;
  const map = useRef<SVGSVGElement>(null);
  const mark = useRef<SVGRectElement>(null);
  const across = width / Math.max(1, drawn.width);
  const down = height / Math.max(1, drawn.height);
  const { onView, centre } = viewport;
  useEffect(
    () =>
      onView((_, seen) => {
        const isAll =
          seen.left <= 0 &&
          seen.top <= 0 &&
          seen.right >= width / across &&
          seen.bottom >= height / down;
        map.current?.toggleAttribute('data-all', isAll);
        const x = within(seen.left * across, width);
        const y = within(seen.top * down, height);
        const box = {
          x,
          y,
          width: Math.max(2, within(seen.right * across, width) - x),
          height: Math.max(2, within(seen.bottom * down, height) - y),
        };
        for (const [key, value] of Object.entries(box)) mark.current?.setAttribute(key, `${value}`);
      }),
    [onView, across, down],
  );
  const path = useMemo(
    () =>
      drawn.nodes
        .map((node) =>
          rectanglePath(
            node.x * across,
            node.y * down,
            node.width * across,
            Math.max(0.5, node.height * down * 0.9),
          ),
        )
        .join(''),
    [drawn, across, down],
  );
  const go = (event: PointerEvent<SVGSVGElement>) => {
    if (event.buttons !== 1) return;
    event.stopPropagation();
    const { left, top } = event.currentTarget.getBoundingClientRect();
    centre((event.clientX - left) / across, (event.clientY - top) / down);
  };
  return (
    <svg
      ref={map}
      className="graph-minimap"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        go(event);
      }}
      onPointerMove={go}
    >
      <path className="graph-minimap-nodes" d={path} />
      <rect ref={mark} className="graph-minimap-seen" />
    </svg>
  );
});

function within(value: number, most: number): number {
  return Math.min(most, Math.max(0, value));
}
