import type { CommitmentResult, CriterionResult, Evaluation } from '../scoring/index.ts';

/**
 * What the points of one record of this criterion are worth in each principle's score of the
 * criterion's kind, 0 to 1. Together with the points not earned it is what a finding costs; over a
 * principle all costs add up to 1 minus its low (SPEC, "From judgements to scores").
 */
export function worthOf(
  evaluation: Evaluation,
  result: CriterionResult,
): { readonly [principle: string]: number } {
  const { kind, id } = result.criterion;
  const { applicable } = result.score;
  const worth: Record<string, number> = {};
  if (applicable === 0) return worth;
  for (const { id: principle } of evaluation.pack.principles) {
    let total = 0;
    let own = 0;
    for (const commitment of evaluation.commitments) {
      const weight = commitment.commitment.weights[principle];
      if (weight === undefined || commitment.verdicts[kind].score.low === null) continue;
      total += weight;
      own += weight * shareOf(evaluation, commitment, id, kind);
    }
    if (own > 0) worth[principle] = own / total / applicable;
  }
  return worth;
}

function shareOf(
  { criteria }: Evaluation,
  { commitment }: CommitmentResult,
  id: string,
  kind: string,
): number {
  let total = 0;
  let own = 0;
  for (const { criterion, weight } of commitment.criteria) {
    const result = criteria.get(criterion);
    if (result === undefined || result.criterion.kind !== kind || result.score.low === null)
      continue;
    total += weight;
    if (criterion === id) own += weight;
  }
  return total === 0 ? 0 : own / total;
}
