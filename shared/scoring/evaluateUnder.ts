import type { Snapshot } from '../map/index.ts';
import type { Answer, Override, Pack } from '../policy/index.ts';
import type { CriterionResult } from './criterionTally.ts';
import type { Evaluation } from './evaluate.ts';
import { evaluate } from './evaluate.ts';
import type { RolledUp } from './rollUp.ts';
import { rollUp } from './rollUp.ts';

/**
 * What another pack makes of facts that were judged already: the same commitments, principles and
 * overall score that `evaluate` gives, judging again only by rules the evaluation does not hold. The
 * snapshot must be the one the evaluation is about, its settings included.
 */
export function evaluateUnder(
  pack: Pack,
  evaluation: Evaluation,
  snapshot: Snapshot,
  answers: readonly Answer[],
  overrides: readonly Override[],
): RolledUp {
  const results = new Map<string, CriterionResult>();
  const wanting = pack.criteria.filter((criterion) => {
    const known = evaluation.criteria.get(criterion.id);
    if (known?.criterion !== criterion) return true;
    results.set(criterion.id, known);
    return false;
  });
  if (wanting.length > 0) {
    const judged = evaluate({ ...pack, criteria: wanting }, snapshot, answers, overrides);
    for (const [id, result] of judged.criteria) results.set(id, result);
  }
  return rollUp(pack, results);
}
