import type { Snapshot } from '../../../shared/map/index.ts';
import type { Outcome, Severity } from '../../../shared/policy/index.ts';
import type { CriterionResult, Evaluation, Finding } from '../../../shared/scoring/index.ts';
import { severityOf } from '../../../shared/scoring/index.ts';
import type { CriterionFindings, FindingLine } from '../../data/verdicts/verdicts.ts';
import { gainOf, overallWorth } from './gains.ts';
import { sayVerdict } from './sayVerdict.ts';

interface Found {
  readonly result: CriterionResult;
  readonly finding: Finding;
  readonly rank: number;
}

/** The findings of one rule, worst first, then in the order of the records. */
export function findingsOf(
  evaluation: Evaluation,
  snapshot: Snapshot,
  criterion: string,
  most: number,
): CriterionFindings {
  const result = evaluation.criteria.get(criterion);
  if (result === undefined) return { lines: [], total: 0 };
  const found = result.findings
    .map((finding) => ({ result, finding, rank: rankOf(result, finding) }))
    .toSorted((a, b) => b.rank - a.rank);
  return {
    lines: found.slice(0, most).map((each) => toLine(evaluation, snapshot, each)),
    total: found.length,
  };
}

/** The promise findings whose mending would gain most, the best first. */
export function bestFixes(
  evaluation: Evaluation,
  snapshot: Snapshot,
  most: number,
): readonly FindingLine[] {
  const found: Found[] = [];
  for (const result of evaluation.criteria.values()) {
    const worth = overallWorth(evaluation, result);
    if (worth === null || worth === 0) continue;
    // All findings of a rule are worth the same but for what was earned: the first few are enough.
    const best = result.findings
      .map((finding) => ({ result, finding, rank: gainOf(worth, finding) ?? 0 }))
      .filter(({ rank }) => rank > 0)
      .toSorted((a, b) => b.rank - a.rank);
    found.push(...best.slice(0, most));
  }
  return found
    .toSorted((a, b) => b.rank - a.rank)
    .slice(0, most)
    .map((each) => toLine(evaluation, snapshot, each));
}

const outcomeRanks: { readonly [O in Outcome]: number } = {
  error: 60,
  'not-met': 50,
  'partly-met': 40,
  undetermined: 30,
  met: 10,
  'not-applicable': 0,
};
const severityRanks: { readonly [S in Severity]: number } = {
  critical: 3,
  serious: 2,
  moderate: 1,
  minor: 0,
};

function rankOf({ criterion }: CriterionResult, finding: Finding): number {
  return outcomeRanks[finding.outcome] + severityRanks[severityOf(criterion, finding)];
}

function toLine(
  evaluation: Evaluation,
  snapshot: Snapshot,
  { result, finding }: Found,
): FindingLine {
  const { criterion, records } = result;
  const record = records[finding.position];
  if (record === undefined) throw new Error('A finding names a record that is not there.');
  const register = criterion.judges;
  const { id, code, name } = record;
  const gain = gainOf(overallWorth(evaluation, result), finding);
  return {
    register,
    id,
    code,
    name,
    verdict: sayVerdict(
      { criterion, outcome: finding.outcome, finding },
      { register, id },
      snapshot,
      evaluation.pack,
      gain,
    ),
  };
}
