import { TextInput } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import type { KeyboardEvent } from 'react';
import { useCallback, useDeferredValue, useEffect, useId, useMemo, useRef } from 'react';
import type { RegisterId } from '../../../../shared/map/index.ts';
import { registerOf } from '../../../../shared/map/index.ts';
import type { Outcome } from '../../../../shared/policy/index.ts';
import { outcomeWords } from '../../../../shared/report/words.ts';
import { outcomesByNumber } from '../../../../shared/scoring/criterionTally.ts';
import { useRecordsSoFar, useSession } from '../../../data/session/sessionContext.ts';
import type { JudgedRecords } from '../../../data/verdicts/assessViews.ts';
import type { Judge } from '../../../data/verdicts/judge.ts';
import { VerdictMark } from '../../../ui/figures/VerdictMark.tsx';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { useLastAsked } from '../parts/useLastAsked.ts';
import { useKeptScroll } from './useKeptScroll.ts';
import { words } from './words.ts';

const outcomes: readonly Outcome[] = [
  'error',
  'not-met',
  'partly-met',
  'undetermined',
  'met',
  'not-applicable',
];
const lineHeight = 30;
const nothing: readonly string[] = [];

/** What of the records is shown. */
export interface RecordFilter {
  readonly outcomes: readonly Outcome[];
  readonly query: string;
}

interface RecordsPaneProps {
  readonly criterion: string;
  readonly register: RegisterId;
  readonly chosen: string;
  readonly filter: RecordFilter;
  readonly setFilter: (filter: RecordFilter) => void;
  /** Whose records alone; null for everybody's. */
  readonly owner: string | null;
  readonly onChoose: (id: string, how: 'push' | 'replace') => void;
  readonly onOpen: (id: string) => void;
}

/** The records a rule judges, the gravest first; only those in sight are in the page. */
export function RecordsPane(props: RecordsPaneProps) {
  const { criterion, register, filter, setFilter, owner } = props;
  const { say, number } = useSpeech();
  const query = useDeferredValue(filter.query);
  const ask = useCallback(
    (judge: Judge) =>
      judge.view('assess-records', { criterion, outcomes: filter.outcomes, query, owner }),
    [criterion, filter.outcomes, query, owner],
  );
  const shown = useLastAsked(ask);
  const total = shown === undefined ? 0 : Object.values(shown.counts).reduce((a, b) => a + b, 0);
  const toggle = (outcome: Outcome) =>
    setFilter({
      ...filter,
      outcomes: filter.outcomes.includes(outcome)
        ? filter.outcomes.filter((each) => each !== outcome)
        : [...filter.outcomes, outcome],
    });
  return (
    <section className="browse-records" aria-label={say(words.records)}>
      <div className="browse-records-head">
        <TextInput
          size="xs"
          type="search"
          aria-label={say(words.findRecord)}
          placeholder={say(words.findRecord)}
          value={filter.query}
          onChange={({ currentTarget: { value } }) => setFilter({ ...filter, query: value })}
        />
        <div className="browse-outcomes">
          {outcomes
            .filter((each) => filter.outcomes.includes(each) || (shown?.counts[each] ?? 0) > 0)
            .map((outcome) => (
              <button
                key={outcome}
                type="button"
                className="browse-toggle"
                aria-pressed={filter.outcomes.includes(outcome)}
                title={say(outcomeWords[outcome])}
                onClick={() => toggle(outcome)}
              >
                <VerdictMark outcome={outcome} word={say(outcomeWords[outcome])} />
                {number(shown?.counts[outcome] ?? 0)}
              </button>
            ))}
        </div>
        <p className="quiet small" role="status">
          {shown === undefined ? say(words.loading) : say(words.shown, { count: shown.count })}
        </p>
      </div>
      {shown === undefined ? null : total === 0 ? (
        <p className="quiet browse-note">
          {say(words.noRecords, { many: say(registerOf(register).many) })}
        </p>
      ) : shown.count === 0 ? (
        <p className="quiet browse-note">{say(words.noMatch)}</p>
      ) : (
        <RecordList {...props} found={shown} />
      )}
    </section>
  );
}

function RecordList(props: RecordsPaneProps & { readonly found: JudgedRecords }) {
  const { criterion, register, chosen, found, onChoose, onOpen } = props;
  const { say, read } = useSpeech();
  const session = useSession();
  useRecordsSoFar(register); // draws anew as names come in
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const ids = useMemo(() => (found.ids === '' ? nothing : found.ids.split('\n')), [found.ids]);
  const at = ids.indexOf(chosen);
  // Its functions are new ones each time: nothing is memoised by them.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => lineHeight,
    overscan: 6,
    useFlushSync: false,
  });
  useKeptScroll(scroller, `browse.records-scroll.${criterion}`);
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at);
    // Only when another record is chosen: what is scrolled by hand stays.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [chosen]);
  const go = (index: number) => {
    const next = ids[Math.max(0, Math.min(ids.length - 1, index))];
    if (next !== undefined) onChoose(next, 'replace');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + 10,
      PageUp: at - 10,
      Home: 0,
      End: ids.length - 1,
    }[event.key];
    if (target !== undefined) go(target);
    else if (event.key === 'Enter' && at >= 0) onOpen(chosen);
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={scroller}
      className="browse-list"
      role="listbox"
      tabIndex={0}
      aria-label={say(words.records)}
      aria-activedescendant={at === -1 ? undefined : `${id}-${at}`}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const recordId = ids[index] ?? '';
          const record = session.records.get(register, recordId);
          const outcome = outcomesByNumber[found.outcomes[index] ?? 0] ?? 'not-applicable';
          return (
            // The list itself holds the focus and hears the keys.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              key={recordId}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === at}
              aria-setsize={ids.length}
              aria-posinset={index + 1}
              className="browse-record"
              style={{ transform: `translateY(${start}px)`, height: lineHeight }}
              onClick={() => onChoose(recordId, 'push')}
              onDoubleClick={() => onOpen(recordId)}
            >
              <VerdictMark outcome={outcome} word={say(outcomeWords[outcome])} />
              <span className="code quiet">{record?.code ?? '…'}</span>
              <span className="clip">{read(record?.name)}</span>
              {found.overruled[index] === 1 ? (
                <span className="browse-overruled quiet small">{say(words.overruled)}</span>
              ) : null}
            </div>
          );
        })}
      </div>
    </div>
  );
}
