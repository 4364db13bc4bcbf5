import { createContext, useContext } from 'react';
import type { Language, Moment, Text, Words } from '../../../shared/lib/index.ts';
import type { MessageValues } from '../../../shared/i18n/index.ts';

/** Everything that depends on the language of the interface. */
export interface Speech {
  readonly language: Language;
  /** The product's own text, with its values filled in. */
  readonly say: (text: Text, values?: MessageValues) => string;
  /** What a user wrote, in the language where there is one. */
  readonly read: (words: Words | Text | undefined) => string;
  readonly number: (value: number) => string;
  /** A UTC moment as local date and time, to the minute. */
  readonly moment: (moment: Moment | Date) => string;
  /** How long ago, in words: "3 minutes ago". */
  readonly ago: (moment: Moment, now: Date) => string;
  readonly compare: (one: string, other: string) => number;
}

export const SpeechContext = createContext<Speech | undefined>(undefined);

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (speech === undefined) throw new Error('Expected a SpeechContext around this component.');
  return speech;
}
