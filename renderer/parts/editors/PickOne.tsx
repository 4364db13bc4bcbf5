import type { KeyboardEvent } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import { readCell } from '../../../shared/exchange/cells/index.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import type { KindEditorProps, Move } from './editing.ts';
import { emptyKind, emptyWords } from './emptyKinds.ts';
import { FieldProblem } from './FieldProblem.tsx';
import { OpenRecord } from './OpenRecord.tsx';
import { PickList } from './PickList.tsx';
import type { Choice, PickSource } from './pickSource.ts';
import { useCommitOnLeaving } from './useCommitOnLeaving.ts';
import { usePicking } from './usePicking.ts';
import { useSubmit } from './useSubmit.ts';

/** One of many: type to filter, arrows to move, Enter to take. */
export function PickOne(props: KindEditorProps & { readonly source: PickSource }) {
  const { field, value, variant, initialText, autoFocus, label, describedBy, inputId, onCancel } =
    props;
  const { source } = props;
  const { say, language } = useSpeech();
  const isCell = variant === 'cell';
  const kind = emptyKind(value);
  const picked = kind === undefined ? source.show(value) : undefined;
  const chosen = typeof value === 'string' ? [value] : [];
  const picking = usePicking(props, source, chosen, (choices) =>
    choices.findIndex((choice) => choice.kind === 'value' && choice.value === value),
  );
  const [isTyped, setTyped] = useState(initialText !== undefined);
  const { problem, setProblem, isBusy, submit } = useSubmit(props);
  const [isSettled, setSettled] = useState(false);
  const listId = useId();
  const noteId = useId();
  const box = useRef<HTMLInputElement>(null);
  const shown =
    picked?.label ??
    (isCell && kind !== 'unknown' && kind !== undefined ? say(emptyWords[kind]) : '');
  useEffect(() => {
    if (autoFocus !== true) return;
    box.current?.focus({ preventScroll: true });
    if (initialText === undefined) box.current?.select();
  }, [autoFocus, initialText]);

  const reset = () => {
    picking.close();
    picking.setQuery('');
    setTyped(false);
    setProblem(undefined);
  };
  const take = async (next: unknown, move: Move) => {
    if (await submit(next, move)) {
      if (!isCell) reset();
    }
  };
  const pick = async (choice: Choice, move: Move) => {
    if (choice.kind !== 'new') return take(choice.value, move);
    const id = await source.create?.run(String(choice.value));
    return id === undefined ? undefined : take(id, move);
  };
  const commitText = async (move: Move) => {
    if (!isTyped) {
      if (isCell) await submit(value, move);
      else reset();
      return;
    }
    const read = readCell(field, picking.query, { language, findRecord: source.findRecord });
    if (read.ok) return take(read.value, move);
    const only = picking.choices.filter((choice) => choice.kind === 'value');
    if (only[0] !== undefined && picking.total === 1) return take(only[0].value, move);
    setProblem(read.error);
    picking.open();
    return undefined;
  };
  useCommitOnLeaving(!isCell && isTyped && !isSettled, () => void commitText('stay'));

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || picking.onMoveKey(event)) return;
    if (event.key === 'Escape' && !event.altKey) {
      if (isCell || picking.isOpen || isTyped) {
        event.preventDefault();
        event.stopPropagation();
        reset();
      }
      if (isCell) onCancel();
    } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      event.stopPropagation();
      const choice = picking.isOpen && picking.active >= 0 ? picking.current() : undefined;
      if (choice !== undefined) void pick(choice, isCell ? 'down' : 'stay');
      else if (!isCell && !picking.isOpen && !isTyped) picking.open();
      else void commitText(isCell ? 'down' : 'stay');
    } else if (event.key === 'Tab') {
      const choice =
        picking.active >= 0 && (picking.hasMoved || (isTyped && picking.query !== ''))
          ? picking.current()
          : undefined;
      const move = !isCell ? 'stay' : event.shiftKey ? 'previous' : 'next';
      if (isCell) {
        event.preventDefault();
        event.stopPropagation();
      }
      if (choice !== undefined) {
        setSettled(true);
        void pick(choice, move).finally(() => setSettled(false));
      } else if (isCell) void commitText(move);
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
      <div className={`field-row field-row-${variant}`}>
        <PickList
          id={listId}
          label={label}
          isOpen={isOpen}
          choices={picking.choices}
          total={picking.total}
          active={picking.active}
          isMulti={false}
          isReady={source.isReady}
          isChosen={(choice) =>
            choice.kind === 'empty'
              ? choice.key === `empty:${kind}`
              : choice.kind === 'value' && choice.value === value
          }
          onPick={(choice) => void pick(choice, 'stay')}
          onPoint={picking.pointAt}
          note={isCell || isOpen ? note : null}
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
            value={isTyped ? picking.query : shown}
            onChange={(event) => {
              setTyped(true);
              setProblem(undefined);
              picking.setQuery(event.currentTarget.value);
              picking.open();
            }}
            onClick={picking.open}
            onFocus={(event) => {
              if (!isTyped) event.currentTarget.select();
            }}
            onBlur={() => {
              if (isBusy() || isSettled) return;
              if (isTyped) void commitText('stay');
              else if (isCell) onCancel();
              else reset();
            }}
            onKeyDown={onKeyDown}
          />
        </PickList>
        {isCell || picked?.record === undefined ? null : (
          <OpenRecord record={picked.record} code={picked.code ?? ''} label={picked.label} />
        )}
      </div>
      {isCell || isOpen ? null : note}
    </>
  );
}
