import { assessExports } from '../../../shared/assessment/assessExports.ts';
import { assessTimers } from '../../../shared/assessment/assessTimers.ts';
import type { RecordRef } from '../../../shared/assessment/index.ts';
import { createPositions } from '../../../shared/assessment/index.ts';
import { addDays } from '../../../shared/lib/index.ts';
import type { RecordBase, RegisterId, Snapshot } from '../../../shared/map/index.ts';
import { registerIds } from '../../../shared/map/index.ts';
import type { Outcome } from '../../../shared/policy/index.ts';
import type { Evaluation } from '../../../shared/scoring/index.ts';
import type { ExportAtRisk, MapStanding, NamedRecord } from '../../data/verdicts/verdicts.ts';

const soonDays = 90;

/** How much of the map is there, what falls due, how the exports stand. */
export function toStanding(
  evaluation: Evaluation,
  snapshot: Snapshot,
  archived: number,
): MapStanding {
  const positions = createPositions(snapshot);
  const name = namer(snapshot);
  const records: { [R in RegisterId]?: number } = {};
  for (const register of registerIds) records[register] = snapshot.all(register).length;
  const until = addDays(snapshot.asOf, soonDays);
  const exports: { [O in Outcome]?: number } = {};
  const atRisk: ExportAtRisk[] = [];
  for (const { flow, recipient, decision, verdicts } of assessExports(
    evaluation,
    snapshot,
    positions,
  ).exports) {
    const worse = worseOf(verdicts.promise, verdicts.law);
    exports[worse] = (exports[worse] ?? 0) + 1;
    if (worse !== 'not-met' || atRisk.length === mostAtRisk) continue;
    atRisk.push({
      flow: name(flow),
      recipient: recipient === null ? null : name(recipient),
      required: decision.required,
      verdicts,
    });
  }
  const timers = assessTimers(snapshot, positions);
  const toLines = (rows: typeof timers) => ({
    total: rows.length,
    lines: rows
      .slice(0, mostDue)
      .map(({ due, record, text }) => ({ due, record: name(record), text })),
  });
  return {
    records,
    archived,
    exports,
    atRisk,
    overdue: toLines(timers.filter(({ isOverdue }) => isOverdue)),
    due: toLines(timers.filter(({ due, isOverdue }) => !isOverdue && due <= until)),
  };
}

const mostDue = 6;
const mostAtRisk = 5;

const fromWorst: readonly Outcome[] = [
  'error',
  'not-met',
  'partly-met',
  'undetermined',
  'met',
  'not-applicable',
];

function worseOf(one: Outcome, other: Outcome): Outcome {
  return fromWorst.indexOf(one) <= fromWorst.indexOf(other) ? one : other;
}

function namer(snapshot: Snapshot): (ref: RecordRef) => NamedRecord {
  return ([register, position]) => {
    const record = snapshot.all(register)[position] as RecordBase | undefined; // what every record has
    if (record === undefined) throw new Error('A position names a record that is not there.');
    const { id, code, name } = record;
    return { register, id, code, name };
  };
}
