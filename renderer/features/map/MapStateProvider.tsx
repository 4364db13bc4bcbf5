import type { ReactNode } from 'react';
import { useCallback, useMemo, useState } from 'react';
import type { Column, FlowFilter, Grouping, TraceStart } from '../../../shared/views/index.ts';
import { defaultGrouping } from '../../../shared/views/index.ts';
import { goTo, useRoute } from '../../navigation/useRoute.ts';
import type { MapSelection, MapState, MapTab } from './mapState.ts';
import { MapStateContext } from './mapState.ts';

const nothing: FlowFilter = {};

/** Holds what the four views share, so that switching between them loses nothing. */
export function MapStateProvider({ children }: { readonly children: ReactNode }) {
  const [filter, setFilter] = useState(nothing);
  const [grouping, setGroupings] = useState(defaultGrouping);
  const [expanded, setExpanded] = useState<readonly string[]>([]);
  const [selection, select] = useState<MapSelection | null>(null);
  const [traceStart, setTraceStart] = useState<TraceStart | null>(null);
  const [kept, setKept] = useState<{ readonly [key: string]: unknown }>({});
  const route = useRoute();
  const setGrouping = useCallback((column: Column, next: Grouping) => {
    setGroupings((before) => ({ ...before, [column]: next }));
  }, []);
  const toggleGroup = useCallback((id: string) => {
    setExpanded((before) =>
      before.includes(id) ? before.filter((each) => each !== id) : [...before, id],
    );
  }, []);
  const keep = useCallback((key: string, change: (before: unknown) => unknown) => {
    setKept((before) => ({ ...before, [key]: change(before[key]) }));
  }, []);
  const openTab = useCallback(
    (tab: MapTab) => {
      if (route.at === 'workspace') goTo({ ...route, place: 'map', part: tab });
    },
    [route],
  );
  const state = useMemo<MapState>(
    () => ({
      filter,
      setFilter,
      grouping,
      setGrouping,
      expanded,
      toggleGroup,
      setExpanded,
      selection,
      select,
      traceStart,
      setTraceStart,
      openTab,
      kept,
      keep,
    }),
    [
      filter,
      grouping,
      setGrouping,
      expanded,
      toggleGroup,
      selection,
      traceStart,
      openTab,
      kept,
      keep,
    ],
  );
  return <MapStateContext value={state}>{children}</MapStateContext>;
}
