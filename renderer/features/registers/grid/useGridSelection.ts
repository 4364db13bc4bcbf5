import { useCallback, useMemo, useState } from 'react';
import type { CellAddress } from './model/cellRange.ts';
import { rangeBetween } from './model/cellRange.ts';
import type { GridColumn } from './model/gridColumns.ts';
import type { GridSelection } from './gridModel.ts';
import { useLatest } from './useRowOrder.ts';

interface Chosen {
  readonly active: CellAddress;
  readonly anchor: CellAddress;
  /** Where the active cell stood, should its record leave the rows. */
  readonly row: number;
  readonly column: number;
  readonly moves: number;
}

const headId = '';

/** Which cell is active, which range and which rows are selected. */
export function useGridSelection(
  rows: readonly string[],
  rowOf: (id: string) => number,
  columns: readonly GridColumn[],
): GridSelection {
  const [chosen, setChosen] = useState<Chosen>({
    active: { id: headId, key: 'name' },
    anchor: { id: headId, key: 'name' },
    row: 0,
    column: 2,
    moves: 0,
  });
  const [ticked, setTicked] = useState<{
    readonly ids: ReadonlySet<string>;
    readonly last?: string;
    readonly isHead: boolean;
  }>({ ids: new Set(), isHead: false });

  const columnOf = (key: string) => columns.findIndex((column) => column.key === key);
  const isHead = ticked.isHead || rows.length === 0;
  const find = ({ id, key }: CellAddress) => {
    const at = rowOf(id);
    const column = columnOf(key);
    return {
      row: at === -1 ? Math.min(Math.max(chosen.row, 0), rows.length - 1) : at,
      column: column === -1 ? Math.min(chosen.column, columns.length - 1) : column,
    };
  };
  const active = find(chosen.active);
  const anchor = find(chosen.anchor);
  const row = isHead ? -1 : active.row;

  const latest = useLatest({ rows, columns, rowOf, chosen, anchor });
  const moveTo = useCallback(
    (toRow: number, toColumn: number, isExtending = false) => {
      const now = latest.current;
      const wantedRow = Math.min(Math.max(toRow, isExtending ? 0 : -1), now.rows.length - 1);
      const wantedColumn = Math.min(Math.max(toColumn, 0), now.columns.length - 1);
      const address = {
        id: now.rows[Math.max(wantedRow, 0)] ?? headId,
        key: now.columns[wantedColumn]?.key ?? 'name',
      };
      setChosen({
        active: address,
        anchor: isExtending
          ? {
              id: now.rows[now.anchor.row] ?? address.id,
              key: now.columns[now.anchor.column]?.key ?? address.key,
            }
          : address,
        row: Math.max(wantedRow, 0),
        column: wantedColumn,
        moves: now.chosen.moves + 1,
      });
      setTicked((before) =>
        before.isHead === (wantedRow === -1) ? before : { ...before, isHead: wantedRow === -1 },
      );
    },
    [latest],
  );
  const setChecked = useCallback(
    (ids: ReadonlySet<string>) => setTicked(({ isHead: was }) => ({ ids, isHead: was })),
    [],
  );
  const toggleRow = useCallback(
    (id: string, isRange = false) =>
      setTicked((before) => {
        const ids = new Set(before.ids);
        const { rows: ordered, rowOf: at } = latest.current;
        const from = before.last === undefined ? -1 : at(before.last);
        const to = at(id);
        if (isRange && from !== -1 && to !== -1) {
          for (const each of ordered.slice(Math.min(from, to), Math.max(from, to) + 1)) {
            ids.add(each);
          }
        } else if (!ids.delete(id)) ids.add(id);
        return { ...before, ids, last: id };
      }),
    [latest],
  );

  // What is not shown is not acted upon.
  const checked = useMemo(() => {
    if ([...ticked.ids].every((id) => rowOf(id) !== -1)) return ticked.ids;
    return new Set([...ticked.ids].filter((id) => rowOf(id) !== -1));
  }, [ticked.ids, rowOf]);

  const range = row === -1 ? undefined : rangeBetween(anchor, active);
  return {
    active: {
      id: isHead ? headId : (rows[active.row] ?? headId),
      key: columns[active.column]?.key ?? 'name',
    },
    range,
    checked,
    row,
    column: active.column,
    moves: chosen.moves,
    moveTo,
    setChecked,
    toggleRow,
  };
}
