import { proxy } from 'comlink';
import { useCallback, useEffect, useState } from 'react';
import type { Text } from '../../../../../shared/lib/index.ts';
import { today } from '../../../../data/clock/now.ts';
import { useSession } from '../../../../data/session/sessionContext.ts';
import { engine } from '../../../../parts/workspaces/backUp.ts';
import type { Compared } from '../../../../workers/compareWork.ts';
import { startCompare } from '../../../../workers/startCompare.ts';

export type ComparisonState =
  | { readonly kind: 'working'; readonly share: number }
  | { readonly kind: 'failed'; readonly message: Text; readonly details: readonly Text[] }
  /** `isStale`: edits were made since, and what was compared with is the workspace now. */
  | { readonly kind: 'done'; readonly compared: Compared; readonly isStale: boolean };

/** Compares two states in a worker of its own; `again` does so anew. */
export function useComparison(
  before: string,
  after: string | 'now',
): { readonly state: ComparisonState; readonly again: () => void } {
  const session = useSession();
  const [round, setRound] = useState(0);
  const asked = `${before} ${after} ${round}`;
  const [found, setFound] = useState<Found>({ asked, state: working });
  useEffect(() => {
    let isWanted = true;
    const worker = startCompare();
    const tell = (next: (now: ComparisonState) => ComparisonState) => {
      if (!isWanted) return;
      setFound((now) => ({ asked, state: next(now.asked === asked ? now.state : working) }));
    };
    const onShare = proxy((share: number) =>
      tell((now) => (now.kind === 'working' ? { kind: 'working', share } : now)),
    );
    const request = { workspaceId: session.id, before, after, asOf: today(), engine };
    void worker
      .ask((work) => work.compare(request, onShare))
      .then((answer) => {
        if (answer.ok) tell(() => ({ kind: 'done', compared: answer.value, isStale: false }));
        else {
          const { message } = answer.error;
          const details = 'details' in answer.error ? answer.error.details : [];
          tell(() => ({ kind: 'failed', message, details }));
        }
        worker.close();
      });
    const leave = session.onEntry(() => {
      if (after === 'now') tell((now) => (now.kind === 'done' ? { ...now, isStale: true } : now));
    });
    return () => {
      isWanted = false;
      leave();
      worker.close();
    };
  }, [session, before, after, asked]);
  return {
    state: found.asked === asked ? found.state : working,
    again: useCallback(() => setRound((count) => count + 1), []),
  };
}

/** What came of the question last asked. */
interface Found {
  readonly asked: string;
  readonly state: ComparisonState;
}

const working: ComparisonState = { kind: 'working', share: 0 };
