import type { KeyboardEvent } from 'react';
import { useId, useRef } from 'react';
import { text } from '../../../shared/lib/index.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import type { KindEditorProps } from './editing.ts';
import { FieldProblem } from './FieldProblem.tsx';
import { useSubmit } from './useSubmit.ts';

/** Yes or no, both in sight. Arrows move between them; space, Enter, y and n answer. */
export function YesNoChoice(props: KindEditorProps) {
  const { value, label, describedBy } = props;
  const { say } = useSpeech();
  const { problem, submit } = useSubmit(props);
  const noteId = useId();
  const group = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const buttons = [...(group.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    if (event.key.startsWith('Arrow')) {
      event.preventDefault();
      buttons[at === 0 ? 1 : 0]?.focus();
    } else if (event.key === 'y' || event.key === 'n') {
      event.preventDefault();
      void submit(event.key === 'y', 'stay');
    }
  };
  return (
    <>
      <div
        ref={group}
        className="yes-no"
        role="radiogroup"
        tabIndex={-1}
        aria-label={label}
        aria-describedby={[describedBy, noteId].filter((id) => id !== undefined).join(' ')}
        onKeyDown={onKeyDown}
      >
        {[true, false].map((answer) => (
          <button
            key={String(answer)}
            type="button"
            role="radio"
            aria-checked={value === answer}
            tabIndex={value === answer || (answer && value !== false) ? 0 : -1}
            onClick={() => void submit(answer, 'stay')}
          >
            {say(answer ? words.yes : words.no)}
          </button>
        ))}
      </div>
      <FieldProblem id={noteId} problem={problem} personal={undefined} />
    </>
  );
}

const words = { yes: text('Yes', '是'), no: text('No', '否') };
