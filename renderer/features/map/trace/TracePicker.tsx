import type { KeyboardEvent } from 'react';
import { useEffect, useId, useMemo, useState } from 'react';
import type { Text } from '../../../../shared/lib/index.ts';
import { text } from '../../../../shared/lib/index.ts';
import type { TraceStart } from '../../../../shared/views/index.ts';
import { useRecords } from '../../../data/session/sessionContext.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import type { TraceOption } from './traceOptions.ts';
import { matchOptions, optionsOf, traceKinds, traceRegisters } from './traceOptions.ts';

export const kindWords: { readonly [K in TraceStart['kind']]: Text } = {
  category: text('Categories of data', '信息种类'),
  subject: text('Groups of people', '个人信息主体'),
  flow: text('Flows', '数据流转'),
};

const words = {
  label: text(
    'Trace a category, a group of people or a flow',
    '选择要追踪的信息种类、个人信息主体或流转',
  ),
  hint: text('Type a name or a code', '输入名称或编号'),
  nothing: text(
    'Nothing by that name. Try another word, or the code.',
    '未找到匹配项，请更换关键词或输入编号。',
  ),
  more: text('{count, number} more: type on to find them', '另有{count, number}项，请继续输入'),
  loading: text('Loading …', '正在载入……'),
};

/** The box to type in, for those who send the focus there. */
export const pickerId = 'trace-picker';

/** So many of each kind are listed at once. */
const most = 40;

interface TracePickerProps {
  readonly start: TraceStart | null;
  readonly onPick: (start: TraceStart) => void;
}

/** One of all that can be traced: type to filter, arrows to move, Enter to take. */
export function TracePicker({ start, onPick }: TracePickerProps) {
  const { say, read } = useSpeech();
  const options = useOptions();
  const [isOpen, setOpen] = useState(false);
  const [query, setQuery] = useState<string | null>(null);
  const [active, setActive] = useState(-1);
  const listId = useId();
  const labelId = useId();
  const groups = useMemo(() => {
    if (!isOpen || options === undefined) return [];
    const found = traceKinds.map((kind) => ({
      kind,
      ...matchOptions(options[kind], query ?? '', most),
    }));
    // Where each begins among all that are shown.
    return found
      .map((group, at) => ({
        ...group,
        from: found.slice(0, at).reduce((sum, before) => sum + before.options.length, 0),
      }))
      .filter(({ total }) => total > 0);
  }, [isOpen, options, query]);
  const shown = useMemo(() => groups.flatMap((group) => group.options), [groups]);
  const picked =
    start === null ? undefined : options?.[start.kind].find((each) => each.start.id === start.id);
  const current = picked === undefined ? '' : `${picked.code} ${read(picked.name)}`;

  useEffect(() => {
    if (active < 0) return;
    document.getElementById(`${listId}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [active, listId]);

  useEffect(() => {
    // What is typed next takes the place of what was picked.
    const { activeElement } = document;
    if (current === '') return;
    if (activeElement instanceof HTMLInputElement && activeElement.id === pickerId) {
      activeElement.select();
    }
  }, [current]);

  const open = () => {
    if (isOpen) return;
    setOpen(true);
    setActive(-1);
  };
  const close = () => {
    setOpen(false);
    setQuery(null);
    setActive(-1);
  };
  const pick = (option: TraceOption | undefined) => {
    if (option === undefined) return;
    onPick(option.start);
    close();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        event.preventDefault();
        if (!isOpen) return open();
        const step = event.key === 'ArrowDown' ? 1 : -1;
        const from = active === -1 && step === -1 ? shown.length : active;
        setActive(shown.length === 0 ? -1 : (from + step + shown.length) % shown.length);
        return;
      }
      case 'Enter':
        event.preventDefault();
        if (!isOpen) open();
        // Enter takes what is found first, as in every other list of the program.
        else pick(shown[active === -1 && query !== null ? 0 : active]);
        return;
      case 'Escape':
        if (!isOpen) return;
        event.preventDefault();
        event.stopPropagation();
        close();
    }
  };

  return (
    <div className="trace-picker">
      <label id={labelId} htmlFor={pickerId}>
        {say(words.label)}
      </label>
      <input
        id={pickerId}
        className="trace-picker-box"
        role="combobox"
        type="text"
        autoComplete="off"
        spellCheck={false}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        aria-activedescendant={active >= 0 ? `${listId}-${active}` : undefined}
        placeholder={say(words.hint)}
        value={query ?? current}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setOpen(true);
          setActive(-1);
        }}
        onClick={(event) => {
          if (query === null) event.currentTarget.select();
          open();
        }}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      {isOpen ? (
        // The box keeps the focus while the list is pressed or scrolled.
        <div className="trace-picker-list" onMouseDown={(event) => event.preventDefault()}>
          <div id={listId} role="listbox" aria-labelledby={labelId}>
            {groups.map((group) => (
              <div key={group.kind} role="group" aria-label={say(kindWords[group.kind])}>
                <div className="trace-picker-head quiet" aria-hidden>
                  {say(kindWords[group.kind])}
                  {group.total > group.options.length
                    ? ` · ${say(words.more, { count: group.total - group.options.length })}`
                    : ''}
                </div>
                {group.options.map((option, place) => {
                  const index = group.from + place;
                  return (
                    <div
                      key={option.start.id}
                      id={`${listId}-${index}`}
                      role="option"
                      aria-selected={option === picked}
                      className="trace-picker-option"
                      data-active={index === active || undefined}
                      onClick={() => pick(option)}
                    >
                      <span className="code quiet">{option.code}</span> {read(option.name)}
                    </div>
                  );
                })}
              </div>
            ))}
          </div>
          <p className="trace-picker-foot quiet small" role="status">
            {options === undefined
              ? say(words.loading)
              : shown.length === 0
                ? say(words.nothing)
                : ''}
          </p>
        </div>
      ) : null}
    </div>
  );
}

type Options = { readonly [K in TraceStart['kind']]: readonly TraceOption[] };

function useOptions(): Options | undefined {
  const category = useOptionsOf('category');
  const subject = useOptionsOf('subject');
  const flow = useOptionsOf('flow');
  return useMemo(
    () =>
      category === undefined || subject === undefined || flow === undefined
        ? undefined
        : { category, subject, flow },
    [category, subject, flow],
  );
}

/** So many records are made options of before others may go on: twenty thousand take longer than a frame. */
const sliceSize = 2000;

function useOptionsOf(kind: TraceStart['kind']): readonly TraceOption[] | undefined {
  const records = useRecords(traceRegisters[kind]);
  const [options, setOptions] = useState<readonly TraceOption[]>();
  useEffect(() => {
    if (records === undefined) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const made: TraceOption[] = [];
    const goOn = (from: number) => {
      made.push(...optionsOf(kind, records.slice(from, from + sliceSize)));
      const next = from + sliceSize;
      if (next < records.length) timer = setTimeout(goOn, 0, next);
      else setOptions(made);
    };
    timer = setTimeout(goOn, 0, 0);
    return () => clearTimeout(timer);
  }, [kind, records]);
  return options;
}
