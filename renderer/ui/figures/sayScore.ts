import { text } from '../../../shared/lib/index.ts';
import type { Score } from '../../../shared/scoring/score.ts';
import { percentOf } from '../../../shared/scoring/bands.ts';
import type { Speech } from '../language/languageContext.ts';

const words = {
  coverage: text(
    '{decided, number} of {applicable, number} decided',
    '{applicable, number}项中已判定{decided, number}项',
  ),
  nothing: text('nothing applies', '无适用项'),
};

/** A score in words: its figure, or the range while something is undecided, and its coverage. */
export function sayScore(
  score: Score,
  edges: readonly number[],
  { say }: Speech,
): { readonly figure: string; readonly coverage: string } {
  const { low, high, decided, applicable } = score;
  if (low === null || high === null) return { figure: '–', coverage: say(words.nothing) };
  const from = percentOf(low, edges);
  const to = percentOf(high, edges);
  return {
    figure: from === to && decided === applicable ? `${from}` : `${from}–${to}`,
    coverage: say(words.coverage, { decided, applicable }),
  };
}
