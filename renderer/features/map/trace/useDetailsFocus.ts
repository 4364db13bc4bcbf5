import type { MouseEvent } from 'react';
import { useEffect, useRef } from 'react';
import { useRoute } from '../../../navigation/useRoute.ts';

/** The details panel takes the focus when it hears this. */
const focusDetails = 'cartulary:focus-details';

/**
 * A trace has hundreds of links, so whoever opens a record by the keyboard goes on in the details at
 * once, and on closing them is back on the link. By mouse the focus stays. Gives the listener for clicks.
 */
export function useDetailsFocus(): (event: MouseEvent) => void {
  const route = useRoute();
  const record = route.at === 'workspace' ? route.record : undefined;
  const shown = record === undefined ? '' : `${record.register}:${record.id}`;
  const opener = useRef<HTMLElement | SVGElement | null>(null);
  const isWaiting = useRef(false);

  useEffect(() => {
    if (shown !== '' && isWaiting.current) {
      isWaiting.current = false;
      return whenShown(() => window.dispatchEvent(new Event(focusDetails)));
    }
    if (shown === '' && document.activeElement === document.body) opener.current?.focus();
    return undefined;
  }, [shown]);

  return (event) => {
    const isByKeyboard = event.detail === 0;
    const { target } = event;
    if (!isByKeyboard || !(target instanceof Element)) return;
    const link = target.closest<HTMLElement | SVGElement>('a[href*="record="]');
    if (link === null) return;
    opener.current = link;
    const isShown = link.getAttribute('href') === window.location.hash;
    if (isShown) window.dispatchEvent(new Event(focusDetails));
    else isWaiting.current = true;
  };
}

/** So many frames are waited for the record to be read. */
const mostFrames = 60;

function whenShown(then: () => void): () => void {
  let left = mostFrames;
  let frame = requestAnimationFrame(function look() {
    left -= 1;
    if (document.getElementById('record-name') !== null) then();
    else if (left > 0) frame = requestAnimationFrame(look);
  });
  return () => cancelAnimationFrame(frame);
}
