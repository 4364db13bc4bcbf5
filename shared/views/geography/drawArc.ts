import type { Frame, Spot } from '../figure/figurePart.ts';
import { formatSpot } from '../figure/figurePart.ts';

export interface ArcShape {
  readonly path: string;
  readonly head: string;
}

/** How far an arc bows out, as a share of the distance it spans. */
const bow = 0.2;

/**
 * A bowed line from one spot to the base of a head short of the other, all within the frame; the head is
 * wider than the line, so that its way is seen however many people it stands for. It bows to the left of
 * its way, so that there and back are two lines.
 */
export function drawArc(
  frame: Frame,
  from: Spot,
  to: Spot,
  endRadius: number,
  lineWidth = 1,
): ArcShape {
  const [acrossX, acrossY] = [to.x - from.x, to.y - from.y];
  const middle = clampSpot(frame, {
    x: (from.x + to.x) / 2 + acrossY * bow,
    y: (from.y + to.y) / 2 - acrossX * bow,
  });
  const length = Math.hypot(to.x - middle.x, to.y - middle.y);
  if (length === 0) {
    return { path: `M${formatSpot(from)}Q${formatSpot(middle)} ${formatSpot(to)}`, head: '' };
  }
  const [wayX, wayY] = [(to.x - middle.x) / length, (to.y - middle.y) / length];
  const back = (distance: number, aside: number): Spot =>
    clampSpot(frame, {
      x: to.x - wayX * distance - wayY * aside,
      y: to.y - wayY * distance + wayX * aside,
    });
  const headLength = Math.min(6 + lineWidth, Math.max(2, length - endRadius));
  const halfWidth = 2.5 + lineWidth / 2;
  const base = endRadius + headLength;
  const tip = back(endRadius, 0);
  const [left, right] = [back(base, halfWidth), back(base, -halfWidth)];
  return {
    // A little into the head, or a gap would show between the two.
    path: `M${formatSpot(from)}Q${formatSpot(middle)} ${formatSpot(back(base - 1, 0))}`,
    head: `M${formatSpot(tip)}L${formatSpot(left)}L${formatSpot(right)}Z`,
  };
}

function clampSpot({ width, height }: Frame, { x, y }: Spot): Spot {
  return { x: Math.min(width, Math.max(0, x)), y: Math.min(height, Math.max(0, y)) };
}

/** The width of a line for so many people: wider by the same step each time they grow tenfold. */
export function widthFor(people: number): number {
  return Math.min(6, 1 + 0.7 * Math.log10(1 + people));
}
