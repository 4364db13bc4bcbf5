import type { AnyRecord } from '../../../../../shared/map/index.ts';
import type { CellReader, CellState } from './cellReader.ts';
import { foldText } from './cellReader.ts';
import type { GridColumn } from './gridColumns.ts';

export const cellStates: readonly CellState[] = ['known', 'unknown', 'none', 'not-applicable'];

/** What a known value has to be. Bounds are inclusive; days are ISO days. */
export type ValueTest =
  | { readonly kind: 'contains'; readonly text: string }
  | { readonly kind: 'any'; readonly ids: readonly string[] }
  | { readonly kind: 'days'; readonly from?: string; readonly to?: string }
  | { readonly kind: 'numbers'; readonly from?: number; readonly to?: number };

/** Lets a record through when its value passes the test, or when its cell is in one of the states. */
export interface ColumnFilter {
  readonly key: string;
  readonly test?: ValueTest;
  readonly states: readonly CellState[];
}

/** The kind of test that suits a column. */
export function testKindOf(column: GridColumn): ValueTest['kind'] {
  if (column.kind === 'verdict') return 'any';
  switch (column.field?.kind) {
    case 'choice':
    case 'choices':
    case 'yes-no':
    case 'place':
    case 'places':
    case 'reference':
    case 'references':
      return 'any';
    case 'day':
    case 'moment':
      return 'days';
    case 'integer':
      return 'numbers';
    default:
      return 'contains';
  }
}

/** The states a cell of the column can be in, other than holding a value. */
export function statesOf(column: GridColumn): readonly CellState[] {
  if (column.kind === 'code') return [];
  if (column.isRequired) return [];
  return ['known', 'unknown', ...(column.field?.empties ?? [])];
}

/** True for a filter that lets everything through, which is no filter. */
export function isIdle({ test, states }: ColumnFilter): boolean {
  if (states.length > 0) return false;
  switch (test?.kind) {
    case undefined:
      return true;
    case 'contains':
      return test.text.trim() === '';
    case 'any':
      return test.ids.length === 0;
    case 'days':
    case 'numbers':
      return test.from === undefined && test.to === undefined;
  }
}

export type Matcher = (record: AnyRecord) => boolean;

/** One question for a record from all filters and the quick filter, whose words must all be there. */
export function createMatcher(
  filters: readonly ColumnFilter[],
  quick: string,
  columns: readonly GridColumn[],
  reader: CellReader,
): Matcher {
  const tests: Matcher[] = [];
  for (const filter of filters) {
    const column = columns.find(({ key }) => key === filter.key);
    if (column === undefined || isIdle(filter)) continue;
    tests.push(createColumnMatcher(filter, column, reader));
  }
  const sought = foldText(quick).split(/\s+/).filter(Boolean);
  if (sought.length > 0) {
    tests.push((record) => {
      const found = reader.search(record);
      return sought.every((word) => found.includes(word));
    });
  }
  return (record) => tests.every((test) => test(record));
}

function createColumnMatcher(
  { test, states }: ColumnFilter,
  column: GridColumn,
  reader: CellReader,
): Matcher {
  const passes = test === undefined ? () => false : createTest(test, column, reader);
  return (record) => {
    const state = reader.state(record, column);
    if (states.includes(state)) return true;
    return state === 'known' && passes(record);
  };
}

function createTest(test: ValueTest, column: GridColumn, reader: CellReader): Matcher {
  switch (test.kind) {
    case 'contains': {
      const sought = foldText(test.text.trim());
      if (sought === '') return () => false;
      return (record) => foldText(reader.display(record, column)).includes(sought);
    }
    case 'any': {
      const ids = new Set(test.ids);
      return (record) => {
        const value = reader.value(record, column);
        return Array.isArray(value)
          ? value.some((each) => ids.has(String(each)))
          : ids.has(String(value));
      };
    }
    case 'days':
      return (record) => isBetween(String(reader.value(record, column)).slice(0, 10), test);
    case 'numbers':
      return (record) => isBetween(Number(reader.value(record, column)), test);
  }
}

function isBetween<T extends string | number>(
  value: T,
  { from, to }: { readonly from?: T; readonly to?: T },
): boolean {
  if (from === undefined && to === undefined) return false;
  return (from === undefined || value >= from) && (to === undefined || value <= to);
}
