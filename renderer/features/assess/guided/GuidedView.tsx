import { useCallback } from 'react';
import type { Judge } from '../../../data/verdicts/judge.ts';
import type { LiveScores } from '../../../data/verdicts/verdicts.ts';
import { AwaitVerdicts } from '../../../parts/AwaitVerdicts.tsx';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { useLastAsked } from '../parts/useLastAsked.ts';
import { GuidedEnd } from './GuidedEnd.tsx';
import { GuidedProgress } from './GuidedProgress.tsx';
import { StepCard } from './StepCard.tsx';
import type { Guided, StepPlace } from './useGuided.ts';
import { useGuided } from './useGuided.ts';
import { words } from './words.ts';
import '../../../parts/parts.css';
import './guided.css';

/** Asks what is undecided, one question at a time, in the order of what it decides. */
export function GuidedView() {
  const { say } = useSpeech();
  return (
    <div className="guided-screen">
      <p className="quiet">{say(words.lead)}</p>
      <AwaitVerdicts>{(scores) => <Guide scores={scores} />}</AwaitVerdicts>
    </div>
  );
}

function Guide({ scores }: { readonly scores: LiveScores }) {
  const { say } = useSpeech();
  const guided = useGuided();
  const { standing, place, turn, told } = guided;
  if (standing === undefined || place === undefined) {
    return (
      <p className="quiet" role="status">
        {say(words.loading)}
      </p>
    );
  }
  const { decided, applicable } = standing;
  return (
    <div className="guided">
      <div className="guided-main">
        <p className="quiet small guided-told" role="status">
          {told === undefined
            ? null
            : say(told === 'saved' ? words.saved : words.stillOpen, { decided, applicable })}
        </p>
        {place === null ? (
          <GuidedEnd guided={guided} />
        ) : (
          <Step key={`${turn}|${place.key}|${place.item}`} guided={guided} place={place} />
        )}
      </div>
      <GuidedProgress standing={standing} scores={scores} />
    </div>
  );
}

function Step({ guided, place }: { readonly guided: Guided; readonly place: StepPlace }) {
  const { say } = useSpeech();
  const { key, item } = place;
  const ask = useCallback((judge: Judge) => judge.view('guided-step', { key, item }), [key, item]);
  const step = useLastAsked(ask);
  if (step === undefined || step === null) {
    return (
      <p className="quiet" role="status">
        {say(words.loading)}
      </p>
    );
  }
  return <StepCard guided={guided} place={place} step={step} />;
}
