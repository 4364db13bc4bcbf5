import type { AnyRecord, RegisterId, Snapshot } from '../../map/index.ts';
import { registerIds, registerOf } from '../../map/index.ts';
import type { Outcome, RecordPointer } from '../../policy/index.ts';
import type { CriterionResult, Evaluation } from '../../scoring/index.ts';
import {
  isCarrying,
  noCounts,
  outcomeOfGroup,
  outcomesByNumber,
  principleWeights,
} from '../../scoring/index.ts';
import type { Matrix, MatrixCell } from './matrixModel.ts';

/**
 * Partners or activities against the principles of the pack. Shares are those of the scorecards; counts
 * and records are the promise judgements behind them: of the record itself and of the records in use
 * whose verdicts it carries (SC-13).
 */
export function principleMatrix(
  kind: 'partner-principle' | 'activity-principle',
  snapshot: Snapshot,
  evaluation: Evaluation,
): Matrix {
  const register = kind === 'partner-principle' ? 'partners' : 'activities';
  const records = snapshot.all(register) as readonly AnyRecord[]; // walked by field name
  const { principles } = evaluation.pack;
  const drafts = gather(register, records, snapshot, evaluation);
  return {
    kind,
    rows: records.map(({ id, name, code }) => ({ id, words: name, code, register })),
    columns: principles.map(({ id, code, name }) => ({ id, words: name, code, register: null })),
    cells: records.map(({ id }, row) => {
      const scores = evaluation.scorecards.of(register, id);
      return principles.map((_, column) => {
        const share = scores?.[column] ?? null;
        const draft = drafts[row * principles.length + column];
        return share === null || draft === undefined ? null : finish(draft, share);
      });
    }),
  };
}

interface Draft {
  readonly counts: Record<Outcome, number>;
  readonly records: RecordPointer[];
}

function finish({ counts, records }: Draft, share: NonNullable<MatrixCell['share']>): MatrixCell {
  return { outcome: outcomeOfGroup(counts, share.low), share, counts, records };
}

/** One draft for each record and principle, in that order. */
function gather(
  register: RegisterId,
  records: readonly AnyRecord[],
  snapshot: Snapshot,
  evaluation: Evaluation,
): readonly Draft[] {
  const { pack } = evaluation;
  const width = pack.principles.length;
  const drafts = Array.from({ length: records.length * width }, (): Draft => ({
    counts: noCounts(),
    records: [],
  }));
  const rows = new Map(records.map(({ id }, row) => [id, row]));
  for (const source of registerIds) {
    const judged = judgedPrinciples(source, evaluation);
    if (judged.length === 0) continue;
    const fields = carryingFields(source, register);
    if (fields.length === 0 && source !== register) continue;
    const perPrinciple = Array.from({ length: width }, () => noCounts());
    (snapshot.all(source) as readonly AnyRecord[]).forEach((record, position) => {
      // Walked by the register's own fields.
      const targets = targetsOf(record, fields, rows, source === register);
      if (targets.size === 0) return;
      if (!countJudgements(judged, position, perPrinciple)) return;
      const pointer: RecordPointer = { register: source, id: record.id };
      for (const row of targets) {
        perPrinciple.forEach((counts, principle) => {
          const draft = drafts[row * width + principle];
          if (draft !== undefined && add(draft.counts, counts)) draft.records.push(pointer);
        });
      }
    });
  }
  return drafts;
}

interface JudgedPrinciples {
  readonly result: CriterionResult;
  readonly principles: readonly number[];
}

function judgedPrinciples(
  register: RegisterId,
  evaluation: Evaluation,
): readonly JudgedPrinciples[] {
  return [...evaluation.criteria.values()]
    .filter(({ criterion }) => criterion.judges === register && criterion.kind === 'promise')
    .map((result) => ({
      result,
      principles: principleWeights(evaluation.pack, result.criterion.id).map(
        ({ principle }) => principle,
      ),
    }));
}

function carryingFields(source: RegisterId, target: RegisterId): readonly string[] {
  return Object.entries(registerOf(source).fields).flatMap(([name, field]) =>
    isCarrying(field) && field.target === target ? [name] : [],
  );
}

function targetsOf(
  record: AnyRecord,
  fields: readonly string[],
  rows: ReadonlyMap<string, number>,
  isOwn: boolean,
): ReadonlySet<number> {
  const targets = new Set<number>();
  const add = (id: unknown) => {
    const row = typeof id === 'string' ? rows.get(id) : undefined;
    if (row !== undefined) targets.add(row);
  };
  if (isOwn) add(record.id);
  for (const name of fields) {
    const value = record[name];
    if (Array.isArray(value)) value.forEach(add);
    else add(value);
  }
  return targets;
}

/** Counts what was judged of one record anew; false where nothing applies to it. */
function countJudgements(
  judged: readonly JudgedPrinciples[],
  position: number,
  perPrinciple: readonly Record<Outcome, number>[],
): boolean {
  let doesApply = false;
  for (const counts of perPrinciple) Object.assign(counts, nothing);
  for (const { result, principles } of judged) {
    const number = result.outcomes[position] ?? 0;
    if (number === 0) continue; // not applicable
    doesApply = true;
    const outcome = outcomesByNumber[number] ?? 'error';
    for (const principle of principles) {
      const counts = perPrinciple[principle];
      if (counts !== undefined) counts[outcome] += 1;
    }
  }
  return doesApply;
}

const nothing = noCounts();

/** Adds counts; false where there was nothing to add. */
function add(into: Record<Outcome, number>, counts: { readonly [O in Outcome]: number }): boolean {
  let hasAny = false;
  for (const outcome of outcomesByNumber) {
    if (counts[outcome] === 0) continue;
    into[outcome] += counts[outcome];
    hasAny = true;
  }
  return hasAny;
}
