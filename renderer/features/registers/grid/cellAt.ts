/** The position of the cell an event happened in. */
export function cellAt(
  target: EventTarget | null,
): { readonly row: number; readonly column: number } | undefined {
  if (!(target instanceof Element)) return undefined;
  const cell = target.closest('[role="gridcell"]');
  const row = cell?.closest<HTMLElement>('[data-row]');
  if (cell === null || row === null || row === undefined) return undefined;
  return { row: Number(row.dataset.row), column: Number(cell.ariaColIndex) - 1 };
}
