import type { Frame, Spot } from '../figure/figurePart.ts';
import { formatSpot } from '../figure/figurePart.ts';

export interface ArcShape {
  readonly path: string;
  readonly head: string;
}

/** How far an arc bows out, as a share of the distance it spans. */
const bow = 0.2;
const headLength = 7;
const headHalfWidth = 3;

/**
 * A bowed line from one spot to another with a head short of the end, all within the frame. It bows to
 * the left of its way, so that there and back are two lines.
 */
export function drawArc(frame: Frame, from: Spot, to: Spot, endRadius: number): ArcShape {
  const [acrossX, acrossY] = [to.x - from.x, to.y - from.y];
  const middle = clampSpot(frame, {
    x: (from.x + to.x) / 2 + acrossY * bow,
    y: (from.y + to.y) / 2 - acrossX * bow,
  });
  const length = Math.hypot(to.x - middle.x, to.y - middle.y);
  const path = `M${formatSpot(from)}Q${formatSpot(middle)} ${formatSpot(to)}`;
  if (length === 0) return { path, head: '' };
  const [wayX, wayY] = [(to.x - middle.x) / length, (to.y - middle.y) / length];
  const back = (distance: number, aside: number): Spot =>
    clampSpot(frame, {
      x: to.x - wayX * distance - wayY * aside,
      y: to.y - wayY * distance + wayX * aside,
    });
  const tip = back(endRadius, 0);
  const left = back(endRadius + headLength, headHalfWidth);
  const right = back(endRadius + headLength, -headHalfWidth);
  return { path, head: `M${formatSpot(tip)}L${formatSpot(left)}L${formatSpot(right)}Z` };
}

function clampSpot({ width, height }: Frame, { x, y }: Spot): Spot {
  return { x: Math.min(width, Math.max(0, x)), y: Math.min(height, Math.max(0, y)) };
}

/** The width of a line for so many people: wider by the same step each time they grow tenfold. */
export function widthFor(people: number): number {
  return Math.min(6, 1 + 0.7 * Math.log10(1 + people));
}
