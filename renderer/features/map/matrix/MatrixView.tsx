import type { RefObject } from 'react';
import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { matrixTitles } from '../../../../shared/views/index.ts';
import type { Judge } from '../../../data/verdicts/judge.ts';
import { useJudge, useVerdictState } from '../../../data/verdicts/judgeContext.ts';
import type { MatrixQuestion, MatrixTable } from '../../../data/verdicts/mapViews.ts';
import { copyTable } from '../../../parts/figures/copyTable.ts';
import { SaveFigure } from '../../../parts/figures/SaveFigure.tsx';
import { standaloneSvg, tokenColour } from '../../../parts/figures/standaloneSvg.ts';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { notify } from '../../../ui/feedback/notify.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { useKept } from '../mapState.ts';
import { useBox } from '../useBox.ts';
import { useLastAsked } from '../useLastAsked.ts';
import { CellPanel } from './CellPanel.tsx';
import { filterRows } from './filterRows.ts';
import type { GridSpot } from './gridMove.ts';
import type { Choice } from './matrixChoice.ts';
import { columnsOf, firstChoice } from './matrixChoice.ts';
import { MatrixChoices } from './MatrixChoices.tsx';
import { matrixFigure } from './matrixFigure.ts';
import type { CellAddress } from './MatrixGrid.tsx';
import { MatrixGrid } from './MatrixGrid.tsx';
import { extentOf } from './useSight.ts';
import { words } from './words.ts';
import '../../../parts/parts.css';
import './matrix.css';

/** Two things crossed, with a verdict and the records behind it wherever they meet. */
export function MatrixView() {
  const speech = useSpeech();
  const { say, read, language } = speech;
  const [choice, setChoice] = useKept<Choice>('matrix.choice', firstChoice);
  const [opened, setOpened] = useKept<CellAddress | null>('matrix.opened', null);
  const question = useQuestion(choice, language);
  const table = useTable(question);
  const query = useDeferredValue(choice.query);
  const shown = useMemo(
    () => (table === undefined ? [] : filterRows(table.rows, query, read)),
    [table, query, read],
  );
  const bandEdges = useBandEdges();
  const scroller = useRef<HTMLDivElement>(null);
  const copy = useCopy(question, table, shown, choice.query !== '');
  const getSvg = () => {
    if (table === undefined || scroller.current === null) return null;
    const figure = matrixFigure({
      table,
      shown,
      bandEdges,
      speech,
      extent: extentOf(scroller.current, shown.length, table.columns.length),
      colourOf: tokenColour,
    });
    return standaloneSvg(figure, { title: say(matrixTitles[table.kind]) });
  };

  return (
    <div className="matrix">
      <div className="matrix-tools">
        <MatrixChoices
          choice={choice}
          setChoice={(next) => {
            if (next.kind !== choice.kind) setOpened(null);
            setChoice(next);
          }}
        />
      </div>
      <div className="matrix-line">
        <p className="quiet small" role="status">
          {table === undefined
            ? say(words.loading)
            : say(words.size, {
                rows: shown.length,
                allRows: table.all.rows,
                columns: table.columns.length,
                allColumns: table.all.columns,
              })}
        </p>
        <span className="matrix-buttons">
          <button type="button" className="figure-button" onClick={copy}>
            {say(words.copy)}
          </button>
          <SaveFigure name={say(matrixTitles[choice.kind])} getSvg={getSvg} />
        </span>
      </div>
      {table === undefined ? null : (
        <MatrixBody {...{ table, shown, bandEdges, opened, setOpened, copy, scroller }} />
      )}
    </div>
  );
}

interface MatrixBodyProps {
  readonly table: MatrixTable;
  readonly shown: readonly number[];
  readonly bandEdges: readonly number[];
  readonly opened: CellAddress | null;
  readonly setOpened: (cell: CellAddress | null) => void;
  readonly copy: () => void;
  readonly scroller: RefObject<HTMLDivElement | null>;
}

function MatrixBody(props: MatrixBodyProps) {
  const { table, shown, bandEdges, opened, setOpened, copy, scroller } = props;
  const { say } = useSpeech();
  const [box, size] = useBox();
  const [active, setActive] = useState<GridSpot>({ row: 0, column: 0 });
  const [opening, setOpening] = useState({ isByKey: false, count: 0 });
  // After filtering and sorting there may be fewer rows than before.
  const spot: GridSpot = {
    row: Math.min(active.row, shown.length - 1),
    column: Math.min(active.column, table.columns.length - 1),
  };
  if (table.rows.length === 0 || table.columns.length === 0) {
    return (
      <EmptyState title={say(words.noneTitle)}>
        <p>{say(words.noneWhy)}</p>
      </EmptyState>
    );
  }
  return (
    <div className="matrix-main">
      <div className="matrix-box" ref={box}>
        {shown.length === 0 ? <p className="quiet">{say(words.none)}</p> : null}
        {size === null || shown.length === 0 ? null : (
          <MatrixGrid
            key={table.kind}
            {...{ table, shown, bandEdges, opened, scroller, setActive }}
            {...size}
            label={say(matrixTitles[table.kind])}
            active={spot}
            onOpen={(cell, byKey) => {
              setOpening(({ count }) => ({ isByKey: byKey, count: count + 1 }));
              setOpened(cell);
            }}
            onCopy={copy}
          />
        )}
      </div>
      {opened === null ? null : (
        <CellPanel
          key={opening.count}
          {...{ table, bandEdges }}
          address={opened}
          takesFocus={opening.isByKey}
          onClose={() => {
            setOpened(null);
            scroller.current?.focus();
          }}
        />
      )}
    </div>
  );
}

/** The question as it stands, the same object until one of its parts changes. */
function useQuestion(choice: Choice, language: MatrixQuestion['language']): MatrixQuestion {
  const { kind, rows, isWithoutEmpty } = choice;
  const columns = columnsOf(choice);
  return useMemo(
    () => ({ kind, rows, columns, isWithoutEmpty, language }),
    [kind, rows, columns, isWithoutEmpty, language],
  );
}

/** The table asked for; while another kind is fetched there is none, so that heads and cells agree. */
function useTable(question: MatrixQuestion): MatrixTable | undefined {
  const table = useLastAsked(
    useCallback((judge: Judge) => judge.view('matrix-table', question), [question]),
  );
  return table?.kind === question.kind ? table : undefined;
}

/** Where bands begin: percentages are not rounded up across them. */
function useBandEdges(): readonly number[] {
  const state = useVerdictState();
  const bands = 'scores' in state ? state.scores.bands : undefined;
  return useMemo(() => bands?.map(({ from }) => from) ?? [], [bands]);
}

function useCopy(
  question: MatrixQuestion,
  table: MatrixTable | undefined,
  shown: readonly number[],
  isFiltered: boolean,
): () => void {
  const judge = useJudge();
  const { say } = useSpeech();
  return () => {
    if (table === undefined) return;
    const rows = isFiltered ? shown.flatMap((row) => table.rows[row]?.id ?? []) : null;
    judge.view('matrix-copy', { question, rows }).then(
      (copied) => {
        const isCopied = copyTable(copied);
        notify({
          id: 'matrix-copy',
          kind: isCopied ? 'done' : 'problem',
          message: isCopied
            ? say(words.copied, { rows: copied.rows, columns: copied.columns })
            : say(words.notCopied),
        });
      },
      // A judge that fails says so in its state, which the frame shows.
      () => undefined,
    );
  };
}
