import type { Day } from '../../../lib/index.ts';
import type { Certain, RecordIn } from '../../../map/index.ts';
import type { registers } from '../../../map/index.ts';
import { isNone } from '../../../map/index.ts';

type Agreement = RecordIn<'agreements'>;
export type AgreementClause = keyof typeof registers.agreements.fields.clauses.options;

/** What the agreements of one partner say, taken together. */
export type Weighed =
  | { readonly state: 'bound' }
  /** None is in force: whether there has to be one is for another criterion. */
  | { readonly state: 'no-agreement' }
  | { readonly state: 'lacking'; readonly clause: AgreementClause }
  | { readonly state: 'unknown'; readonly agreement: string; readonly field: string };

const bound = { state: 'bound' } as const;
const noAgreement = { state: 'no-agreement' } as const;

/** Whether the agreements in force on a day hold every needed clause between them. */
export function weighClauses(
  agreements: readonly Agreement[],
  needed: readonly AgreementClause[],
  asOf: Day,
): Weighed {
  if (agreements.every((agreement) => isInForce(agreement, asOf) === 'no')) return noAgreement;
  let unknown = findDoubt(agreements, asOf);
  const isDoubtful = unknown !== null;
  for (const clause of needed) {
    const found = findClause(agreements, clause, asOf);
    // What lacks a clause may not be in force at all: then there is no agreement to fault.
    if (found.state === 'lacking' && !isDoubtful) return found;
    if (found.state === 'unknown') unknown ??= found;
  }
  return unknown ?? bound;
}

/** Whether an agreement is signed and still runs on a day. */
export function isInForce({ signed, expires }: Agreement, asOf: Day): Certain {
  if (isNone(signed) || (signed !== undefined && signed > asOf)) return 'no';
  if (typeof expires === 'string' && expires < asOf) return 'no';
  return signed === undefined || expires === undefined ? 'unknown' : 'yes';
}

/** What is missing to tell whether there is an agreement in force; null when one surely is. */
function findDoubt(agreements: readonly Agreement[], asOf: Day): Weighed | null {
  let unknown: Weighed | null = null;
  for (const agreement of agreements) {
    const force = isInForce(agreement, asOf);
    if (force === 'yes') return null;
    if (force === 'unknown') unknown ??= whatIsOpen(agreement);
  }
  return unknown;
}

function whatIsOpen({ id, signed }: Agreement): Weighed {
  return { state: 'unknown', agreement: id, field: signed === undefined ? 'signed' : 'expires' };
}

function findClause(agreements: readonly Agreement[], clause: AgreementClause, asOf: Day): Weighed {
  let unknown: Weighed | null = null;
  for (const agreement of agreements) {
    const force = isInForce(agreement, asOf);
    const { id, clauses } = agreement;
    if (force === 'no' || isNone(clauses)) continue;
    if (clauses === undefined) unknown ??= { state: 'unknown', agreement: id, field: 'clauses' };
    else if (clauses.includes(clause)) {
      if (force === 'yes') return bound;
      unknown ??= whatIsOpen(agreement);
    }
  }
  return unknown ?? { state: 'lacking', clause };
}
