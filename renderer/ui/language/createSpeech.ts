import type { Language } from '../../../shared/lib/index.ts';
import { inLanguage } from '../../../shared/lib/index.ts';
import { formatMessage } from '../../../shared/i18n/index.ts';
import type { Speech } from './languageContext.ts';

const steps: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
];

/** Words, numbers and times of one language. The formatters are made once: they are slow to make. */
export function createSpeech(language: Language): Speech {
  const numbers = new Intl.NumberFormat(language);
  const moments = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  return {
    language,
    say: (text, values) => formatMessage(text[language], language, values ?? {}),
    read: (words) => inLanguage(words, language),
    number: (value) => numbers.format(value),
    moment: (moment) => moments.format(typeof moment === 'string' ? new Date(moment) : moment),
    ago(moment, now) {
      const seconds = Math.max(0, (now.getTime() - Date.parse(moment)) / 1000);
      for (const [unit, length] of steps) {
        if (seconds >= length) return relative.format(-Math.floor(seconds / length), unit);
      }
      return relative.format(0, 'second');
    },
    compare: (one, other) => collator.compare(one, other),
  };
}
