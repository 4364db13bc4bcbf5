import type { Assessment, AssessedCriterion } from '../assessment/index.ts';
import { positionsIn } from '../assessment/index.ts';
import type { RegisterId } from '../map/index.ts';
import type { CriterionResult, Evaluation } from '../scoring/index.ts';
import { outcomeNumbers, outcomesByNumber } from '../scoring/index.ts';
import type { Said } from './comparison.ts';

/** What one rule said of every record in use, by position; records come in the order of their ids. */
export interface VerdictColumn {
  readonly register: RegisterId;
  readonly records: readonly { readonly id: string }[];
  /** One number of `outcomeNumbers` for each record. */
  readonly outcomes: Uint8Array;
  /** What is to be told beside the outcome, where there is anything. */
  readonly notes: ReadonlyMap<number, Note>;
  /** Why a record is not judged; undefined for any other. */
  reasonAt(position: number): string | undefined;
}

export interface Note {
  readonly code: string;
  readonly share: number | undefined;
  readonly isOverridden: boolean;
}

/** The columns of all rules, by rule. */
export type VerdictColumns = ReadonlyMap<string, VerdictColumn>;

/** The columns of an evaluation; what did not change between two evaluations is the same object again. */
export function createColumnReader(): (evaluation: Evaluation) => VerdictColumns {
  const known = new WeakMap<CriterionResult, VerdictColumn>();
  return ({ criteria }) => {
    const columns = new Map<string, VerdictColumn>();
    for (const [id, result] of criteria) {
      let column = known.get(result);
      if (column === undefined) {
        column = columnOfResult(result);
        known.set(result, column);
      }
      columns.set(id, column);
    }
    return columns;
  };
}

function columnOfResult(result: CriterionResult): VerdictColumn {
  const { criterion, records, outcomes, findings, reasons, reasonOf } = result;
  const notes = new Map<number, Note>();
  for (const { position, judgement, override, isStale } of findings) {
    notes.set(position, {
      code: judgement?.code ?? 'error',
      share: judgement?.share,
      isOverridden: override !== undefined && isStale !== true,
    });
  }
  return {
    register: criterion.judges,
    records,
    outcomes,
    notes,
    reasonAt: (position) =>
      outcomes[position] === outcomeNumbers['not-applicable']
        ? reasons[reasonOf[position] ?? 0]
        : undefined,
  };
}

/** The columns of an assessment as it was written. */
export function columnsOfAssessment(assessment: Assessment): VerdictColumns {
  return new Map(
    assessment.criteria.map((criterion) => [criterion.id, columnOfAssessed(criterion, assessment)]),
  );
}

function columnOfAssessed(criterion: AssessedCriterion, { records }: Assessment): VerdictColumn {
  const judged = records[criterion.judges] ?? [];
  const outcomes = new Uint8Array(judged.length);
  const reasons = new Map<number, string>();
  for (const { reason, records: ranges } of criterion.notApplicable) {
    for (const position of positionsIn(ranges)) reasons.set(position, reason);
  }
  for (const position of positionsIn(criterion.met)) outcomes[position] = outcomeNumbers.met;
  const notes = new Map<number, Note>();
  for (const { record, outcome, code, share, override } of criterion.findings) {
    outcomes[record] = outcomeNumbers[outcome];
    const isOverridden = override !== undefined && override.isStale !== true;
    notes.set(record, { code, share, isOverridden });
  }
  return {
    register: criterion.judges,
    records: judged,
    outcomes,
    notes,
    reasonAt: (position) => reasons.get(position),
  };
}

/** What a column says at a position. */
export function sayAt(column: VerdictColumn, position: number): Said {
  const outcome = outcomesByNumber[column.outcomes[position] ?? 0] ?? 'not-applicable';
  const note = column.notes.get(position);
  return {
    outcome,
    code: note?.code ?? column.reasonAt(position) ?? null,
    // An outcome put in the place of the rule's own has no share of its own.
    ...(note?.share === undefined || outcome !== 'partly-met' ? {} : { share: note.share }),
    ...(note?.isOverridden === true ? { isOverridden: true } : {}),
  };
}

/** Called with what was said before and after, null for a record that was not judged. */
export type OnMoved = (
  criterion: string,
  register: RegisterId,
  id: string,
  before: Said | null,
  after: Said | null,
) => void;

/**
 * Tells every verdict in which two evaluations differ: outcome, code, share or whether it is overruled.
 * A record that is not there and one to which a rule does not apply are the same to that rule.
 */
export function diffColumns(before: VerdictColumns, after: VerdictColumns, onMoved: OnMoved): void {
  for (const [criterion, column] of after) {
    diffColumn(criterion, before.get(criterion), column, onMoved);
  }
  for (const [criterion, column] of before) {
    if (!after.has(criterion)) diffColumn(criterion, column, undefined, onMoved);
  }
}

function diffColumn(
  criterion: string,
  before: VerdictColumn | undefined,
  after: VerdictColumn | undefined,
  onMoved: OnMoved,
): void {
  if (before === after) return;
  const register = (after ?? before)?.register;
  if (register === undefined) return;
  // A rule that judges another register now says nothing of what it judged before.
  if (before !== undefined && after !== undefined && before.register !== after.register) {
    diffColumn(criterion, before, undefined, onMoved);
    diffColumn(criterion, undefined, after, onMoved);
    return;
  }
  let [i, j] = [0, 0];
  const [was, is] = [before?.records ?? [], after?.records ?? []];
  while (i < was.length || j < is.length) {
    const [one, other] = [was[i]?.id, is[j]?.id];
    const isInFirst = one !== undefined && (other === undefined || one <= other);
    const isInSecond = other !== undefined && (one === undefined || other <= one);
    const [a, b] = [isInFirst ? i++ : -1, isInSecond ? j++ : -1];
    if (!isSameAt(before, a, after, b)) {
      const id = one !== undefined && isInFirst ? one : other;
      if (id === undefined) continue;
      onMoved(
        criterion,
        register,
        id,
        before === undefined || a < 0 ? null : sayAt(before, a),
        after === undefined || b < 0 ? null : sayAt(after, b),
      );
    }
  }
}

function isSameAt(
  before: VerdictColumn | undefined,
  a: number,
  after: VerdictColumn | undefined,
  b: number,
): boolean {
  const aside = outcomeNumbers['not-applicable'];
  const one = before === undefined || a < 0 ? undefined : before.outcomes[a];
  const other = after === undefined || b < 0 ? undefined : after.outcomes[b];
  if (before === undefined || after === undefined || one === undefined || other === undefined) {
    return (one ?? aside) === aside && (other ?? aside) === aside;
  }
  if (one !== other) return false;
  const [note, now] = [before.notes.get(a), after.notes.get(b)];
  if (note === undefined && now === undefined) {
    return one !== aside || before.reasonAt(a) === after.reasonAt(b);
  }
  const [was, is] = [sayAt(before, a), sayAt(after, b)];
  return was.code === is.code && was.share === is.share && was.isOverridden === is.isOverridden;
}
