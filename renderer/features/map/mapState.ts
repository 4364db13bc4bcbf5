import type { Dispatch, SetStateAction } from 'react';
import { createContext, useCallback, useContext } from 'react';
import type {
  Column,
  FlowFilter,
  Grouping,
  GroupingByColumn,
  TraceStart,
} from '../../../shared/views/index.ts';

export const mapTabs = ['graph', 'geography', 'matrix', 'trace'] as const;
export type MapTab = (typeof mapTabs)[number];

/** What is chosen in a view, with the flows it stands for, so that another view can show the same flows. */
export interface MapSelection {
  readonly kind: 'node' | 'edge' | 'place' | 'arc' | 'cell';
  /** The node's, link's, place's … id in its view. */
  readonly id: string;
  readonly flows: readonly string[];
}

/** What the four views share and keep while tabs are switched. */
export interface MapState {
  readonly filter: FlowFilter;
  readonly setFilter: Dispatch<SetStateAction<FlowFilter>>;
  readonly grouping: GroupingByColumn;
  readonly setGrouping: (column: Column, grouping: Grouping) => void;
  /** Ids of groups shown member by member. */
  readonly expanded: readonly string[];
  readonly toggleGroup: (id: string) => void;
  readonly setExpanded: Dispatch<SetStateAction<readonly string[]>>;
  readonly selection: MapSelection | null;
  readonly select: (selection: MapSelection | null) => void;
  /** What the trace starts from; null until something was chosen. */
  readonly traceStart: TraceStart | null;
  readonly setTraceStart: Dispatch<SetStateAction<TraceStart | null>>;
  /** Shows a tab; the record in the details panel stays. */
  readonly openTab: (tab: MapTab) => void;
  /** State of one view alone, by a name such as `matrix.kind`; read it with `useKept`. */
  readonly kept: { readonly [key: string]: unknown };
  readonly keep: (key: string, change: (before: unknown) => unknown) => void;
}

export const MapStateContext = createContext<MapState | undefined>(undefined);

export function useMapState(): MapState {
  const state = useContext(MapStateContext);
  if (state === undefined) throw new Error('Expected a MapStateContext around this component.');
  return state;
}

/** As `useState`, but what is set outlives the tab. One key, one type: begin the key with the view's name, and let `initial` be a constant. */
export function useKept<T>(key: string, initial: T): readonly [T, Dispatch<SetStateAction<T>>] {
  const { kept, keep } = useMapState();
  const value = key in kept ? (kept[key] as T) : initial; // put there by the setter below
  const setValue = useCallback(
    (next: SetStateAction<T>) =>
      keep(key, (before) => {
        if (typeof next !== 'function') return next;
        const change = next as (from: T) => T; // the one kind of function an action can be
        return change((before === undefined ? initial : before) as T);
      }),
    [keep, key, initial],
  );
  return [value, setValue];
}
