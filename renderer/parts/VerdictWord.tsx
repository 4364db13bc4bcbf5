import type { Outcome } from '../../shared/policy/index.ts';
import { outcomeWords } from '../../shared/report/words.ts';
import { VerdictMark } from '../ui/figures/VerdictMark.tsx';
import { useSpeech } from '../ui/language/languageContext.ts';

/** An outcome as shape and word. */
export function VerdictWord({ outcome }: { readonly outcome: Outcome }) {
  const { say } = useSpeech();
  return (
    <span className="verdict-word">
      <VerdictMark outcome={outcome} />
      {say(outcomeWords[outcome])}
    </span>
  );
}
