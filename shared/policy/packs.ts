import type { Pack } from './definePack.ts';
import { terraMaestro } from './terra-maestro-2024-08/policy.ts';

/** The policy packs that ship with the program. */
export const packs: readonly Pack[] = [terraMaestro];

export function findPack(id: string): Pack | undefined {
  return packs.find((pack) => pack.id === id);
}
