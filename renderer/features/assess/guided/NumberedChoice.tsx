import type { KeyboardEvent } from 'react';
import { useRef } from 'react';
import { isNone, isNotApplicable } from '../../../../shared/map/index.ts';

export interface NumberedOption {
  readonly label: string;
  readonly value: unknown;
}

interface NumberedChoiceProps {
  readonly label: string;
  readonly describedBy?: string;
  readonly options: readonly NumberedOption[];
  readonly value: unknown;
  /** Letters that choose as well, by place: y and n. */
  readonly letters?: readonly string[];
  readonly onChoose: (value: unknown) => void;
}

/** A few answers, all in sight: a number, a letter or the arrows choose. */
export function NumberedChoice(props: NumberedChoiceProps) {
  const { label, describedBy, options, value, letters = [], onChoose } = props;
  const group = useRef<HTMLDivElement>(null);
  const chosen = options.findIndex((option) => isSameAnswer(option.value, value));
  const choose = (at: number) => {
    const option = options[at];
    if (option === undefined) return;
    onChoose(option.value);
    group.current?.querySelectorAll<HTMLElement>('[role=radio]')[at]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    const last = options.length - 1;
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[key];
    const letter = letters.indexOf(key.toLowerCase());
    if (step !== undefined) {
      choose(
        chosen === -1 ? (step > 0 ? 0 : last) : (chosen + step + options.length) % options.length,
      );
    } else if (/^[1-9]$/.test(key) && Number(key) <= options.length) choose(Number(key) - 1);
    else if (letter !== -1) choose(letter);
    else if (key === ' ') {
      choose([...(group.current?.children ?? [])].indexOf(document.activeElement as Element)); // one of its own
    } else return;
    event.preventDefault();
  };
  return (
    <div
      ref={group}
      role="radiogroup"
      className="guided-choice"
      aria-label={label}
      aria-describedby={describedBy}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {options.map((option, index) => (
        <button
          key={option.label}
          type="button"
          role="radio"
          aria-checked={index === chosen}
          tabIndex={index === Math.max(0, chosen) ? 0 : -1}
          onClick={(event) => {
            // Enter means save; only the pointer and the space bar choose by pressing.
            if (event.detail > 0) choose(index);
          }}
        >
          <kbd>{index + 1}</kbd>
          {option.label}
        </button>
      ))}
    </div>
  );
}

function isSameAnswer(one: unknown, other: unknown): boolean {
  if (isNone(one)) return isNone(other);
  if (isNotApplicable(one)) return isNotApplicable(other);
  return one === other;
}
