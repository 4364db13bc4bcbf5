import type { RegisterId } from '../../map/index.ts';
import type { Criterion, Outcome } from '../../policy/index.ts';
import { outcomeNumbers, outcomesByNumber } from '../criterionTally.ts';
import type { Finding } from '../criterionTally.ts';
import type { Evaluation } from '../evaluate.ts';
import { findFinding } from './findFinding.ts';
import { positionOf } from './liveTable.ts';

/** What one criterion said of one record. */
export interface RecordJudgement {
  readonly criterion: Criterion;
  readonly outcome: Outcome;
  /** Present unless it is simply met or not applicable. */
  readonly finding?: Finding;
  /** The code of the reason, where it does not apply. */
  readonly reason?: string;
}

/** Everything the criteria that judge its register said of a record, in the pack's order; empty for one not in use. */
export function judgementsOf(
  { criteria }: Pick<Evaluation, 'criteria'>,
  register: RegisterId,
  id: string,
): readonly RecordJudgement[] {
  const judgements: RecordJudgement[] = [];
  let position: number | undefined;
  for (const result of criteria.values()) {
    const { criterion, records, outcomes, findings, reasons, reasonOf } = result;
    if (criterion.judges !== register) continue;
    position ??= positionOf(records, id);
    if (records[position]?.id !== id) return [];
    const outcome = outcomesByNumber[outcomes[position] ?? 0] ?? 'not-applicable';
    const finding = findFinding(findings, position);
    const reason = outcome === 'not-applicable' ? reasons[reasonOf[position] ?? 0] : undefined;
    judgements.push({
      criterion,
      outcome,
      ...(finding === undefined ? {} : { finding }),
      ...(reason === undefined ? {} : { reason }),
    });
  }
  return judgements;
}

/** What the promises say of each record of a register, by its position among those in use. */
export interface WorstOutcomes {
  readonly ids: readonly string[];
  /** One number of `outcomeNumbers` for each record. */
  readonly outcomes: Uint8Array;
  /** How many promise criteria found something to tell of it. */
  readonly findings: Uint16Array;
}

/**
 * The worst a promise says of each record: failed, then undecided, then met (the order of SC-12). All
 * not applicable, with no ids, where no promise judges the register.
 */
export function worstOutcomes(
  { criteria }: Pick<Evaluation, 'criteria'>,
  register: RegisterId,
): WorstOutcomes {
  const results = [...criteria.values()].filter(
    ({ criterion }) => criterion.judges === register && criterion.kind === 'promise',
  );
  const ids = results[0]?.records.map(({ id }) => id) ?? [];
  const outcomes = new Uint8Array(ids.length);
  const found = new Uint16Array(ids.length);
  for (const result of results) {
    for (let position = 0; position < outcomes.length; position++) {
      const number = result.outcomes[position] ?? 0;
      const worst = outcomes[position] ?? 0;
      if ((gravity[number] ?? 0) > (gravity[worst] ?? 0)) outcomes[position] = number;
    }
    for (const { position } of result.findings) found[position]! += 1; // a position of a record
  }
  return { ids, outcomes, findings: found };
}

const gravity = new Uint8Array(outcomesByNumber.length);
(['not-applicable', 'met', 'undetermined', 'partly-met', 'not-met', 'error'] as const).forEach(
  (outcome, i) => (gravity[outcomeNumbers[outcome]] = i),
);
