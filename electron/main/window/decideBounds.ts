import type { Rectangle } from 'electron';
import type { Settings } from '../files/settings.ts';

export const smallestWidth = 1024;
export const smallestHeight = 700;

/** Enough of the window to see it and to take hold of its title bar. */
const leastVisible = 100;

export interface Placement {
  readonly bounds: Partial<Rectangle> & { readonly width: number; readonly height: number };
  readonly isMaximised: boolean;
}

/** Where the window opens: where it was, when a screen is still there; else centred by the system, no larger than fits. */
export function decideBounds(
  saved: Settings['bounds'],
  workAreas: readonly Readonly<Rectangle>[],
): Placement {
  const first = workAreas[0] ?? { x: 0, y: 0, width: 1280, height: 800 };
  if (saved === null) {
    return { bounds: fit({ width: 1280, height: 800 }, first), isMaximised: false };
  }
  const home = workAreas.find((area) => isReachable(saved, area));
  const size = fit(saved, home ?? first);
  const bounds = home === undefined ? size : { x: saved.x, y: saved.y, ...size };
  return { bounds, isMaximised: saved.isMaximised };
}

function isReachable(saved: Readonly<Rectangle>, area: Readonly<Rectangle>): boolean {
  const overlap = Math.min(saved.x + saved.width, area.x + area.width) - Math.max(saved.x, area.x);
  const isTitleBarInside = saved.y >= area.y && saved.y <= area.y + area.height - leastVisible;
  return overlap >= leastVisible && isTitleBarInside;
}

function fit(
  size: { readonly width: number; readonly height: number },
  area: Readonly<Rectangle>,
): { readonly width: number; readonly height: number } {
  return {
    width: Math.max(smallestWidth, Math.min(size.width, area.width)),
    height: Math.max(smallestHeight, Math.min(size.height, area.height)),
  };
}
