import { chineseMechanisms } from './mechanisms/chineseMechanisms.ts';
import { foreignMechanisms } from './mechanisms/foreignMechanisms.ts';
import type { TransferMechanism } from './mechanisms/transferMechanism.ts';

const all = { ...chineseMechanisms, ...foreignMechanisms };

export type TransferMechanismId = keyof typeof all;

/** Every legal way for a transfer that the product knows, by id. */
export const transferMechanisms: Readonly<Record<TransferMechanismId, TransferMechanism>> = all;
