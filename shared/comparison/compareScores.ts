import type { Assessment, ByKind } from '../assessment/index.ts';
import { verdictKinds } from '../policy/index.ts';
import type { VerdictKind } from '../policy/index.ts';
import type { Evaluation, Score } from '../scoring/index.ts';
import type { ScoreComparison, ScorePair, ScoreStep } from './comparison.ts';

/** The scores of one state: the whole under null, each principle under its id. */
export type Scores = ReadonlyMap<string | null, ByKind<Score>>;

export function scoresOfEvaluation({ overall, principles }: Evaluation): Scores {
  return new Map([
    [null, overall],
    ...principles.map(({ principle, scores }) => [principle, scores] as const),
  ]);
}

export function scoresOfAssessment({ overall, principles }: Assessment): Scores {
  return new Map([[null, overall], ...principles.map(({ id, scores }) => [id, scores] as const)]);
}

/** The scores of two assessments beside one another, in the order of the later one's principles. */
export function compareScores(before: Assessment, after: Assessment): ScoreComparison {
  const [was, is] = [scoresOfAssessment(before), scoresOfAssessment(after)];
  const pairs = (id: string | null) => pairUp(was.get(id), is.get(id));
  const gone = before.pack.principles.filter(({ id }) => !is.has(id));
  return {
    overall: pairs(null),
    principles: [...after.pack.principles, ...gone].map(({ id, code, name }) => ({
      id,
      code,
      name,
      scores: pairs(id),
    })),
  };
}

/** The scores one step moved; those only one side has are left to the comparison of the packs. */
export function stepScores(before: Scores, after: Scores): readonly ScoreStep[] {
  const steps: ScoreStep[] = [];
  for (const [principle, scores] of after) {
    const was = before.get(principle);
    if (was === undefined) continue;
    for (const kind of verdictKinds) {
      if (!isSameScore(was[kind], scores[kind])) {
        steps.push({ principle, kind, before: was[kind], after: scores[kind] });
      }
    }
  }
  return steps;
}

function isSameScore(one: Score, other: Score): boolean {
  return one.low === other.low && one.high === other.high && one.coverage === other.coverage;
}

function pairUp(
  before: ByKind<Score> | undefined,
  after: ByKind<Score> | undefined,
): ByKind<ScorePair> {
  const pair = (kind: VerdictKind) => ({
    before: before?.[kind] ?? null,
    after: after?.[kind] ?? null,
  });
  return { promise: pair('promise'), law: pair('law'), standard: pair('standard') };
}
