import type { DeskDay } from '../../../data/verdicts/views.ts';

/** Dates of one month, or everything that is past. */
export interface MonthOfDays {
  /** `overdue`, or the month as `2026-11`. */
  readonly id: string;
  readonly days: readonly DeskDay[];
}

/** What is past first, then month by month; within each by day. */
export function groupDays(days: readonly DeskDay[]): readonly MonthOfDays[] {
  const months = new Map<string, DeskDay[]>();
  const sorted = days.toSorted((one, other) => (one.due < other.due ? -1 : 1));
  for (const day of sorted) {
    const id = day.daysLeft < 0 ? 'overdue' : day.due.slice(0, 7);
    const found = months.get(id);
    if (found === undefined) months.set(id, [day]);
    else found.push(day);
  }
  return [...months].map(([id, ofMonth]) => ({ id, days: ofMonth }));
}

/** Whether a date matters to exports: one hangs on it, or its record serves nothing else. */
export function concernsExports({ exports, record }: DeskDay): boolean {
  return exports > 0 || record.register === 'mechanisms' || record.register === 'equivalences';
}
