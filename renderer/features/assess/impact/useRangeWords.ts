import type { Ranged } from '../../../../shared/assessment/impact/index.ts';
import type { LevelGuide } from '../../../../shared/standards/index.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { words } from './words.ts';

/** Says a level, or the range it lies in. */
export function useRangeWords() {
  const { say } = useSpeech();
  return <L extends string>(
    ranged: Ranged<L>,
    guides: { readonly [K in L]: LevelGuide },
  ): string => {
    if (ranged.kind === 'known') return say(guides[ranged.level].name);
    const from = say(guides[ranged.atLeast].name);
    const to = say(guides[ranged.atMost].name);
    return say(words.range, { from, to });
  };
}
