import type { RegisterId } from '../map/index.ts';
import { registerOf } from '../map/index.ts';

/** The code for people that goes with an id. */
export function toCode(register: RegisterId, id: string): string {
  return registerOf(register).prefix + id.slice(3);
}
