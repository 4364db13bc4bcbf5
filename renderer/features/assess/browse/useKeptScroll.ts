import type { RefObject } from 'react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { isNumber, useStored } from '../parts/useStored.ts';

/** A scrolled part is found again as it was left. */
export function useKeptScroll(box: RefObject<HTMLElement | null>, name: string): void {
  const [kept, keep] = useStored(name, 0, isNumber);
  const first = useRef(kept);
  useLayoutEffect(() => {
    box.current?.scrollTo({ top: first.current });
  }, [box]);
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onScroll = () => {
      clearTimeout(timer);
      timer = setTimeout(() => keep(element.scrollTop), 150);
    };
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      clearTimeout(timer);
      element.removeEventListener('scroll', onScroll);
    };
  }, [box, keep]);
}
