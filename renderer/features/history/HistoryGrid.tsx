import { useVirtualizer } from '@tanstack/react-virtual';
import type { KeyboardEvent } from 'react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Change } from '../../../shared/history/index.ts';
import { isRegisterId } from '../../../shared/map/index.ts';
import type { EntrySummary, TouchedRow } from '../../data/queries/historyPages.ts';
import { changesOf } from '../../data/queries/historyPages.ts';
import { useSession } from '../../data/session/sessionContext.ts';
import { goTo } from '../../navigation/useRoute.ts';
import { notify } from '../../ui/feedback/notify.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import { HistoryLine } from './HistoryLine.tsx';
import type { HistoryRow } from './historyRows.ts';
import { historyRows, isChangeOpen } from './historyRows.ts';
import { canRestore, restoreRow } from './restoreRow.ts';
import type { HistoryView } from './useHistory.ts';
import { useNames } from './useNames.ts';
import { words } from './words.ts';

interface HistoryGridProps {
  readonly history: HistoryView;
  readonly shown: readonly EntrySummary[];
  readonly undone: ReadonlySet<number>;
}

/** Older entries are fetched when fewer than this many lines are left below what is seen. */
const ahead = 40;

/** The entries as a tree of lines. The focus stays on the grid; arrow keys move within it. */
export function HistoryGrid({ history, shown, undone }: HistoryGridProps) {
  const { say } = useSpeech();
  const session = useSession();
  const { opened, turned, toggle } = useOpened();
  const rows = useMemo(
    () => historyRows({ entries: shown, opened, turned }),
    [shown, opened, turned],
  );
  const nameRecord = useNames(rows);
  const [active, setActive] = useState<string>();
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  // oxlint-disable-next-line react/incompatible-library -- nothing it returns is handed to a memoised component
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 33,
    getItemKey: (i) => rows[i]?.key ?? i,
    overscan: 12,
  });
  const items = virtualizer.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  const { isComplete, readMore, entries, undoTop } = history;
  useEffect(() => {
    if (!isComplete && last + ahead > rows.length) readMore();
  }, [isComplete, readMore, last, rows.length, entries]);

  const at = Math.max(
    0,
    rows.findIndex(({ key }) => key === active),
  );
  const open = (row: HistoryRow | undefined) => {
    const touched = row === undefined ? undefined : recordOf(row);
    if (touched !== undefined) show(session.id, touched);
    else if (row !== undefined) toggle(row);
  };
  const restore = (row: HistoryRow) =>
    void restoreRow(row, session, say).then((result) => {
      if (result === undefined) return;
      if (result.ok)
        notify({ kind: 'done', message: say(result.value.message, result.value.values) });
      else notify({ kind: 'problem', message: say(result.error.message) });
    });
  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[at];
    const moved = moveTo(event.key, at, rows);
    if (moved !== undefined) {
      setActive(rows[moved]?.key);
      virtualizer.scrollToIndex(moved);
    } else if (event.key === 'ArrowRight' && row !== undefined && isOpen(row) === false) {
      toggle(row);
    } else if (event.key === 'ArrowLeft' && row !== undefined && isOpen(row) === true) {
      toggle(row);
    } else if (event.key === 'Enter') open(row);
    else if (event.key === ' ' && row !== undefined) toggle(row);
    else if (isRestoreKey(event) && row !== undefined && canRestore(row)) restore(row);
    else return;
    event.preventDefault();
  };
  const isOpen = (row: HistoryRow): boolean | undefined => {
    if (row.kind === 'entry') return row.entry.changed > 0 && opened.has(row.entry.sequence);
    if (row.kind !== 'change') return undefined;
    const sequence = Number(row.key.split('/')[0]);
    return isChangeOpen(row.key, opened.get(sequence)?.length ?? 0, turned);
  };

  return (
    <div className="history-list">
      <div className="history-columns quiet" aria-hidden="true">
        <span>{say(words.when)}</span>
        <span>{say(words.who)}</span>
        <span>{say(words.what)}</span>
        <span>{say(words.records)}</span>
      </div>
      <div
        ref={scroller}
        className="history-scroller"
        // A tree without lines is none: while they are read, or where no line passes the filter.
        role={items.length === 0 ? 'group' : 'treegrid'}
        aria-label={say(words.grid)}
        aria-describedby={`${id}-keys`}
        {...(items.length === 0 ? {} : { 'aria-rowcount': isComplete ? rows.length : -1 })}
        {...(rows.length === 0 || !items.some(({ index }) => index === at)
          ? {}
          : { 'aria-activedescendant': `${id}-${at}` })}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <p className="unseen" id={`${id}-keys`}>
          {say(words.keys)}
        </p>
        <div
          role="presentation"
          style={{ height: virtualizer.getTotalSize(), position: 'relative' }}
        >
          {items.map(({ index, key, start }) => {
            const row = rows[index];
            if (row === undefined) return null;
            const expanded = isOpen(row);
            return (
              <div
                key={key}
                ref={virtualizer.measureElement}
                data-index={index}
                id={`${id}-${index}`}
                role="row"
                aria-rowindex={index + 1}
                aria-level={row.level}
                {...(expanded === undefined ? {} : { 'aria-expanded': expanded })}
                className={`history-row history-${row.kind}${index === at ? ' history-active' : ''}`}
                style={{ transform: `translateY(${start}px)` }}
                onClick={() => {
                  setActive(row.key);
                  toggle(row);
                }}
              >
                <HistoryLine
                  row={row}
                  isUndone={row.kind === 'entry' && undone.has(row.entry.sequence)}
                  isNext={row.kind === 'entry' && row.entry.sequence === undoTop}
                  isOpen={expanded}
                  nameRecord={nameRecord}
                  onShow={(touched) => show(session.id, touched)}
                  onRestore={restore}
                />
              </div>
            );
          })}
        </div>
      </div>
      {rows.length === 0 ? (
        <p className="history-nothing quiet" role="status">
          {say(isComplete ? words.nothing : words.reading)}
        </p>
      ) : null}
    </div>
  );
}

function isRestoreKey({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'r' && !ctrlKey && !metaKey && !altKey;
}

function show(workspace: string, { register, id }: TouchedRow): void {
  if (!isRegisterId(register)) return;
  goTo({ at: 'workspace', workspace, place: 'history', record: { register, id } });
}

/** The record a line is about; undefined where Enter should open the line instead. */
function recordOf(row: HistoryRow): TouchedRow | undefined {
  if (row.kind !== 'change' && row.kind !== 'field') return undefined;
  const { register, id } = row.change;
  return isRegisterId(register) ? { register, id, code: '' } : undefined;
}

function moveTo(key: string, at: number, rows: readonly HistoryRow[]): number | undefined {
  const last = rows.length - 1;
  const to = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + 12,
    PageUp: at - 12,
    Home: 0,
    End: last,
  };
  const wanted = to[key as keyof typeof to] as number | undefined; // any other key gives undefined
  return wanted === undefined ? undefined : Math.max(0, Math.min(last, wanted));
}

/** Which lines are open, and the changes of entries that are. */
function useOpened() {
  const { database } = useSession();
  const [opened, setOpened] = useState<ReadonlyMap<number, readonly Change[] | undefined>>(
    new Map(),
  );
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const toggle = (row: HistoryRow) => {
    if (row.kind === 'change') {
      setTurned((before) => without(before, row.key) ?? new Set([...before, row.key]));
      return;
    }
    if (row.kind !== 'entry') return;
    const { sequence } = row.entry;
    if (opened.has(sequence)) {
      setOpened((before) => new Map([...before].filter(([key]) => key !== sequence)));
      return;
    }
    setOpened((before) => new Map([...before, [sequence, undefined]]));
    changesOf(database, sequence).then(
      (changes) =>
        setOpened((before) =>
          before.has(sequence) ? new Map([...before, [sequence, changes]]) : before,
        ),
      () => setOpened((before) => new Map([...before].filter(([key]) => key !== sequence))),
    );
  };
  return { opened, turned, toggle };
}

function without(set: ReadonlySet<string>, key: string): ReadonlySet<string> | undefined {
  return set.has(key) ? new Set([...set].filter((each) => each !== key)) : undefined;
}
