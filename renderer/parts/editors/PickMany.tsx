import type { KeyboardEvent } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import { readCell } from '../../../shared/exchange/cells/index.ts';
import { text } from '../../../shared/lib/index.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import type { KindEditorProps, Move } from './editing.ts';
import { emptyKind, emptyWords } from './emptyKinds.ts';
import { FieldProblem } from './FieldProblem.tsx';
import { isSameValue } from './fieldText.ts';
import { OpenRecord } from './OpenRecord.tsx';
import { PickList } from './PickList.tsx';
import type { Choice, PickSource } from './pickSource.ts';
import { useCommitOnLeaving } from './useCommitOnLeaving.ts';
import { usePicking } from './usePicking.ts';
import { useSubmit } from './useSubmit.ts';

/** Several of many: Enter takes or drops the line, and commits once nothing is typed. */
export function PickMany(props: KindEditorProps & { readonly source: PickSource }) {
  const { field, value, variant, autoFocus, label, describedBy, inputId, onCancel, source } = props;
  const { say, language } = useSpeech();
  const isCell = variant === 'cell';
  const stored = Array.isArray(value) ? value.map(String) : [];
  const [draft, setDraft] = useState<readonly string[]>();
  const chosen = draft ?? stored;
  const kind = draft === undefined ? emptyKind(value) : undefined;
  const picking = usePicking(props, source, chosen, () => -1);
  const { query } = picking;
  const { problem, setProblem, isBusy, submit } = useSubmit(props);
  const listId = useId();
  const noteId = useId();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (autoFocus === true) box.current?.focus({ preventScroll: true });
  }, [autoFocus]);

  const reset = () => {
    picking.close();
    picking.setQuery('');
    setDraft(undefined);
    setProblem(undefined);
  };
  const take = async (next: unknown, move: Move) => {
    if ((await submit(next, move)) && !isCell) reset();
  };
  const takeAll = (items: readonly string[], move: Move) => {
    const isUnchanged = draft === undefined && isSameValue(items, stored);
    return take(isUnchanged ? value : valueOf(field, items), move);
  };
  const toggle = (id: string) => {
    setDraft(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
    picking.setQuery('');
    setProblem(undefined);
  };
  const pick = async (choice: Choice) => {
    if (choice.kind === 'empty') return take(choice.value, 'stay');
    const id =
      choice.kind === 'new' ? await source.create?.run(String(choice.value)) : String(choice.value);
    if (id !== undefined) toggle(id);
    return undefined;
  };
  const commit = async (move: Move) => {
    if (query.trim() === '') return takeAll(chosen, move);
    const read = readCell(field, query, { language, findRecord: source.findRecord });
    if (!read.ok) {
      setProblem(read.error);
      picking.open();
      return undefined;
    }
    if (!Array.isArray(read.value)) return take(read.value, move);
    return takeAll([...new Set([...chosen, ...read.value.map(String)])], move);
  };
  const isDirty = draft !== undefined || query.trim() !== '';
  useCommitOnLeaving(!isCell && isDirty, () => void commit('stay'));

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || picking.onMoveKey(event)) return;
    if (event.key === 'Escape' && !event.altKey) {
      if (isCell || picking.isOpen || isDirty) {
        event.preventDefault();
        event.stopPropagation();
        reset();
      }
      if (isCell) onCancel();
    } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      event.stopPropagation();
      const isMeant = picking.hasMoved || query.trim() !== '';
      const choice = isMeant && picking.active >= 0 ? picking.current() : undefined;
      if (choice !== undefined) void pick(choice);
      else if (!isCell && !picking.isOpen && !isDirty) picking.open();
      else void commit(isCell ? 'down' : 'stay');
    } else if (event.key === 'Tab' && isCell) {
      event.preventDefault();
      event.stopPropagation();
      void commit(event.shiftKey ? 'previous' : 'next');
    } else if (event.key === 'Backspace' && query === '' && chosen.length > 0) {
      event.stopPropagation();
      setDraft(chosen.slice(0, -1));
    } else if (isCell && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.stopPropagation();
    }
  };
  const note =
    problem === undefined ? null : (
      <FieldProblem id={noteId} problem={problem} personal={undefined} />
    );
  const isOpen = picking.isOpen;
  return (
    <>
      {isCell ? null : (
        <ChosenItems
          source={source}
          chosen={chosen}
          label={label}
          onRemove={(id) => {
            void takeAll(
              chosen.filter((each) => each !== id),
              'stay',
            );
            box.current?.focus();
          }}
        />
      )}
      <PickList
        id={listId}
        label={label}
        isOpen={isOpen}
        choices={picking.choices}
        total={picking.total}
        active={picking.active}
        isMulti
        isReady={source.isReady}
        isChosen={(choice) =>
          choice.kind === 'empty'
            ? choice.key === `empty:${kind}`
            : chosen.includes(String(choice.value))
        }
        onPick={(choice) => void pick(choice)}
        onPoint={picking.pointAt}
        note={
          <>
            {isCell && chosen.length > 0 ? (
              <p className="pick-chosen">
                {chosen.map((id) => source.show(id).label).join(say(words.between))}
              </p>
            ) : null}
            {note}
          </>
        }
      >
        <input
          ref={box}
          id={inputId}
          className="field-box field-pick"
          role="combobox"
          type="text"
          autoComplete="off"
          spellCheck={false}
          aria-label={label}
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={isOpen ? listId : undefined}
          aria-activedescendant={
            isOpen && picking.active >= 0 ? `${listId}-${picking.active}` : undefined
          }
          aria-invalid={problem !== undefined}
          aria-required={field.required || undefined}
          aria-describedby={
            [describedBy, problem === undefined ? undefined : noteId]
              .filter((id) => id !== undefined)
              .join(' ') || undefined
          }
          placeholder={
            chosen.length > 0
              ? say(isCell ? words.chosen : words.add, { count: chosen.length })
              : isCell && kind !== undefined && kind !== 'unknown'
                ? say(emptyWords[kind])
                : undefined
          }
          value={query}
          onChange={(event) => {
            setProblem(undefined);
            picking.setQuery(event.currentTarget.value);
            picking.open();
          }}
          onClick={picking.open}
          onBlur={() => {
            if (isBusy()) return;
            if (isDirty) void commit('stay');
            else if (isCell) onCancel();
            else reset();
          }}
          onKeyDown={onKeyDown}
        />
      </PickList>
      {isCell || isOpen ? null : note}
    </>
  );
}

interface ChosenItemsProps {
  readonly source: PickSource;
  readonly chosen: readonly string[];
  readonly label: string;
  readonly onRemove: (id: string) => void;
}

/** What is picked, one a line: long names stay readable. */
function ChosenItems({ source, chosen, label, onRemove }: ChosenItemsProps) {
  const { say } = useSpeech();
  if (chosen.length === 0) return null;
  return (
    <ul className="field-items" aria-label={label}>
      {chosen.map((id) => {
        const shown = source.show(id);
        return (
          <li key={id}>
            {shown.record === undefined ? null : (
              <OpenRecord record={shown.record} code={shown.code ?? ''} label={shown.label} />
            )}
            <span className="field-item">
              {shown.label}
              {shown.aside === undefined ? null : (
                <span className="quiet small"> {shown.aside}</span>
              )}
            </span>
            <button
              type="button"
              className="field-button"
              aria-label={say(words.remove, { label: shown.label })}
              // Focus moves to the field by hand; leaving it first would commit twice.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onRemove(id)}
            >
              ×
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** A list as it is stored: options in their own order, records as picked; nothing picked is unknown. */
function valueOf(
  field: KindEditorProps['field'],
  items: readonly string[],
): readonly string[] | undefined {
  if (items.length === 0) return undefined;
  if (field.kind !== 'choices') return items;
  const order = Object.keys(field.options);
  return items.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
}

const words = {
  add: text('Add …', '添加……'),
  chosen: text('{count, number} chosen', '已选{count, number}项'),
  between: text('; ', '；'),
  remove: text('Remove {label}', '移除{label}'),
};
