/** Where the drawing lies: a point of it is at `x + scale * left`, `y + scale * top` of the window. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface WorldBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const leastScale = 0.02;
export const mostScale = 3;
/** Below this no text is legible: boxes are drawn without. */
export const coarseScale = 0.45;
/** A drawing is first shown no smaller than this, even if not all of it is in sight. */
export const readableScale = 0.8;

const margin = 24;

export function overlaps(one: WorldBox, other: WorldBox): boolean {
  return (
    one.left <= other.right &&
    one.right >= other.left &&
    one.top <= other.bottom &&
    one.bottom >= other.top
  );
}

function encloses(outer: WorldBox, inner: WorldBox): boolean {
  return (
    outer.left <= inner.left &&
    outer.right >= inner.right &&
    outer.top <= inner.top &&
    outer.bottom >= inner.bottom
  );
}

/** The part of the drawing that is in the window. */
export function inSight({ x, y, scale }: View, { width, height }: Size): WorldBox {
  return {
    left: -x / scale,
    top: -y / scale,
    right: (width - x) / scale,
    bottom: (height - y) / scale,
  };
}

/** The whole drawing in the window, never larger than life; `least` keeps it legible. */
export function fitView(drawing: Size, window: Size, least: number): View {
  const across = (window.width - 2 * margin) / Math.max(1, drawing.width);
  const down = (window.height - 2 * margin) / Math.max(1, drawing.height);
  const scale = clampScale(Math.max(Math.min(across, down, 1), Math.min(across, least)));
  const x = Math.max(margin, (window.width - drawing.width * scale) / 2);
  const y = Math.max(margin, (window.height - drawing.height * scale) / 2);
  return { x, y, scale };
}

/** Larger or smaller by a factor, the given point of the window staying where it is. */
export function zoomView({ x, y, scale }: View, factor: number, atX: number, atY: number): View {
  const next = clampScale(scale * factor);
  const real = next / scale;
  return { x: atX - (atX - x) * real, y: atY - (atY - y) * real, scale: next };
}

function clampScale(scale: number): number {
  return Math.min(mostScale, Math.max(leastScale, scale));
}

/** The nearest view in which the box is in sight with some room around it. */
export function revealIn(view: View, window: Size, box: WorldBox): View {
  const { scale } = view;
  const shift = (offset: number, low: number, high: number, room: number) => {
    const start = offset + low * scale;
    const end = offset + high * scale;
    if (end - start > room - 2 * margin || start < margin) return offset + margin - start;
    return end > room - margin ? offset + room - margin - end : offset;
  };
  return {
    scale,
    x: shift(view.x, box.left, box.right, window.width),
    y: shift(view.y, box.top, box.bottom, window.height),
  };
}

/** At least this much of the drawing stays in the window, so that nobody loses it. */
const leastInSight = 80;

export function keepNear(view: View, drawing: Size, window: Size): View {
  const clamp = (offset: number, length: number, room: number) =>
    Math.min(room - leastInSight, Math.max(leastInSight - length * view.scale, offset));
  return {
    ...view,
    x: clamp(view.x, drawing.width, window.width),
    y: clamp(view.y, drawing.height, window.height),
  };
}

/** What is drawn: more than is in sight, so that a small movement draws nothing anew. */
export interface Region extends WorldBox {
  readonly scale: number;
}

const aroundShare = 0.4;

/** The same region as long as it serves; a new one once what is in sight leaves it or is zoomed far. */
export function regionFor(view: View, window: Size, before: Region | undefined): Region {
  const seen = inSight(view, window);
  if (before !== undefined && encloses(before, seen)) {
    const change = view.scale / before.scale;
    const isCoarse = view.scale < coarseScale;
    if (change < 1.6 && change > 0.6 && isCoarse === before.scale < coarseScale) return before;
  }
  const besides = (seen.right - seen.left) * aroundShare;
  const above = (seen.bottom - seen.top) * aroundShare;
  return {
    left: seen.left - besides,
    top: seen.top - above,
    right: seen.right + besides,
    bottom: seen.bottom + above,
    scale: view.scale,
  };
}
