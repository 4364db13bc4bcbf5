import { worthOf } from '../../../shared/assessment/worth.ts';
import type { CriterionResult, Evaluation, Finding } from '../../../shared/scoring/index.ts';

const cached = new WeakMap<Evaluation, Map<string, number>>();

/**
 * What one record's points of a promise rule are worth in the overall score, 0 to 1; what a finding
 * would gain is this times the points it did not earn. Null for law and standard.
 */
export function overallWorth(evaluation: Evaluation, result: CriterionResult): number | null {
  const { id, kind } = result.criterion;
  if (kind !== 'promise') return null;
  let worths = cached.get(evaluation);
  if (worths === undefined) {
    worths = new Map();
    cached.set(evaluation, worths);
  }
  const known = worths.get(id);
  if (known !== undefined) return known;
  let total = 0;
  for (const { principle, scores } of evaluation.principles) {
    if (scores.promise.low !== null) total += weightOf(evaluation, principle);
  }
  let worth = 0;
  for (const [principle, share] of Object.entries(worthOf(evaluation, result))) {
    worth += (share * weightOf(evaluation, principle)) / total;
  }
  worths.set(id, worth);
  return worth;
}

/** What the overall promise score would rise by, in points of 100, were the finding met. */
export function gainOf(worth: number | null, finding: Finding | undefined): number | null {
  if (worth === null) return null;
  if (finding === undefined || isOverruled(finding)) return 0;
  const { outcome, judgement } = finding;
  if (outcome === 'met' || outcome === 'not-applicable') return 0;
  const earned = outcome === 'partly-met' ? (judgement?.share ?? 0) : 0;
  return 100 * worth * (1 - earned);
}

function weightOf({ pack }: Evaluation, principle: string): number {
  return pack.principles.find(({ id }) => id === principle)?.weight ?? 0;
}

/** A stale override counts no more (SC-18): its finding can be mended like any other. */
function isOverruled({ override, isStale }: Finding): boolean {
  return override !== undefined && isStale !== true;
}
