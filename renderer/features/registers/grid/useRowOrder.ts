import { useCallback, useEffect, useInsertionEffect, useMemo, useRef, useState } from 'react';
import type { AnyRecord, RegisterId } from '../../../../shared/map/index.ts';
import { useSession } from '../../../data/session/sessionContext.ts';
import { computeOrder } from './model/computeOrder.ts';
import type { CellReader } from './model/cellReader.ts';
import { createMatcher } from './model/filters.ts';
import type { GridColumn } from './model/gridColumns.ts';
import type { RowOrder } from './model/rowOrder.ts';
import { isAstray, keepIfSame, noOrder, rowsToShow } from './model/rowOrder.ts';
import { pageTurns, runSliced } from './model/runSliced.ts';
import { createSorter } from './model/sorting.ts';
import type { ViewState } from './model/viewState.ts';

interface OrderSources {
  readonly register: RegisterId;
  /** While a large register is being read the first of its records. */
  readonly records: readonly AnyRecord[] | undefined;
  readonly isWhole: boolean;
  readonly view: ViewState;
  readonly all: readonly GridColumn[];
  readonly reader: CellReader;
  readonly areTargetsLoaded: boolean;
  readonly compare: (one: string, other: string) => number;
}

interface OrderedRows {
  readonly rows: readonly string[];
  readonly rowOf: (id: string) => number;
  readonly isWorking: boolean;
  /** Whether rows stand where they would not stand were they sorted and filtered again. */
  readonly isAstray: boolean;
  readonly sortAgain: () => void;
}

/** More edits in one step than this are taken to put rows out of order, unseen. */
const mostLooked = 200;

/** The rows of a view: worked out when sort or filters change, never when records do. */
export function useRowOrder(sources: OrderSources): OrderedRows {
  const { register, records, isWhole, view, all, reader, areTargetsLoaded, compare } = sources;
  const { filters, quick, sort, isArchivedShown } = view;
  const session = useSession();
  const [round, setRound] = useState(0);
  const job = useMemo(
    () => ({ filters, quick, sort, round, isPlain: isPlain(filters, quick, sort) }),
    [filters, quick, sort, round],
  );
  const [order, setOrder] = useState<RowOrder & { readonly job?: typeof job }>(noOrder);
  const [strays, setStrays] = useState<Strays>({ job, ids: new Set() });
  const get = useCallback((id: string) => session.records.get(register, id), [session, register]);

  // Names arriving or changing make a new reader, which alone must not make rows jump.
  // The first records alone can be shown as they come; sorting and filtering wait for all.
  const isReady = records !== undefined && (job.isPlain || (isWhole && areTargetsLoaded));
  const stage = isReady ? (isWhole ? 'whole' : 'begun') : 'waiting';
  const latest = useLatest({ all, reader, compare, job });
  useEffect(() => {
    const list = session.records.recordsSoFar(register);
    if (stage === 'waiting' || list === undefined) return undefined;
    let isWanted = true;
    const { matches, sorter } = toolsFor(job, latest.current);
    void runSliced(computeOrder(list, matches, sorter), pageTurns, () => isWanted).then((ids) => {
      if (ids === undefined) return;
      setOrder({ ids, considered: new Set(list.map(({ id }) => id)), job });
    });
    return () => {
      isWanted = false;
    };
  }, [session, register, stage, job, latest]);

  const shape = session.records.shape(register);
  const shown = useMemo(() => {
    const list = shape === undefined ? undefined : session.records.recordsSoFar(register);
    return rowsToShow(order, order === noOrder ? [] : (list ?? []), get, isArchivedShown);
  }, [session, register, order, shape, get, isArchivedShown]);
  const [kept, setKept] = useState(shown);
  const rows = keepIfSame(kept, shown);
  if (rows !== kept) setKept(rows);
  const positions = useMemo(() => new Map(rows.map((id, i) => [id, i])), [rows]);
  const rowOf = useCallback((id: string) => positions.get(id) ?? -1, [positions]);

  const rowsNow = useLatest({ rows, rowOf });
  useEffect(
    () =>
      session.onEntry(({ changes }) => {
        const now = latest.current;
        const own = changes.filter((change) => change.register === register).map(({ id }) => id);
        if (now.job.isPlain || own.length === 0) return;
        setStrays((before) => {
          const ids = new Set(before.job === now.job ? before.ids : []);
          if (own.length > mostLooked) return { job: now.job, ids: new Set(own) };
          const { matches, sorter } = toolsFor(now.job, now);
          for (const id of own) {
            const at = rowsNow.current.rowOf(id);
            const ordered = rowsNow.current.rows;
            const place = at === -1 ? ordered.length : at;
            const isOff = isAstray(id, ordered, place, get, matches, sorter);
            // A record that is not shown and does not match is where it belongs.
            if (isOff && (at !== -1 || matches(get(id) ?? nobody))) ids.add(id);
            else ids.delete(id);
          }
          return { job: now.job, ids };
        });
      }),
    [session, register, get, latest, rowsNow],
  );

  return {
    rows,
    rowOf,
    isWorking: order.job !== job,
    isAstray: strays.job === job && strays.ids.size > 0,
    sortAgain: useCallback(() => setRound((before) => before + 1), []),
  };
}

type Asked = Pick<ViewState, 'filters' | 'quick' | 'sort'>;

interface Strays {
  readonly job: Asked;
  readonly ids: ReadonlySet<string>;
}

function isPlain(filters: ViewState['filters'], quick: string, sort: ViewState['sort']): boolean {
  return sort.length === 0 && filters.length === 0 && quick === '';
}

function toolsFor(
  { filters, quick, sort }: Asked,
  { all, reader, compare }: Pick<OrderSources, 'all' | 'reader' | 'compare'>,
) {
  return {
    matches: createMatcher(filters, quick, all, reader),
    sorter: createSorter(sort, all, reader, compare),
  };
}

const nobody: AnyRecord = { id: '', code: '', name: '' };

/** The newest value, for callbacks that must not be made anew for it. */
export function useLatest<T>(value: T): { readonly current: T } {
  const ref = useRef(value);
  useInsertionEffect(() => {
    ref.current = value;
  });
  return ref;
}
