import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../lib/index.ts';

export type MessageValues = { readonly [name: string]: string | number };

const parsed = new Map<string, IntlMessageFormat>();

/**
 * Fills an ICU message (plurals, numbers by locale). Throws when the message is malformed or a value
 * is missing: a wording with a hole in it must not reach a user.
 */
export function formatMessage(message: string, language: Language, values: MessageValues): string {
  if (!message.includes('{')) return message;
  const key = `${language}\n${message}`;
  let format = parsed.get(key);
  if (format === undefined) {
    format = new IntlMessageFormat(message, language);
    parsed.set(key, format);
  }
  const formatted = format.format({ ...values });
  return typeof formatted === 'string' ? formatted : String(formatted);
}
