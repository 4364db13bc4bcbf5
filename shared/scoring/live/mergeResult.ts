import type { AnyRecord } from '../../map/index.ts';
import type { Outcome } from '../../policy/index.ts';
import type { CriterionResult, Finding } from '../criterionTally.ts';
import {
  outcomeNumbers,
  outcomesByNumber,
  pointsOf,
  reasonNumber,
  summarise,
} from '../criterionTally.ts';
import { isSame } from './isSame.ts';

/** Records of one criterion judged again. */
export interface Again {
  /** Where they stand now, ascending. */
  readonly positions: readonly number[];
  /** What was said of them, in that order. */
  readonly result: CriterionResult;
}

/**
 * A criterion's result after some records were judged again: exactly what judging all of them would
 * give. `origins` tells where each record stood in `before`, -1 for a new one; null where none came or
 * went.
 */
export function mergeResult(
  before: CriterionResult,
  records: readonly AnyRecord[],
  origins: Int32Array | null,
  again: Again,
): CriterionResult {
  if (origins === null && saysTheSame(before, again)) return { ...before, records };
  const outcomes = move(before.outcomes, records.length, origins);
  const reasonOf = move(before.reasonOf, records.length, origins);
  const reasons = [...before.reasons];
  const counts = origins === null ? { ...before.counts } : undefined;
  again.positions.forEach((position, i) => {
    const outcome = again.result.outcomes[i] ?? 0;
    if (counts !== undefined) {
      counts[nameOf(outcomes[position])] -= 1;
      counts[nameOf(outcome)] += 1;
    }
    outcomes[position] = outcome;
    reasonOf[position] =
      outcome === outcomeNumbers['not-applicable']
        ? reasonNumber(reasons, reasonAt(again.result, i))
        : 0;
  });
  const findings = mergeFindings(
    moveFindings(before.findings, before.outcomes.length, origins),
    again,
  );
  const judged = {
    criterion: before.criterion,
    records,
    outcomes,
    reasonOf,
    reasons: inOrder(outcomes, reasonOf, reasons),
    findings,
  };
  return summarise(addPoints(outcomes, findings), judged, counts);
}

/** Most judgements come out as they were. */
function saysTheSame(before: CriterionResult, { positions, result }: Again): boolean {
  let [old, fresh] = [0, 0];
  return positions.every((position, i) => {
    const outcome = result.outcomes[i];
    if (outcome !== before.outcomes[position]) return false;
    if (outcome === outcomeNumbers['not-applicable']) {
      if (reasonAt(result, i) !== reasonAt(before, position)) return false;
    }
    while ((before.findings[old]?.position ?? Infinity) < position) old++;
    while ((result.findings[fresh]?.position ?? Infinity) < i) fresh++;
    const was = before.findings[old]?.position === position ? before.findings[old] : undefined;
    const is = result.findings[fresh]?.position === i ? result.findings[fresh] : undefined;
    if (was === undefined || is === undefined) return was === is;
    return (
      was.problem === is.problem &&
      was.override === is.override &&
      was.isStale === is.isStale &&
      isSame(was.judgement, is.judgement)
    );
  });
}

function reasonAt({ reasons, reasonOf }: CriterionResult, position: number): string {
  return reasons[reasonOf[position] ?? 0] ?? '';
}

function nameOf(number: number | undefined): Outcome {
  return outcomesByNumber[number ?? 0] ?? 'not-applicable';
}

function move(list: Uint8Array, length: number, origins: Int32Array | null): Uint8Array {
  if (origins === null) return list.slice();
  const moved = new Uint8Array(length);
  for (let position = 0; position < length; position++) {
    const origin = origins[position] ?? -1;
    if (origin >= 0) moved[position] = list[origin] ?? 0;
  }
  return moved;
}

function moveFindings(
  findings: readonly Finding[],
  length: number,
  origins: Int32Array | null,
): readonly Finding[] {
  if (origins === null || findings.length === 0) return findings;
  const places = new Int32Array(length).fill(-1);
  for (let position = 0; position < origins.length; position++) {
    const origin = origins[position] ?? -1;
    if (origin >= 0) places[origin] = position;
  }
  const moved: Finding[] = [];
  for (const finding of findings) {
    const position = places[finding.position] ?? -1;
    if (position === finding.position) moved.push(finding);
    else if (position !== -1) moved.push({ ...finding, position });
  }
  return moved;
}

/** Both in the order of positions; findings of records judged again give way to the new ones. */
function mergeFindings(kept: readonly Finding[], { positions, result }: Again): readonly Finding[] {
  const merged: Finding[] = [];
  let [next, fresh] = [0, 0];
  const takeFresh = (before: number) => {
    for (; fresh < result.findings.length; fresh++) {
      const finding = result.findings[fresh];
      const position = positions[finding?.position ?? -1] ?? Infinity;
      if (finding === undefined || position >= before) return;
      merged.push({ ...finding, position });
    }
  };
  for (const finding of kept) {
    while ((positions[next] ?? Infinity) < finding.position) next++;
    if (positions[next] === finding.position) continue;
    takeFresh(finding.position);
    merged.push(finding);
  }
  takeFresh(Infinity);
  return merged;
}

/** In the order of records, as a fresh run adds them: sums of shares depend on it (SC-9). */
function addPoints(outcomes: Uint8Array, findings: readonly Finding[]): number {
  let points = 0;
  let next = 0;
  for (let position = 0; position < outcomes.length; position++) {
    if (outcomes[position] === outcomeNumbers.met) points += 1;
    else if (outcomes[position] === outcomeNumbers['partly-met']) {
      while ((findings[next]?.position ?? Infinity) < position) next++;
      points += pointsOf('partly-met', findings[next]?.judgement);
    }
  }
  return points;
}

/** The reasons still given, in the order of the first record each is given for; renumbers in place. */
function inOrder(
  outcomes: Uint8Array,
  reasonOf: Uint8Array,
  reasons: readonly string[],
): readonly string[] {
  const numbers: number[] = []; // old number to new
  const ordered: string[] = [];
  for (let position = 0; position < outcomes.length; position++) {
    if (outcomes[position] !== outcomeNumbers['not-applicable']) continue;
    const old = reasonOf[position] ?? 0;
    numbers[old] ??= ordered.push(reasons[old] ?? '') - 1;
    reasonOf[position] = numbers[old];
  }
  return ordered;
}
