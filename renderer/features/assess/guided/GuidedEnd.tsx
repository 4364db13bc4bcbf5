import { Button } from '@mantine/core';
import { useSession } from '../../../data/session/sessionContext.ts';
import { goTo } from '../../../navigation/useRoute.ts';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import type { Guided } from './useGuided.ts';
import { words } from './words.ts';

/** Nothing to ask: everything is decided, or what is left and why. */
export function GuidedEnd({ guided }: { readonly guided: Guided }) {
  const { say } = useSpeech();
  const { id: workspace } = useSession();
  const { standing, tried, startAgain } = guided;
  if (standing === undefined) return null;
  const { decided, applicable, skipped, failed } = standing;
  const isDone = decided === applicable;
  // What stayed open although it was entered is left out too, one entry each.
  const passed = Math.max(0, skipped - tried);
  return (
    <EmptyState
      title={say(isDone ? words.doneTitle : words.endTitle)}
      actions={
        <>
          {skipped > 0 ? <Button onClick={startAgain}>{say(words.again)}</Button> : null}
          <Button
            variant="default"
            onClick={() => goTo({ at: 'workspace', workspace, place: 'assess', part: 'browse' })}
          >
            {say(words.toBrowse)}
          </Button>
        </>
      }
    >
      {applicable === 0 ? <p>{say(words.noRules)}</p> : isDone ? <p>{say(words.done)}</p> : null}
      {passed > 0 ? <p>{say(words.endPassed, { count: passed })}</p> : null}
      {skipped > passed ? <p>{say(words.endTried, { count: skipped - passed })}</p> : null}
      {failed > 0 ? <p>{say(words.endFailed, { count: failed })}</p> : null}
    </EmptyState>
  );
}
