import { useVirtualizer } from '@tanstack/react-virtual';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { usePages } from './usePages.ts';
import { words } from './words.ts';

interface PagedTableProps<T> {
  readonly label: string;
  readonly className: string;
  readonly headings: readonly string[];
  readonly total: number;
  readonly fetch: (from: number, to: number) => Promise<readonly T[] | undefined>;
  /** The cells of a line, each with the role of one. */
  readonly children: (line: T) => ReactNode;
}

/** A long table of which only what is seen is fetched and drawn. It scrolls by the arrow keys. */
export function PagedTable<T>(props: PagedTableProps<T>) {
  const { label, className, headings, total, fetch, children } = props;
  const { say } = useSpeech();
  const { lineAt, want } = usePages(fetch);
  const scroller = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- nothing it returns is handed to a memoised component
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => 33,
    overscan: 10,
  });
  const items = virtualizer.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    want(first);
    want(last);
  }, [want, first, last]);
  return (
    <div
      ref={scroller}
      className={`bring-list ${className}`}
      role="table"
      aria-label={label}
      aria-rowcount={total + 1}
      tabIndex={0}
    >
      <div role="rowgroup" className="bring-list-head">
        <div role="row" aria-rowindex={1} className="bring-line quiet">
          {headings.map((heading) => (
            <span key={heading} role="columnheader">
              {heading}
            </span>
          ))}
        </div>
      </div>
      <div role="rowgroup" style={{ height: virtualizer.getTotalSize(), position: 'relative' }}>
        {items.map(({ index, start }) => {
          const line = lineAt(index);
          return (
            <div
              key={index}
              ref={virtualizer.measureElement}
              data-index={index}
              role="row"
              aria-rowindex={index + 2}
              className="bring-line bring-line-placed"
              style={{ transform: `translateY(${start}px)` }}
            >
              {line === undefined ? (
                <span role="cell" className="quiet">
                  {say(words.loading)}
                </span>
              ) : (
                children(line)
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
