import type { Frame, Spot } from '../../../../shared/views/index.ts';
import { geographyFrame } from '../../../../shared/views/index.ts';

/** How far in the map is seen, and what stands in the middle of it: shares of the world's frame. */
export interface WorldView {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

export const wholeWorld: WorldView = { zoom: 1, x: 0.5, y: 0.5 };
const mostZoom = 24;

/** How the drawing is moved onto the canvas: first made larger, then shifted. */
export interface Placing {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/**
 * The world's frame at zoom 1 in a canvas: as large as fits, in steps, so that dragging the edge of a
 * panel asks for few new drawings.
 */
export function fitWorld({ width, height }: Frame): Frame {
  const ratio = geographyFrame.height / geographyFrame.width;
  const most = Math.min(width, height / ratio);
  const step = 20;
  const fitted = Math.max(240, Math.floor(most / step) * step);
  return { width: fitted, height: Math.round(fitted * ratio) };
}

/** How much larger than the fitted world the drawing for a zoom is: doubling, so that few are needed. */
export function drawingStep(zoom: number): number {
  return 2 ** Math.max(0, Math.round(Math.log2(zoom)));
}

/** Where a drawing `step` times the fitted world lies on the canvas. */
export function placeWorld(view: WorldView, step: number, world: Frame, canvas: Frame): Placing {
  return {
    scale: view.zoom / step,
    x: canvas.width / 2 - view.x * world.width * view.zoom,
    y: canvas.height / 2 - view.y * world.height * view.zoom,
  };
}

/** A spot of the drawing on the canvas. */
export function spotOnCanvas(spot: Spot, { scale, x, y }: Placing): Spot {
  return { x: spot.x * scale + x, y: spot.y * scale + y };
}

/** Zooms by a factor; what lies under `at` (on the canvas) stays there. */
export function zoomView(
  view: WorldView,
  factor: number,
  at: Spot,
  world: Frame,
  canvas: Frame,
): WorldView {
  const zoom = Math.min(mostZoom, Math.max(1, view.zoom * factor));
  const shareX = (at.x - canvas.width / 2) / world.width;
  const shareY = (at.y - canvas.height / 2) / world.height;
  return clampView(
    {
      zoom,
      x: view.x + shareX / view.zoom - shareX / zoom,
      y: view.y + shareY / view.zoom - shareY / zoom,
    },
    world,
    canvas,
  );
}

/** Moves what is seen by a distance on the canvas. */
export function moveView(view: WorldView, by: Spot, world: Frame, canvas: Frame): WorldView {
  return clampView(
    {
      zoom: view.zoom,
      x: view.x - by.x / (world.width * view.zoom),
      y: view.y - by.y / (world.height * view.zoom),
    },
    world,
    canvas,
  );
}

/** Moves as little as needed to bring a spot of the canvas into sight, with room around it. */
export function revealSpot(view: WorldView, spot: Spot, world: Frame, canvas: Frame): WorldView {
  const room = 48;
  const by = {
    x: missing(spot.x, room, canvas.width - room),
    y: missing(spot.y, room, canvas.height - room),
  };
  return by.x === 0 && by.y === 0 ? view : moveView(view, by, world, canvas);
}

function missing(value: number, least: number, most: number): number {
  if (value < least) return least - value;
  return value > most ? Math.min(0, most - value) : 0;
}

/** Keeps the world in sight: in the middle where it is smaller than the canvas, without a gap where larger. */
export function clampView(view: WorldView, world: Frame, canvas: Frame): WorldView {
  return {
    zoom: view.zoom,
    x: clampMiddle(view.x, canvas.width / (world.width * view.zoom)),
    y: clampMiddle(view.y, canvas.height / (world.height * view.zoom)),
  };
}

function clampMiddle(middle: number, seen: number): number {
  if (seen >= 1) return 0.5;
  return Math.min(1 - seen / 2, Math.max(seen / 2, middle));
}
