import { useCallback, useEffect, useRef, useState } from 'react';
import type { EntrySummary } from '../../data/queries/historyPages.ts';
import { firstBatch, nextBatch } from '../../data/history/batchPace.ts';
import { historyBefore, historyPosition, summarise } from '../../data/queries/historyPages.ts';
import { useSession } from '../../data/session/sessionContext.ts';

export interface HistoryView {
  /** Newest first, as far as they have been read. */
  readonly entries: readonly EntrySummary[];
  readonly isComplete: boolean;
  /** How many there are in all. */
  readonly total: number;
  /** The entry undo would take back next; 0 for none. */
  readonly undoTop: number;
  readonly failure: string | undefined;
  /** Reads the next older page, unless one is being read. */
  readonly readMore: () => void;
}

/** About a screen of lines. */
const firstPage = 2 * firstBatch;

/** The history of the open workspace, read backwards in pages and followed as steps are added. */
export function useHistory(): HistoryView {
  const session = useSession();
  const [entries, setEntries] = useState<readonly EntrySummary[]>([]);
  const [isComplete, setComplete] = useState(false);
  const [position, setPosition] = useState({ undoTop: 0, entries: session.sequence() });
  const [failure, setFailure] = useState<string>();
  const isReading = useRef(false);
  const oldest = useRef<number>(undefined);
  const pageSize = useRef(firstPage);

  const readMore = useCallback(() => {
    if (isReading.current) return;
    isReading.current = true;
    const size = pageSize.current;
    historyBefore(session.database, oldest.current, size)
      .then(
        (page) => {
          const last = page.at(-1);
          if (last !== undefined) oldest.current = last.sequence;
          setEntries((before) => join(before, page));
          if (page.length < size) setComplete(true);
          const rows = page.reduce((sum, { changed }) => sum + changed, 0);
          pageSize.current = nextBatch(size, rows);
        },
        (error: unknown) => setFailure(String(error)),
      )
      .finally(() => {
        isReading.current = false;
      });
  }, [session]);

  useEffect(() => {
    const follow = () => {
      historyPosition(session.database).then(setPosition, (error: unknown) =>
        setFailure(String(error)),
      );
    };
    follow();
    readMore();
    return session.onEntry((entry) => {
      setEntries((before) => join([summarise(entry)], before));
      follow();
    });
  }, [session, readMore]);

  return {
    entries,
    isComplete,
    total: position.entries,
    undoTop: position.undoTop,
    failure,
    readMore,
  };
}

/** Newer and older entries in one list; a step told of while a page was read may be in both. */
function join(
  newer: readonly EntrySummary[],
  older: readonly EntrySummary[],
): readonly EntrySummary[] {
  const known = new Set(newer.map(({ sequence }) => sequence));
  return [...newer, ...older.filter(({ sequence }) => !known.has(sequence))];
}
