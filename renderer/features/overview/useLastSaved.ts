import { useEffect, useState } from 'react';
import type { SavedAssessment } from '../../../shared/assessment/index.ts';
import { savedAssessments } from '../../data/queries/savedAssessments.ts';
import { useSequence, useSession } from '../../data/session/sessionContext.ts';

/** The newest saved assessment; null where there is none, undefined until it is known. */
export function useLastSaved(): SavedAssessment | null | undefined {
  const { database } = useSession();
  const sequence = useSequence();
  const [last, setLast] = useState<SavedAssessment | null>();
  useEffect(() => {
    let isWanted = true;
    savedAssessments(database).then(
      (saved) => {
        // Made after a step that this screen already knows of.
        if (isWanted) setLast(saved.find((one) => one.sequence <= sequence) ?? null);
      },
      // The place that lists them says what is wrong.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [database, sequence]);
  return last;
}
