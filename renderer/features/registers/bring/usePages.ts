import { useCallback, useRef, useState } from 'react';

const pageSize = 100;

/**
 * Lines of a long list, fetched in pages as they come into view. `fetch` stays the same list for as long
 * as the component lives; give it another key for another list.
 */
export function usePages<T>(
  fetch: (from: number, to: number) => Promise<readonly T[] | undefined>,
): { readonly lineAt: (index: number) => T | undefined; readonly want: (index: number) => void } {
  const [pages, setPages] = useState<ReadonlyMap<number, readonly T[]>>(new Map());
  const asked = useRef(new Set<number>());
  const want = useCallback(
    (index: number) => {
      const page = Math.floor(index / pageSize);
      if (asked.current.has(page)) return;
      asked.current.add(page);
      void fetch(page * pageSize, (page + 1) * pageSize).then((lines) => {
        if (lines !== undefined) setPages((before) => new Map([...before, [page, lines]]));
      });
    },
    [fetch],
  );
  const lineAt = (index: number) => pages.get(Math.floor(index / pageSize))?.[index % pageSize];
  return { lineAt, want };
}
