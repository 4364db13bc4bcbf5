import type { Commitment, Outcome, Pack, VerdictKind } from '../policy/index.ts';
import { verdictKinds } from '../policy/index.ts';
import type { Standing } from './bands.ts';
import { standingOf } from './bands.ts';
import type { CriterionResult } from './criterionTally.ts';
import { noCounts, outcomeOfGroup } from './criterionTally.ts';
import type { Score } from './score.ts';
import { combineScores } from './score.ts';

export interface Verdict {
  readonly outcome: Outcome;
  readonly score: Score;
}

export interface CommitmentResult {
  readonly commitment: Commitment;
  /** Promise, law and standard, never mixed. */
  readonly verdicts: { readonly [K in VerdictKind]: Verdict };
}

export interface PrincipleResult {
  readonly principle: string;
  readonly scores: { readonly [K in VerdictKind]: Score };
  /** The standing of the promise score. */
  readonly standing: Standing;
}

/** What the results of the criteria come to: commitments, principles and the whole. */
export interface RolledUp {
  readonly commitments: readonly CommitmentResult[];
  readonly principles: readonly PrincipleResult[];
  readonly overall: { readonly [K in VerdictKind]: Score };
}

/** From criteria to commitments, principles and the overall score (SPEC, "From judgements to scores"). */
export function rollUp(pack: Pack, criteria: ReadonlyMap<string, CriterionResult>): RolledUp {
  const commitments = pack.commitments.map((commitment) => ({
    commitment,
    verdicts: byKind((kind) => judgeCommitment(commitment, kind, criteria)),
  }));
  const principles = pack.principles.map(({ id }) => {
    const scores = byKind((kind) =>
      combineScores(
        commitments
          .map(({ commitment, verdicts }) => ({
            score: verdicts[kind].score,
            weight: commitment.weights[id] ?? 0,
          }))
          .filter(({ weight }) => weight > 0),
      ),
    );
    const hasCriticalFailure = hasCritical(id, pack, criteria);
    return {
      principle: id,
      scores,
      standing: standingOf(pack, scores.promise, hasCriticalFailure),
    };
  });
  const overall = byKind((kind) =>
    combineScores(
      principles.map(({ scores }, i) => ({
        score: scores[kind],
        weight: pack.principles[i]?.weight ?? 0,
      })),
    ),
  );
  return { commitments, principles, overall };
}

function judgeCommitment(
  commitment: Commitment,
  kind: VerdictKind,
  criteria: ReadonlyMap<string, CriterionResult>,
): Verdict {
  const counts = noCounts();
  const parts: { score: Score; weight: number }[] = [];
  let points = 0;
  for (const { criterion, weight } of commitment.criteria) {
    const result = criteria.get(criterion);
    if (result === undefined || result.criterion.kind !== kind) continue;
    parts.push({ score: result.score, weight });
    counts[result.outcome] += 1;
    points += result.score.low ?? 0;
  }
  return { outcome: outcomeOfGroup(counts, points), score: combineScores(parts) };
}

function hasCritical(
  principle: string,
  pack: Pack,
  criteria: ReadonlyMap<string, CriterionResult>,
): boolean {
  return pack.commitments.some(
    ({ weights, criteria: chosen }) =>
      weights[principle] !== undefined &&
      chosen.some(({ criterion }) => {
        const result = criteria.get(criterion);
        return result?.criterion.kind === 'promise' && result.hasCriticalFailure;
      }),
  );
}

function byKind<T>(make: (kind: VerdictKind) => T): { readonly [K in VerdictKind]: T } {
  const [promise, law, standard] = verdictKinds;
  return { promise: make(promise), law: make(law), standard: make(standard) };
}
