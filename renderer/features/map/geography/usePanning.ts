import type { PointerEvent as ReactPointerEvent, RefObject } from 'react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Spot } from '../../../../shared/views/index.ts';

/** A pointer that moves less than this presses, more drags. In px. */
const dragFrom = 4;

/** Ctrl and wheel, or two fingers, zoom where they point; a plain wheel scrolls the page as ever. */
export function useWheelZoom(
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

/** Drags what the handlers are put on; tells a drag from a press. */
export function useDrag(move: (by: Spot) => void) {
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
