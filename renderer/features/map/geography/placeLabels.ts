import type { Frame, Spot } from '../../../../shared/views/index.ts';
import { widthOf } from '../trace/fitText.ts';

export interface LabelledSpot {
  readonly id: string;
  readonly label: string;
  readonly spot: Spot;
  readonly radius: number;
}

export interface PlacedLabel {
  readonly id: string;
  readonly label: string;
  /** Where the base line starts. */
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const gap = 3;
const signRadius = 6;

/**
 * Names beside their marks where they cover no mark, no other name and, where there is a choice, no sign
 * on a line; the first given go first, and a name without room is left out: it stands in the list and
 * in the tooltip.
 */
export function placeLabels(
  spots: readonly LabelledSpot[],
  canvas: Frame,
  size: number,
  signs: readonly Spot[] = [],
): readonly PlacedLabel[] {
  const taken = spots.map(({ spot, radius }) => boxAround(spot, radius));
  const better = signs.map((spot) => boxAround(spot, signRadius));
  const placed: PlacedLabel[] = [];
  for (const each of spots) {
    const free = candidates(each, size).filter(
      (one) => isWithin(one, canvas) && !isTaken(one, taken),
    );
    const box = free.find((one) => !isTaken(one, better)) ?? free[0];
    if (box === undefined) continue;
    taken.push(box);
    placed.push({ id: each.id, label: each.label, x: box.left, y: box.bottom - size * 0.28 });
  }
  return placed;
}

/** Right, left, above, below the mark, then the corners. */
function candidates({ label, spot: { x, y }, radius }: LabelledSpot, size: number): readonly Box[] {
  const width = widthOf(label) * size;
  const height = size * 1.2;
  const reach = radius + gap;
  return [
    boxAt(x + reach, y - height / 2, width, height),
    boxAt(x - reach - width, y - height / 2, width, height),
    boxAt(x - width / 2, y - reach - height, width, height),
    boxAt(x - width / 2, y + reach, width, height),
    boxAt(x + reach, y - reach - height / 2, width, height),
    boxAt(x - reach - width, y - reach - height / 2, width, height),
    boxAt(x + reach, y + reach - height / 2, width, height),
    boxAt(x - reach - width, y + reach - height / 2, width, height),
  ];
}

function boxAround({ x, y }: Spot, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

function boxAt(left: number, top: number, width: number, height: number): Box {
  return { left, top, right: left + width, bottom: top + height };
}

function isWithin(box: Box, { width, height }: Frame): boolean {
  return box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;
}

function isTaken(box: Box, taken: readonly Box[]): boolean {
  return taken.some(
    (other) =>
      box.left < other.right &&
      box.right > other.left &&
      box.top < other.bottom &&
      box.bottom > other.top,
  );
}
