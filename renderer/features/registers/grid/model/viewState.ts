import type { GridColumn } from './gridColumns.ts';
import type { ColumnPlace } from './gridColumns.ts';
import { usualPlaces } from './gridColumns.ts';
import type { ColumnFilter } from './filters.ts';
import type { SortStep } from './sorting.ts';

/** How a register is looked at: which columns, in what order, which records. */
export interface ViewState {
  readonly places: readonly ColumnPlace[];
  readonly sort: readonly SortStep[];
  readonly filters: readonly ColumnFilter[];
  readonly quick: string;
  readonly isArchivedShown: boolean;
}

export function usualView(columns: readonly GridColumn[]): ViewState {
  return { places: usualPlaces(columns), sort: [], filters: [], quick: '', isArchivedShown: false };
}

/** Whether anything keeps records out of sight, archived ones aside. */
export function isFiltered({ filters, quick }: ViewState): boolean {
  return filters.length > 0 || quick.trim() !== '';
}
