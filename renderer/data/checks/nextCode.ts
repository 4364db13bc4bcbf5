import type { RegisterId } from '../../../shared/map/index.ts';
import { registerOf } from '../../../shared/map/index.ts';
import type { HighestNumbers } from '../history/metaRows.ts';

/** The code after the highest ever given in the register: `ACT-014` after `ACT-013`. */
export function nextCode(
  register: RegisterId,
  highest: HighestNumbers,
): { readonly code: string; readonly highestNumbers: HighestNumbers } {
  const { prefix } = registerOf(register);
  const number = (highest[prefix] ?? 0) + 1;
  return {
    code: `${prefix}-${String(number).padStart(3, '0')}`,
    highestNumbers: { ...highest, [prefix]: number },
  };
}

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
