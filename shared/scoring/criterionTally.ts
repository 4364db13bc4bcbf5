import type { AnyRecord, Snapshot } from '../map/index.ts';
import type { Criterion, Facts, Judgement, Outcome, Override, Severity } from '../policy/index.ts';
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
  /** The override rests on what is otherwise now: the rule's own verdict counts (SC-18). */
  readonly isStale?: true;
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

/** What one criterion says while the records of its register go by, one after the other. */
export class CriterionTally {
  readonly #criterion: Criterion;
  readonly #records: readonly AnyRecord[];
  readonly #facts: Facts;
  readonly #attestations: Attestations;
  readonly #overrides: ReadonlyMap<string, Override> | undefined;
  readonly #onJudged: OnJudged | null;
  readonly #outcomes: Uint8Array;
  readonly #reasonOf: Uint8Array;
  readonly #reasons: string[] = [];
  readonly #findings: Finding[] = [];
  #points = 0;
  #lastAside: Judgement | undefined;
  #lastReason = 0;

  /** `onJudged` is null where nothing is booked for records. */
  constructor(
    criterion: Criterion,
    records: readonly AnyRecord[],
    snapshot: Snapshot,
    attestations: Attestations,
    onJudged: OnJudged | null,
  ) {
    this.#criterion = criterion;
    this.#records = records;
    this.#facts = factsFor(criterion, snapshot, attestations);
    this.#attestations = attestations;
    this.#overrides = attestations.overridesOf(criterion.id);
    this.#onJudged = onJudged;
    this.#outcomes = new Uint8Array(records.length);
    this.#reasonOf = new Uint8Array(records.length);
  }

  /**
   * Judges the records from one position up to (not including) another. An exception becomes `error`
   * for this criterion and record alone (SC-7); an override replaces the outcome and keeps the
   * judgement (SC-10), unless it is stale (SC-18).
   */
  judge(from: number, to: number): void {
    const criterion = this.#criterion;
    const facts = this.#facts;
    const records = this.#records;
    const outcomes = this.#outcomes;
    const onJudged = this.#onJudged;
    const hasOverrides = this.#overrides !== undefined;
    for (let position = from; position < to; position++) {
      const record = records[position] as AnyRecord; // within bounds
      let judgement: Judgement | undefined;
      let problem: string | undefined;
      try {
        // A criterion is typed for its own register; the engine hands it records of that register.
        judgement = criterion.judge(record as never, facts);
      } catch (error) {
        problem = error instanceof Error ? error.message : String(error);
      }
      // Nine judgements in ten end in one of the next two branches; a large map has a million.
      if (judgement === undefined || hasOverrides) {
        this.#book(position, record, judgement, problem);
      } else if (judgement.outcome === 'not-applicable') {
        this.#setAside(position, judgement);
      } else if (judgement.outcome === 'met') {
        outcomes[position] = outcomeNumbers.met;
        this.#points += 1;
        if (onJudged !== null) onJudged(position, 1, true);
      } else {
        this.#book(position, record, judgement, problem);
      }
    }
  }

  #setAside(position: number, judgement: Judgement): void {
    if (judgement !== this.#lastAside) {
      this.#lastAside = judgement;
      this.#lastReason = reasonNumber(this.#reasons, judgement.code);
    }
    this.#reasonOf[position] = this.#lastReason;
  }

  #book(
    position: number,
    record: AnyRecord,
    judgement: Judgement | undefined,
    problem: string | undefined,
  ): void {
    const stated = this.#overrides?.get(record.id);
    const pointer = { register: this.#criterion.judges, id: record.id };
    const isStale = stated !== undefined && this.#attestations.isStale(stated, pointer, judgement);
    const override = isStale ? undefined : stated;
    const outcome: Outcome = override?.outcome ?? judgement?.outcome ?? 'error';
    this.#outcomes[position] = outcomeNumbers[outcome];
    if (outcome === 'not-applicable') {
      const reason = override === undefined ? (judgement?.code ?? '') : 'overridden';
      this.#reasonOf[position] = reasonNumber(this.#reasons, reason);
    } else {
      const earned = pointsOf(outcome, judgement);
      this.#points += earned;
      this.#onJudged?.(position, earned, outcome !== 'undetermined' && outcome !== 'error');
    }
    if (override !== undefined) {
      this.#findings.push({ position, outcome, judgement, override });
    } else if (stated !== undefined) {
      const failed = problem === undefined ? {} : { problem };
      this.#findings.push({
        position,
        outcome,
        judgement,
        ...failed,
        override: stated,
        isStale: true,
      });
    } else if (problem !== undefined) {
      this.#findings.push({ position, outcome, judgement, problem });
    } else if (outcome !== 'met' && outcome !== 'not-applicable') {
      this.#findings.push({ position, outcome, judgement });
    }
  }

  /** The result once every record was judged. */
  finish(): CriterionResult {
    return summarise(this.#points, {
      criterion: this.#criterion,
      records: this.#records,
      outcomes: this.#outcomes,
      reasonOf: this.#reasonOf,
      reasons: this.#reasons,
      findings: this.#findings,
    });
  }
}

/** What was said of every record, before it is summed up. */
export type Judged = Pick<
  CriterionResult,
  'criterion' | 'records' | 'outcomes' | 'reasonOf' | 'reasons' | 'findings'
>;

/** Sums up what was said; `points` are those of the records, added in their order. */
export function summarise(
  points: number,
  judged: Judged,
  counts: CriterionResult['counts'] = countOutcomes(judged.outcomes),
): CriterionResult {
  const { criterion, records, findings } = judged;
  const applicable = records.length - counts['not-applicable'];
  const decided = applicable - counts.undetermined - counts.error;
  return {
    ...judged,
    counts,
    outcome: outcomeOfGroup(counts, points),
    score: scoreJudgements(points, decided, applicable),
    hasCriticalFailure:
      canBeCritical(criterion) &&
      findings.some(
        (finding) => finding.outcome === 'not-met' && severityOf(criterion, finding) === 'critical',
      ),
  };
}

function countOutcomes(outcomes: Uint8Array): CriterionResult['counts'] {
  const counts = noCounts();
  const perNumber = new Uint32Array(outcomesByNumber.length);
  for (const number of outcomes) perNumber[number]! += 1; // numbers of `outcomeNumbers`
  outcomesByNumber.forEach((outcome, number) => (counts[outcome] = perNumber[number] ?? 0));
  return counts;
}

function canBeCritical({ severity, says }: Criterion): boolean {
  return severity === 'critical' || Object.values(says).some((one) => one.severity === 'critical');
}

/** Counts of nothing, one for each outcome. */
export function noCounts(): Record<Outcome, number> {
  return {
    met: 0,
    'partly-met': 0,
    'not-met': 0,
    undetermined: 0,
    'not-applicable': 0,
    error: 0,
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

/** What one record earns: 1 met, its share partly met, else 0 (SC-1). */
export function pointsOf(outcome: Outcome, judgement: Judgement | undefined): number {
  if (outcome === 'met') return 1;
  return outcome === 'partly-met' ? (judgement?.share ?? 0) : 0;
}

/** The position of a reason in the list, added where it is new. */
export function reasonNumber(reasons: string[], reason: string): number {
  const found = reasons.indexOf(reason);
  return found === -1 ? reasons.push(reason) - 1 : found;
}
