/** What laying out the cells that change in one frame should take, in ms. Painting them takes as long again. */
const goalMs = 6;
const fewest = 40;
const most = 2000;

/** Cells for the first frame of a machine nothing is known of. */
export const firstCells = 80;

/**
 * Cells the next frame may change, after one that might have changed `cells`, changed `changed` and took
 * `ms` to lay them out. One slow frame halves them at most; a frame with little to do says nothing of a
 * full one.
 */
export function nextCells(cells: number, changed: number, ms: number): number {
  if (ms < goalMs && changed < cells / 2) return cells;
  const change = Math.min(1.5, Math.max(0.5, goalMs / Math.max(ms, 1)));
  return Math.min(most, Math.max(fewest, Math.round(cells * change)));
}
