import type {
  Evaluation,
  FindingKey,
  FixDraft,
  FixStep,
  Progress,
  Score,
  Standing,
  Unmendable,
} from '../../scoring/index.ts';
import { compareFindings, counting, severityOf, standingOf, tryFix } from '../../scoring/index.ts';
import type { EffortOf, RankedFix, ScoreAim } from './rankFixes.ts';
import { listFixes, perEffort } from './rankFixes.ts';

/** How far the score is to rise: to a band of the pack (promises alone have bands), or to a share, 0 to 1. */
export type Goal =
  | { readonly kind: 'band'; readonly band: string }
  | { readonly kind: 'share'; readonly share: number };

export interface PathQuestion {
  readonly aim: ScoreAim;
  readonly goal: Goal;
  readonly effortOf: EffortOf;
}

/** The score aimed at, at one point of the path. */
export interface PathPoint {
  readonly score: Score;
  /** Null for law and standard, which have no bands. */
  readonly standing: Standing | null;
}

/** One fix of the path, after all before it. */
export interface PathStep extends PathPoint {
  readonly finding: FindingKey;
  readonly steps: readonly FixStep[];
  /** Person-days. */
  readonly effort: number;
  /** What the low rose by, 0 to 1, with everything that hangs on the fix. */
  readonly gain: number;
  /** Other findings it took away and brought. */
  readonly alsoSolved: number;
  readonly appeared: number;
}

/** A finding that no step can mend, and what it costs the score, 0 to 1. */
export interface LostFinding {
  readonly finding: FindingKey;
  readonly why: Unmendable;
  readonly cost: number;
  /** It keeps the standing below the pack's cap, whatever the score. */
  readonly isCapping: boolean;
}

export interface FixPath {
  readonly start: PathPoint;
  readonly steps: readonly PathStep[];
  readonly isReached: boolean;
  /** Why it ends: the goal is reached, there were steps enough, or no fix is left that helps. */
  readonly end: 'reached' | 'most-steps' | 'nothing-left';
  /** Person-days of all steps. */
  readonly effort: number;
  /** What no fix can give back, the dearest first. */
  readonly lost: readonly LostFinding[];
  /** How high the low could rise were everything else met, 0 to 1. */
  readonly ceiling: number;
  /** Critical findings that still cap the standing at the end. */
  readonly capping: number;
}

/** A longer path is no plan any more. */
export const mostPathSteps = 40;

/** How many fixes are tried for each step; of one rule all are worth the same, so one stands for it. */
const tries = 4;

/** A rise smaller than this is rounding. */
const smallest = 1e-12;

/**
 * The way to a goal in greedy steps: for each, the fixes that promise most for their effort are tried on
 * the draft and the best is kept, so that what one does to another counts. What caps a band comes before
 * what raises the average. At most `mostPathSteps`.
 * Leaves the draft with nothing tried on it. Progress counts steps.
 */
export function* planPath(
  draft: FixDraft,
  question: PathQuestion,
): Generator<Progress, FixPath, void> {
  yield* counting(draft.backTo(0), 0, mostPathSteps);
  const { aim, effortOf } = question;
  const start = pointOf(draft.evaluation, aim);
  const useless = new Map<string, Unmendable | 'no-gain'>();
  const steps: PathStep[] = [];
  let end: FixPath['end'] = 'nothing-left';
  for (;;) {
    if (isAt(draft.evaluation, question)) {
      end = 'reached';
      break;
    }
    if (steps.length === mostPathSteps) {
      end = 'most-steps';
      break;
    }
    const left = mostPathSteps - steps.length;
    const work = nextStep(draft, question, useless, left);
    const step = yield* counting(work, steps.length, mostPathSteps);
    if (step === null) break;
    steps.push(step);
  }
  const last = draft.evaluation;
  const lost = lostFindings(last, aim, effortOf, useless);
  const path: FixPath = {
    start,
    steps,
    isReached: end === 'reached',
    end,
    effort: steps.reduce((sum, { effort }) => sum + effort, 0),
    lost,
    ceiling: Math.max(0, 1 - lost.reduce((sum, { cost }) => sum + cost, 0)),
    capping: listFixes(last, aim, effortOf).filter((fix) => isCapping(fix, last, aim)).length,
  };
  yield* counting(draft.backTo(0), steps.length, mostPathSteps);
  return path;
}

/** Tries the most promising fixes and keeps the best; null where none helps. */
function* nextStep(
  draft: FixDraft,
  question: PathQuestion,
  useless: Map<string, Unmendable | 'no-gain'>,
  stepsLeft: number,
): Generator<Progress, PathStep | null, void> {
  const { aim } = question;
  for (;;) {
    const before = draft.evaluation;
    const mark = draft.mark();
    const candidates = promising(before, question, useless, stepsLeft);
    if (candidates.length === 0) return null;
    let best: { readonly step: PathStep; readonly value: number } | undefined;
    for (const fix of candidates) {
      yield { done: 0, total: 0 }; // a pause; `counting` says how far the path is
      const finding = keyOf(fix);
      const fate = yield* tryFix(draft, finding, before);
      if (fate.kind !== 'mended') {
        useless.set(nameOf(finding), fate.kind === 'unmendable' ? fate.why : 'no-gain');
        continue;
      }
      const after = draft.evaluation;
      const point = pointOf(after, aim);
      const gain = (point.score.low ?? 0) - (pointOf(before, aim).score.low ?? 0);
      const isUncapping = isCapping(fix, before, aim);
      if (gain <= smallest && !isUncapping) useless.set(nameOf(finding), 'no-gain');
      else {
        const { gone, appeared } = compareFindings(before, after);
        const step: PathStep = {
          ...point,
          finding,
          steps: fate.steps,
          effort: fix.effort,
          gain,
          alsoSolved: Math.max(0, gone.length - 1),
          appeared: appeared.length,
        };
        const value = perEffort({ gain, effort: fix.effort });
        if (best === undefined || value > best.value) best = { step, value };
      }
      yield* draft.backTo(mark);
    }
    if (best === undefined) continue;
    yield* tryFix(draft, best.step.finding, before);
    return best.step;
  }
}

/** The findings worth trying next, the most promising of each rule. */
function promising(
  evaluation: Evaluation,
  { aim, goal, effortOf }: PathQuestion,
  useless: ReadonlyMap<string, unknown>,
  stepsLeft: number,
): readonly RankedFix[] {
  const all = listFixes(evaluation, aim, effortOf).filter(
    (fix) => fix.why === null && !useless.has(nameOf(keyOf(fix))),
  );
  // What caps the standing must be mended whatever the average: first, since it raises that as well. Not
  // where there is too much of it for any path: then the average is what can be helped.
  const capping = isAboveCap(evaluation, goal)
    ? all.filter((fix) => isCapping(fix, evaluation, aim))
    : [];
  const isUseful = capping.length > 0 && capping.length <= stepsLeft;
  const wanted = isUseful ? capping : all.filter(({ gain }) => gain > smallest);
  const bestOf = new Map<string, RankedFix>();
  for (const fix of wanted) {
    const known = bestOf.get(fix.result.criterion.id);
    if (known === undefined || perEffort(fix) > perEffort(known)) {
      bestOf.set(fix.result.criterion.id, fix);
    }
  }
  return [...bestOf.values()].toSorted((a, b) => perEffort(b) - perEffort(a)).slice(0, tries);
}

function isAt(evaluation: Evaluation, { aim, goal }: PathQuestion): boolean {
  const { score, standing } = pointOf(evaluation, aim);
  if (score.low === null) return false;
  if (goal.kind === 'share') return score.low >= goal.share - smallest;
  const { bands } = evaluation.pack;
  const wanted = bands.findIndex(({ id }) => id === goal.band);
  const reached = bands.findIndex(({ id }) => id === standing?.lowest);
  return wanted !== -1 && reached !== -1 && reached <= wanted;
}

/** Whether a goal is a band that no critical failure leaves within reach. */
function isAboveCap({ pack }: Evaluation, goal: Goal): boolean {
  if (goal.kind !== 'band') return false;
  const placeOf = (band: string) => pack.bands.findIndex(({ id }) => id === band);
  return placeOf(goal.band) < placeOf(pack.bestBandWhenCritical);
}

/**
 * The score aimed at. The overall one is capped as soon as one principle is: a band above the cap would
 * hide the broken promise that the principle's own standing shows (SC-11).
 */
export function pointOf(evaluation: Evaluation, { kind, principle }: ScoreAim): PathPoint {
  const { principles, overall, pack } = evaluation;
  if (principle !== null) {
    const found = principles.find((one) => one.principle === principle);
    if (found === undefined) throw new Error(`The pack has no principle "${principle}".`);
    return {
      score: found.scores[kind],
      standing: kind === 'promise' ? found.standing : null,
    };
  }
  const isCapped = principles.some(({ standing }) => standing.isCapped);
  return {
    score: overall[kind],
    standing: kind === 'promise' ? standingOf(pack, overall.promise, isCapped) : null,
  };
}

/** A critical promise that is not met, where it caps the standing aimed at (SC-11). */
function isCapping({ result, finding }: RankedFix, { pack }: Evaluation, aim: ScoreAim): boolean {
  const { criterion } = result;
  if (aim.kind !== 'promise' || criterion.kind !== 'promise') return false;
  if (finding.outcome !== 'not-met' || severityOf(criterion, finding) !== 'critical') return false;
  const { principle } = aim;
  return pack.commitments.some(
    ({ weights, criteria }) =>
      (principle === null || weights[principle] !== undefined) &&
      criteria.some((one) => one.criterion === criterion.id),
  );
}

function lostFindings(
  evaluation: Evaluation,
  aim: ScoreAim,
  effortOf: EffortOf,
  useless: ReadonlyMap<string, Unmendable | 'no-gain'>,
): readonly LostFinding[] {
  const lost: LostFinding[] = [];
  for (const fix of listFixes(evaluation, aim, effortOf)) {
    const finding = keyOf(fix);
    const found = useless.get(nameOf(finding));
    const why = fix.why ?? (found === 'no-gain' ? undefined : found);
    if (why === undefined) continue;
    const capping = isCapping(fix, evaluation, aim);
    if (fix.gain <= smallest && !capping) continue;
    lost.push({ finding, why, cost: fix.gain, isCapping: capping });
  }
  return lost.toSorted((a, b) => Number(b.isCapping) - Number(a.isCapping) || b.cost - a.cost);
}

function keyOf({ result, record }: RankedFix): FindingKey {
  return { criterion: result.criterion.id, record };
}

function nameOf({ criterion, record }: FindingKey): string {
  return `${criterion}\n${record}`;
}
