import type { AssessedCriterion, AssessedFinding, Assessment } from '../assessment/index.ts';

export interface Fix {
  readonly criterion: AssessedCriterion;
  readonly finding: AssessedFinding;
  /** What the overall promise score would gain, 0 to 1, were it met and nothing else changed. */
  readonly gain: number;
}

/** The promise findings whose mending would raise the overall low most, the best first. */
export function bestFixes(assessment: Assessment, most: number): readonly Fix[] {
  const weights = new Map<string, number>();
  let total = 0;
  for (const { id, weight } of assessment.pack.principles) {
    const score = assessment.principles.find((one) => one.id === id)?.scores.promise;
    if (score === undefined || score.low === null) continue;
    weights.set(id, weight);
    total += weight;
  }
  const fixes: Fix[] = [];
  for (const criterion of assessment.criteria) {
    if (criterion.kind !== 'promise') continue;
    let worth = 0;
    for (const [principle, share] of Object.entries(criterion.worth)) {
      worth += (share * (weights.get(principle) ?? 0)) / total;
    }
    for (const finding of criterion.findings) {
      const earned = finding.outcome === 'partly-met' ? (finding.share ?? 0) : 0;
      if (finding.outcome === 'met' || finding.outcome === 'not-applicable') continue;
      if (finding.override !== undefined && finding.override.isStale !== true) continue;
      fixes.push({ criterion, finding, gain: worth * (1 - earned) });
    }
  }
  // Ties keep the pack's order, then the records', so that the list never depends on chance.
  return fixes.toSorted((a, b) => b.gain - a.gain).slice(0, most);
}
