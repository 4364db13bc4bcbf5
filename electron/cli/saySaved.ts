import type { SavedAssessment } from '../../shared/assessment/index.ts';
import { inLanguage } from '../../shared/lib/index.ts';
import type { Terminal } from './terminal.ts';
import { words } from './words.ts';

/** What a saved assessment says of itself, and who signed it, as lines. */
export function saySaved(
  { code, title, asOf, state, signatures, comments }: SavedAssessment,
  terminal: Terminal,
): readonly string[] {
  const said = {
    code,
    title: inLanguage(title, terminal.language),
    asOf,
    state: terminal.say(words[state]),
    comments: comments.length,
  };
  return [
    `  ${terminal.say(words.saved, said)}`,
    ...signatures.map(({ by, role, at }) => `  ${terminal.say(words.signedBy, { by, role, at })}`),
  ];
}
