import type { Score } from '../scoring/index.ts';
import type { Reader } from './reader.ts';
import type { ScoreRow } from './reportModel.ts';

/** One row of the range-bar figure. */
export function scoreRow(
  reader: Reader,
  label: string,
  code: string,
  score: Score,
  band: string,
): ScoreRow {
  return {
    code,
    label,
    low: score.low,
    high: score.high,
    value: score.value,
    figure: reader.figure(score),
    coverage: reader.coverage(score),
    band,
  };
}
