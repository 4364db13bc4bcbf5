import type { ScorePair } from '../../../../../shared/comparison/index.ts';
import { percentOf } from '../../../../../shared/scoring/bands.ts';
import type { Score } from '../../../../../shared/scoring/score.ts';
import { sayScore } from '../../../../ui/figures/sayScore.ts';
import type { Speech } from '../../../../ui/language/languageContext.ts';
import { words } from './words.ts';

/** A score as its figure; a dash where there is none. */
export function sayFigure(score: Score | null, edges: readonly number[], speech: Speech): string {
  return score === null ? '–' : sayScore(score, edges, speech).figure;
}

/** By how much a score changed, as the figures shown differ: `+2`, or both ends of a range. */
export function sayChange(
  { before, after }: ScorePair,
  edgesBefore: readonly number[],
  edgesAfter: readonly number[],
  { say }: Pick<Speech, 'say'>,
): string {
  if (before === null || after === null) return '–';
  const { low, high } = before;
  if (low === null || high === null || after.low === null || after.high === null) return '–';
  const lower = percentOf(after.low, edgesAfter) - percentOf(low, edgesBefore);
  const upper = percentOf(after.high, edgesAfter) - percentOf(high, edgesBefore);
  if (lower === 0 && upper === 0) return say(words.unchanged);
  return lower === upper ? signed(lower) : `${signed(lower)} … ${signed(upper)}`;
}

/** With a true minus sign. */
function signed(points: number): string {
  if (points === 0) return '±0';
  return points > 0 ? `+${points}` : `−${-points}`;
}

/** The decided part of what applies, as a percentage. */
export function sayCoverage(score: Score | null): string {
  const coverage = score?.coverage ?? null;
  return coverage === null ? '–' : `${Math.floor(coverage * 100)}%`;
}
