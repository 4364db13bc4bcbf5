import type { Snapshot } from '../map/index.ts';
import type { Answer, Commitment, Outcome, Override, Pack, VerdictKind } from '../policy/index.ts';
import { verdictKinds } from '../policy/index.ts';
import type { Standing } from './bands.ts';
import { standingOf } from './bands.ts';
import type { CriterionResult } from './judgeCriterion.ts';
import { judgeCriterion, outcomeOfGroup } from './judgeCriterion.ts';
import type { Score } from './score.ts';
import { combineScores } from './score.ts';
import type { Scorecards } from './scorecards.ts';
import { ScorecardTable } from './scorecards.ts';
import { indexAttestations } from './workspaceAnswers.ts';

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

/** Everything the rules said about one map on one day. */
export interface Evaluation {
  readonly pack: Pack;
  readonly criteria: ReadonlyMap<string, CriterionResult>;
  readonly commitments: readonly CommitmentResult[];
  readonly principles: readonly PrincipleResult[];
  readonly overall: { readonly [K in VerdictKind]: Score };
  readonly scorecards: Scorecards;
}

export interface EvaluateOptions {
  /** Called after each criterion with the number done and the number in all. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Judges a map against a pack. Pure: the same snapshot, answers, overrides and pack give the same
 * result, byte for byte once written (SC-9); nothing is rounded (SC-8); no clock is read.
 */
export function evaluate(
  pack: Pack,
  snapshot: Snapshot,
  answers: readonly Answer[],
  overrides: readonly Override[],
  options: EvaluateOptions = {},
): Evaluation {
  const attestations = indexAttestations(snapshot, answers, overrides);
  const scorecards = new ScorecardTable(pack, snapshot);
  const criteria = new Map<string, CriterionResult>();
  for (const criterion of pack.criteria) {
    const book =
      criterion.kind === 'promise'
        ? scorecards.booker(criterion.judges, principleWeights(pack, criterion.id))
        : ignore;
    criteria.set(criterion.id, judgeCriterion(criterion, snapshot, attestations, book));
    options.onProgress?.(criteria.size, pack.criteria.length);
  }
  scorecards.carry();

  const commitments = pack.commitments.map((commitment) => ({
    commitment,
    verdicts: byKind((kind) => judgeCommitment(commitment, kind, criteria)),
  }));
  const principles = pack.principles.map(({ id }) => {
    const scores = byKind((kind) =>
      combineScores(
        commitments.map(({ commitment, verdicts }) => ({
          score: verdicts[kind].score,
          weight: commitment.weights[id] ?? 0,
        })).filter(({ weight }) => weight > 0),
      ),
    );
    const hasCriticalFailure = hasCritical(id, pack, criteria);
    return { principle: id, scores, standing: standingOf(pack, scores.promise, hasCriticalFailure) };
  });
  const overall = byKind((kind) =>
    combineScores(
      principles.map(({ scores }, i) => ({
        score: scores[kind],
        weight: pack.principles[i]?.weight ?? 0,
      })),
    ),
  );
  return { pack, criteria, commitments, principles, overall, scorecards };
}

/** The weight one judgement of a criterion has in each principle, before it is shared among records. */
export function principleWeights(
  pack: Pack,
  criterion: string,
): readonly { readonly principle: number; readonly weight: number }[] {
  const weights = new Map<number, number>();
  for (const { criteria, weights: ofCommitment } of pack.commitments) {
    for (const { criterion: id, weight } of criteria) {
      if (id !== criterion) continue;
      pack.principles.forEach((principle, i) => {
        const inPrinciple = ofCommitment[principle.id];
        if (inPrinciple !== undefined) weights.set(i, (weights.get(i) ?? 0) + inPrinciple * weight);
      });
    }
  }
  return [...weights].map(([principle, weight]) => ({ principle, weight }));
}

function judgeCommitment(
  commitment: Commitment,
  kind: VerdictKind,
  criteria: ReadonlyMap<string, CriterionResult>,
): Verdict {
  const counts = { met: 0, 'partly-met': 0, 'not-met': 0, undetermined: 0, 'not-applicable': 0, error: 0 };
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

function ignore(): void {}
