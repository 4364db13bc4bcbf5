import type { GridView } from './gridModel.ts';
import type { ColumnPlace } from './model/gridColumns.ts';
import { placeColumns } from './model/gridColumns.ts';

/** The places as they are shown, with the pinned ones first. */
export function shownPlaces({ all, view }: GridView): readonly ColumnPlace[] {
  return placeColumns(all, view.places).map(({ key, width }) => ({ key, width }));
}
