import type { RefObject } from 'react';
import type { RegisterId } from '../../../../shared/map/index.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { columnOf } from './DocumentField.tsx';
import { words } from './words.ts';

interface GapListProps {
  readonly register: RegisterId;
  readonly fields: readonly string[];
  /** Where the fields stand. */
  readonly page: RefObject<HTMLElement | null>;
}

/** What is still missing; each point leads to its field. */
export function GapList({ register, fields, page }: GapListProps) {
  const { say } = useSpeech();
  const go = (name: string) => {
    const field = page.current?.querySelector(`[data-field="${CSS.escape(name)}"]`);
    field?.scrollIntoView({ block: 'center' });
    field
      ?.querySelector<HTMLElement>(
        '.field-editor :is(input, textarea, button), [role="radio"][tabindex="0"]',
      )
      ?.focus();
  };
  if (fields.length === 0) return <p className="impact-complete">{say(words.allThere)}</p>;
  return (
    <details className="impact-gaps">
      <summary>
        {say(words.stillMissing)} <span className="quiet">({fields.length})</span>
      </summary>
      <ul>
        {fields.map((name) => (
          <li key={name}>
            <button type="button" className="link" onClick={() => go(name)}>
              {say(columnOf(register, name).label)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
