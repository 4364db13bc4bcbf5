import { percentOf } from '../../../../shared/scoring/index.ts';
import { countOf } from '../../../../shared/views/index.ts';
import type { MatrixTableCell } from '../../../data/verdicts/mapViews.ts';
import type { Speech } from '../../../ui/language/languageContext.ts';
import { words } from './words.ts';

/** The second line of a cell: the score's range, or how many of the records behind it fail or are open. */
export function cellFigure(
  { share, counts }: MatrixTableCell,
  bandEdges: readonly number[],
  { say }: Speech,
): string {
  if (share !== null) {
    const [low, high] = [percentOf(share.low, bandEdges), percentOf(share.high, bandEdges)];
    return low === high ? `${low}%` : `${low}–${high}%`;
  }
  const all = countOf({ counts });
  const failed = counts['not-met'] + counts['partly-met'] + counts.error;
  if (failed > 0) return say(words.of, { failed, all });
  if (counts.undetermined > 0) return say(words.open, { open: counts.undetermined, all });
  return all === 0 ? '' : say(words.all, { all });
}
