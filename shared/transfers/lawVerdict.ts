import { addDays, addMonths, addWorkingDays, type Day } from '../lib/index.ts';
import type { Derived, Flow, RecordIn, ReferenceName, RegisterId } from '../map/index.ts';
import { isNone, known } from '../map/index.ts';
import { constants } from '../standards/index.ts';
import { rowOf, type RowId } from './decisionTable.ts';
import { exportedFlows, type ExportedFlow } from './exportedFlows.ts';
import { field, missingOfRow } from './missingFacts.ts';
import type { MissingFact, TransferDecision } from './transferDecision.ts';

export type Mechanism = RecordIn<'mechanisms'>;

export type LawCode =
  | 'nothing-personal'
  | 'exempt'
  | 'mechanism-in-force'
  | 'not-approved'
  | 'restricted-recipient'
  | 'no-security-assessment'
  | 'no-contract'
  | 'other-kind'
  | 'refused'
  | 'in-progress'
  | 'other-recipient'
  | 'not-in-force'
  | 'began-earlier'
  | 'expired'
  | 'other-purpose'
  | 'other-categories'
  | 'not-filed'
  | 'filed-late'
  | 'decision-open'
  | 'mechanism-unknown'
  | 'mechanism-open'
  | 'bay-area-open'
  | 'flow-open';

/** Is what the rules on exports ask for one flow there? */
export interface LawVerdict {
  readonly outcome: 'met' | 'not-met' | 'undetermined' | 'not-applicable';
  readonly code: LawCode;
  /** The row whose demand was checked. */
  readonly row: RowId | null;
  /** The mechanism that was checked; null where none is named or none is asked. */
  readonly mechanism: string | null;
  /** The day the code is about: of expiry, effect or the end of the time for filing. */
  readonly day: Day | null;
  /** What would decide it; only when undetermined, and then never empty. */
  readonly missing: readonly MissingFact[];
}

/** What a verdict reads: a snapshot, or the slice of one that a criterion declared. */
export interface MapReader {
  readonly asOf: Day;
  get<R extends 'mechanisms'>(register: R, id: unknown): RecordIn<R> | undefined;
  by<R extends 'mechanisms'>(
    register: R,
    field: ReferenceName<R>,
    id: string,
  ): readonly RecordIn<R>[];
  derived<T>(view: Derived<T>): T;
}

/**
 * Whether the mechanism the decision asks for is there: of an accepted kind, passed, for this recipient,
 * in force since before the flow began, still valid, covering purpose and categories, filed in time.
 * While the decision is open the verdict is given only where every row still possible leads to the same.
 */
export function lawVerdict(decision: TransferDecision, map: MapReader): LawVerdict {
  const one = map.derived(exportedFlows).get(decision.flow);
  if (one === undefined) throw new Error(`Expected an export, found flow "${decision.flow}".`);
  if (one.view.leavesMainland !== 'yes') return openDecision(decision);
  let found: LawVerdict | null = null;
  for (const row of decision.possibleRows) {
    const next = judgeRow(row, one, decision, map);
    if (found !== null && found.outcome !== next.outcome) return openDecision(decision);
    // Of several failures the one that asks least is named; of several ways to be in order the first.
    if (found === null || next.outcome === 'not-met') found = next;
  }
  const isOpen = found === null || (found.outcome === 'undetermined' && decision.required === null);
  return found === null || isOpen ? openDecision(decision) : found;
}

function openDecision({ missing }: TransferDecision): LawVerdict {
  return verdict('undetermined', 'decision-open', null, { missing });
}

type Details = Partial<Pick<LawVerdict, 'mechanism' | 'day' | 'missing'>>;

function verdict(
  outcome: LawVerdict['outcome'],
  code: LawCode,
  row: RowId | null,
  details: Details = {},
): LawVerdict {
  return { outcome, code, row, mechanism: null, day: null, missing: [], ...details };
}

function judgeRow(
  row: RowId,
  one: ExportedFlow,
  decision: TransferDecision,
  map: MapReader,
): LawVerdict {
  switch (rowOf(row).required) {
    case 'stop':
      return row === 'foreign-authority'
        ? verdict('not-met', 'not-approved', row)
        : verdict('not-met', 'restricted-recipient', row);
    case 'none':
      return verdict('not-applicable', 'nothing-personal', row);
    case 'exempt':
      return verdict('met', 'exempt', row);
    case 'cac-security-assessment':
    case 'standard-contract-or-certification':
    case null:
      return judgeMechanism(row, one, decision, map);
  }
}

function judgeMechanism(
  row: RowId,
  one: ExportedFlow,
  decision: TransferDecision,
  map: MapReader,
): LawVerdict {
  const { flow } = one;
  if (flow.mechanism === undefined) {
    return verdict('undetermined', 'mechanism-unknown', row, {
      missing: [field('flows', flow.id, 'mechanism')],
    });
  }
  const id = known(flow.mechanism);
  if (id === undefined) {
    const isAssessment = rowOf(row).required === 'cac-security-assessment';
    return verdict('not-met', isAssessment ? 'no-security-assessment' : 'no-contract', row);
  }
  const mechanism = map.get('mechanisms', id);
  if (mechanism === undefined) {
    return verdict('undetermined', 'mechanism-unknown', row, {
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
    verdict('met', 'mechanism-in-force', row, { mechanism: mechanism.id })
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
  const other = verdict('not-met', 'other-kind', row, { mechanism: id });
  const isReplaceable = row === 'assessment-volume' || row === 'contract-volume';
  if (kind !== 'bay-area-contract' || !isReplaceable) return other;
  const flag = decision.trail.find((step) => step.row === 'bay-area')?.verdict;
  if (flag === 'yes') return null;
  if (flag !== 'unknown') return other;
  return verdict('undetermined', 'bay-area-open', row, {
    mechanism: id,
    missing: missingOfRow('bay-area', one),
  });
}

function judgeResult(row: RowId, { id, result }: Mechanism): LawVerdict | null {
  if (result === undefined) return openField(row, id, 'result');
  return result === 'passed' ? null : verdict('not-met', result, row, { mechanism: id });
}

function judgeRecipient(row: RowId, mechanism: Mechanism, one: ExportedFlow): LawVerdict | null {
  if (one.view.leavesEntity === 'no') return null; // our own place abroad: there is no second party
  if (mechanism.partner === undefined) return openField(row, mechanism.id, 'partner');
  const { recipient } = one.view;
  if (recipient === undefined) return openFlow(row, mechanism, one.flow, 'toPartner');
  return mechanism.partner === recipient.id
    ? null
    : verdict('not-met', 'other-recipient', row, { mechanism: mechanism.id });
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
    : verdict('not-met', 'expired', row, { mechanism: id, day: last });
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
  if (isNone(effective)) return verdict('not-met', 'not-in-force', row, { mechanism: id });
  if (effective > map.asOf) {
    return verdict('not-met', 'not-in-force', row, { mechanism: id, day: effective });
  }
  if (flow.started === undefined) return openFlow(row, mechanism, flow, 'started');
  if (effective <= flow.started || isRenewal(mechanism, flow.started, map)) return null;
  return verdict('not-met', 'began-earlier', row, { mechanism: id, day: effective });
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
  return verdict('not-met', code, row, { mechanism: mechanism.id });
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
    return day <= due ? null : verdict('not-met', 'filed-late', row, { mechanism: id, day: due });
  }
  if (asOf <= due) return null;
  return filed === undefined
    ? openField(row, id, 'filed')
    : verdict('not-met', 'not-filed', row, { mechanism: id, day: due });
}

function openField(row: RowId, id: string, name: keyof Mechanism & string): LawVerdict {
  return verdict('undetermined', 'mechanism-open', row, {
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
  return verdict('undetermined', 'flow-open', row, {
    mechanism: mechanism.id,
    missing: [field('flows', flow.id, name)],
  });
}

/** The registers `lawVerdict` reads, for whoever has to declare them. */
export const lawVerdictReads = [
  'flows',
  'activities',
  'locations',
  'partners',
  'categories',
  'subjects',
  'organisation',
  'mechanisms',
] as const satisfies readonly RegisterId[];
