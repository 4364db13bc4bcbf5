import type { AnyRecord, RegisterId, Snapshot } from '../map/index.ts';
import type {
  Answer,
  Commitment,
  Criterion,
  Outcome,
  Override,
  Pack,
  VerdictKind,
} from '../policy/index.ts';
import { verdictKinds } from '../policy/index.ts';
import type { Standing } from './bands.ts';
import { standingOf } from './bands.ts';
import type { CriterionResult } from './criterionTally.ts';
import { CriterionTally, noCounts, outcomeOfGroup } from './criterionTally.ts';
import type { Score } from './score.ts';
import { combineScores } from './score.ts';
import type { Scorecards } from './scorecards.ts';
import { ScorecardTable } from './scorecards.ts';
import type { Attestations } from './workspaceAnswers.ts';
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
  /** Called now and then with the number of records judged and the number in all. */
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
  const criteria = judgeAll(pack, snapshot, attestations, scorecards, options);
  scorecards.carry();

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
  return { pack, criteria, commitments, principles, overall, scorecards };
}

/**
 * So many records at a time: few enough to stay at hand in the processor while all criteria of their
 * register look at them, many enough that each criterion's code stays at hand as well.
 */
const block = 512;

/** Runs every criterion over every record of the register it judges. In the pack's order once done. */
function judgeAll(
  pack: Pack,
  snapshot: Snapshot,
  attestations: Attestations,
  scorecards: ScorecardTable,
  { onProgress }: EvaluateOptions,
): ReadonlyMap<string, CriterionResult> {
  const byRegister = new Map<RegisterId, Criterion[]>();
  for (const criterion of pack.criteria) {
    const found = byRegister.get(criterion.judges);
    if (found === undefined) byRegister.set(criterion.judges, [criterion]);
    else found.push(criterion);
  }
  let total = 0;
  for (const register of byRegister.keys()) total += snapshot.all(register).length;
  let done = 0;
  const results = new Map<string, CriterionResult>();
  for (const [register, criteria] of byRegister) {
    const records = snapshot.all(register) as readonly AnyRecord[]; // judged through the declared register
    const tallies = criteria.map(
      (criterion) =>
        new CriterionTally(
          criterion,
          records,
          snapshot,
          attestations,
          criterion.kind === 'promise'
            ? scorecards.booker(register, principleWeights(pack, criterion.id))
            : null,
        ),
    );
    for (let from = 0; from < records.length; from += block) {
      const to = Math.min(from + block, records.length);
      for (const tally of tallies) tally.judge(from, to);
      done += to - from;
      onProgress?.(done, total);
    }
    for (const tally of tallies) {
      const result = tally.finish();
      results.set(result.criterion.id, result);
    }
  }
  onProgress?.(total, total);
  return new Map(
    pack.criteria.flatMap(({ id }) => {
      const result = results.get(id);
      return result === undefined ? [] : [[id, result] as const];
    }),
  );
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
