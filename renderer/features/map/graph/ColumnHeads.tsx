import { useEffect, useRef } from 'react';
import { columnWords } from '../../../../shared/views/index.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import type { GraphIndex } from './graphIndex.ts';
import type { Viewport } from './useViewport.ts';

interface ColumnHeadsProps {
  readonly index: GraphIndex;
  readonly viewport: Viewport;
}

/** What the columns are; they follow the drawing sideways and stay at the top. */
export function ColumnHeads({ index, viewport }: ColumnHeadsProps) {
  const { say, number } = useSpeech();
  const { columns } = index.drawn;
  const line = useRef<HTMLDivElement>(null);
  const { onView } = viewport;
  useEffect(
    () =>
      onView(({ x, scale }) => {
        columns.forEach((column, at) => {
          const head = line.current?.children[at];
          if (!(head instanceof HTMLElement)) return;
          head.style.transform = `translateX(${x + column.x * scale}px)`;
          head.style.maxWidth = `${Math.max(48, (column.width + 100) * scale)}px`;
        });
      }),
    [onView, columns],
  );
  return (
    <div className="graph-heads" ref={line}>
      {columns.map(({ column }) => (
        <div key={column} className="clip">
          {say(columnWords[column])}{' '}
          <span className="quiet">{number(index.byColumn.get(column)?.length ?? 0)}</span>
        </div>
      ))}
    </div>
  );
}
