import type { HighestNumbers } from '../../../shared/history/index.ts';
import type { RegisterId } from '../../../shared/map/index.ts';
import { registerOf } from '../../../shared/map/index.ts';

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
