import { worthOf } from '../../assessment/worth.ts';
import type { VerdictKind } from '../../policy/index.ts';
import type { CriterionResult, Evaluation, Finding, Unmendable } from '../../scoring/index.ts';
import { isOpen, whyUnmendable } from '../../scoring/index.ts';

/** The score that fixes are to raise: of one principle, or the overall one. */
export interface ScoreAim {
  readonly kind: VerdictKind;
  /** Null for the overall score. */
  readonly principle: string | null;
}

/** The user's estimate of what mending a finding takes, in person-days; `usualEffort` where there is none. */
export type EffortOf = (criterion: string, record: string) => number;

/** Person-days a fix is taken for while nobody has said. */
export const usualEffort = 1;

/** A finding as something to mend. */
export interface RankedFix {
  readonly result: CriterionResult;
  readonly finding: Finding;
  /** Id of the record. */
  readonly record: string;
  /**
   * What the score's low would rise by, 0 to 1, were this finding met and nothing else otherwise. What a
   * fix really does, with all that hangs on it, only trying it tells.
   */
  readonly gain: number;
  readonly effort: number;
  /** Why nothing can be done, as far as that is known beforehand. */
  readonly why: Unmendable | null;
}

/** Every finding of a kind that leaves something to be done, in the pack's order and the records'. */
export function listFixes(
  evaluation: Evaluation,
  aim: ScoreAim,
  effortOf: EffortOf,
): readonly RankedFix[] {
  const fixes: RankedFix[] = [];
  for (const result of evaluation.criteria.values()) {
    if (result.criterion.kind !== aim.kind || result.findings.length === 0) continue;
    const worth = worthIn(evaluation, result, aim);
    for (const finding of result.findings) {
      const record = result.records[finding.position]?.id;
      if (record === undefined || !isOpen(finding.outcome)) continue;
      fixes.push({
        result,
        finding,
        record,
        gain: worth * (1 - earnedBy(finding)),
        effort: effortOf(result.criterion.id, record),
        why: whyUnmendable(result.criterion, finding),
      });
    }
  }
  return fixes;
}

/** The best first: by gain for each person-day, then by gain; what cannot be mended comes last. */
export function rankFixes(fixes: readonly RankedFix[]): readonly RankedFix[] {
  return fixes.toSorted(
    (a, b) =>
      Number(a.why !== null) - Number(b.why !== null) ||
      perEffort(b) - perEffort(a) ||
      b.gain - a.gain,
  );
}

/** Gain for each person-day. */
export function perEffort({ gain, effort }: Pick<RankedFix, 'gain' | 'effort'>): number {
  return gain / Math.max(effort, leastEffort);
}

/** What the points of one record of this criterion are worth in the score aimed at, 0 to 1. */
export function worthIn(
  evaluation: Evaluation,
  result: CriterionResult,
  { kind, principle }: ScoreAim,
): number {
  if (result.criterion.kind !== kind) return 0;
  const worth = worthOf(evaluation, result);
  if (principle !== null) return worth[principle] ?? 0;
  let total = 0;
  let own = 0;
  for (const { principle: id, scores } of evaluation.principles) {
    if (scores[kind].low === null) continue;
    const weight = evaluation.pack.principles.find((one) => one.id === id)?.weight ?? 0;
    total += weight;
    own += weight * (worth[id] ?? 0);
  }
  return total === 0 ? 0 : own / total;
}

function earnedBy({ outcome, judgement }: Finding): number {
  return outcome === 'partly-met' ? (judgement?.share ?? 0) : 0;
}

/** Half an hour: work said to take none would outrank everything. */
const leastEffort = 1 / 16;
