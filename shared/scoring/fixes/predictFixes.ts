import type { Outcome } from '../../policy/index.ts';
import type { CriterionResult } from '../criterionTally.ts';
import { outcomeNumbers } from '../criterionTally.ts';
import type { Evaluation } from '../evaluate.ts';
import type { Progress } from '../live/createLiveEvaluation.ts';
import { positionOf } from '../live/liveTable.ts';
import type { RolledUp } from '../rollUp.ts';
import type { FixDraft, FixStep } from './fixDraft.ts';
import type { FindingKey, Unmendable } from './mendFinding.ts';
import { isOpen, mendFinding, openFinding } from './mendFinding.ts';

/** What becomes of a finding that was to be mended. */
export type FixFate =
  | { readonly kind: 'mended'; readonly steps: readonly FixStep[] }
  /** An earlier fix of the same selection did it already. */
  | { readonly kind: 'solved' }
  /** It was mended, and a later fix of the selection breaks it again. */
  | { readonly kind: 'broken-again'; readonly steps: readonly FixStep[] }
  /** There is no such finding: it is met, or its record is gone. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'unmendable'; readonly why: Unmendable };

export interface TriedFix {
  readonly finding: FindingKey;
  readonly fate: FixFate;
}

/** What one criterion says of one record before and after; null where it did not look at it. */
export interface FindingMove {
  readonly criterion: string;
  readonly record: string;
  readonly before: Outcome | null;
  readonly after: Outcome | null;
}

export interface Prediction {
  readonly before: Scores;
  readonly after: Scores;
  /** In the order of the selection. */
  readonly fixes: readonly TriedFix[];
  /** Findings that went away, those that appeared, those that now say something else. */
  readonly gone: readonly FindingMove[];
  readonly appeared: readonly FindingMove[];
  readonly changed: readonly FindingMove[];
}

export type Scores = Pick<RolledUp, 'principles' | 'overall'>;

/**
 * What fixing these findings would do, one after the other on the draft: each is read again before its
 * turn, since an earlier fix may change or solve it. Works in steps and leaves the draft as it was, with
 * nothing tried on it. Progress counts findings.
 */
export function* predictFixes(
  draft: FixDraft,
  findings: readonly FindingKey[],
): Generator<Progress, Prediction, void> {
  const total = findings.length;
  yield* counting(draft.backTo(0), 0, total);
  const before = draft.evaluation;
  const fixes: TriedFix[] = [];
  for (const finding of findings) {
    const fate = yield* counting(tryFix(draft, finding, before), fixes.length, total);
    fixes.push({ finding, fate });
    yield { done: fixes.length, total };
  }
  const after = draft.evaluation;
  yield* counting(draft.backTo(0), total, total);
  return {
    before: scoresOf(before),
    after: scoresOf(after),
    fixes: fixes.map((fix) => atTheEnd(fix, after)),
    ...compareFindings(before, after),
  };
}

/** Tries one fix on top of the others; takes it back where the finding would stay. */
export function* tryFix(
  draft: FixDraft,
  finding: FindingKey,
  before: Evaluation,
): Generator<Progress, FixFate, void> {
  const mending = mendFinding(draft, finding);
  if (mending.kind === 'none') {
    return { kind: openFinding(before, finding) === undefined ? 'absent' : 'solved' };
  }
  if (mending.kind === 'unmendable') return mending;
  const mark = draft.mark();
  const steps = yield* draft.apply(mending.changes);
  if (openFinding(draft.evaluation, finding) === undefined) return { kind: 'mended', steps };
  yield* draft.backTo(mark);
  return { kind: 'unmendable', why: 'stays' };
}

/** The findings by which two evaluations of the same pack differ, in the pack's order. */
export function compareFindings(
  before: Evaluation,
  after: Evaluation,
): Pick<Prediction, 'gone' | 'appeared' | 'changed'> {
  const gone: FindingMove[] = [];
  const appeared: FindingMove[] = [];
  const changed: FindingMove[] = [];
  for (const [criterion, result] of after.criteria) {
    const old = before.criteria.get(criterion);
    if (old === undefined || old.findings === result.findings) continue;
    const [was, is] = [openOutcomes(old), openOutcomes(result)];
    for (const record of new Set([...was.keys(), ...is.keys()])) {
      const [one, other] = [was.get(record), is.get(record)];
      if (one === other) continue;
      const move = {
        criterion,
        record,
        before: one ?? outcomeOf(old, record),
        after: other ?? outcomeOf(result, record),
      };
      (other === undefined ? gone : one === undefined ? appeared : changed).push(move);
    }
  }
  return { gone, appeared, changed };
}

function openOutcomes({ findings, records }: CriterionResult): ReadonlyMap<string, Outcome> {
  const open = new Map<string, Outcome>();
  for (const { outcome, position } of findings) {
    const id = records[position]?.id;
    if (id !== undefined && isOpen(outcome)) open.set(id, outcome);
  }
  return open;
}

/** Asked only of records without an open finding: then it is met, or does not apply. */
function outcomeOf({ records, outcomes }: CriterionResult, record: string): Outcome | null {
  const position = positionOf(records, record);
  if (records[position]?.id !== record) return null;
  return outcomes[position] === outcomeNumbers.met ? 'met' : 'not-applicable';
}

function scoresOf({ principles, overall }: Evaluation): Scores {
  return { principles, overall };
}

function atTheEnd(fix: TriedFix, after: Evaluation): TriedFix {
  const { finding, fate } = fix;
  if (fate.kind !== 'mended' && fate.kind !== 'solved') return fix;
  if (openFinding(after, finding) === undefined) return fix;
  return {
    finding,
    fate: { kind: 'broken-again', steps: fate.kind === 'mended' ? fate.steps : [] },
  };
}

/** Runs steps that count something else, and tells of the whole instead. */
export function* counting<T>(
  steps: Generator<Progress, T, void>,
  done: number,
  total: number,
): Generator<Progress, T, void> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield { done, total };
  }
}
