import { Kbd, Modal } from '@mantine/core';
import type { KeyboardEvent, ReactNode } from 'react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Text } from '../../../shared/lib/index.ts';
import { text } from '../../../shared/lib/index.ts';
import { registerOf } from '../../../shared/map/index.ts';
import { useMaybeSession } from '../../data/session/sessionContext.ts';
import type { SearchHit, SearchResult } from '../../data/verdicts/verdicts.ts';
import { goTo } from '../../navigation/useRoute.ts';
import { useAllCommands } from '../../ui/commands/commandContext.ts';
import type { Command } from '../../ui/commands/commandRegistry.ts';
import { showKeys } from '../../ui/commands/keys.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import { useMaybeJudge } from '../../data/verdicts/judgeContext.ts';
import { rankCommands } from './rankCommands.ts';
import './palette.css';

interface CommandPaletteProps {
  /** Records alone, without commands. */
  readonly isSearch: boolean;
  readonly onClose: () => void;
}

const words = {
  palette: text('Search or run a command', '搜索或执行命令'),
  search: text('Search everything', '全局搜索'),
  hint: text(
    'A code, a name, words of a note, or what you want to do',
    '代码、名称、备注中的文字，或要执行的操作',
  ),
  searchHint: text(
    'A code, a name, or words of any field, in either language',
    '代码、名称或任一字段中的文字，中英文均可',
  ),
  commands: text('Commands', '命令'),
  records: text('Records', '记录'),
  recordsOf: text(
    '{shown, number} of {total, number} records',
    '共{total, number}条，显示{shown, number}条',
  ),
  nothing: text('Nothing found for “{query}”.', '未找到“{query}”。'),
  archived: text('archived', '已归档'),
  results: text('Results', '结果'),
};

const mostHits = 30;
const mostCommands = 8;

interface Item {
  readonly key: string;
  readonly run: () => void;
  readonly content: ReactNode;
}

/** One field for everything: commands by name, records by whatever is written in them. */
export function CommandPalette({ isSearch, onClose }: CommandPaletteProps) {
  const speech = useSpeech();
  const { say, read } = speech;
  const [query, setQuery] = useState('');
  // By its key, not its place: hits that arrive late must not slip under the Enter key.
  const [picked, pick] = useState<string>();
  const commands = useAllCommands();
  const found = useSearch(query);
  const listId = useId();
  const session = useMaybeSession();

  const ranked = useMemo(
    () => (isSearch ? [] : rankCommands(commands, query, mostCommands, speech)),
    [isSearch, commands, query, speech],
  );
  const run = (action: () => void) => {
    onClose();
    action();
  };
  const commandItems: Item[] = ranked.map((command) => ({
    key: command.id,
    run: () => run(command.run),
    content: <CommandLine command={command} say={say} />,
  }));
  const hitItems: Item[] = (found?.hits ?? []).map((hit) => ({
    key: `${hit.register}:${hit.id}`,
    run: () => run(() => openHit(hit, session?.id)),
    content: <HitLine hit={hit} say={say} read={read} />,
  }));
  const records = { label: recordsLabel(found, say), items: hitItems };
  const actions = { label: say(words.commands), items: commandItems };
  const groups = (
    namesCommand(ranked[0], query, say) ? [actions, records] : [records, actions]
  ).filter(({ items }) => items.length > 0);
  const items = groups.flatMap((group) => group.items);
  const chosen = Math.min(
    Math.max(
      0,
      items.findIndex(({ key }) => key === picked),
    ),
    items.length - 1,
  );

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      pick(items[Math.max(0, Math.min(items.length - 1, chosen + step))]?.key);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      items[chosen]?.run();
    }
  };
  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      size="lg"
      yOffset="12vh"
      centered={false}
      padding={0}
      attributes={{ content: { 'aria-label': say(isSearch ? words.search : words.palette) } }}
    >
      <input
        className="palette-input"
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={chosen < 0 ? undefined : `${listId}-${chosen}`}
        aria-label={say(isSearch ? words.search : words.palette)}
        placeholder={say(isSearch ? words.searchHint : words.hint)}
        data-autofocus
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          pick(undefined);
        }}
        onKeyDown={onKeyDown}
      />
      <div className="palette-list" role="listbox" id={listId} aria-label={say(words.results)}>
        {groups.map(({ label, items: ofGroup }) => (
          <div key={label} role="group" aria-label={label}>
            <div className="palette-group" aria-hidden="true">
              {label}
            </div>
            {ofGroup.map((item) => {
              const index = items.indexOf(item);
              return (
                <Option
                  key={item.key}
                  id={`${listId}-${index}`}
                  item={item}
                  isChosen={index === chosen}
                  onPoint={() => pick(item.key)}
                />
              );
            })}
          </div>
        ))}
      </div>
      {items.length === 0 &&
      query.trim() !== '' &&
      (found !== undefined || session === undefined) ? (
        <p className="palette-nothing quiet" role="status">
          {say(words.nothing, { query: query.trim() })}
        </p>
      ) : null}
    </Modal>
  );
}

/** Whoever types how a command begins means the command; else records come first. */
function namesCommand(command: Command | undefined, query: string, say: Say): boolean {
  const typed = query.trim().toLowerCase();
  return (
    typed !== '' && command !== undefined && say(command.label).toLowerCase().startsWith(typed)
  );
}

interface OptionProps {
  readonly id: string;
  readonly item: Item;
  readonly isChosen: boolean;
  readonly onPoint: () => void;
}

function Option({ id, item, isChosen, onPoint }: OptionProps) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isChosen) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return (
    // The keys are handled by the field, which keeps the focus.
    <div
      ref={ref}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      className="palette-item"
      onMouseMove={onPoint}
      onClick={item.run}
      onKeyDown={() => undefined}
    >
      {item.content}
    </div>
  );
}

type Say = (text: Text) => string;

function CommandLine({ command, say }: { readonly command: Command; readonly say: Say }) {
  const { label, group, keys } = command;
  return (
    <>
      <span className="clip">{say(label)}</span>
      <span className="palette-side quiet small">{say(group)}</span>
      {keys?.[0] === undefined ? null : <Kbd size="xs">{showKeys(keys[0])}</Kbd>}
    </>
  );
}

interface HitLineProps {
  readonly hit: SearchHit;
  readonly say: Say;
  readonly read: (words: SearchHit['name']) => string;
}

function HitLine({ hit, say, read }: HitLineProps) {
  const { code, name, register, isArchived, found } = hit;
  return (
    <>
      <span className="palette-code code quiet">{code}</span>
      <span className="palette-hit">
        <span className="clip">{read(name)}</span>
        {found === undefined ? null : (
          <span className="clip small quiet">
            {say(found.label)}: {found.excerpt}
          </span>
        )}
      </span>
      <span className="palette-side quiet small">
        {isArchived ? `${say(words.archived)} · ` : ''}
        {say(registerOf(register).one)}
      </span>
    </>
  );
}

function recordsLabel(
  found: SearchResult | undefined,
  say: (text: Text, values?: { readonly [name: string]: number }) => string,
): string {
  if (found === undefined || found.total <= found.hits.length) return say(words.records);
  return say(words.recordsOf, { shown: found.hits.length, total: found.total });
}

/** The hits of what is typed; the ones before stay until the next are there. */
function useSearch(query: string): SearchResult | undefined {
  const [result, setResult] = useState<SearchResult>();
  const judge = useMaybeJudge();
  const wanted = query.trim();
  useEffect(() => {
    if (wanted === '' || judge === undefined) return undefined;
    let isWanted = true;
    judge.search(wanted, mostHits).then(
      (found) => {
        if (isWanted) setResult(found);
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [judge, wanted]);
  return wanted === '' ? undefined : result;
}

function openHit({ register, id }: SearchHit, workspace: string | undefined): void {
  if (workspace === undefined) return;
  goTo({ at: 'workspace', workspace, place: 'registers', register, record: { register, id } });
}
