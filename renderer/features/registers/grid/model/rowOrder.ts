import type { AnyRecord } from '../../../../../shared/map/index.ts';
import type { Matcher } from './filters.ts';
import type { Sorter } from './sorting.ts';

/** An order once worked out. It stays while records are edited, so that no row jumps away. */
export interface RowOrder {
  readonly ids: readonly string[];
  /** Every record there was when it was worked out, whether it matched or not. */
  readonly considered: ReadonlySet<string>;
}

export const noOrder: RowOrder = { ids: [], considered: new Set() };

/**
 * The rows to show now: the order as it was worked out, without what is gone or archived, and what is
 * new at the end. What was deleted keeps its place, should undo bring it back.
 */
export function rowsToShow(
  { ids, considered }: RowOrder,
  records: readonly AnyRecord[],
  get: (id: string) => AnyRecord | undefined,
  isArchivedShown: boolean,
): readonly string[] {
  const isShown = (record: AnyRecord | undefined) =>
    record !== undefined && (isArchivedShown || record.archived !== true);
  const shown = ids.filter((id) => isShown(get(id)));
  for (const record of records) {
    if (!considered.has(record.id) && isShown(record)) shown.push(record.id);
  }
  return shown;
}

/** The array before, where the one after says the same: what hangs on it need not be done again. */
export function keepIfSame(before: readonly string[], after: readonly string[]): readonly string[] {
  if (before.length !== after.length) return after;
  return before.every((id, i) => id === after[i]) ? before : after;
}

/** Whether a row stands where it would not stand were the order worked out again. */
export function isAstray(
  id: string,
  rows: readonly string[],
  position: number,
  get: (id: string) => AnyRecord | undefined,
  matches: Matcher,
  sorter: Sorter,
): boolean {
  const record = get(id);
  if (record === undefined) return false;
  if (!matches(record)) return true;
  const own = sorter.prepare(record);
  const neighbour = (at: number) => {
    const other = get(rows[at] ?? '');
    return other === undefined ? undefined : sorter.prepare(other);
  };
  const before = neighbour(position - 1);
  const after = neighbour(position + 1);
  return (
    (before !== undefined && sorter.compare(before, own) > 0) ||
    (after !== undefined && sorter.compare(own, after) > 0)
  );
}
