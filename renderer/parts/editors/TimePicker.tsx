import { useRef } from 'react';
import { isDay, text } from '../../../shared/lib/index.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';

interface TimePickerProps {
  readonly kind: 'day' | 'moment';
  readonly value: string;
  readonly label: string;
  readonly isCell: boolean;
  readonly onPick: (picked: string) => void;
}

/** A button that opens the system's calendar. Typing does the same: in a cell it is no tab stop. */
export function TimePicker({ kind, value, label, isCell, onPick }: TimePickerProps) {
  const { say } = useSpeech();
  const input = useRef<HTMLInputElement>(null);
  return (
    <span className="field-calendar">
      <input
        ref={input}
        type={kind === 'day' ? 'date' : 'datetime-local'}
        tabIndex={-1}
        aria-hidden="true"
        value={asInput(kind, value)}
        onChange={(event) => {
          const picked = event.currentTarget.value.replace('T', ' ');
          if (picked !== '') onPick(picked);
        }}
      />
      <button
        type="button"
        className="field-button"
        tabIndex={isCell ? -1 : 0}
        aria-label={say(words.open, { label })}
        title={say(words.calendar)}
        // The field keeps the focus, else a cell would take this for leaving it.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => input.current?.showPicker()}
      >
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" className="stroke">
          <path d="M1.5 3.5h11v9h-11zM1.5 6.5h11M4.5 1.5v3M9.5 1.5v3" />
        </svg>
      </button>
    </span>
  );
}

/** What is typed may be half a day yet; the browser takes whole ones only. */
function asInput(kind: 'day' | 'moment', said: string): string {
  if (kind === 'day') return isDay(said) ? said : '';
  const [day = '', clock = ''] = said.split(' ');
  return isDay(day) && /^\d{2}:\d{2}(:\d{2})?$/.test(clock) ? `${day}T${clock}` : '';
}

const words = {
  open: text('Calendar: {label}', '日历：{label}'),
  calendar: text('Calendar', '日历'),
};
