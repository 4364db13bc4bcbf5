import { useCallback } from 'react';
import type { PointerEvent as ReactPointerEvent } from 'react';
import type { GridModel } from './gridModel.ts';
import type { GridColumn } from './model/gridColumns.ts';
import { isPinned, moveColumn } from './model/gridColumns.ts';
import { shownPlaces } from './shownPlaces.ts';

/** Dragging a head past others moves its column; a short movement is still a click. */
export function useColumnDrag(
  grid: GridModel,
  head: { readonly current: HTMLDivElement | null },
  setDropBefore: (key: string | undefined) => void,
) {
  return useCallback(
    (event: ReactPointerEvent, column: GridColumn) => {
      if (event.button !== 0 || isPinned(column.key)) return;
      const from = event.clientX;
      let target: string | undefined;
      let isDragged = false;
      const onMove = (move: PointerEvent) => {
        if (Math.abs(move.clientX - from) < 6 && !isDragged) return;
        isDragged = true;
        const over = [...(head.current?.querySelectorAll<HTMLElement>('[data-head]') ?? [])].find(
          (cell) => {
            const { left, right } = cell.getBoundingClientRect();
            return move.clientX >= left && move.clientX < right;
          },
        );
        target = grid.columns[Number(over?.dataset.head ?? -1)]?.key;
        setDropBefore(target);
      };
      const onUp = () => {
        window.removeEventListener('pointermove', onMove);
        window.removeEventListener('pointerup', onUp);
        setDropBefore(undefined);
        if (!isDragged) return;
        // The click that follows a drag would sort.
        window.addEventListener('click', swallow, { capture: true, once: true });
        setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 50);
        if (target === undefined || target === column.key) return;
        const places = shownPlaces(grid);
        const own = places.findIndex(({ key }) => key === column.key);
        const other = places.findIndex(({ key }) => key === target);
        const before = other > own ? places[other + 1]?.key : target;
        grid.setView((view) => ({ ...view, places: moveColumn(places, column.key, before) }));
      };
      window.addEventListener('pointermove', onMove);
      window.addEventListener('pointerup', onUp);
    },
    [grid, head, setDropBefore],
  );
}

function swallow(event: Event): void {
  event.stopPropagation();
  event.preventDefault();
}
