import { useCallback, useMemo } from 'react';
import type { RegisterId } from '../../../../shared/map/index.ts';
import { outcomeWords } from '../../../../shared/report/words.ts';
import { useRecords, useRecordsSoFar, useSession } from '../../../data/session/sessionContext.ts';
import type { Judge } from '../../../data/verdicts/judge.ts';
import { useAsked } from '../../../data/verdicts/judgeContext.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import type { GridModel } from './gridModel.ts';
import { createCellReader } from './model/cellReader.ts';
import { gridColumnsOf, placeColumns, selectColumn } from './model/gridColumns.ts';
import { useGridSelection } from './useGridSelection.ts';
import { useLatest, useRowOrder } from './useRowOrder.ts';
import { useTargets } from './useTargets.ts';
import { useViewMemory } from './useViewMemory.ts';

/** The state of a grid put together from its parts. */
export function useGrid(register: RegisterId) {
  const session = useSession();
  const { language, read, compare } = useSpeech();
  const records = useRecords(register);
  const recordsSoFar = useRecordsSoFar(register);
  const all = useMemo(() => gridColumnsOf(register), [register]);
  const { view, setView, memory, remember } = useViewMemory(session.id, register, all);
  const { nameOf, isLoaded } = useTargets(all);
  const outcomes = useAsked(useCallback((judge: Judge) => judge.outcomesOf(register), [register]));
  const latestOutcomes = useLatest(outcomes);
  const reader = useMemo(
    () =>
      createCellReader({
        columns: all,
        language,
        nameOf,
        outcomeOf: (id) => latestOutcomes.current?.get(id)?.outcome,
        sayOutcome: (outcome) => read(outcomeWords[outcome]),
      }),
    [all, language, read, nameOf, latestOutcomes],
  );
  const columns = useMemo(() => [selectColumn, ...placeColumns(all, view.places)], [all, view]);
  const { rows, rowOf, isWorking, isAstray, sortAgain } = useRowOrder({
    register,
    records: recordsSoFar,
    isWhole: records !== undefined,
    view,
    all,
    reader,
    areTargetsLoaded: isLoaded,
    compare,
  });
  const selection = useGridSelection(rows, rowOf, columns);
  const get = useCallback((id: string) => session.records.get(register, id), [session, register]);
  const outcomeOf = useCallback((id: string) => outcomes?.get(id), [outcomes]);
  const gridView = useMemo(
    () => ({ register, session, all, view, setView }),
    [register, session, all, view, setView],
  );
  const grid: GridModel = {
    ...gridView,
    columns,
    rows,
    rowOf,
    get,
    reader,
    outcomeOf,
    selection,
  };
  return { grid, gridView, records, isWorking, isAstray, sortAgain, memory, remember };
}
