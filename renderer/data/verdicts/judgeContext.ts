import {
  createContext,
  startTransition,
  useContext,
  useLayoutEffect,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Judge } from './judge.ts';
import type { VerdictState } from './verdicts.ts';

export const JudgeContext = createContext<Judge | undefined>(undefined);

export function useJudge(): Judge {
  const judge = useContext(JudgeContext);
  if (judge === undefined) throw new Error('Expected a JudgeContext around this component.');
  return judge;
}

/** The judge of the open workspace, or undefined on screens outside of one. */
export function useMaybeJudge(): Judge | undefined {
  return useContext(JudgeContext);
}

export function useVerdictState(): VerdictState {
  const judge = useJudge();
  return useSyncExternalStore(judge.subscribe, judge.state);
}

/** The step the scores belong to; changes whenever there is something new to ask for. */
export function useJudgedSequence(): number | undefined {
  const state = useVerdictState();
  return state.kind === 'current' || state.kind === 'stale' ? state.scores.sequence : undefined;
}

/**
 * Asks the judge whenever its state moves on. Keeps the last answer meanwhile; undefined until the
 * first. `ask` must be memoised.
 */
export function useAsked<T>(ask: (judge: Judge) => Promise<T>): T | undefined {
  const judge = useJudge();
  const sequence = useJudgedSequence();
  const [answer, setAnswer] = useState<{ readonly ask: unknown; readonly value: T }>();
  // Asked before the screen is painted: the judge works meanwhile.
  useLayoutEffect(() => {
    if (sequence === undefined) return undefined;
    let isWanted = true;
    ask(judge).then(
      (value) => {
        // In slices: drawing an answer of a large map must not hold up a key.
        if (isWanted) startTransition(() => setAnswer({ ask, value }));
      },
      // A judge that fails says so in its state, which the frame shows.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [judge, ask, sequence]);
  return answer?.ask === ask ? answer.value : undefined;
}
