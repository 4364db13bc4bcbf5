import { emptyKindOf } from '../../../shared/exchange/cells/cellWords.ts';
import type { CellContext, CellProblem } from '../../../shared/exchange/cells/index.ts';
import { readCell, showCell } from '../../../shared/exchange/cells/index.ts';
import type { Language, Result, Words } from '../../../shared/lib/index.ts';
import { canonicalJson, inLanguage, ok } from '../../../shared/lib/index.ts';
import type { Field } from '../../../shared/map/index.ts';
import { isNone, isNotApplicable, isUnknown } from '../../../shared/map/index.ts';
import type { OffsetAt } from './localMoment.ts';
import { addZone, showLocalMoment } from './localMoment.ts';

export interface TextContext {
  /** The language the words are edited in. */
  readonly language: Language;
  /** The language of words that say none. */
  readonly plainLanguage: Language;
  readonly offsetAt: OffsetAt;
}

/** The text an editor starts with; empty for what is unknown. */
export function textOf(
  field: Field,
  value: unknown,
  { language, plainLanguage, offsetAt }: TextContext,
  isStrict: boolean,
): string {
  if (isUnknown(value)) return '';
  if (field.kind === 'moment' && typeof value === 'string') return showLocalMoment(value, offsetAt);
  if (field.kind === 'words' && isStrict) return wordsIn(value, language, plainLanguage);
  if (isStrict && (isNone(value) || isNotApplicable(value))) return '';
  return showCell(field, value, language, () => undefined);
}

/** What the words say in just this language; plain words count as written in `plainLanguage`. */
export function wordsIn(value: unknown, language: Language, plainLanguage: Language): string {
  if (typeof value === 'string') return language === plainLanguage ? value : '';
  if (typeof value !== 'object' || value === null || 'is' in value) return '';
  return (value as Exclude<Words, string>)[language] ?? ''; // words are a string or an object by language
}

/** The value an edited text stands for. Words in the other language stay as they are. */
export function readText(
  field: Field,
  said: string,
  present: unknown,
  { language, plainLanguage, offsetAt }: TextContext,
): Result<unknown, CellProblem> {
  const context: CellContext = { language, findRecord: () => undefined };
  if (field.kind === 'moment') return readCell(field, addZone(said, offsetAt), context);
  if (field.kind !== 'words') return readCell(field, said, context);
  if (said.trim() === '') {
    const rest = withWords(present, language, plainLanguage, undefined);
    if (rest !== undefined) return ok(rest);
  }
  const read = readCell(field, said, context);
  if (!read.ok || typeof read.value !== 'string') return read;
  return ok(withWords(present, language, plainLanguage, read.value));
}

/** The words with those of one language exchanged, or taken away; undefined when none are left. */
export function withWords(
  present: unknown,
  language: Language,
  plainLanguage: Language,
  said: string | undefined,
): Words | undefined {
  const other: Language = language === 'en' ? 'zh-CN' : 'en';
  const kept = wordsIn(present, other, plainLanguage);
  if (said === undefined) return kept === '' ? undefined : { [other]: kept };
  const isPlain = typeof present !== 'object' || present === null || 'is' in present;
  if (isPlain && kept === '' && language === plainLanguage) return said;
  return kept === '' ? { [language]: said } : { [other]: kept, [language]: said };
}

/** Whether both are the same stored value; lists in another order are another value. */
export function isSameValue(one: unknown, other: unknown): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one === other || canonicalJson(one) === canonicalJson(other);
}

/** The kind of empty a text asks for, where it does; an empty text is none of them. */
export function emptyAskedFor(said: string): 'unknown' | 'none' | 'not-applicable' | undefined {
  return said.trim() === '' ? undefined : emptyKindOf(said);
}

/** Words as they read in a language, for matching and for labels. */
export function readWords(words: unknown, language: Language): string {
  return inLanguage(words as Words | undefined, language); // the name of a checked record
}
