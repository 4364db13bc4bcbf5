import { Button } from '@mantine/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ClipboardEvent } from 'react';
import type { RegisterId } from '../../../../shared/map/index.ts';
import { registerOf } from '../../../../shared/map/index.ts';
import { usePreferences } from '../../../data/preferences/preferencesContext.ts';
import type { Route } from '../../../navigation/routes.ts';
import { writeRoute } from '../../../navigation/routes.ts';
import { goTo, useRoute } from '../../../navigation/useRoute.ts';
import { useCommands } from '../../../ui/commands/commandContext.ts';
import { notify } from '../../../ui/feedback/notify.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { GridTable } from './GridTable.tsx';
import { gridWords as words } from './gridWords.ts';
import { countCells, isManyCells } from './model/cellRange.ts';
import type { PastePlan } from './model/planPaste.ts';
import { isFiltered } from './model/viewState.ts';
import { BulkBar } from './parts/BulkBar.tsx';
import { FilterChips } from './parts/FilterChips.tsx';
import { NewRecordDialog } from './parts/NewRecordDialog.tsx';
import { PasteDialog } from './parts/PasteDialog.tsx';
import { Toolbar } from './parts/Toolbar.tsx';
import { RegisterEmpty } from './RegisterEmpty.tsx';
import { useCellEditing } from './useCellEditing.tsx';
import { useGridActions } from './useGridActions.ts';
import { useGrid } from './useGrid.ts';
import { useLatest } from './useRowOrder.ts';
import './grid.css';

/** One register as a grid. Mount it anew for another register. */
export function RegisterGrid({ register }: { readonly register: RegisterId }) {
  const speech = useSpeech();
  const { say, read } = speech;
  const { preferences, setPreferences } = usePreferences();
  const { grid, gridView, records, isWorking, isAstray, sortAgain, memory, remember } =
    useGrid(register);
  const { selection, view } = grid;
  const actions = useGridActions(grid);
  const scroller = useRef<HTMLDivElement>(null);
  const focusGrid = useCallback(() => scroller.current?.focus({ preventScroll: true }), []);
  const editing = useCellEditing(grid, actions, focusGrid);
  const [filter, setFilter] = useState<string>();
  const [isCreating, setCreating] = useState(false);
  const created = useRef<string>(undefined);
  useEffect(() => {
    const row = created.current === undefined ? -1 : grid.rowOf(created.current);
    if (row === -1) return;
    created.current = undefined;
    selection.moveTo(row, 2);
  }, [grid, selection]);
  const [plan, setPlan] = useState<PastePlan>();
  const quick = useRef<HTMLInputElement>(null);

  const route = useRoute();
  const place = route.at === 'workspace' ? route.place : 'registers';
  const workspace = grid.session.id;
  const routeTo = useCallback(
    (id: string): Route => {
      const record = { register, id };
      const base = { at: 'workspace', workspace, place, record } as const;
      return place === 'registers' ? { ...base, register } : base;
    },
    [workspace, place, register],
  );
  const hrefOf = useCallback((id: string) => writeRoute(routeTo(id)), [routeTo]);
  const open = useCallback(
    (id: string) => {
      setPreferences({ hasDetails: true });
      goTo(routeTo(id));
    },
    [routeTo, setPreferences],
  );
  const openId =
    route.at === 'workspace' && route.record?.register === register ? route.record.id : undefined;

  const startNew = useCallback(() => setCreating(true), []);
  useGridCommands(register, startNew, () => quick.current?.focus());

  const keyActions = useMemo(
    () => ({
      edit: editing.start,
      open,
      makeUnknown: () => void actions.makeUnknown(),
      fillDown: () => void actions.fillDown(),
    }),
    [editing.start, open, actions],
  );
  const onCopy = (event: ClipboardEvent) => {
    if (editing.edited !== undefined) return;
    const copied = actions.copy();
    if (copied === undefined) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', copied.plain);
    event.clipboardData.setData('text/html', copied.html);
    if (event.type === 'cut') void actions.makeUnknown();
    else if (copied.cells > 1) {
      notify({
        id: 'register-grid',
        kind: 'done',
        message: say(words.copied, { cells: copied.cells }),
      });
    }
  };
  const onPaste = (event: ClipboardEvent) => {
    if (editing.edited !== undefined) return;
    event.preventDefault();
    const pasted = event.clipboardData.getData('text/plain');
    void actions.planPaste(pasted).then((planned) => {
      if (planned === undefined) return undefined;
      if (planned.rejected.length > 0) setPlan(planned);
      else return actions.paste(planned);
      return undefined;
    });
  };

  const shape = grid.session.records.shape(register);
  const archived = useMemo(() => {
    const list = shape === undefined ? undefined : grid.session.records.records(register);
    return list?.filter((record) => record.archived === true).length ?? 0;
  }, [grid.session, register, shape]);
  const counted =
    records === undefined ? undefined : records.length - (view.isArchivedShown ? 0 : archived);
  const isEmpty = records !== undefined && records.length === 0;
  const { range } = selection;
  return (
    <section
      className={`register-grid${preferences.isCompact ? ' is-compact' : ''}`}
      onKeyDownCapture={editing.onKeyDownCapture}
    >
      <Toolbar
        {...{ isWorking, filter, setFilter, memory, remember }}
        grid={gridView}
        shown={grid.rows.length}
        all={counted}
        quickRef={quick}
        onNew={startNew}
      />
      <FilterChips grid={gridView} onEdit={setFilter} />
      <BulkBar grid={grid} actions={actions} onDone={focusGrid} />
      {isAstray ? (
        <div className="grid-hint" role="status">
          <span>{say(words.astray)}</span>
          <button type="button" className="link" onClick={sortAgain}>
            {say(words.sortAgain)}
          </button>
        </div>
      ) : null}
      {isEmpty ? (
        <RegisterEmpty register={register} onNew={startNew} />
      ) : (
        <div className="grid-holder">
          <GridTable
            grid={grid}
            rowHeight={preferences.isCompact ? 26 : 32}
            label={say(words.gridLabel, { many: read(registerOf(register).many) })}
            edited={editing.edited}
            editor={editing.editor}
            isBusy={isWorking}
            {...{ openId, hrefOf, onCopy, onPaste, scroller }}
            actions={keyActions}
            onFilter={setFilter}
          />
          {grid.rows.length === 0 && !isWorking ? (
            <div className="grid-no-match">
              <p>{say(words.noMatch)}</p>
              <p className="quiet small">
                {say(words.noMatchHelp, { archived: view.isArchivedShown ? 0 : archived })}
              </p>
              {isFiltered(view) ? (
                <Button
                  variant="default"
                  onClick={() => grid.setView((before) => ({ ...before, filters: [], quick: '' }))}
                >
                  {say(words.removeFilters)}
                </Button>
              ) : (
                <Button
                  variant="default"
                  onClick={() => grid.setView((before) => ({ ...before, isArchivedShown: true }))}
                >
                  {say(words.showArchived)}
                </Button>
              )}
            </div>
          ) : null}
        </div>
      )}
      <div className="unseen" role="status">
        {range !== undefined && isManyCells(range)
          ? say(words.selectedCells, { cells: countCells(range) })
          : ''}
      </div>
      {isCreating ? (
        <NewRecordDialog
          grid={grid}
          onClose={() => setCreating(false)}
          onCreated={(id) => {
            setCreating(false);
            created.current = id;
            selection.setChecked(new Set());
            open(id);
          }}
        />
      ) : null}
      {plan === undefined ? null : (
        <PasteDialog
          plan={plan}
          onClose={() => {
            setPlan(undefined);
            focusGrid();
          }}
          onPaste={() => {
            setPlan(undefined);
            void actions.paste(plan).then(focusGrid);
          }}
        />
      )}
    </section>
  );
}

function useGridCommands(register: RegisterId, startNew: () => void, focusQuick: () => void): void {
  const { one } = registerOf(register);
  const latestFocus = useLatest(focusQuick);
  useCommands(
    useMemo(
      () => [
        {
          id: 'new-record',
          label: {
            en: `${words.create.en}: ${one.en}`,
            'zh-CN': `${words.create['zh-CN']}${one['zh-CN']}`,
          },
          group: words.group,
          keys: ['n', 'insert'],
          run: startNew,
        },
        {
          id: 'filter-rows',
          label: words.quick,
          group: words.group,
          keys: ['mod+shift+f'],
          worksInFields: true,
          run: () => latestFocus.current(),
        },
      ],
      [one, startNew, latestFocus],
    ),
  );
}
