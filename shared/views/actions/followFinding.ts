import type { AnyRecord, RegisterId, Snapshot } from '../../map/index.ts';
import { known, registerIds, registerOf } from '../../map/index.ts';
import type { Outcome } from '../../policy/index.ts';
import type { CriterionResult, Evaluation } from '../../scoring/index.ts';
import { outcomesByNumber } from '../../scoring/index.ts';
import { findFinding } from '../../scoring/live/findFinding.ts';
import type { Action, ActionLink, Followed } from './actionModel.ts';

/** Finds what actions hang on; the codes of a register are read once, when first asked for. */
export function findingFollower(
  snapshot: Snapshot,
  evaluation: Evaluation,
): (action: Action) => ActionLink {
  const find = recordFinder(snapshot);
  return (action) => {
    const criterion = named(action.criterion);
    const code = named(action.concerns);
    if (criterion === undefined) {
      return followPromise(evaluation, find, named(action.commitment), code);
    }
    const result = evaluation.criteria.get(criterion);
    if (result === undefined) return { kind: 'lost-criterion', named: criterion };
    const found = code === undefined ? onlyRecord(result) : find(code);
    if (found === undefined) {
      return code === undefined ? { kind: 'unlinked' } : { kind: 'lost-record', named: code };
    }
    const { register, record } = found;
    if (register !== result.criterion.judges) {
      return { kind: 'mismatch', result, named: code ?? record.code };
    }
    if (record.archived === true) return { kind: 'archived', result, record };
    const followed = follow(result, record);
    return followed === undefined
      ? { kind: 'archived', result, record }
      : { kind: 'finding', ...followed };
  };
}

interface FoundRecord {
  readonly register: RegisterId;
  readonly record: AnyRecord;
}

/** By code, archived records included. A code begins with the letters of its register. */
function recordFinder(snapshot: Snapshot): (code: string) => FoundRecord | undefined {
  const registers = new Map(registerIds.map((id) => [registerOf(id).prefix, id]));
  const byCode = new Map<RegisterId, Map<string, AnyRecord>>();
  return (code) => {
    const register = registers.get(code.slice(0, code.indexOf('-')));
    if (register === undefined) return undefined;
    let records = byCode.get(register);
    if (records === undefined) {
      records = new Map();
      // Typed per register outside; only what every record has is read here.
      for (const record of snapshot.identities(register).values() as Iterable<AnyRecord>) {
        records.set(record.code, record);
      }
      byCode.set(register, records);
    }
    const record = records.get(code);
    return record === undefined ? undefined : { register, record };
  };
}

/** Where a register has exactly one record, a finding of its rules needs no code. */
function onlyRecord({ criterion, records }: CriterionResult): FoundRecord | undefined {
  const [record] = records;
  return registerOf(criterion.judges).isSingle && record !== undefined
    ? { register: criterion.judges, record }
    : undefined;
}

function followPromise(
  evaluation: Evaluation,
  find: (code: string) => FoundRecord | undefined,
  commitment: string | undefined,
  code: string | undefined,
): ActionLink {
  if (code === undefined) return { kind: 'unlinked' };
  const found = find(code);
  if (found === undefined) return { kind: 'lost-record', named: code };
  const { criteria = [] } = evaluation.pack.commitments.find(({ id }) => id === commitment) ?? {};
  let worst: Followed | undefined;
  for (const { criterion } of criteria) {
    const result = evaluation.criteria.get(criterion);
    if (result === undefined || result.criterion.kind !== 'promise') continue;
    if (result.criterion.judges !== found.register) continue;
    const followed = follow(result, found.record);
    if (followed === undefined || !isThere(followed.outcome)) continue;
    if (worst === undefined || rankOf(followed.outcome) < rankOf(worst.outcome)) worst = followed;
  }
  return worst === undefined ? { kind: 'unlinked' } : { kind: 'promise', ...worst };
}

/** What a rule says of a record; undefined where it is not among the records in use. */
function follow(result: CriterionResult, record: AnyRecord): Followed | undefined {
  const position = positionOf(result.records, record.id);
  if (position === -1) return undefined;
  const outcome = outcomesByNumber[result.outcomes[position] ?? 0] ?? 'error';
  return { result, position, record, outcome, finding: findFinding(result.findings, position) };
}

/** Records of a result stand sorted by id. */
function positionOf(records: readonly AnyRecord[], id: string): number {
  let [low, high] = [0, records.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((records[middle]?.id ?? '') < id) low = middle + 1;
    else high = middle;
  }
  return records[low]?.id === id ? low : -1;
}

const fromWorst: readonly Outcome[] = ['error', 'not-met', 'partly-met', 'undetermined'];

function rankOf(outcome: Outcome): number {
  return fromWorst.indexOf(outcome);
}

/** Whether there is something to mend or to find out: unknown is never met. */
export function isThere(outcome: Outcome): boolean {
  return outcome !== 'met' && outcome !== 'not-applicable';
}

function named(value: Action['criterion']): string | undefined {
  const written = known(value)?.trim();
  return written === '' ? undefined : written;
}
