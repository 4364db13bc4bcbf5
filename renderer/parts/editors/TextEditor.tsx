import { Popover } from '@mantine/core';
import type { KeyboardEvent, RefObject } from 'react';
import { useDeferredValue, useEffect, useId, useRef, useState } from 'react';
import type { PersonalKind } from '../../../shared/exchange/cells/index.ts';
import { looksPersonal } from '../../../shared/exchange/cells/index.ts';
import type { Language } from '../../../shared/lib/index.ts';
import { isMoment, text } from '../../../shared/lib/index.ts';
import type { Field } from '../../../shared/map/index.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import type { KindEditorProps, Move } from './editing.ts';
import { FieldProblem } from './FieldProblem.tsx';
import { readText, textOf } from './fieldText.ts';
import { offsetHere, sayOffset } from './localMoment.ts';
import { TimePicker } from './TimePicker.tsx';
import { useCommitOnLeaving } from './useCommitOnLeaving.ts';
import { useSubmit } from './useSubmit.ts';

interface TextEditorProps extends KindEditorProps {
  /** For words: which of the two languages; default that of the interface. */
  readonly inLanguage?: Language;
}

/** Lines, words, numbers, days and moments: whatever is typed, read by the same rules as a pasted cell. */
export function TextEditor(props: TextEditorProps) {
  const { column, field, value, variant, initialText, autoFocus, label, describedBy } = props;
  const { onCancel, inLanguage, inputId } = props;
  const { language, say } = useSpeech();
  const isCell = variant === 'cell';
  const context = {
    language: inLanguage ?? language,
    plainLanguage: language,
    offsetAt: offsetHere,
  };
  const shown = textOf(field, value, context, !isCell);
  const [draft, setDraft] = useState(initialText);
  const said = draft ?? shown;
  const { problem, setProblem, isBusy, submit } = useSubmit(props);
  const personal = usePersonal(field, column.key, said);
  const noteId = useId();
  const unitId = useId();
  const box = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useFocusAtEnd(box, autoFocus === true);

  const commit = async (move: Move, written = draft) => {
    if (written === undefined || written === shown) {
      setDraft(undefined);
      setProblem(undefined);
      if (isCell) await submit(value, move);
      return;
    }
    const read = readText(field, written, value, context);
    if (!read.ok) {
      setProblem(read.error);
      return;
    }
    if (await submit(read.value, move)) setDraft(undefined);
  };
  useCommitOnLeaving(!isCell && draft !== undefined, () => void commit('stay'));

  const isProse = field.kind === 'words';
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement & HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && !event.altKey) {
      if (isCell || draft !== undefined || problem !== undefined) {
        event.stopPropagation();
        event.preventDefault();
        setDraft(undefined);
        setProblem(undefined);
      }
      if (isCell) onCancel();
    } else if (event.key === 'Enter') {
      if (isProse && (event.shiftKey || event.altKey)) {
        if (event.altKey) insertLine(event.currentTarget, setDraft);
        event.stopPropagation();
        return;
      }
      if (event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      void commit(isCell ? 'down' : 'stay');
    } else if (event.key === 'Tab' && isCell) {
      event.preventDefault();
      event.stopPropagation();
      void commit(event.shiftKey ? 'previous' : 'next');
    } else if (isCell && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.stopPropagation(); // typed into the editor, not meant for the grid
    }
  };
  const hasNote = problem !== undefined || personal !== undefined;
  const shared = {
    id: inputId,
    className: 'field-box',
    value: said,
    'aria-label': label,
    'aria-invalid': problem !== undefined,
    'aria-describedby':
      [describedBy, hasUnit(field) ? unitId : undefined, hasNote ? noteId : undefined]
        .filter((id) => id !== undefined)
        .join(' ') || undefined,
    'aria-required': field.required || undefined,
    lang: inLanguage,
    ref: box,
    spellCheck: isProse,
    onKeyDown,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
      setDraft(event.currentTarget.value);
      if (problem !== undefined) setProblem(undefined);
    },
    onBlur: () => {
      if (isBusy()) return;
      if (isCell && (draft === undefined || draft === shown)) onCancel();
      else void commit('stay');
    },
  };
  const row = (
    <div className={`field-row field-row-${variant}`}>
      {isProse ? (
        <textarea {...shared} rows={1} />
      ) : (
        <input
          {...shared}
          type="text"
          inputMode={field.kind === 'integer' ? 'numeric' : 'text'}
          placeholder={placeholderOf(field, isCell)}
        />
      )}
      {field.kind === 'integer' ? (
        <span id={unitId} className="field-unit quiet">
          {say(field.unit)}
        </span>
      ) : null}
      {field.kind === 'day' || field.kind === 'moment' ? (
        <TimePicker
          kind={field.kind}
          value={said}
          label={label}
          isCell={isCell}
          onPick={(picked) => {
            setDraft(picked);
            if (isCell) box.current?.focus();
            else void commit('stay', picked);
          }}
        />
      ) : null}
    </div>
  );
  const zone =
    field.kind === 'moment' ? (
      <p id={unitId} className={isCell ? 'unseen' : 'field-zone quiet'}>
        {say(words.local, { zone: zoneOf(value) })}
      </p>
    ) : null;
  const note = hasNote ? <FieldProblem id={noteId} problem={problem} personal={personal} /> : null;
  if (!isCell) {
    return (
      <>
        {row}
        {zone}
        {note}
      </>
    );
  }
  return (
    <>
      <Popover
        opened={hasNote}
        position="bottom-start"
        offset={2}
        width={320}
        withRoles={false}
        closeOnClickOutside={false}
        closeOnEscape={false}
        transitionProps={{ duration: 0 }}
      >
        <Popover.Target>{row}</Popover.Target>
        <Popover.Dropdown className="field-note">{note}</Popover.Dropdown>
      </Popover>
      {zone}
    </>
  );
}

function hasUnit(field: Field): boolean {
  return field.kind === 'integer' || field.kind === 'moment';
}

function zoneOf(value: unknown): string {
  const time = typeof value === 'string' && isMoment(value) ? Date.parse(value) : Date.now();
  return sayOffset(offsetHere(time));
}

function placeholderOf(field: Field, isCell: boolean): string | undefined {
  if (isCell) return undefined;
  if (field.kind === 'day') return 'YYYY-MM-DD';
  return field.kind === 'moment' ? 'YYYY-MM-DD HH:MM' : undefined;
}

/** Contact fields ask for a way to reach someone: numbers and addresses belong there. */
function usePersonal(field: Field, key: string, said: string): PersonalKind | undefined {
  const settled = useDeferredValue(said);
  if ((field.kind !== 'line' && field.kind !== 'words') || settled === '') return undefined;
  return looksPersonal(settled, /contact|representative|officer/i.test(key));
}

function useFocusAtEnd(
  box: RefObject<HTMLInputElement | HTMLTextAreaElement | null>,
  isWanted: boolean,
): void {
  useEffect(() => {
    const element = box.current;
    if (!isWanted || element === null) return;
    element.focus({ preventScroll: true });
    element.setSelectionRange(element.value.length, element.value.length);
  }, [box, isWanted]);
}

function insertLine(box: HTMLTextAreaElement, setDraft: (said: string) => void): void {
  box.setRangeText('\n', box.selectionStart, box.selectionEnd, 'end');
  setDraft(box.value);
}

const words = {
  local: text('Local time (UTC{zone}); stored in UTC.', '本地时间（UTC{zone}），以UTC存储。'),
};
