import type { AnyRecord, Snapshot } from '../map/index.ts';
import type { Criterion, Judgement, Outcome, Override, Severity } from '../policy/index.ts';
import type { Score } from './score.ts';
import { scoreJudgements } from './score.ts';
import { factsFor } from './factsFor.ts';
import type { Attestations } from './workspaceAnswers.ts';

/** Outcomes as small numbers, so that a million of them fit in a byte each. */
export const outcomeNumbers = {
  'not-applicable': 0,
  met: 1,
  'partly-met': 2,
  'not-met': 3,
  undetermined: 4,
  error: 5,
} as const satisfies { readonly [O in Outcome]: number };

export const outcomesByNumber = Object.keys(outcomeNumbers) as readonly Outcome[]; // insertion order is the number

/** A judgement worth telling: everything but met and not applicable, and whatever was overruled. */
export interface Finding {
  /** Position of the record in its register's records in use. */
  readonly position: number;
  readonly outcome: Outcome;
  /** What the rule itself said; undefined when it failed (SC-7). */
  readonly judgement: Judgement | undefined;
  readonly problem?: string;
  readonly override?: Override;
}

/** What one criterion said of every record of the register it judges. */
export interface CriterionResult {
  readonly criterion: Criterion;
  readonly records: readonly AnyRecord[];
  /** One number of `outcomeNumbers` for each record. */
  readonly outcomes: Uint8Array;
  /** The reason of each not-applicable record, as a position in `reasons`. */
  readonly reasonOf: Uint8Array;
  readonly reasons: readonly string[];
  readonly findings: readonly Finding[];
  readonly counts: { readonly [O in Outcome]: number };
  readonly outcome: Outcome;
  readonly score: Score;
  readonly hasCriticalFailure: boolean;
}

/** Called with every judgement that applies: its position, its points, 0 or 1 for decided. */
export type OnJudged = (position: number, points: number, isDecided: boolean) => void;

/**
 * Judges every record of the criterion's register. An exception becomes `error` for this criterion
 * and record alone (SC-7); an override replaces the outcome and keeps the judgement (SC-10).
 */
export function judgeCriterion(
  criterion: Criterion,
  snapshot: Snapshot,
  attestations: Attestations,
  onJudged: OnJudged,
): CriterionResult {
  const records = snapshot.all(criterion.judges) as readonly AnyRecord[]; // judged through the declared register
  const facts = factsFor(criterion, snapshot, attestations);
  const overrides = attestations.overridesOf(criterion.id);
  const outcomes = new Uint8Array(records.length);
  const reasonOf = new Uint8Array(records.length);
  const reasons: string[] = [];
  const findings: Finding[] = [];
  const counts = { met: 0, 'partly-met': 0, 'not-met': 0, undetermined: 0, 'not-applicable': 0, error: 0 };
  let points = 0;

  for (let position = 0; position < records.length; position++) {
    const record = records[position] as AnyRecord; // position is within bounds
    const override = overrides?.get(record.id);
    let judgement: Judgement | undefined;
    let problem: string | undefined;
    try {
      // A criterion is typed for its own register; the record was taken from that register.
      judgement = criterion.judge(record as never, facts);
    } catch (error) {
      problem = error instanceof Error ? error.message : String(error);
    }
    const outcome: Outcome = override?.outcome ?? judgement?.outcome ?? 'error';
    outcomes[position] = outcomeNumbers[outcome];
    counts[outcome] += 1;
    if (outcome === 'not-applicable') {
      reasonOf[position] = reasonNumber(reasons, override === undefined ? (judgement?.code ?? '') : 'overridden');
    } else {
      const earned = pointsOf(outcome, judgement);
      points += earned;
      onJudged(position, earned, outcome !== 'undetermined' && outcome !== 'error');
    }
    if (override !== undefined) findings.push({ position, outcome, judgement, override });
    else if (problem !== undefined) findings.push({ position, outcome, judgement, problem });
    else if (outcome !== 'met' && outcome !== 'not-applicable') findings.push({ position, outcome, judgement });
  }

  const applicable = records.length - counts['not-applicable'];
  const decided = applicable - counts.undetermined - counts.error;
  const score = scoreJudgements(points, decided, applicable);
  return {
    criterion,
    records,
    outcomes,
    reasonOf,
    reasons,
    findings,
    counts,
    outcome: outcomeOfGroup(counts, points),
    score,
    hasCriticalFailure: findings.some((finding) => finding.outcome === 'not-met' && severityOf(criterion, finding) === 'critical'),
  };
}

/** How urgent a finding is: its code's severity, else the criterion's. */
export function severityOf(criterion: Criterion, finding: Finding): Severity {
  return criterion.says[finding.judgement?.code ?? '']?.severity ?? criterion.severity;
}

/**
 * One outcome for many (SC-12): a failure shows even while others are undecided; undecided hides
 * nothing but "met".
 */
export function outcomeOfGroup(
  counts: { readonly [O in Outcome]: number },
  points: number,
): Outcome {
  if (counts.error > 0) return 'error';
  if (counts['not-met'] + counts['partly-met'] > 0) return points === 0 ? 'not-met' : 'partly-met';
  if (counts.undetermined > 0) return 'undetermined';
  return counts.met > 0 ? 'met' : 'not-applicable';
}

function pointsOf(outcome: Outcome, judgement: Judgement | undefined): number {
  if (outcome === 'met') return 1;
  return outcome === 'partly-met' ? (judgement?.share ?? 0) : 0;
}

function reasonNumber(reasons: string[], reason: string): number {
  const found = reasons.indexOf(reason);
  return found === -1 ? reasons.push(reason) - 1 : found;
}
