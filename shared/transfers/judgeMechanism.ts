import { addDays, addMonths, addWorkingDays, type Day } from '../lib/index.ts';
import type { Flow } from '../map/index.ts';
import { isNone, known } from '../map/index.ts';
import { constants } from '../standards/index.ts';
import { rowOf, type RowId } from './decisionTable.ts';
import type { ExportedFlow } from './exportedFlows.ts';
import { makeVerdict, type LawVerdict, type MapReader, type Mechanism } from './makeVerdict.ts';
import { field, missingOfRow } from './missingFacts.ts';
import type { TransferDecision } from './transferDecision.ts';

/** Whether the mechanism a flow names is what one row asks for, in force and in scope. */
export function judgeMechanism(
  row: RowId,
  one: ExportedFlow,
  decision: TransferDecision,
  map: MapReader,
): LawVerdict {
  const { flow } = one;
  if (flow.mechanism === undefined) {
    return makeVerdict('undetermined', 'mechanism-unknown', row, {
      missing: [field('flows', flow.id, 'mechanism')],
    });
  }
  const id = known(flow.mechanism);
  if (id === undefined) {
    const isAssessment = rowOf(row).required === 'cac-security-assessment';
    return makeVerdict('not-met', isAssessment ? 'no-security-assessment' : 'no-contract', row);
  }
  const mechanism = map.get('mechanisms', id);
  if (mechanism === undefined) {
    return makeVerdict('undetermined', 'mechanism-unknown', row, {
      missing: [field('flows', flow.id, 'mechanism')],
    });
  }
  const kind = judgeKind(row, mechanism, one, decision);
  if (kind !== null && kind.outcome === 'not-met') return kind;
  const problems = [
    kind,
    judgeResult(row, mechanism),
    judgeRecipient(row, mechanism, one),
    judgeValidity(row, mechanism, lastNeeded(flow, map.asOf)),
    judgeStart(row, mechanism, flow, map),
    judgeScope(row, mechanism, flow, 'purposes'),
    judgeScope(row, mechanism, flow, 'categories'),
    judgeFiling(row, mechanism, map.asOf),
  ];
  return (
    // What is surely wrong is told before what is unknown.
    problems.find((problem) => problem?.outcome === 'not-met') ??
    problems.find((problem) => problem !== null) ??
    makeVerdict('met', 'mechanism-in-force', row, { mechanism: mechanism.id })
  );
}

type Kind = NonNullable<Mechanism['kind']>;

const contractKinds: readonly Kind[] = ['standard-contract', 'certification'];

/** An assessment serves wherever less is asked; the Bay Area contract stands in for rows 12 and 13 only. */
function judgeKind(
  row: RowId,
  { id, kind }: Mechanism,
  one: ExportedFlow,
  decision: TransferDecision,
): LawVerdict | null {
  if (kind === undefined) return openField(row, id, 'kind');
  if (kind === 'cac-security-assessment') return null;
  if (row === 'contract-volume' && contractKinds.includes(kind)) return null;
  const other = makeVerdict('not-met', 'other-kind', row, { mechanism: id });
  const isReplaceable = row === 'assessment-volume' || row === 'contract-volume';
  if (kind !== 'bay-area-contract' || !isReplaceable) return other;
  const flag = decision.trail.find((step) => step.row === 'bay-area')?.verdict;
  if (flag === 'yes') return null;
  if (flag !== 'unknown') return other;
  return makeVerdict('undetermined', 'bay-area-open', row, {
    mechanism: id,
    missing: missingOfRow('bay-area', one),
  });
}

function judgeResult(row: RowId, { id, result }: Mechanism): LawVerdict | null {
  if (result === undefined) return openField(row, id, 'result');
  return result === 'passed' ? null : makeVerdict('not-met', result, row, { mechanism: id });
}

function judgeRecipient(row: RowId, mechanism: Mechanism, one: ExportedFlow): LawVerdict | null {
  if (one.view.leavesEntity === 'no') return null; // our own place abroad: there is no second party
  if (mechanism.partner === undefined) return openField(row, mechanism.id, 'partner');
  const { recipient } = one.view;
  if (recipient === undefined) return openFlow(row, mechanism, one.flow, 'toPartner');
  return mechanism.partner === recipient.id
    ? null
    : makeVerdict('not-met', 'other-recipient', row, { mechanism: mechanism.id });
}

/** A flow that has stopped needed its mechanism up to its end only. */
function lastNeeded({ ended }: Flow, asOf: Day): Day {
  return typeof ended === 'string' && ended < asOf ? ended : asOf;
}

function judgeValidity(row: RowId, mechanism: Mechanism, until: Day): LawVerdict | null {
  const { id, validUntil } = mechanism;
  if (validUntil === undefined) return openField(row, id, 'validUntil');
  const last = lastValidDay(mechanism);
  return last === null || until <= last
    ? null
    : makeVerdict('not-met', 'expired', row, { mechanism: id, day: last });
}

/**
 * The last day a mechanism counts; null when it has no end or nobody has said. An assessment or a
 * certificate with no end entered still ends by law: CAC Order 16, Art. 9; CAC Order 20, Art. 8.
 */
export function lastValidDay({ kind, effective, validUntil }: Mechanism): Day | null {
  if (validUntil === undefined) return null;
  if (!isNone(validUntil)) return validUntil;
  const start = known(effective);
  if (start === undefined) return null;
  if (kind === 'cac-security-assessment') {
    return addMonths(start, 12 * constants.assessmentValidity.value);
  }
  if (kind === 'certification') return addMonths(start, 12 * constants.certificateValidity.value);
  return null;
}

function judgeStart(
  row: RowId,
  mechanism: Mechanism,
  flow: Flow,
  map: MapReader,
): LawVerdict | null {
  const { id, effective } = mechanism;
  if (effective === undefined) return openField(row, id, 'effective');
  if (isNone(effective)) return makeVerdict('not-met', 'not-in-force', row, { mechanism: id });
  if (effective > map.asOf) {
    return makeVerdict('not-met', 'not-in-force', row, { mechanism: id, day: effective });
  }
  if (flow.started === undefined) return openFlow(row, mechanism, flow, 'started');
  if (effective <= flow.started || isRenewal(mechanism, flow.started, map)) return null;
  return makeVerdict('not-met', 'began-earlier', row, { mechanism: id, day: effective });
}

/** An earlier mechanism of the same kind and recipient covered the start and ran on without a gap. */
function isRenewal(mechanism: Mechanism, started: Day, map: MapReader): boolean {
  const { partner, kind } = mechanism;
  const effective = known(mechanism.effective);
  if (partner === undefined || effective === undefined) return false;
  return map.by('mechanisms', 'partner', partner).some((earlier) => {
    if (earlier.kind !== kind || earlier.result !== 'passed') return false;
    const began = known(earlier.effective);
    const last = lastValidDay(earlier);
    if (began === undefined || began > started || last === null) return false;
    return addDays(last, 1) >= effective;
  });
}

function judgeScope(
  row: RowId,
  mechanism: Mechanism,
  flow: Flow,
  scope: 'purposes' | 'categories',
): LawVerdict | null {
  const isPurposes = scope === 'purposes';
  const covered = mechanism[scope];
  if (covered === undefined) return openField(row, mechanism.id, scope);
  const carried = isPurposes ? toList(flow.purpose) : flow.categories;
  if (carried === undefined || carried.length === 0) {
    return openFlow(row, mechanism, flow, isPurposes ? 'purpose' : 'categories');
  }
  if (carried.every((id) => covered.includes(id))) return null;
  const code = isPurposes ? 'other-purpose' : 'other-categories';
  return makeVerdict('not-met', code, row, { mechanism: mechanism.id });
}

function toList(id: string | undefined): readonly string[] | undefined {
  return id === undefined ? undefined : [id];
}

const filedKinds: readonly (Kind | undefined)[] = ['standard-contract', 'bay-area-contract'];

/** The last day for filing a contract (CAC Order 13, Art. 7); null where nothing is filed or no effect is known. */
export function filingDue({ kind, effective }: Mechanism): Day | null {
  const start = known(effective);
  if (start === undefined || !filedKinds.includes(kind)) return null;
  return addWorkingDays(start, constants.contractFiling.value);
}

function judgeFiling(row: RowId, mechanism: Mechanism, asOf: Day): LawVerdict | null {
  const due = filingDue(mechanism);
  if (due === null) return null;
  const { id, filed } = mechanism;
  const day = known(filed);
  if (day !== undefined) {
    return day <= due
      ? null
      : makeVerdict('not-met', 'filed-late', row, { mechanism: id, day: due });
  }
  if (asOf <= due) return null;
  return filed === undefined
    ? openField(row, id, 'filed')
    : makeVerdict('not-met', 'not-filed', row, { mechanism: id, day: due });
}

function openField(row: RowId, id: string, name: keyof Mechanism & string): LawVerdict {
  return makeVerdict('undetermined', 'mechanism-open', row, {
    mechanism: id,
    missing: [field('mechanisms', id, name)],
  });
}

function openFlow(
  row: RowId,
  mechanism: Mechanism,
  flow: Flow,
  name: keyof Flow & string,
): LawVerdict {
  return makeVerdict('undetermined', 'flow-open', row, {
    mechanism: mechanism.id,
    missing: [field('flows', flow.id, name)],
  });
}
