import type { RegisterId } from '../../../../shared/map/index.ts';
import { registerIds, registerOf } from '../../../../shared/map/index.ts';

const registersByPrefix: ReadonlyMap<string, RegisterId> = new Map(
  registerIds.map((id) => [registerOf(id).prefix, id]),
);

export interface NamedCode {
  readonly register: RegisterId;
  readonly code: string;
}

/** The codes of records a text names, each once, in their order; those in `without` are left out. */
export function namedCodes(said: string, without: readonly string[] = []): readonly NamedCode[] {
  const found = new Map<string, NamedCode>();
  for (const [code, prefix = ''] of said.matchAll(/(?<![A-Za-z0-9])([A-Z]{3})-\d{3,}(?!\d)/g)) {
    const register = registersByPrefix.get(prefix);
    if (register !== undefined && !without.includes(code)) found.set(code, { register, code });
  }
  return [...found.values()];
}
