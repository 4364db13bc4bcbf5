import { useCallback } from 'react';
import { cellAt } from './cellAt.ts';
import type { GridModel } from './gridModel.ts';
import { useLatest } from './useRowOrder.ts';

/** Extends the range while the pointer moves with its button down, and scrolls at the edges. */
export function useRangeDrag(
  grid: GridModel,
  scroller: { readonly current: HTMLDivElement | null },
): () => void {
  const latest = useLatest(grid);
  return useCallback(() => {
    let timer: ReturnType<typeof setInterval> | undefined;
    let point = { x: 0, y: 0 };
    const extend = () => {
      const element = scroller.current;
      if (element === null) return;
      const box = element.getBoundingClientRect();
      const x = Math.min(Math.max(point.x, box.left + 2), box.right - 20);
      const y = Math.min(Math.max(point.y, box.top + 36), box.bottom - 20);
      const scrollX = point.x > box.right - 8 ? 40 : point.x < box.left + 8 ? -40 : 0;
      const scrollY = point.y > box.bottom - 8 ? 48 : point.y < box.top + 8 ? -48 : 0;
      if (scrollX !== 0 || scrollY !== 0) element.scrollBy(scrollX, scrollY);
      const to = cellAt(document.elementFromPoint(x, y));
      if (to === undefined) return;
      const { selection } = latest.current;
      if (to.row === selection.row && to.column === selection.column) return;
      selection.moveTo(to.row, to.column, true);
    };
    const onMove = (event: MouseEvent) => {
      point = { x: event.clientX, y: event.clientY };
      timer ??= setInterval(extend, 50);
      extend();
    };
    const onUp = () => {
      clearInterval(timer);
      window.removeEventListener('mousemove', onMove);
      window.removeEventListener('mouseup', onUp);
    };
    window.addEventListener('mousemove', onMove);
    window.addEventListener('mouseup', onUp);
  }, [latest, scroller]);
}
