import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { text } from '../../../../shared/lib/index.ts';
import type { DeskEntry } from '../../../data/verdicts/views.ts';
import { goTo, useRoute } from '../../../navigation/useRoute.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { ExportCard } from '../card/ExportCard.tsx';
import { words as deskWords } from '../words.ts';
import { ExportFilters } from './ExportFilters.tsx';
import { ExportList } from './ExportList.tsx';
import { filterEntries, noFilter } from './filterEntries.ts';
import type { EntryOrder } from './sortEntries.ts';
import { sortEntries } from './sortEntries.ts';

const words = {
  count: text('{count, plural, one {# export} other {# exports}}', '共{count, number}条出境流转'),
  found: text(
    '{count, number} of {total, number} exports',
    '共{total, number}条，符合条件{count, number}条',
  ),
  nothing: text(
    'No export matches. Clear the filter to see all of them.',
    '没有符合条件的出境流转。请清除筛选以查看全部。',
  ),
};

interface ExportSectionProps {
  readonly entries: readonly DeskEntry[];
  readonly total: number;
  readonly asOf: string;
}

/** The list of exports and, beside or below it, the card of the one chosen; the address says which. */
export function ExportSection({ entries, total, asOf }: ExportSectionProps) {
  const { say, read, compare } = useSpeech();
  const route = useRoute();
  const [filter, setFilter] = useState(noFilter);
  const [order, setOrder] = useState<EntryOrder>('map');
  const [focusTurn, setFocusTurn] = useState(0);
  const section = useRef<HTMLElement>(null);
  const wanted = useDeferredValue(filter);
  const shown = useMemo(
    () =>
      sortEntries(
        filterEntries(entries, wanted),
        order,
        ({ recipient }) => (recipient === null ? '' : read(recipient.name)),
        compare,
      ),
    [entries, wanted, order, read, compare],
  );
  if (route.at !== 'workspace') return null;
  const { part: chosen, ...rest } = route;
  const choose = ({ flow }: DeskEntry, by: 'pointer' | 'key') => {
    goTo({ ...route, part: flow.id }, chosen === undefined ? 'push' : 'replace');
    // With a mouse the list keeps the focus, so that arrows go on from the row pressed.
    if (by === 'key') setFocusTurn((turn) => turn + 1);
  };
  const close = () => {
    goTo(rest, 'replace');
    section.current?.querySelector<HTMLElement>('[role=grid]')?.focus();
  };
  return (
    <section ref={section} className="screen-section desk-exports" aria-labelledby="desk-exports">
      <div className="desk-exports-head">
        <h2 id="desk-exports">{say(deskWords.exports)}</h2>
        <span className="quiet" role="status">
          {shown.length === entries.length
            ? say(words.count, { count: total })
            : say(words.found, { count: shown.length, total })}
        </span>
      </div>
      <ExportFilters
        entries={entries}
        filter={filter}
        order={order}
        onFilter={setFilter}
        onOrder={setOrder}
      />
      <div className={chosen === undefined ? 'desk-pair' : 'desk-pair desk-pair-open'}>
        {shown.length === 0 ? (
          <p className="quiet export-nothing">{say(words.nothing)}</p>
        ) : (
          <ExportList
            entries={shown}
            chosen={chosen}
            onChoose={choose}
            onOpenRecord={({ flow }) =>
              goTo({ ...route, record: { register: 'flows', id: flow.id } })
            }
          />
        )}
        {chosen === undefined ? null : (
          <ExportCard flow={chosen} asOf={asOf} focusTurn={focusTurn} onClose={close} />
        )}
      </div>
    </section>
  );
}
