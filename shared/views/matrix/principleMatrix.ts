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
  readonly counts: { readonly [O in Outcome]: number };
  readonly records: readonly RecordPointer[];
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
  const drafts = new Drafts(records.length * width);
  const rows = new Map(records.map(({ id }, row) => [id, row]));
  const ofRecord = new Uint32Array(width * outcomesByNumber.length);
  for (const source of registerIds) {
    const judged = judgedPrinciples(source, evaluation);
    if (judged.length === 0) continue;
    const fields = carryingFields(source, register);
    if (fields.length === 0 && source !== register) continue;
    const sources = snapshot.all(source) as readonly AnyRecord[]; // walked by the register's own fields
    sources.forEach((record, position) => {
      const targets = targetsOf(record, fields, rows, source === register);
      if (targets.size === 0) return;
      if (!countJudgements(judged, position, ofRecord)) return;
      const pointer: RecordPointer = { register: source, id: record.id };
      for (const row of targets) drafts.add(row * width, ofRecord, pointer);
    });
  }
  return drafts.finish();
}

/** Counts of all cells in one block of memory: a large map has tens of thousands. */
class Drafts {
  readonly #counts: Uint32Array;
  readonly #records: readonly RecordPointer[][];

  constructor(cells: number) {
    this.#counts = new Uint32Array(cells * outcomesByNumber.length);
    this.#records = Array.from({ length: cells }, () => []);
  }

  /** Adds the counts of one record, principle by principle, to the cells from one on. */
  add(first: number, counts: Uint32Array, pointer: RecordPointer): void {
    const each = outcomesByNumber.length;
    for (let at = 0, cell = first; at < counts.length; cell++) {
      let hasAny = false;
      for (const end = at + each; at < end; at++) {
        const count = counts[at]!; // within its length
        if (count === 0) continue;
        this.#counts[first * each + at]! += count;
        hasAny = true;
      }
      if (hasAny) this.#records[cell]?.push(pointer);
    }
  }

  finish(): readonly Draft[] {
    return this.#records.map((records, cell) => {
      const counts = noCounts();
      const from = cell * outcomesByNumber.length;
      outcomesByNumber.forEach((outcome, at) => (counts[outcome] = this.#counts[from + at] ?? 0));
      return { counts, records };
    });
  }
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

/** Counts what was judged of one record anew, principle by principle; false where nothing applies to it. */
function countJudgements(
  judged: readonly JudgedPrinciples[],
  position: number,
  counts: Uint32Array,
): boolean {
  let doesApply = false;
  counts.fill(0);
  for (const { result, principles } of judged) {
    const number = result.outcomes[position] ?? 0;
    if (number === 0) continue; // not applicable
    doesApply = true;
    for (const principle of principles) {
      counts[principle * outcomesByNumber.length + number]! += 1; // one group a principle
    }
  }
  return doesApply;
}
