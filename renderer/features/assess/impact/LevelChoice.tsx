import type { KeyboardEvent } from 'react';
import { useRef } from 'react';
import type { AnyRecord, RegisterId } from '../../../../shared/map/index.ts';
import { notify } from '../../../ui/feedback/notify.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { columnOf, useCommit } from './DocumentField.tsx';
import { words } from './words.ts';

interface LevelChoiceProps {
  readonly register: RegisterId;
  readonly record: AnyRecord;
  readonly name: string;
}

/** A choice with few options, all in sight, and "unknown" beside them. Arrows move, space chooses. */
export function LevelChoice({ register, record, name }: LevelChoiceProps) {
  const { say } = useSpeech();
  const commit = useCommit(register, record.id);
  const group = useRef<HTMLDivElement>(null);
  const { field, label } = columnOf(register, name);
  if (field?.kind !== 'choice') return null;
  // Lowest first, as people read a scale; the register lists the gravest first.
  const options: readonly (readonly [string | undefined, string])[] = [
    [undefined, say(words.clear)],
    ...Object.entries(field.options)
      .toReversed()
      .map(([id, option]) => [id, say(option)] as const),
  ];
  const value = record[name];
  const choose = async (next: string | undefined) => {
    if (next === value) return;
    const refused = await commit(name, next);
    if (refused !== undefined) notify({ kind: 'problem', message: refused });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const buttons = [...(group.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    buttons[(at + step + buttons.length) % buttons.length]?.focus();
  };
  return (
    <div
      ref={group}
      className="impact-levels"
      role="radiogroup"
      tabIndex={-1}
      aria-label={say(label)}
      data-field={name}
      onKeyDown={onKeyDown}
    >
      {options.map(([id, option]) => (
        <button
          key={id ?? 'unknown'}
          type="button"
          role="radio"
          aria-checked={value === id}
          tabIndex={value === id ? 0 : -1}
          className={id === undefined ? 'impact-level-unknown' : ''}
          onClick={() => void choose(id)}
        >
          {option}
        </button>
      ))}
    </div>
  );
}
