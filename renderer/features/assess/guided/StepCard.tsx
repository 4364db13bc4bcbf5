import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useSession } from '../../../data/session/sessionContext.ts';
import type { GuidedStep, WaitingVerdict } from '../../../data/verdicts/assessViews.ts';
import { goTo, useRoute } from '../../../navigation/useRoute.ts';
import { OverrideDialog } from '../../../parts/overrides/OverrideDialog.tsx';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { AnswerEditor } from '../parts/answers/AnswerEditor.tsx';
import { FieldStep } from './FieldStep.tsx';
import { ProposalPanel } from './ProposalPanel.tsx';
import { RecordStep } from './RecordStep.tsx';
import { sayAsked } from './sayAsked.ts';
import type { Guided, StepPlace } from './useGuided.ts';
import { useStepKeys } from './useStepKeys.ts';
import { WhyAsked } from './WhyAsked.tsx';
import { words } from './words.ts';

interface StepCardProps {
  readonly guided: Guided;
  readonly place: StepPlace;
  readonly step: GuidedStep;
}

/** One question: what is asked of which record, why, and the place to answer. */
export function StepCard({ guided, place, step }: StepCardProps) {
  const speech = useSpeech();
  const { say } = speech;
  const session = useSession();
  const route = useRoute();
  const card = useRef<HTMLDivElement>(null);
  const [hasFacts, setFacts] = useState(false);
  const [overruled, setOverruled] = useState<{
    readonly verdict: WaitingVerdict;
    readonly sequence: number;
  }>();
  const { onSaved, skip, skipGroup, back, goOn, canGoBack, isJudging } = guided;
  const saved = () => onSaved(step.total);
  useFirstFocus(card, `${place.key}|${place.item}`);
  useStepKeys({
    onSkip: skip,
    onBack: back,
    onFacts: step.proposal === null ? undefined : () => setFacts((before) => !before),
  });
  const [first] = step.waiting;
  const isSettled = step.total === 0;
  return (
    <div
      ref={card}
      className="guided-card"
      data-turn={guided.turn}
      data-kind={step.kind}
      aria-busy={isJudging}
    >
      <h2 id="guided-question">{sayAsked(step, speech)}</h2>
      <p className="quiet small">
        {isSettled
          ? say(words.settled)
          : step.gain >= 0.05
            ? say(words.gain, { gain: step.gain.toFixed(1) })
            : say(words.noGain)}{' '}
        {step.records > 1 ? say(words.same, { count: step.records }) : null}
      </p>
      {isSettled && step.kind === 'record' ? null : (
        <section className="guided-answer" aria-label={say(words.answer)}>
          <Answer place={place} step={step} onSaved={saved} />
        </section>
      )}
      {step.proposal === null ? null : (
        <div>
          <button
            type="button"
            className="link"
            aria-expanded={hasFacts}
            onClick={() => setFacts((before) => !before)}
          >
            {say(words.facts)}
          </button>
          {hasFacts ? (
            <ProposalPanel
              proposal={step.proposal}
              about={step.item?.name ?? say(words.organisation)}
              onSaved={saved}
              onClose={() => setFacts(false)}
            />
          ) : null}
        </div>
      )}
      {isSettled ? null : <WhyAsked step={step} />}
      <p className="guided-ways">
        {isSettled ? <Button onClick={goOn}>{say(words.next)}</Button> : null}
        <Button variant="default" disabled={!canGoBack} onClick={back}>
          {say(words.back)}
        </Button>
        {isSettled ? null : (
          <Button variant="default" onClick={skip}>
            {say(words.skip)}
          </Button>
        )}
        {step.records > 1 ? (
          <Button variant="default" onClick={skipGroup}>
            {say(words.skipAll, { count: step.records })}
          </Button>
        ) : null}
        {first === undefined ? null : (
          <Button
            variant="default"
            onClick={() => setOverruled({ verdict: first, sequence: session.sequence() })}
          >
            {say(words.byHand)}
          </Button>
        )}
        {step.item === null || route.at !== 'workspace' ? null : (
          <Button
            variant="default"
            onClick={() => {
              const { item } = step;
              if (item === null) return;
              goTo({ ...route, record: { register: item.register, id: item.id } });
            }}
          >
            {say(words.open)}
          </Button>
        )}
      </p>
      {overruled === undefined ? null : (
        <OverrideDialog
          criterion={overruled.verdict.criterion}
          record={overruled.verdict.record}
          onClose={() => {
            setOverruled(undefined);
            if (session.sequence() > overruled.sequence) saved();
          }}
        />
      )}
    </div>
  );
}

interface AnswerProps {
  readonly place: StepPlace;
  readonly step: GuidedStep;
  readonly onSaved: () => void;
}

function Answer({ place, step, onSaved }: AnswerProps) {
  const { key, item } = place;
  const { kind, register, question, of } = step;
  if (kind === 'answer') {
    return question === null ? null : (
      <AnswerEditor
        question={question}
        {...(item === '' ? {} : { record: { register: of, id: item } })}
        hasKeys
        onAnswered={onSaved}
      />
    );
  }
  if (register === null) return null;
  return kind === 'field' ? (
    <FieldStep groupKey={key} step={step} register={register} item={item} onSaved={onSaved} />
  ) : (
    <RecordStep step={step} register={register} item={item} onSaved={onSaved} />
  );
}

/** The first thing to answer with has the focus as soon as it is there. */
function useFirstFocus(card: { readonly current: HTMLElement | null }, place: string): void {
  const focused = useRef('');
  useEffect(() => {
    if (focused.current === place) return undefined;
    const focus = () => {
      const answer = card.current?.querySelector('.guided-answer');
      const first =
        answer === null || answer === undefined
          ? card.current?.querySelector<HTMLElement>('.guided-ways button:not([disabled])')
          : answer.querySelector<HTMLElement>(
              'input:not([type=hidden]), textarea, [role=radio][tabindex="0"], button',
            );
      first?.focus({ preventScroll: true });
      if (first === null || first === undefined || document.activeElement !== first) return false;
      focused.current = place;
      return true;
    };
    if (focus()) return undefined;
    // A register may still be on its way.
    const observer = new MutationObserver(() => {
      if (focus()) observer.disconnect();
    });
    if (card.current !== null) observer.observe(card.current, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [card, place]);
}
