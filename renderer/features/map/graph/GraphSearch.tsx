import type { KeyboardEvent } from 'react';
import { memo, useCallback, useId, useState } from 'react';
import { text } from '../../../../shared/lib/index.ts';
import type { FoundStop, GraphQuestion } from '../../../data/verdicts/graphViews.ts';
import type { Judge } from '../../../data/verdicts/judge.ts';
import { useAsked } from '../../../data/verdicts/judgeContext.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';

const words = {
  label: text('Find in the graph', '在图中查找'),
  none: text(
    'Nothing in the graph has this in its name or code.',
    '图中没有名称或编号包含该内容的节点。',
  ),
  found: text('{count, plural, one {# found} other {# found}}', '找到{count, number}项'),
  more: text(
    '{count, number} more; write more of the name.',
    '另有{count, number}项，请输入更多内容。',
  ),
  inGroup: text('in a closed group', '位于已收起的分组中'),
};

const most = 12;

interface GraphSearchProps {
  readonly question: GraphQuestion;
  readonly onJump: (station: string, closedIn: string | null) => void;
}

/** Finds a stop by name or code and goes there, opening its group. */
export const GraphSearch = memo(function GraphSearch({ question, onJump }: GraphSearchProps) {
  const { say, read } = useSpeech();
  const id = useId();
  const [query, setQuery] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const isAsked = query.trim() !== '';
  const found = useAsked(
    useCallback(
      async (judge: Judge) =>
        isAsked ? judge.view('graph-search', { question, query, most }) : null,
      [question, query, isAsked],
    ),
  );
  const hits = found?.hits ?? [];
  const jump = (hit: FoundStop | undefined) => {
    if (hit === undefined) return;
    setOpen(false);
    onJump(hit.station, hit.closedIn);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setAt(Math.min(hits.length - 1, at + 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(0, at - 1));
    else if (event.key === 'Enter') jump(hits[at]);
    else if (event.key === 'Escape' && isOpen) setOpen(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const isShown = isOpen && isAsked && found !== undefined && found !== null;
  return (
    <div className="graph-search">
      <input
        type="text"
        role="combobox"
        className="graph-search-box"
        aria-label={say(words.label)}
        placeholder={say(words.label)}
        autoComplete="off"
        spellCheck={false}
        aria-autocomplete="list"
        aria-expanded={isShown && hits.length > 0}
        aria-controls={isShown && hits.length > 0 ? `${id}list` : undefined}
        aria-activedescendant={isShown && hits.length > 0 ? `${id}${at}` : undefined}
        value={query}
        onChange={({ currentTarget: { value } }) => {
          setQuery(value);
          setAt(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      {isShown ? (
        <div className="graph-search-found">
          {hits.length === 0 ? null : (
            <ul role="listbox" id={`${id}list`} aria-label={say(words.label)}>
              {hits.map((hit, number) => (
                <li
                  key={hit.station}
                  id={`${id}${number}`}
                  role="option"
                  aria-selected={number === at}
                  onMouseDown={(event) => {
                    event.preventDefault();
                    jump(hit);
                  }}
                >
                  {hit.code === null ? null : <span className="code quiet">{hit.code} </span>}
                  {read(hit.words)}
                  {hit.closedIn === null ? null : (
                    <span className="quiet small"> {say(words.inGroup)}</span>
                  )}
                </li>
              ))}
            </ul>
          )}
          {hits.length === 0 ? <p className="quiet small">{say(words.none)}</p> : null}
          {found.total > hits.length ? (
            <p className="quiet small">{say(words.more, { count: found.total - hits.length })}</p>
          ) : null}
        </div>
      ) : null}
      <span className="unseen" role="status">
        {isShown ? say(words.found, { count: found.total }) : ''}
      </span>
    </div>
  );
});
