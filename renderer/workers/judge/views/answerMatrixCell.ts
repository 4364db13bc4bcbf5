import type { RegisterId } from '../../../../shared/map/index.ts';
import type { Outcome, RecordPointer } from '../../../../shared/policy/index.ts';
import type { Evaluation } from '../../../../shared/scoring/index.ts';
import { outcomesByNumber, principleWeights } from '../../../../shared/scoring/index.ts';
import { gravityOf, worseOf } from '../../../../shared/views/index.ts';
import { recordOutcomes } from '../../../../shared/views/matrix/recordOutcomes.ts';
import type { MatrixCellAnswer, MapViewQuestions } from '../../../data/verdicts/mapViews.ts';
import { matrixOf } from './answerMatrixTable.ts';
import { nameRecords } from './nameRecords.ts';
import type { ViewSources } from './viewSources.ts';

/**
 * The records behind a cell with what the cell counts of each: against a principle the worst promise
 * that serves it, else the worse of promise and law.
 */
export function answerMatrixCell(
  sources: ViewSources,
  { kind, row, column, most }: MapViewQuestions['matrix-cell']['input'],
): MatrixCellAnswer {
  const { rows, columns, cells } = matrixOf(sources, kind);
  const at = columns.findIndex(({ id }) => id === column);
  const cell = cells[rows.findIndex(({ id }) => id === row)]?.[at] ?? null;
  if (cell === null) return { total: 0, records: [] };
  const isAgainstPrinciple = columns[at]?.register === null;
  const read = isAgainstPrinciple
    ? readPrinciple(sources.evaluation, at, cell.records)
    : readWorse(sources, cell.records);
  const judged = cell.records
    .map((pointer) => ({ pointer, outcome: read(pointer) }))
    .toSorted((one, other) => gravityOf(other.outcome) - gravityOf(one.outcome));
  return {
    total: judged.length,
    records: judged.slice(0, most).flatMap(({ pointer, outcome }) => {
      const [record] = nameRecords(sources.snapshot, [pointer]);
      return record === undefined ? [] : [{ record, outcome }];
    }),
  };
}

type OutcomeReader = (pointer: RecordPointer) => Outcome;

function readPrinciple(
  { criteria, pack }: Evaluation,
  principle: number,
  pointers: readonly RecordPointer[],
): OutcomeReader {
  const wanted = new Set(pointers.map(keyOf));
  const worst = new Map<string, Outcome>();
  for (const { criterion, records, outcomes } of criteria.values()) {
    if (criterion.kind !== 'promise') continue;
    const serves = principleWeights(pack, criterion.id).some(
      (each) => each.principle === principle,
    );
    if (!serves) continue;
    records.forEach(({ id }, position) => {
      const key = keyOf({ register: criterion.judges, id });
      if (!wanted.has(key)) return;
      const outcome = outcomesByNumber[outcomes[position] ?? 0] ?? 'error';
      worst.set(key, worseOf(worst.get(key) ?? 'not-applicable', outcome));
    });
  }
  return (pointer) => worst.get(keyOf(pointer)) ?? 'not-applicable';
}

function readWorse(
  { facts, evaluation }: ViewSources,
  pointers: readonly RecordPointer[],
): OutcomeReader {
  const flows = new Map(facts.map(({ id, worse }) => [id, worse]));
  const others = new Map<RegisterId, ReadonlyMap<string, Outcome>>();
  for (const { register } of pointers) {
    if (register === 'flows' || others.has(register)) continue;
    others.set(register, recordOutcomes(evaluation, register));
  }
  return ({ register, id }) =>
    (register === 'flows' ? flows : others.get(register))?.get(id) ?? 'not-applicable';
}

function keyOf({ register, id }: RecordPointer): string {
  return `${register} ${id}`;
}
