import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { DragEvent, KeyboardEvent } from 'react';
import { text } from '../../../../shared/lib/index.ts';
import type { AnyRecord } from '../../../../shared/map/index.ts';
import type { ActionRow } from '../../../data/verdicts/actionViews.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { byUrgency } from '../filterActions.ts';
import type { BoardColumn } from '../moveAction.ts';
import { boardColumns, nextTarget } from '../moveAction.ts';
import { useMoveAction } from '../useMoveAction.ts';
import { statusWords } from '../actionWords.ts';
import { ActionCard } from './ActionCard.tsx';

const words = {
  hint: text(
    'Ctrl+← and Ctrl+→ move the card you are on, as do dragging it and its status field. Reopened cards come and go by themselves.',
    '按 Ctrl+← 或 Ctrl+→ 可移动当前卡片，也可拖动卡片或更改其状态。“重新开启”一栏由系统判定。',
  ),
  closed: text('Closed', '已关闭'),
  none: text('None', '无'),
  more: text('Show {count, number} more', '再显示{count, number}项'),
};

const columnTitles = {
  open: statusWords.open,
  reopened: statusWords.reopened,
  'in-progress': statusWords['in-progress'],
  closed: words.closed,
  dropped: statusWords.dropped,
} satisfies { readonly [C in BoardColumn['id']]: unknown };

/** So many cards of a column at once: drawing thousands would hold up the page. */
const atOnce = 50;

interface ActionBoardProps {
  readonly rows: readonly ActionRow[];
  readonly recordOf: (id: string) => AnyRecord | undefined;
}

/** Actions in columns by where they stand. */
export function ActionBoard({ rows, recordOf }: ActionBoardProps) {
  const { say } = useSpeech();
  const move = useMoveAction();
  const [dragged, setDragged] = useState<string>();
  const keepFocus = useFocusKept();
  const byColumn = useMemo(
    () =>
      boardColumns.map((column) => ({
        column,
        cards: rows.filter(({ status }) => column.holds.includes(status)).toSorted(byUrgency),
      })),
    [rows],
  );
  const moveKept = useCallback<typeof move>(
    (row, status) => {
      keepFocus(row.record.id);
      move(row, status);
    },
    [keepFocus, move],
  );
  const onKeyDown = useCallback(
    (event: KeyboardEvent, row: ActionRow) => {
      const isSideways = event.key === 'ArrowRight' || event.key === 'ArrowLeft';
      if ((event.ctrlKey || event.metaKey) && isSideways) {
        event.preventDefault();
        const target = nextTarget(row.status, event.key === 'ArrowRight' ? 1 : -1);
        if (target !== null) moveKept(row, target);
      } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        if (event.target instanceof HTMLSelectElement) return;
        const next =
          event.key === 'ArrowDown'
            ? event.currentTarget.nextElementSibling
            : event.currentTarget.previousElementSibling;
        if (next === null) return;
        event.preventDefault();
        next.querySelector('a')?.focus();
      }
    },
    [moveKept],
  );
  const drop = (event: DragEvent, { target }: BoardColumn) => {
    event.preventDefault();
    const row = rows.find(({ record }) => record.id === dragged);
    setDragged(undefined);
    if (row !== undefined && target !== null) move(row, target);
  };
  return (
    <>
      <p className="quiet small">{say(words.hint)}</p>
      <div className="actions-board">
        {byColumn.map(({ column, cards }) => (
          <section
            key={column.id}
            className="actions-column"
            aria-labelledby={`actions-column-${column.id}`}
            data-column={column.id}
            data-takes={dragged !== undefined && column.target !== null}
            onDragOver={(event) => {
              if (dragged !== undefined && column.target !== null) event.preventDefault();
            }}
            onDrop={(event) => drop(event, column)}
          >
            <h2 id={`actions-column-${column.id}`}>
              {say(columnTitles[column.id])} <span className="quiet number">{cards.length}</span>
            </h2>
            <Cards
              cards={cards}
              recordOf={recordOf}
              move={moveKept}
              onKeyDown={onKeyDown}
              onDrag={setDragged}
            />
          </section>
        ))}
      </div>
    </>
  );
}

interface CardsProps extends Pick<ActionBoardProps, 'recordOf'> {
  readonly cards: readonly ActionRow[];
  readonly move: ReturnType<typeof useMoveAction>;
  readonly onKeyDown: (event: KeyboardEvent, row: ActionRow) => void;
  readonly onDrag: (id: string | undefined) => void;
}

function Cards({ cards, recordOf, ...rest }: CardsProps) {
  const { say } = useSpeech();
  const [most, setMost] = useState(atOnce);
  if (cards.length === 0) return <p className="quiet small">{say(words.none)}</p>;
  return (
    <>
      <ul>
        {cards.slice(0, most).map((row) => (
          <ActionCard
            key={row.record.id}
            row={row}
            stated={recordOf(row.record.id)?.['status']}
            {...rest}
          />
        ))}
      </ul>
      {cards.length > most ? (
        <button type="button" className="link small" onClick={() => setMost(most + atOnce)}>
          {say(words.more, { count: Math.min(atOnce, cards.length - most) })}
        </button>
      ) : null}
    </>
  );
}

/** A card that changes its column is made anew there; whoever was on it stays on it. */
function useFocusKept(): (id: string) => void {
  const kept = useRef<string>(undefined);
  // After every drawing: which of them moved the card is not known beforehand.
  useEffect(() => {
    const id = kept.current;
    if (id === undefined) return;
    const card = document.querySelector<HTMLElement>(`[data-action="${CSS.escape(id)}"]`);
    if (card?.contains(document.activeElement) === true) return;
    kept.current = undefined;
    if (document.activeElement === document.body) card?.querySelector('a')?.focus();
  });
  return useCallback((id: string) => {
    kept.current = id;
  }, []);
}
