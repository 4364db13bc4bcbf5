import type { Band, Pack } from '../policy/index.ts';
import type { Score } from './score.ts';

/** Where a score stands: between two bands while undecided, in one band once decided. */
export interface Standing {
  /** Band ids; null when nothing applies. */
  readonly lowest: string | null;
  readonly highest: string | null;
  /** A critical criterion is not met, which keeps the standing out of the top bands (SC-11). */
  readonly isCapped: boolean;
}

/** The pack's bands a score reaches; a critical failure caps both ends whatever the average says (SC-11). */
export function standingOf(pack: Pack, score: Score, hasCriticalFailure: boolean): Standing {
  if (score.low === null || score.high === null) {
    return { lowest: null, highest: null, isCapped: false };
  }
  const cap = pack.bands.findIndex(({ id }) => id === pack.bestBandWhenCritical);
  const place = (share: number) => {
    const reached = bandIndex(pack.bands, share);
    return pack.bands[hasCriticalFailure ? Math.max(reached, cap) : reached]?.id ?? null;
  };
  return { lowest: place(score.low), highest: place(score.high), isCapped: hasCriticalFailure };
}

function bandIndex(bands: readonly Band[], share: number): number {
  const index = bands.findIndex(({ from }) => share >= from);
  return index === -1 ? bands.length - 1 : index;
}

/**
 * A share as a whole percentage for showing (SC-8): rounded once, and down instead of up where
 * rounding up would cross a band's edge or claim 100 that was not reached.
 */
export function percentOf(share: number, edges: readonly number[]): number {
  const exact = share * 100;
  const rounded = Math.round(exact);
  if (rounded <= exact) return rounded;
  const crosses = [...edges, 1].some((edge) => share < edge && rounded >= edge * 100);
  return crosses ? Math.floor(exact) : rounded;
}
