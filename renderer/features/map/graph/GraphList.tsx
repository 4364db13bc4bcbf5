import { Button } from '@mantine/core';
import { useCallback, useState } from 'react';
import { text } from '../../../../shared/lib/index.ts';
import type { GraphList as Columns } from '../../../../shared/views/index.ts';
import type { GraphQuestion } from '../../../data/verdicts/graphViews.ts';
import type { Judge } from '../../../data/verdicts/judge.ts';
import { useAsked } from '../../../data/verdicts/judgeContext.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import type { GraphIndex } from './graphIndex.ts';
import { edgeNumberOf } from './graphIndex.ts';
import type { GraphActions } from './useGraphActions.ts';

const words = {
  reading: text('Writing the list …', '正在生成列表……'),
  leaving: text('Goes to', '流向'),
  arriving: text('Comes from', '来自'),
  links: text(
    '{count, plural, =0 {no links} one {# link} other {# links}}',
    '{count, number}条连线',
  ),
  openGroup: text('Open the group', '展开分组'),
  closeGroup: text('Close its group', '收起所属分组'),
  openRecord: text('Open the record', '打开记录'),
  more: text('Show {count, number} more', '再显示{count, number}项'),
  none: text('Nothing in this column.', '本列无内容。'),
};

/** So many stops of a column at once. */
const pageLength = 100;

interface GraphListProps {
  readonly index: GraphIndex;
  readonly question: GraphQuestion;
  readonly actions: GraphActions;
}

/** The graph in words: column by column, each stop with what leaves and reaches it. */
export function GraphList({ index, question, actions }: GraphListProps) {
  const { say, language } = useSpeech();
  const list = useAsked(
    useCallback(
      (judge: Judge) => judge.view('graph-list', { question, language }),
      [question, language],
    ),
  );
  if (list === undefined) return <p className="quiet">{say(words.reading)}</p>;
  return (
    <div className="graph-list">
      {list.map((column) => (
        <ColumnList key={column.column} column={column} index={index} actions={actions} />
      ))}
    </div>
  );
}

interface ColumnListProps {
  readonly column: Columns;
  readonly index: GraphIndex;
  readonly actions: GraphActions;
}

function ColumnList({ column: { heading, stops }, index, actions }: ColumnListProps) {
  const { say, number } = useSpeech();
  const [most, setMost] = useState(pageLength);
  return (
    <section>
      <h3>
        {heading} <span className="quiet">{number(stops.length)}</span>
      </h3>
      {stops.length === 0 ? <p className="quiet small">{say(words.none)}</p> : null}
      <ul>
        {stops.slice(0, most).map((stop) => (
          <StopItem key={stop.node} stop={stop} index={index} actions={actions} />
        ))}
      </ul>
      {stops.length > most ? (
        <Button variant="default" size="xs" onClick={() => setMost(most + pageLength)}>
          {say(words.more, { count: Math.min(pageLength, stops.length - most) })}
        </Button>
      ) : null}
    </section>
  );
}

interface StopItemProps {
  readonly stop: Columns['stops'][number];
  readonly index: GraphIndex;
  readonly actions: GraphActions;
}

function StopItem({ stop, index, actions }: StopItemProps) {
  const { say } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  const at = index.numbers.get(stop.node);
  const node = at === undefined ? undefined : index.drawn.nodes[at];
  const links = [
    { title: words.leaving, list: stop.leaving },
    { title: words.arriving, list: stop.arriving },
  ].filter(({ list }) => list.length > 0);
  const chooseEdge = (id: string) => {
    const edge = edgeNumberOf(index, id);
    if (edge !== undefined) actions.onEdge(edge);
  };
  return (
    <li>
      <div className="graph-list-stop">
        <button
          type="button"
          className="link"
          aria-pressed={actions.selection?.id === stop.node}
          onClick={() => at !== undefined && actions.onNode(at)}
        >
          {stop.text}
        </button>
        {node === undefined || at === undefined ? null : (
          <>
            {node.record === null ? null : (
              <Button variant="default" size="compact-xs" onClick={() => actions.onOpen(at)}>
                {say(words.openRecord)}
              </Button>
            )}
            {node.group === null ? null : (
              <Button variant="default" size="compact-xs" onClick={() => actions.onToggle(at)}>
                {say(node.kind === 'group' ? words.openGroup : words.closeGroup)}
              </Button>
            )}
          </>
        )}
      </div>
      {links.length === 0 ? null : (
        <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary className="quiet small">
            {say(words.links, { count: stop.leaving.length + stop.arriving.length })}
          </summary>
          {isOpen
            ? links.map(({ title, list }) => (
                <div key={title.en}>
                  <h4 className="small">{say(title)}</h4>
                  <ul>
                    {list.map((link) => (
                      <li key={link.edge}>
                        <button
                          type="button"
                          className="link"
                          aria-pressed={actions.selection?.id === link.edge}
                          onClick={() => chooseEdge(link.edge)}
                        >
                          {link.text}
                        </button>
                      </li>
                    ))}
                  </ul>
                </div>
              ))
            : null}
        </details>
      )}
    </li>
  );
}
