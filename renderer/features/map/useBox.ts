import type { RefCallback } from 'react';
import { useCallback, useState } from 'react';
import type { Frame } from '../../../shared/views/index.ts';

/** The size of an element in whole px, kept current; null until it is known. */
export function useBox(): readonly [RefCallback<HTMLElement>, Frame | null] {
  const [box, setBox] = useState<Frame | null>(null);
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const read = () => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width === 0 || height === 0) return;
      setBox((before) =>
        before?.width === width && before.height === height ? before : { width, height },
      );
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, box];
}
