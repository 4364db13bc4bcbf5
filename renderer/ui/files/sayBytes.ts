import type { Language } from '../../../shared/lib/index.ts';

const units = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size as people say it: "12 kB", "3.4 MB". Never 0 for a file that holds something. */
export function sayBytes(bytes: number, language: Language): string {
  const rank = bytes < 999_500 ? 0 : bytes < 999_500_000 ? 1 : 2;
  const value = bytes / 1000 ** (rank + 1);
  const shown = rank === 0 ? Math.max(bytes > 0 ? 1 : 0, Math.round(value)) : value;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: units[rank] ?? 'gigabyte',
    unitDisplay: 'short',
    maximumFractionDigits: rank === 0 ? 0 : 1,
  }).format(shown);
}
