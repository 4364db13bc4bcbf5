import { useEffect, useRef } from 'react';

interface StepKeys {
  readonly onSkip: () => void;
  readonly onBack: () => void;
  readonly onFacts: (() => void) | undefined;
}

/** Alt with S, B or F, wherever the focus is; not while a dialog is open. */
export function useStepKeys(keys: StepKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
      if (document.querySelector('[role=dialog][aria-modal=true]') !== null) return;
      const { onSkip, onBack, onFacts } = latest.current;
      // By the key's place: with Alt some keyboards write another letter.
      const run = { KeyS: onSkip, KeyB: onBack, KeyF: onFacts }[event.code];
      if (run === undefined) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
