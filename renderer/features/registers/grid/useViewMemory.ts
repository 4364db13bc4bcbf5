import { useDebouncedCallback } from '@mantine/hooks';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { RegisterId } from '../../../../shared/map/index.ts';
import type { GridColumn } from './model/gridColumns.ts';
import type { ViewMemory } from './model/savedViews.ts';
import { openingState, parseViews, viewsKey, writeViews } from './model/savedViews.ts';
import type { ViewState } from './model/viewState.ts';

interface RegisterViews {
  readonly view: ViewState;
  readonly setView: (change: (view: ViewState) => ViewState) => void;
  readonly memory: ViewMemory;
  readonly remember: (memory: ViewMemory) => boolean;
}

/** The view of a register and the views saved for it on this machine. */
export function useViewMemory(
  workspace: string,
  register: RegisterId,
  columns: readonly GridColumn[],
): RegisterViews {
  const key = viewsKey(workspace, register);
  const [memory, setMemory] = useState(() => parseViews(readStore(key), columns));
  const [view, changeView] = useState(() => openingState(memory, columns));
  const remember = useCallback(
    (next: ViewMemory) => {
      const written = writeViews(next);
      if (written === undefined || !writeStore(key, written)) return false;
      setMemory(next);
      return true;
    },
    [key],
  );
  const keepLast = useDebouncedCallback(
    (state: ViewState) => {
      // Filters are left out: whoever comes back would look for records that are not shown.
      remember({ ...memory, last: { ...state, filters: [], quick: '' } });
    },
    { delay: 600, flushOnUnmount: true },
  );
  const first = useRef(view);
  useEffect(() => {
    if (view !== first.current) keepLast(view);
  }, [view, keepLast]);
  return { view, setView: changeView, memory, remember };
}

function readStore(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

function writeStore(key: string, written: string): boolean {
  try {
    window.localStorage.setItem(key, written);
    return true;
  } catch {
    return false;
  }
}
