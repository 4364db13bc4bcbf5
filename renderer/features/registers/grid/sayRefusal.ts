import { inLanguage } from '../../../../shared/lib/index.ts';
import type { Refusal } from '../../../data/refusal.ts';
import type { Speech } from '../../../ui/language/languageContext.ts';

/** A refusal with the first thing that was wrong, where it names some. */
export function sayRefusal(refusal: Refusal, { say, language }: Speech): string {
  const message = say(refusal.message);
  const problem = refusal.kind === 'invalid' ? refusal.problems[0] : undefined;
  if (problem === undefined) return message;
  const expected = inLanguage(problem.expected, language);
  const found = inLanguage(problem.found, language);
  const fix = inLanguage(problem.fix, language);
  return language === 'en'
    ? `${message} Expected ${expected}; found ${found}. ${fix}`
    : `${message}应为${expected}，实为${found}。${fix}`;
}
