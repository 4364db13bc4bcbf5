import type { Words } from '../../../shared/lib/index.ts';
import type { AnyRecord } from '../../../shared/map/index.ts';
import type { Severity } from '../../../shared/policy/index.ts';
import { actionStatuses } from '../../../shared/views/index.ts';
import type { ActionRow } from '../../data/verdicts/actionViews.ts';

export interface ActionFilter {
  /** As shown; null for any, the empty string for nobody. */
  readonly owner: string | null;
  readonly principle: string | null;
  readonly severity: Severity | null;
  readonly isOverdueOnly: boolean;
}

export const noFilter: ActionFilter = {
  owner: null,
  principle: null,
  severity: null,
  isOverdueOnly: false,
};

type Read = (words: Words | undefined) => string;

export function filterActions(
  rows: readonly ActionRow[],
  { owner, principle, severity, isOverdueOnly }: ActionFilter,
  read: Read,
): readonly ActionRow[] {
  return rows.filter(
    (row) =>
      (owner === null || ownerOf(row, read) === owner) &&
      (principle === null || row.about.verdict?.principles.includes(principle) === true) &&
      (severity === null || severityOf(row) === severity) &&
      (!isOverdueOnly || row.isOverdue),
  );
}

export function ownerOf({ owner }: ActionRow, read: Read): string {
  return owner === null ? '' : read(owner).trim();
}

/** Of a finding that is there. */
export function severityOf({ about: { verdict, outcome } }: ActionRow): Severity | null {
  if (verdict === null || outcome === 'met' || outcome === 'not-applicable') return null;
  return verdict.severity;
}

export const sortKeys = [
  'code',
  'name',
  'status',
  'owner',
  'due',
  'severity',
  'gain',
  'effort',
  'cost',
] as const;
export type SortKey = (typeof sortKeys)[number];

export interface ActionOrder {
  readonly by: SortKey;
  readonly isDescending: boolean;
}

const fromCritical: readonly Severity[] = ['critical', 'serious', 'moderate', 'minor'];

interface SortWays {
  readonly read: Read;
  readonly compare: (one: string, other: string) => number;
  readonly recordOf: (id: string) => AnyRecord | undefined;
}

/** Sorted; what has no value comes last either way. */
export function sortActions(
  rows: readonly ActionRow[],
  { by, isDescending }: ActionOrder,
  { read, compare, recordOf }: SortWays,
): readonly ActionRow[] {
  const valueOf = (row: ActionRow): string | number | null => {
    switch (by) {
      case 'code':
        return row.record.code;
      case 'name':
        return read(row.record.name);
      case 'status':
        return actionStatuses.indexOf(row.status);
      case 'owner':
        return ownerOf(row, read) || null;
      case 'due':
        return row.due;
      case 'severity': {
        const severity = severityOf(row);
        return severity === null ? null : fromCritical.indexOf(severity);
      }
      case 'gain':
        return row.about.verdict?.gain ?? null;
      case 'effort':
      case 'cost': {
        const value = recordOf(row.record.id)?.[by];
        return typeof value === 'number' ? value : null;
      }
    }
  };
  const sign = isDescending ? -1 : 1;
  return rows
    .map((row) => ({ row, value: valueOf(row) }))
    .toSorted(({ value: one }, { value: other }) => {
      if (one === null || other === null) return Number(one === null) - Number(other === null);
      if (typeof one === 'number' && typeof other === 'number') return sign * (one - other);
      return sign * compare(String(one), String(other));
    })
    .map(({ row }) => row);
}

/** What presses most comes first: the earliest day, then the gravest finding, then the gain. */
export function byUrgency(one: ActionRow, other: ActionRow): number {
  const dayOf = ({ due }: ActionRow) => due ?? '9999-99-99';
  if (dayOf(one) !== dayOf(other)) return dayOf(one) < dayOf(other) ? -1 : 1;
  const rankOf = (row: ActionRow) => {
    const severity = severityOf(row);
    return severity === null ? fromCritical.length : fromCritical.indexOf(severity);
  };
  const gainOf = ({ about }: ActionRow) => about.verdict?.gain ?? 0;
  return rankOf(one) - rankOf(other) || gainOf(other) - gainOf(one);
}
