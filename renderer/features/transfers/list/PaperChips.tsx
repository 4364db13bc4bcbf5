import type { Outcome } from '../../../../shared/policy/index.ts';
import type { DocumentState } from '../../../../shared/views/index.ts';
import type { DeskPaperState } from '../../../data/verdicts/views.ts';
import { VerdictMark } from '../../../ui/figures/VerdictMark.tsx';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { stateWords } from '../words.ts';

/** The shape of each state: those of verdicts, so that the eye learns one set. */
export const stateShapes: { readonly [S in DocumentState]: Outcome } = {
  there: 'met',
  missing: 'not-met',
  unknown: 'undetermined',
  'not-needed': 'not-applicable',
};

const order = ['missing', 'unknown', 'there', 'not-needed'] as const;

/** Papers by state, what is missing first; each state by shape and word. */
export function PaperChips({ papers }: { readonly papers: readonly DeskPaperState[] }) {
  const { say } = useSpeech();
  return (
    <span className="paper-chips">
      {order.map((state) => {
        const ofState = papers.filter((paper) => paper.state === state);
        if (ofState.length === 0) return null;
        return (
          <span key={state} className={`paper-state paper-${state}`}>
            <VerdictMark outcome={stateShapes[state]} size={12} />
            <span className="paper-word">{say(stateWords[state])}</span>
            {ofState.map(({ kind, words }) => (
              <span key={kind} className="paper-chip">
                {say(words)}
              </span>
            ))}
          </span>
        );
      })}
    </span>
  );
}
