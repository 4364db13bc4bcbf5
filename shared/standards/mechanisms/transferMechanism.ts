import type { Text } from '../../lib/index.ts';
import type { Sourced } from '../certainty.ts';
import type { Clause } from '../clause.ts';

export interface Period {
  readonly amount: number;
  readonly unit: 'days' | 'working-days' | 'months' | 'years';
}

/** A time limit inside a mechanism's procedure. */
export interface MechanismTimer extends Period {
  readonly id: string;
  readonly label: Text;
  /** `applicant`: the handler must keep it; `authority`: the handler may wait for it. */
  readonly runsFor: 'applicant' | 'authority';
  readonly clauses: readonly Clause[];
}

/** A legal way to transfer personal information to another legal order. */
export interface TransferMechanism extends Sourced {
  readonly legalOrder: 'cn' | 'eu' | 'uk';
  readonly name: Text;
  readonly clauses: readonly Clause[];
  /** How long it holds; undefined where it holds as long as its contract or decision. */
  readonly validity: Period | undefined;
  readonly timers: readonly MechanismTimer[];
  /** Changes after which it has to be done again or stops holding. */
  readonly redoWhen: readonly Text[];
  readonly remark?: Text;
}
