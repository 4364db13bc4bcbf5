/**
 * How much of something is kept, as a range that holds whatever is still undecided (SC-3, SC-4).
 * All shares are 0 to 1 and unrounded; all are null when nothing applies (SC-5).
 */
export interface Score {
  readonly low: number | null;
  readonly high: number | null;
  /** Exists only once everything applicable is decided. */
  readonly value: number | null;
  /** Decided weight over total weight. */
  readonly coverage: number | null;
  /** Judgements decided, and judgements that apply. */
  readonly decided: number;
  readonly applicable: number;
}

export const nothingApplies: Score = Object.freeze({
  low: null,
  high: null,
  value: null,
  coverage: null,
  decided: 0,
  applicable: 0,
});

/** The score of one criterion from its judgements: each record counts alike (SC-1, SC-4, SC-5). */
export function scoreJudgements(points: number, decided: number, applicable: number): Score {
  if (applicable === 0) return nothingApplies;
  return scoreOf(points / applicable, (applicable - decided) / applicable, decided, applicable);
}

/** The weighted mean of scores; those to which nothing applies carry no weight (SC-2, SC-5). */
export function combineScores(
  parts: readonly { readonly score: Score; readonly weight: number }[],
): Score {
  let weights = 0;
  let low = 0;
  let open = 0;
  let decided = 0;
  let applicable = 0;
  for (const { score, weight } of parts) {
    if (score.low === null || score.coverage === null) continue;
    weights += weight;
    low += weight * score.low;
    open += score.decided === score.applicable ? 0 : weight * (1 - score.coverage);
    decided += score.decided;
    applicable += score.applicable;
  }
  return weights === 0
    ? nothingApplies
    : scoreOf(low / weights, open / weights, decided, applicable);
}

/** A score from its certain share and the undecided share, both 0 to 1. */
export function scoreOf(low: number, open: number, decided: number, applicable: number): Score {
  const isDecided = decided === applicable;
  return {
    low,
    high: isDecided ? low : Math.min(1, low + open),
    value: isDecided ? low : null,
    coverage: isDecided ? 1 : 1 - open,
    decided,
    applicable,
  };
}
