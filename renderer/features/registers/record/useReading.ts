import { useEffect, useState } from 'react';
import type { HistoryEntry } from '../../../db/rows.ts';
import { useSession } from '../../../data/session/sessionContext.ts';
import type { Session } from '../../../data/session/session.ts';

/** A burst of steps is read once. */
const pauseMilliseconds = 120;

/**
 * What a query gives, read again after each step that concerns it; undefined until first read, the
 * last answer meanwhile. `read` and `concerns` must be memoised.
 */
export function useReading<T>(
  read: (database: Session['database']) => Promise<T>,
  concerns: (entry: HistoryEntry) => boolean,
): T | 'failed' | undefined {
  const session = useSession();
  const [answer, setAnswer] = useState<{ readonly read: unknown; readonly value: T | 'failed' }>();
  useEffect(() => {
    let isWanted = true;
    let handle = 0;
    const go = () => {
      read(session.database).then(
        (value) => {
          if (isWanted) setAnswer({ read, value });
        },
        () => {
          if (isWanted) setAnswer({ read, value: 'failed' });
        },
      );
    };
    go();
    const leave = session.onEntry((entry) => {
      if (!concerns(entry)) return;
      window.clearTimeout(handle);
      handle = window.setTimeout(go, pauseMilliseconds);
    });
    return () => {
      isWanted = false;
      window.clearTimeout(handle);
      leave();
    };
  }, [session, read, concerns]);
  return answer?.read === read ? answer.value : undefined;
}
