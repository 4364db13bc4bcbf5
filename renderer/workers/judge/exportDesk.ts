import { assessExports } from '../../../shared/assessment/assessExports.ts';
import { assessTimers } from '../../../shared/assessment/assessTimers.ts';
import type { RecordRef } from '../../../shared/assessment/index.ts';
import { createPositions } from '../../../shared/assessment/index.ts';
import { addDays, text } from '../../../shared/lib/index.ts';
import type { RecordBase, RegisterId, Snapshot } from '../../../shared/map/index.ts';
import { registerIds } from '../../../shared/map/index.ts';
import type { Outcome } from '../../../shared/policy/index.ts';
import type { Evaluation } from '../../../shared/scoring/index.ts';
import { formatClause } from '../../../shared/standards/index.ts';
import type { ExportDesk, MapStanding, NamedRecord } from '../../data/verdicts/verdicts.ts';

/** Every export with what the rules ask of it, from the same rows as the report. */
export function toExportDesk(evaluation: Evaluation, snapshot: Snapshot): ExportDesk {
  const { exports, counters } = assessExports(evaluation, snapshot, createPositions(snapshot));
  const name = namer(snapshot);
  const nameOr = (ref: RecordRef | null) => (ref === null ? null : name(ref));
  return {
    counters,
    exports: exports.map(
      ({ flow, recipient, purpose, categories, decision, mechanism, ...row }) => ({
        ...row,
        flow: name(flow),
        recipient: nameOr(recipient),
        purpose: nameOr(purpose),
        categories: categories.map(name),
        isDecided: decision.isDecided,
        rowNumber: decision.number,
        condition: decision.condition,
        consequence: decision.consequence,
        basis: decision.basis.map((clause) =>
          text(formatClause(clause, 'en'), formatClause(clause, 'zh-CN')),
        ),
        confirmWithCounsel: decision.confirmWithCounsel,
        missing: decision.missing.map(({ label, record }) => ({
          label,
          record: record === undefined ? null : name(record),
        })),
        mechanism: mechanism === null ? null : { ...mechanism, record: name(mechanism.record) },
      }),
    ),
  };
}

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
  for (const { verdicts } of assessExports(evaluation, snapshot, positions).exports) {
    const worse = worseOf(verdicts.promise, verdicts.law);
    exports[worse] = (exports[worse] ?? 0) + 1;
  }
  return {
    records,
    archived,
    exports,
    due: assessTimers(snapshot, positions)
      .filter(({ due }) => due <= until)
      .slice(0, mostDue)
      .map(({ due, record, text: said, isOverdue }) => ({
        due,
        record: name(record),
        text: said,
        isOverdue,
      })),
  };
}

const mostDue = 50;

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
