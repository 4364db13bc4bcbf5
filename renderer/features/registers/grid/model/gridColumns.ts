import type { Text } from '../../../../../shared/lib/index.ts';
import { text } from '../../../../../shared/lib/index.ts';
import { columnsOf } from '../../../../../shared/exchange/cells/index.ts';
import type { Column } from '../../../../../shared/exchange/cells/index.ts';
import type { Field, RegisterId } from '../../../../../shared/map/index.ts';

export type GridColumnKind = 'select' | 'code' | 'verdict' | 'field';

/** A column as the grid handles it; `kind` says whether a field of the record stands behind it. */
export interface GridColumn {
  /** The field's name; with a colon before it for what is no field. */
  readonly key: string;
  readonly kind: GridColumnKind;
  readonly label: Text;
  readonly help: Text;
  readonly field: Field | undefined;
  /** What editors need; undefined where nothing can be entered. */
  readonly column: Column | undefined;
  readonly isRequired: boolean;
  /** In px. */
  readonly width: number;
}

export const verdictKey = ':verdict';
export const narrowest = 56;
export const widest = 800;

export const selectColumn: GridColumn = {
  key: ':select',
  kind: 'select',
  label: text('Select', '选择'),
  help: text('Selects whole rows.', '选择整行。'),
  field: undefined,
  column: undefined,
  isRequired: false,
  width: 36,
};

const verdictColumn: GridColumn = {
  key: verdictKey,
  kind: 'verdict',
  label: text('Verdict', '判定'),
  help: text(
    'The worst that the promises of the policy say of the record, and how many findings it has.',
    '政策承诺对该记录的最差判定，以及发现事项的数量。',
  ),
  field: undefined,
  column: undefined,
  isRequired: false,
  width: 96,
};

/** Every column a register can show, in the order of a fresh grid: code and name come first always. */
export function gridColumnsOf(register: RegisterId): readonly GridColumn[] {
  const columns = columnsOf(register).map(toGridColumn);
  return [...columns.slice(0, 2), verdictColumn, ...columns.slice(2)];
}

function toGridColumn(column: Column): GridColumn {
  const { key, label, help, field, isRequired } = column;
  const kind = field === undefined ? 'code' : 'field';
  const width = Math.max(usualWidth(key, field), Math.min(190, labelWidth(label)));
  return { key, kind, label, help, field, column, isRequired, width };
}

/** About the room a label takes in the wider of the languages, in px. */
function labelWidth({ en, 'zh-CN': chinese }: Text): number {
  return Math.round(Math.max(en.length * 7, chinese.length * 13)) + 24;
}

function usualWidth(key: string, field: Field | undefined): number {
  if (key === 'name') return 240;
  switch (field?.kind) {
    case undefined:
      return 88;
    case 'yes-no':
    case 'integer':
    case 'day':
      return 104;
    case 'place':
      return 140;
    case 'moment':
    case 'choice':
      return 176;
    default:
      return 220;
  }
}

/** A column that is shown, with its width in px. */
export interface ColumnPlace {
  readonly key: string;
  readonly width: number;
}

export function usualPlaces(all: readonly GridColumn[]): readonly ColumnPlace[] {
  return all.map(({ key, width }) => ({ key, width }));
}

/** The columns in the places given; code and name stand first whatever the places say. */
export function placeColumns(
  all: readonly GridColumn[],
  places: readonly ColumnPlace[],
): readonly GridColumn[] {
  const byKey = new Map(all.map((column) => [column.key, column]));
  const shown = places.flatMap(({ key, width }) => {
    const column = byKey.get(key);
    return column === undefined ? [] : [{ ...column, width: clampWidth(width) }];
  });
  const pinned = ['code', 'name'].flatMap((key) => {
    const column = shown.find((each) => each.key === key) ?? byKey.get(key);
    return column === undefined ? [] : [column];
  });
  return [...pinned, ...shown.filter(({ key }) => !isPinned(key))];
}

export function isPinned(key: string): boolean {
  return key === 'code' || key === 'name' || key === selectColumn.key;
}

export function clampWidth(width: number): number {
  return Math.min(widest, Math.max(narrowest, Math.round(width)));
}

/** The places with one column moved to stand before another, or last. Pinned ones stay where they are. */
export function moveColumn(
  places: readonly ColumnPlace[],
  key: string,
  before: string | undefined,
): readonly ColumnPlace[] {
  const moved = places.find((place) => place.key === key);
  if (moved === undefined || isPinned(key) || key === before) return places;
  const rest = places.filter((place) => place.key !== key);
  const at = rest.findIndex((place) => place.key === before);
  const firstFree = rest.filter((place) => isPinned(place.key)).length;
  const index = at === -1 ? rest.length : Math.max(at, firstFree);
  return rest.toSpliced(index, 0, moved);
}

/** One step to the left (-1) or right (1) among the columns that can move. */
export function nudgeColumn(
  places: readonly ColumnPlace[],
  key: string,
  step: -1 | 1,
): readonly ColumnPlace[] {
  const at = places.findIndex((place) => place.key === key);
  const other = places[at + step];
  if (at === -1 || other === undefined || isPinned(key) || isPinned(other.key)) return places;
  const before = step === -1 ? other.key : places[at + 2]?.key;
  return moveColumn(places, key, before);
}

export function setColumnWidth(
  places: readonly ColumnPlace[],
  key: string,
  width: number,
): readonly ColumnPlace[] {
  return places.map((place) => (place.key === key ? { key, width: clampWidth(width) } : place));
}
