import type { CellState } from './cellReader.ts';
import type { ColumnFilter, ValueTest } from './filters.ts';
import { cellStates, isIdle } from './filters.ts';
import type { ColumnPlace, GridColumn } from './gridColumns.ts';
import { clampWidth } from './gridColumns.ts';
import type { SortStep } from './sorting.ts';
import type { ViewState } from './viewState.ts';
import { usualView } from './viewState.ts';

export interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly state: ViewState;
}

/** What this machine remembers of how a register of a workspace is looked at. */
export interface ViewMemory {
  readonly views: readonly SavedView[];
  /** The view a register opens with; undefined for the one it was left with. */
  readonly opening?: string;
  /** As the register was left: columns and order, without filters. */
  readonly last?: ViewState;
}

export const mostViews = 30;
/** In characters of JSON: beyond it the browser's store would fill up with views. */
const longestMemory = 100_000;
const longestName = 80;

export function viewsKey(workspace: string, register: string): string {
  return `cartulary.views.${workspace}.${register}`;
}

/** What was stored, piece by piece: a piece that makes no sense is left out. */
export function parseViews(stored: string | null, columns: readonly GridColumn[]): ViewMemory {
  const found = asObject(parseJson(stored));
  const views = asList(found?.views).flatMap((each) => {
    const view = asObject(each);
    const { id, name } = view ?? {};
    if (typeof id !== 'string' || typeof name !== 'string' || name.trim() === '') return [];
    return [{ id, name: name.slice(0, longestName), state: readState(view?.state, columns) }];
  });
  const opening = views.find(({ id }) => id === found?.opening)?.id;
  return {
    views: views.slice(0, mostViews),
    ...(opening === undefined ? {} : { opening }),
    ...(asObject(found?.last) === undefined ? {} : { last: readState(found?.last, columns) }),
  };
}

/** The memory as text, or undefined where it would be too long. */
export function writeViews(memory: ViewMemory): string | undefined {
  const written = JSON.stringify(memory);
  return written.length > longestMemory ? undefined : written;
}

/** The memory with a view under this name: a new one, or the one so called with another state. */
export function saveView(
  memory: ViewMemory,
  name: string,
  state: ViewState,
  newId: string,
): ViewMemory {
  const clean = name.trim().slice(0, longestName);
  const present = memory.views.find((view) => view.name === clean);
  if (present !== undefined) {
    const views = memory.views.map((view) => (view === present ? { ...view, state } : view));
    return { ...memory, views };
  }
  if (clean === '' || memory.views.length >= mostViews) return memory;
  return { ...memory, views: [...memory.views, { id: newId, name: clean, state }] };
}

export function renameView(memory: ViewMemory, id: string, name: string): ViewMemory {
  const clean = name.trim().slice(0, longestName);
  if (clean === '' || memory.views.some((view) => view.name === clean && view.id !== id)) {
    return memory;
  }
  const views = memory.views.map((view) => (view.id === id ? { ...view, name: clean } : view));
  return { ...memory, views };
}

export function deleteView(memory: ViewMemory, id: string): ViewMemory {
  const { opening, ...rest } = memory;
  const views = memory.views.filter((view) => view.id !== id);
  return { ...rest, views, ...(opening === undefined || opening === id ? {} : { opening }) };
}

export function setOpeningView(memory: ViewMemory, id: string | undefined): ViewMemory {
  const { opening: _before, ...rest } = memory;
  return id === undefined ? rest : { ...rest, opening: id };
}

/** The state a register opens with. */
export function openingState(memory: ViewMemory, columns: readonly GridColumn[]): ViewState {
  const opening = memory.views.find(({ id }) => id === memory.opening);
  return opening?.state ?? memory.last ?? usualView(columns);
}

function readState(stored: unknown, columns: readonly GridColumn[]): ViewState {
  const found = asObject(stored) ?? {};
  const known = new Set(columns.map(({ key }) => key));
  const places = readPlaces(found.places, known);
  return {
    // A stored view without columns would show an empty grid.
    places: places.length === 0 ? usualView(columns).places : places,
    sort: asList(found.sort).flatMap((each) => readSort(each, known)),
    filters: asList(found.filters).flatMap((each) => readFilter(each, known)),
    quick: typeof found.quick === 'string' ? found.quick.slice(0, 200) : '',
    isArchivedShown: found.isArchivedShown === true,
  };
}

function readPlaces(stored: unknown, known: ReadonlySet<string>): readonly ColumnPlace[] {
  const seen = new Set<string>();
  return asList(stored).flatMap((each) => {
    const { key, width } = asObject(each) ?? {};
    if (typeof key !== 'string' || !known.has(key) || seen.has(key)) return [];
    seen.add(key);
    const isWidth = typeof width === 'number' && Number.isFinite(width);
    return [{ key, width: isWidth ? clampWidth(width) : 160 }];
  });
}

function readSort(stored: unknown, known: ReadonlySet<string>): readonly SortStep[] {
  const { key, isDescending } = asObject(stored) ?? {};
  if (typeof key !== 'string' || !known.has(key)) return [];
  return [{ key, isDescending: isDescending === true }];
}

function readFilter(stored: unknown, known: ReadonlySet<string>): readonly ColumnFilter[] {
  const found = asObject(stored);
  const { key } = found ?? {};
  if (typeof key !== 'string' || !known.has(key)) return [];
  const states = asList(found?.states).filter(isState);
  const test = readTest(found?.test);
  const filter = { key, states, ...(test === undefined ? {} : { test }) };
  return isIdle(filter) ? [] : [filter];
}

function readTest(stored: unknown): ValueTest | undefined {
  const found = asObject(stored);
  switch (found?.kind) {
    case 'contains':
      return typeof found.text === 'string'
        ? { kind: 'contains', text: found.text.slice(0, 200) }
        : undefined;
    case 'any': {
      const ids = asList(found.ids).filter((id) => typeof id === 'string');
      return { kind: 'any', ids: ids.slice(0, 200) };
    }
    case 'days':
      return { kind: 'days', ...bounds(found, isDay) };
    case 'numbers':
      return { kind: 'numbers', ...bounds(found, isNumber) };
    default:
      return undefined;
  }
}

function bounds<T>(
  found: { readonly [name: string]: unknown },
  is: (value: unknown) => value is T,
): { readonly from?: T; readonly to?: T } {
  const { from, to } = found;
  return { ...(is(from) ? { from } : {}), ...(is(to) ? { to } : {}) };
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isState(value: unknown): value is CellState {
  return cellStates.some((state) => state === value);
}

function asObject(value: unknown): { readonly [name: string]: unknown } | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? { ...value }
    : undefined;
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function parseJson(stored: string | null): unknown {
  if (stored === null || stored.length > longestMemory) return undefined;
  try {
    return JSON.parse(stored);
  } catch {
    return undefined;
  }
}
