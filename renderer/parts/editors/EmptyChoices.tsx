import type { KeyboardEvent } from 'react';
import { useRef, useState } from 'react';
import { text } from '../../../shared/lib/index.ts';
import type { Field } from '../../../shared/map/index.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import type { EmptyChoice } from './emptyKinds.ts';
import { emptiesOf, emptyKind, emptyMeanings, emptyValue, emptyWords } from './emptyKinds.ts';

interface EmptyChoicesProps {
  readonly field: Field;
  readonly value: unknown;
  /** The field's name. */
  readonly label: string;
  readonly onChoose: (value: unknown) => void;
  /** The field's help, unfolded by the last button of the bar. */
  readonly help?: {
    readonly id: string;
    readonly isOpen: boolean;
    readonly onToggle: () => void;
  };
}

/** The kinds of empty a field takes, in sight beside it: one tab stop, arrows within. */
export function EmptyChoices({ field, value, label, onChoose, help }: EmptyChoicesProps) {
  const { say } = useSpeech();
  const bar = useRef<HTMLDivElement>(null);
  const kinds = emptiesOf(field);
  const present = emptyKind(value);
  const [at, setAt] = useState(() => Math.max(0, kinds.indexOf(present ?? 'unknown')));
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const buttons = [...(bar.current?.querySelectorAll('button') ?? [])];
    const now = buttons.findIndex((button) => button === document.activeElement);
    const next = (now + step + buttons.length) % buttons.length;
    setAt(next);
    buttons[next]?.focus();
  };
  const count = kinds.length + (help === undefined ? 0 : 1);
  if (count === 0) return null;
  return (
    <div
      ref={bar}
      role="toolbar"
      tabIndex={-1}
      aria-label={say(words.bar, { label })}
      className={`empties${present === undefined ? ' empties-known' : ''}`}
      onKeyDown={onKeyDown}
    >
      {kinds.map((kind: EmptyChoice, index) => (
        <button
          key={kind}
          type="button"
          className="empty-kind"
          data-kind={kind}
          aria-pressed={present === kind}
          title={say(emptyMeanings[kind])}
          tabIndex={index === Math.min(at, count - 1) ? 0 : -1}
          onClick={() => onChoose(emptyValue(kind))}
        >
          {say(emptyWords[kind])}
        </button>
      ))}
      {help === undefined ? null : (
        <button
          type="button"
          className="empty-kind empties-help"
          tabIndex={Math.min(at, count - 1) === kinds.length ? 0 : -1}
          aria-expanded={help.isOpen}
          aria-controls={help.id}
          aria-label={say(words.help, { label })}
          onClick={help.onToggle}
        >
          ?
        </button>
      )}
    </div>
  );
}

const words = {
  bar: text('{label}: no value, help', '{label}：无值选项与说明'),
  help: text('Help: {label}', '说明：{label}'),
};
