import type { HistoryEntry } from './rows.ts';

/** The highest number ever given to a code, by prefix. */
export type HighestNumbers = { readonly [prefix: string]: number };

/** The highest numbers once these codes are there as well; codes that do not end in a number do not count. */
export function withCodes(highest: HighestNumbers, codes: Iterable<string>): HighestNumbers {
  const numbers: Record<string, number> = { ...highest };
  for (const code of codes) {
    const match = /^([A-Z]{3})-0*(\d{1,12})$/.exec(code);
    const [, prefix, digits] = match ?? [];
    if (prefix === undefined) continue;
    numbers[prefix] = Math.max(numbers[prefix] ?? 0, Number(digits));
  }
  return numbers;
}

/** The highest numbers a history ever gave, codes of records that are gone included. */
export function codesOfHistory(entries: readonly HistoryEntry[]): HighestNumbers {
  let highest: HighestNumbers = {};
  for (const { changes } of entries) {
    const codes = changes.flatMap(({ after }) =>
      typeof after?.code === 'string' ? [after.code] : [],
    );
    highest = withCodes(highest, codes);
  }
  return highest;
}
