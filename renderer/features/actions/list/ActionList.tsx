import { useMemo, useState } from 'react';
import { text } from '../../../../shared/lib/index.ts';
import type { Text } from '../../../../shared/lib/index.ts';
import type { AnyRecord } from '../../../../shared/map/index.ts';
import type { ActionRow } from '../../../data/verdicts/actionViews.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import type { ActionOrder, SortKey } from '../filterActions.ts';
import { sortActions, sortKeys } from '../filterActions.ts';
import { useMoveAction } from '../useMoveAction.ts';
import { ListRow } from './ListRow.tsx';

const heads: { readonly [K in SortKey]: Text } = {
  code: text('Code', '编号'),
  name: text('Action', '整改事项'),
  status: text('Status', '状态'),
  owner: text('Owner', '负责人'),
  due: text('Due', '完成期限'),
  severity: text('Severity', '严重程度'),
  gain: text('Gain', '可提升分'),
  effort: text('Person-days', '人日'),
  cost: text('Cost (CNY)', '费用（元）'),
};

const words = {
  caption: text('Actions', '整改事项'),
  more: text('Show {count, number} more', '再显示{count, number}项'),
  hint: text(
    'Owner, due day, person-days and cost are changed where they stand: press the value.',
    '点按负责人、期限、人日或费用即可直接修改。',
  ),
};

const atOnce = 100;

interface ActionListProps {
  readonly rows: readonly ActionRow[];
  readonly recordOf: (id: string) => AnyRecord | undefined;
  readonly order: ActionOrder;
  readonly onOrder: (order: ActionOrder) => void;
}

/** Actions as a table that is sorted by its heads and changed in its cells. */
export function ActionList({ rows, recordOf, order, onOrder }: ActionListProps) {
  const { say, read, compare } = useSpeech();
  const move = useMoveAction();
  const [most, setMost] = useState(atOnce);
  const sorted = useMemo(
    () => sortActions(rows, order, { read, compare, recordOf }),
    [rows, order, read, compare, recordOf],
  );
  return (
    <>
      <p className="quiet small">{say(words.hint)}</p>
      <div className="actions-list">
        <table className="plain-table">
          <caption className="unseen">{say(words.caption)}</caption>
          <thead>
            <tr>
              {sortKeys.map((key) => (
                <Head key={key} by={key} order={order} onOrder={onOrder} />
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.slice(0, most).map((row) => (
              <ListRow key={row.record.id} row={row} record={recordOf(row.record.id)} move={move} />
            ))}
          </tbody>
        </table>
      </div>
      {sorted.length > most ? (
        <button type="button" className="link small" onClick={() => setMost(most + atOnce)}>
          {say(words.more, { count: Math.min(atOnce, sorted.length - most) })}
        </button>
      ) : null}
    </>
  );
}

interface HeadProps extends Pick<ActionListProps, 'order' | 'onOrder'> {
  readonly by: SortKey;
}

function Head({ by, order, onOrder }: HeadProps) {
  const { say } = useSpeech();
  const isSorted = order.by === by;
  const isDescending = isSorted && order.isDescending;
  const isNumber = by === 'gain' || by === 'effort' || by === 'cost';
  return (
    <th
      scope="col"
      className={isNumber ? 'number' : undefined}
      aria-sort={isSorted ? (isDescending ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        className="actions-head-button"
        onClick={() => onOrder({ by, isDescending: isSorted && !isDescending })}
      >
        {say(heads[by])}
        <span aria-hidden>{isSorted ? (isDescending ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  );
}
