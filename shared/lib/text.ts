/** The languages every string of the product exists in. */
export const languages = ['en', 'zh-CN'] as const;
export type Language = (typeof languages)[number];

/** A string of the product itself: always written in every language. */
export type Text = { readonly [L in Language]: string };

/** Words a user wrote: in one language (a plain string) or in several. */
export type Words = string | { readonly [L in Language]?: string };

/** A string of the product, in reading order: English, Simplified Chinese. */
export function text(english: string, chinese: string): Text {
  return { en: english, 'zh-CN': chinese };
}

/**
 * The words in the asked language; where the user wrote only another one, that one.
 * Guarantees a string; empty only when nothing was written.
 */
export function inLanguage(words: Words | Text | undefined, language: Language): string {
  if (words === undefined) return '';
  if (typeof words === 'string') return words;
  return words[language] ?? words.en ?? words['zh-CN'] ?? '';
}
