import type { AnyRecord } from '../../../../../shared/map/index.ts';
import type { Outcome } from '../../../../../shared/policy/index.ts';
import type { CellReader, CellState } from './cellReader.ts';
import type { GridColumn } from './gridColumns.ts';

export interface SortStep {
  readonly key: string;
  readonly isDescending: boolean;
}

/** A record with what it is ordered by, read once. */
export interface Sortable {
  readonly record: AnyRecord;
  readonly keys: readonly SortKey[];
}

interface SortKey {
  /** Known values first whichever way: what nobody knows is neither the least nor the most. */
  readonly rank: number;
  readonly value: string | number;
}

const ranks: { readonly [S in CellState]: number } = {
  known: 0,
  none: 1,
  'not-applicable': 2,
  unknown: 3,
};

const worstFirst: readonly Outcome[] = [
  'error',
  'not-met',
  'partly-met',
  'undetermined',
  'met',
  'not-applicable',
];

interface Step {
  readonly column: GridColumn;
  readonly isDescending: boolean;
  readonly isWords: boolean;
}

export interface Sorter {
  readonly isIdle: boolean;
  prepare(record: AnyRecord): Sortable;
  /** Never 0 for two records: the code decides where nothing else does. */
  compare(one: Sortable, other: Sortable): number;
}

/** The order the steps ask for; the first counts most. `compareWords` orders words of the language. */
export function createSorter(
  sort: readonly SortStep[],
  columns: readonly GridColumn[],
  reader: CellReader,
  compareWords: (one: string, other: string) => number,
): Sorter {
  const steps = sort.flatMap(({ key, isDescending }): readonly Step[] => {
    const column = columns.find((each) => each.key === key);
    return column === undefined ? [] : [{ column, isDescending, isWords: isWords(column) }];
  });
  return {
    isIdle: steps.length === 0,
    prepare: (record) => ({
      record,
      keys: steps.map(({ column }) => ({
        rank: ranks[reader.state(record, column)],
        value: sortValue(record, column, reader),
      })),
    }),
    compare(one, other) {
      for (const [i, { isDescending, isWords: areWords }] of steps.entries()) {
        const a = one.keys[i];
        const b = other.keys[i];
        if (a === undefined || b === undefined) continue;
        if (a.rank !== b.rank) return a.rank - b.rank;
        const order = areWords
          ? compareWords(String(a.value), String(b.value))
          : compareRaw(a.value, b.value);
        if (order !== 0) return isDescending ? -order : order;
      }
      return compareCodes(one.record.code, other.record.code);
    },
  };
}

/** ACT-2 before ACT-10, ACT-999 before ACT-1000. */
export function compareCodes(one: string, other: string): number {
  return one.length - other.length || compareRaw(one, other);
}

function compareRaw(one: string | number, other: string | number): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function isWords({ kind, field }: GridColumn): boolean {
  if (kind !== 'field') return false;
  return !['integer', 'yes-no', 'day', 'moment', 'choice'].includes(field?.kind ?? '');
}

function sortValue(record: AnyRecord, column: GridColumn, reader: CellReader): string | number {
  const value = reader.value(record, column);
  if (column.kind === 'verdict') return worstFirst.findIndex((outcome) => outcome === value);
  if (column.kind === 'code') return record.code.length * 1e9 + numberIn(record.code);
  if (reader.state(record, column) !== 'known') return 0;
  switch (column.field?.kind) {
    case 'integer':
      return Number(value);
    case 'yes-no':
      return value === true ? 0 : 1;
    case 'day':
    case 'moment':
      return String(value);
    case 'choice':
      return Object.keys(column.field.options).indexOf(String(value));
    default:
      return reader.display(record, column);
  }
}

function numberIn(code: string): number {
  return Number(/\d+$/.exec(code)?.[0] ?? 0);
}

/** The steps after a click on a column: ascending, descending, none; others stay only when adding. */
export function cycleSort(
  sort: readonly SortStep[],
  key: string,
  isAdding: boolean,
): readonly SortStep[] {
  const present = sort.find((step) => step.key === key);
  const next =
    present === undefined
      ? { key, isDescending: false }
      : present.isDescending
        ? undefined
        : { key, isDescending: true };
  if (!isAdding) return next === undefined ? [] : [next];
  if (present === undefined) return [...sort, { key, isDescending: false }];
  return sort.flatMap((step) => (step.key === key ? (next === undefined ? [] : [next]) : [step]));
}
