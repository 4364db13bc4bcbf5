import type { CoverState, EquivalenceState } from '../../../../shared/assessment/impact/index.ts';
import type { Outcome } from '../../../../shared/policy/index.ts';
import { VerdictMark } from '../../../ui/figures/VerdictMark.tsx';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { coverWords, equivalenceWords } from './words.ts';

const shapeOf: { readonly [S in CoverState | EquivalenceState]: Outcome } = {
  valid: 'met',
  unknown: 'undetermined',
  draft: 'undetermined',
  expired: 'not-met',
  late: 'not-met',
  failed: 'not-met',
  missing: 'not-met',
  unsupported: 'undetermined',
  'not-equal': 'not-met',
};

/** A state of cover as shape and word. */
export function CoverMark({ state }: { readonly state: CoverState }) {
  const { say } = useSpeech();
  return (
    <span className="verdict-word">
      <VerdictMark outcome={shapeOf[state]} />
      {say(coverWords[state])}
    </span>
  );
}

/** The same for the finding on a destination: none, or one run out, leaves the rule open. */
export function EquivalenceMark({ state }: { readonly state: EquivalenceState }) {
  const { say } = useSpeech();
  return (
    <span className="verdict-word">
      <VerdictMark
        outcome={state === 'missing' || state === 'expired' ? 'undetermined' : shapeOf[state]}
      />
      {say(equivalenceWords[state])}
    </span>
  );
}
