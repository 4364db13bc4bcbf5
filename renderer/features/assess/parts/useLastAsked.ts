import { useState } from 'react';
import type { Judge } from '../../../data/verdicts/judge.ts';
import { useAsked } from '../../../data/verdicts/judgeContext.ts';

/** As `useAsked`, but what was answered before stands until the new answer is there. */
export function useLastAsked<T>(ask: (judge: Judge) => Promise<T>): T | undefined {
  const answer = useAsked(ask);
  const [last, setLast] = useState(answer);
  if (answer !== undefined && answer !== last) setLast(answer);
  return answer ?? last;
}
