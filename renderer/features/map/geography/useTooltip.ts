import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Spot } from '../../../../shared/views/index.ts';

interface Shown {
  readonly id: string;
  /** Where the pointer came in; null for what has the focus, which is told beside it. */
  readonly at: Spot | null;
}

/** Long enough to move the pointer from a line onto its words (WCAG 2.2, 1.4.13). */
const lingerMillis = 200;

/** What is told of the item pointed at or focused: it stays while pointed at, and Escape takes it away. */
export function useTooltip() {
  const [shown, setShown] = useState<Shown | null>(null);
  const timer = useRef<number>(undefined);
  const hold = useCallback(() => window.clearTimeout(timer.current), []);
  useEffect(() => hold, [hold]);
  const showAt = useCallback(
    (id: string, at: Spot | null) => {
      hold();
      setShown({ id, at });
    },
    [hold],
  );
  const hide = useCallback(() => {
    hold();
    timer.current = window.setTimeout(() => setShown(null), lingerMillis);
  }, [hold]);
  const hideNow = useCallback(() => {
    hold();
    setShown(null);
  }, [hold]);
  return useMemo(
    () => ({ shown, hold, showAt, hide, hideNow }),
    [shown, hold, showAt, hide, hideNow],
  );
}
