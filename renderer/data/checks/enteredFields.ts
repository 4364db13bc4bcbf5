import { refuseForbidden } from '../refusal.ts';

/** Fields as entered, by name; `undefined` makes a field unknown. */
export interface EnteredFields {
  readonly [field: string]: unknown;
}

/** Refuses what the program alone decides: identity, stamps, and archiving, which has a command of its own. */
export function refuseReserved(fields: EnteredFields): void {
  const found = reserved.find((name) => Object.hasOwn(fields, name));
  if (found === undefined) return;
  throw refuseForbidden(
    `"${found}" is kept by the program and cannot be entered.`,
    `“${found}”由程序维护，不可填写。`,
  );
}

const reserved = ['id', 'code', 'created', 'updated', 'archived'];
