import type { GuidedStep } from '../../../data/verdicts/assessViews.ts';
import type { Speech } from '../../../ui/language/languageContext.ts';
import { words } from './words.ts';

/** What is asked of which record, as one heading. */
export function sayAsked({ kind, label, item }: GuidedStep, { say, read }: Speech): string {
  const record = item === null ? say(words.organisation) : `${item.code} ${read(item.name)}`;
  if (kind === 'answer') return item === null ? say(label) : `${say(label)} – ${record}`;
  return say(kind === 'field' ? words.askField : words.askRecord, { label: say(label), record });
}
