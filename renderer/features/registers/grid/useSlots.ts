import { useEffect, useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';
import type { Sight, Slots } from './model/fillSlots.ts';
import { fillSlots } from './model/fillSlots.ts';
import { firstCells, nextCells } from './model/framePace.ts';

/** What the row elements show. It follows what is in sight frame by frame, as fast as this machine draws. */
export function useSlots(sight: Sight, scroller: RefObject<HTMLElement | null>): Slots {
  const [slots, setSlots] = useState<Slots>([]);
  const [filler] = useState(() => createFiller(setSlots));
  useLayoutEffect(() => filler.follow(sight), [filler, sight]);
  useLayoutEffect(() => {
    if (slots.length > 0 && scroller.current !== null) filler.layOut(scroller.current);
  }, [filler, slots, scroller]);
  useEffect(() => filler.stop, [filler]);
  return slots;
}

/** Fills once in each frame: two turns of the wheel within one would have to be painted together. */
function createFiller(show: (slots: Slots) => void) {
  let wanted: Sight | undefined;
  let now: Slots = [];
  let cells = firstCells;
  let changed = 0;
  let isPainting = false;
  let frame = 0;
  const fill = () => {
    if (wanted === undefined) return;
    const next = fillSlots(now, wanted, cells);
    if (next.slots === now) return;
    now = next.slots;
    changed = next.changed;
    isPainting = true;
    show(now);
    frame = requestAnimationFrame(() => {
      // Its turn comes when the frame is painted.
      setTimeout(() => {
        isPainting = false;
        fill();
      });
    });
  };
  return {
    follow(sight: Sight) {
      wanted = sight;
      if (!isPainting) fill();
    },
    /** Here and not with the painting, which is then a task of its own. How long it takes gives the pace. */
    layOut(element: HTMLElement) {
      const start = performance.now();
      element.getBoundingClientRect();
      cells = nextCells(cells, changed, performance.now() - start);
    },
    stop() {
      cancelAnimationFrame(frame);
      isPainting = false;
      wanted = undefined;
    },
  };
}
