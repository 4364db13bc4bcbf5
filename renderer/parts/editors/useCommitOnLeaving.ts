import { useEffect, useRef } from 'react';

/** A form that is taken away (another record, another place) keeps what was typed last. */
export function useCommitOnLeaving(isDirty: boolean, commit: () => void): void {
  const latest = useRef({ isDirty, commit });
  useEffect(() => {
    latest.current = { isDirty, commit };
  });
  useEffect(
    () => () => {
      // The last that was rendered: the ref does not point into the page.
      const { isDirty: wasDirty, commit: last } = latest.current;
      if (wasDirty) last();
    },
    [],
  );
}
