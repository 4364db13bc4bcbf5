import { Button } from '@mantine/core';
import type { KeyboardEvent, ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { words } from './words.ts';

interface StepFormProps {
  /** In a list Enter takes the line; Control with Enter saves. */
  readonly isList: boolean;
  readonly problem: string | undefined;
  readonly onSave: () => void;
  /** Alt and A; left out where there is one record only. */
  readonly onToggleAll?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** Editors with one way out: Enter saves and goes on. */
export function StepForm({ isList, problem, onSave, onToggleAll, children }: StepFormProps) {
  const { say } = useSpeech();
  const form = useRef<HTMLDivElement>(null);
  const save = useRef(onSave);
  useEffect(() => {
    save.current = onSave;
  });
  const saveSoon = () => {
    // The editor takes over what was typed in answer to the same key; an entry it refused is not saved.
    setTimeout(() => {
      if (form.current?.querySelector('[aria-invalid=true]') === null) save.current();
    }, 0);
  };
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.altKey && event.code === 'KeyA' && onToggleAll !== undefined) {
      event.preventDefault();
      onToggleAll();
      return;
    }
    if (event.key !== 'Enter' || event.shiftKey || event.altKey) return;
    const { target } = event;
    if (!(target instanceof HTMLElement) || isPressedByEnter(target)) return;
    const isMeant = event.ctrlKey || event.metaKey;
    if (isMeant) {
      event.preventDefault();
      // Leaving the field makes the editor take what was typed.
      target.blur();
      saveSoon();
    } else if (!isList && !(target.getAttribute('aria-expanded') === 'false')) saveSoon();
  };
  return (
    <div ref={form} className="guided-form" onKeyDownCapture={onKeyDownCapture}>
      {children}
      {problem === undefined ? null : (
        <p className="field-problem" role="alert">
          {problem}
        </p>
      )}
      <p className="guided-save">
        <Button data-save onClick={onSave}>
          {say(words.save)}
        </Button>
        <span className="quiet small">{say(words.saveHint)}</span>
      </p>
    </div>
  );
}

/** What Enter presses by itself: the button that saves, links, the kinds of empty beside a field. */
function isPressedByEnter(target: HTMLElement): boolean {
  return (
    target instanceof HTMLAnchorElement ||
    (target instanceof HTMLButtonElement && target.getAttribute('role') !== 'radio')
  );
}
