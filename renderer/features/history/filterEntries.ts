import type { TableName } from '../../../shared/history/index.ts';
import type { Day } from '../../../shared/lib/index.ts';
import type { EntrySummary } from '../../data/queries/historyPages.ts';

/** What is looked for; an empty string asks for nothing. */
export interface HistoryFilter {
  readonly query: string;
  readonly by: string;
  readonly register: TableName | '';
  readonly from: Day | '';
  readonly to: Day | '';
}

export const noFilter: HistoryFilter = { query: '', by: '', register: '', from: '', to: '' };

export function isFiltering(filter: HistoryFilter): boolean {
  return Object.values(filter).some((value) => value !== '');
}

/** The entries that meet every part of the filter. Every word of the query has to be found. */
export function filterEntries(
  entries: readonly EntrySummary[],
  { query, by, register, from, to }: HistoryFilter,
): readonly EntrySummary[] {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
  const person = by.trim().toLowerCase();
  return entries.filter((entry) => {
    if (person !== '' && !entry.by.toLowerCase().includes(person)) return false;
    if (register !== '' && !entry.registers.has(register)) return false;
    if (from !== '' || to !== '') {
      const day = localDay(entry.at);
      if ((from !== '' && day < from) || (to !== '' && day > to)) return false;
    }
    if (wanted.length === 0) return true;
    const said = `${entry.action.en}\n${entry.action['zh-CN']}`.toLowerCase();
    return wanted.every((word) => said.includes(word) || entry.sought.includes(word));
  });
}

/** The calendar day of a UTC moment where the user is: the day the list shows. */
export function localDay(moment: string): Day {
  const date = new Date(moment);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/**
 * The entries that stand undone now. Entries come newest first, so the first undo or redo that names an
 * entry is the last word on it.
 */
export function undoneEntries(entries: readonly EntrySummary[]): ReadonlySet<number> {
  const settled = new Set<number>();
  const undone = new Set<number>();
  for (const { kind, of } of entries) {
    if (of === undefined || settled.has(of)) continue;
    settled.add(of);
    if (kind === 'undo') undone.add(of);
  }
  return undone;
}
