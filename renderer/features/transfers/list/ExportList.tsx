import { useVirtualizer } from '@tanstack/react-virtual';
import type { KeyboardEvent } from 'react';
import { useId, useRef, useState } from 'react';
import { text } from '../../../../shared/lib/index.ts';
import type { DeskEntry } from '../../../data/verdicts/views.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { ExportRow } from './ExportRow.tsx';

const words = {
  list: text('Exports', '出境流转'),
  keys: text(
    'Arrow keys move, Enter shows the desk card of an export.',
    '方向键移动，回车键显示该出境流转的卡片。',
  ),
  flow: text('Flow and recipient', '流转与接收方'),
  carries: text('What it carries', '内容'),
  rule: text('What is required', '要求'),
  verdicts: text('Verdicts', '结论'),
  mechanism: text('Mechanism', '出境机制'),
};

interface ExportListProps {
  readonly entries: readonly DeskEntry[];
  readonly chosen: string | undefined;
  readonly onChoose: (entry: DeskEntry, by: 'pointer' | 'key') => void;
  readonly onOpenRecord: (entry: DeskEntry) => void;
}

const estimatedHeight = 118;
const pageRows = 5;

/** Thousands of exports, of which those in sight are drawn. The focus stays on the list; arrows move in it. */
export function ExportList({ entries, chosen, onChoose, onOpenRecord }: ExportListProps) {
  const { say } = useSpeech();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<string>();
  // oxlint-disable-next-line react/incompatible-library -- nothing it returns is handed to a memoised component
  const virtualizer = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimatedHeight,
    getItemKey: (at) => entries[at]?.flow.id ?? at,
    overscan: 4,
  });
  const items = virtualizer.getVirtualItems();
  const wanted = active ?? chosen;
  const at = Math.max(
    0,
    wanted === undefined ? 0 : entries.findIndex(({ flow }) => flow.id === wanted),
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const entry = entries[at];
    const moved = moveTo(event.key, at, entries.length);
    if (moved !== undefined) {
      setActive(entries[moved]?.flow.id);
      virtualizer.scrollToIndex(moved);
    } else if ((event.key === 'Enter' || event.key === ' ') && entry !== undefined) {
      onChoose(entry, 'key');
    } else return;
    event.preventDefault();
  };
  return (
    <div className="export-list">
      <div
        ref={scroller}
        className="export-scroller"
        role="grid"
        aria-label={say(words.list)}
        aria-describedby={`${id}-keys`}
        aria-rowcount={entries.length}
        {...(items.some(({ index }) => index === at)
          ? { 'aria-activedescendant': `${id}-${at}` }
          : {})}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <p className="unseen" id={`${id}-keys`}>
          {say(words.keys)}
        </p>
        <div className="export-columns export-cells quiet" aria-hidden="true">
          {(['flow', 'carries', 'rule', 'verdicts', 'mechanism'] as const).map((column) => (
            <span key={column}>{say(words[column])}</span>
          ))}
        </div>
        <div
          role="presentation"
          style={{ height: virtualizer.getTotalSize(), position: 'relative' }}
        >
          {items.map(({ index, key, start }) => {
            const entry = entries[index];
            if (entry === undefined) return null;
            const isChosen = entry.flow.id === chosen;
            return (
              <div
                key={key}
                ref={virtualizer.measureElement}
                data-index={index}
                id={`${id}-${index}`}
                role="row"
                aria-rowindex={index + 1}
                aria-selected={isChosen}
                className={`export-row export-cells${index === at ? ' export-active' : ''}${isChosen ? ' export-chosen' : ''}`}
                style={{ transform: `translateY(${start}px)` }}
                onClick={() => {
                  setActive(entry.flow.id);
                  onChoose(entry, 'pointer');
                }}
              >
                <ExportRow entry={entry} onOpenRecord={onOpenRecord} />
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

function moveTo(key: string, at: number, count: number): number | undefined {
  const to = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + pageRows,
    PageUp: at - pageRows,
    Home: 0,
    End: count - 1,
  };
  const wanted = to[key as keyof typeof to] as number | undefined; // any other key gives undefined
  return wanted === undefined ? undefined : Math.max(0, Math.min(count - 1, wanted));
}
