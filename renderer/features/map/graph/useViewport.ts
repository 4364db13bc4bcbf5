import {
  startTransition,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useKept } from '../mapState.ts';
import type { Region, Size, View, WorldBox } from './viewport.ts';
import {
  fitView,
  inSight,
  keepNear,
  readableScale,
  regionFor,
  revealIn,
  zoomView,
} from './viewport.ts';

export interface Viewport {
  /** The window itself, once it is on the page, and the ref that tells of it. */
  readonly frame: HTMLDivElement | null;
  readonly setFrame: (frame: HTMLDivElement | null) => void;
  /** What is drawn; changes far less often than the view. */
  readonly region: Region | undefined;
  readonly view: () => View;
  readonly size: () => Size;
  readonly panBy: (x: number, y: number) => void;
  /** Around a point of the window; around its middle when none is given. */
  readonly zoomBy: (factor: number, at?: { readonly x: number; readonly y: number }) => void;
  readonly fit: () => void;
  readonly reveal: (box: WorldBox) => void;
  /** Brings a point of the drawing into the middle. */
  readonly centre: (x: number, y: number) => void;
  /** Called with each view, in the same task: moves what is drawn without drawing it anew. */
  readonly onView: (listener: (view: View, seen: WorldBox) => void) => () => void;
}

/** So long after the last movement a zoomed drawing is drawn sharp again. */
const settledMillis = 150;

/** The window onto a drawing. Moving it sets one transform; only what comes into reach is drawn anew. */
export function useViewport(drawing: Size): Viewport {
  const [frame, setFrame] = useState<HTMLDivElement | null>(null);
  const [kept, keepView] = useKept<View | null>('graph.view', null);
  const view = useRef<View | null>(kept);
  const size = useRef<Size>({ width: 0, height: 0 });
  const listeners = useRef(new Set<(view: View, seen: WorldBox) => void>());
  const [region, setRegion] = useState<Region>();
  const extent = useRef(drawing);
  const settling = useRef<ReturnType<typeof setTimeout>>(undefined);

  const show = useCallback((next: View) => {
    if (size.current.width === 0) return;
    const near = keepNear(next, extent.current, size.current);
    view.current = near;
    const seen = inSight(near, size.current);
    for (const listener of listeners.current) listener(near, seen);
    // Drawing a region takes longer than a frame may; the one before serves until it is done.
    startTransition(() => setRegion((before) => regionFor(near, size.current, before)));
    clearTimeout(settling.current);
    settling.current = setTimeout(() => {
      startTransition(() =>
        setRegion((before) =>
          before?.scale === near.scale ? before : regionFor(near, size.current, undefined),
        ),
      );
    }, settledMillis);
  }, []);

  // A drawing that grew or shrank keeps its place; the first one is fitted.
  useLayoutEffect(() => {
    extent.current = drawing;
    if (view.current !== null) show(view.current);
    else if (size.current.width > 0) show(fitView(drawing, size.current, readableScale));
  }, [drawing, show]);

  useLayoutEffect(() => {
    if (frame === null) return undefined;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = frame;
      if (width === 0 || height === 0) return;
      size.current = { width, height };
      show(view.current ?? fitView(extent.current, size.current, readableScale));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(frame);
    return () => observer.disconnect();
  }, [show, frame]);

  useEffect(
    () => () => {
      clearTimeout(settling.current);
      keepView(view.current);
    },
    [keepView],
  );

  const moves = useMemo<Omit<Viewport, 'frame' | 'setFrame' | 'region'>>(() => {
    const now = () => view.current ?? { x: 0, y: 0, scale: 1 };
    return {
      view: now,
      size: () => size.current,
      panBy(x, y) {
        const before = now();
        show({ ...before, x: before.x + x, y: before.y + y });
      },
      zoomBy(factor, at) {
        const { width, height } = size.current;
        show(zoomView(now(), factor, at?.x ?? width / 2, at?.y ?? height / 2));
      },
      fit: () => show(fitView(extent.current, size.current, 0)),
      reveal: (box) => show(revealIn(now(), size.current, box)),
      centre(x, y) {
        const { scale } = now();
        const { width, height } = size.current;
        show({ scale, x: width / 2 - x * scale, y: height / 2 - y * scale });
      },
      onView(listener) {
        listeners.current.add(listener);
        if (view.current !== null) listener(view.current, inSight(view.current, size.current));
        return () => listeners.current.delete(listener);
      },
    };
  }, [show]);
  return useMemo(() => ({ ...moves, frame, setFrame, region }), [moves, frame, region]);
}
