import type { RegisterId } from '../../map/index.ts';
import type { Outcome } from '../../policy/index.ts';
import type { CriterionResult, Evaluation } from '../../scoring/index.ts';
import { outcomesByNumber } from '../../scoring/index.ts';
import { worseOf } from '../facts/outcomes.ts';

/** The worst promise or law verdict of each record in use of a register, by id; empty where nothing judges it. */
export function recordOutcomes(
  evaluation: Evaluation,
  register: RegisterId,
): ReadonlyMap<string, Outcome> {
  const worst = new Map<string, Outcome>();
  for (const result of evaluation.criteria.values()) {
    const { criterion } = result;
    if (criterion.judges === register && criterion.kind !== 'standard') takeIn(worst, result);
  }
  return worst;
}

function takeIn(worst: Map<string, Outcome>, { records, outcomes }: CriterionResult): void {
  records.forEach(({ id }, position) => {
    const outcome = outcomesByNumber[outcomes[position] ?? 0] ?? 'error';
    worst.set(id, worseOf(worst.get(id) ?? 'not-applicable', outcome));
  });
}
