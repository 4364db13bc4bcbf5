import type { Certain, FlowView, Organisation, RegisterId } from '../map/index.ts';
import { isNotApplicable } from '../map/index.ts';
import type { RowId } from './decisionTable.ts';
import { originOf, type ExportFacts } from './exportFacts.ts';
import type { MissingFact } from './transferDecision.ts';

/** A flow with what it takes to say which facts about it are missing. */
export interface Subject {
  readonly view: FlowView;
  readonly facts: ExportFacts;
  readonly organisation: Organisation | undefined;
}

/** The facts that would settle whether the flow leaves mainland China; empty when that is settled. */
export function missingOfPlaces({ view }: Subject): readonly MissingFact[] {
  const { flow, fromLocation, toLocation, recipient } = view;
  const missing: MissingFact[] = [];
  if (view.leavesMainland !== 'unknown') return missing;
  if (view.fromPlaces.length === 0) {
    if (fromLocation !== undefined) missing.push(field('locations', fromLocation.id, 'country'));
    else if (typeof flow.fromPartner === 'string') {
      missing.push(field('partners', flow.fromPartner, 'country'));
    } else missing.push(field('flows', flow.id, startField(view)));
  }
  if (view.toPlaces.length === 0) {
    if (toLocation !== undefined) missing.push(field('locations', toLocation.id, 'country'));
    else if (recipient !== undefined) missing.push(field('partners', recipient.id, 'country'));
    else missing.push(field('flows', flow.id, endField(view)));
  }
  return missing;
}

/** The facts that would settle one row for one flow, the year's head-counts apart. */
export function missingOfRow(row: RowId, subject: Subject): readonly MissingFact[] {
  const { view, facts } = subject;
  const { flow } = view;
  switch (row) {
    case 'foreign-authority':
      return [
        ...(facts.isToForeignAuthority === 'unknown' ? missingOfAuthority(view) : []),
        ...unknown(facts.isApproved, 'flows', flow.id, 'chinaApproval'),
      ];
    case 'restricted-recipient':
      return missingOfRecipient(view, 'isRestricted');
    case 'important-data':
      return [field('flows', flow.id, 'hasImportantData')];
    case 'no-personal-information':
      return missingOfCategories(view);
    case 'transit':
      return originOf(view) === undefined ? [field('flows', flow.id, 'dataOrigin')] : [];
    case 'contract':
    case 'human-resources':
    case 'emergency':
    case 'statutory-duty':
      return [field('flows', flow.id, 'exportGround')];
    case 'free-trade-zone':
      return [
        ...missingOfOrganisation(subject, 'isInFreeTradeZone'),
        ...(flow.isOutsideNegativeList === undefined
          ? [field('flows', flow.id, 'isOutsideNegativeList')]
          : []),
      ];
    case 'bay-area':
      return [
        ...unknown(facts.hasImportantData, 'flows', flow.id, 'hasImportantData'),
        ...missingOfOrganisation(subject, 'isInBayArea'),
        ...(view.recipient?.country === undefined ? missingOfRecipient(view, 'country') : []),
        ...(flow.leavesBayArea === undefined ? [field('flows', flow.id, 'leavesBayArea')] : []),
      ];
    case 'critical-infrastructure':
      return missingOfOrganisation(subject, 'isCriticalInfrastructure');
    case 'assessment-volume':
    case 'contract-volume':
    case 'below-thresholds':
      return [];
  }
}

export function field(register: RegisterId, id: string, name: string): MissingFact {
  return { kind: 'field', register, id, field: name };
}

/** A field of the organisation, or its record where there is none; empty when the field is known. */
export function missingOfOrganisation(
  { organisation }: Pick<Subject, 'organisation'>,
  name: keyof Organisation & string,
): readonly MissingFact[] {
  if (organisation === undefined) return [{ kind: 'record', register: 'organisation' }];
  return organisation[name] === undefined ? [field('organisation', organisation.id, name)] : [];
}

/** Adds the facts that are not in the list yet. */
export function addMissing(missing: MissingFact[], more: readonly MissingFact[]): void {
  for (const fact of more) {
    if (!missing.some((known) => isSameFact(known, fact))) missing.push(fact);
  }
}

function isSameFact(one: MissingFact, other: MissingFact): boolean {
  if (one.kind === 'record' || other.kind === 'record') {
    return one.kind === other.kind && one.register === other.register;
  }
  return one.id === other.id && one.field === other.field && one.register === other.register;
}

function unknown(
  value: Certain,
  register: RegisterId,
  id: string,
  name: string,
): readonly MissingFact[] {
  return value === 'unknown' ? [field(register, id, name)] : [];
}

function missingOfAuthority(view: FlowView): readonly MissingFact[] {
  return missingOfRecipient(view, view.recipient?.role === undefined ? 'role' : 'country');
}

function missingOfRecipient(view: FlowView, name: string): readonly MissingFact[] {
  return view.recipient === undefined
    ? [missingEnd(view)]
    : [field('partners', view.recipient.id, name)];
}

/** Who receives it is not known: the flow should say, or the location it goes to. */
function missingEnd(view: FlowView): MissingFact {
  return view.toLocation !== undefined && isNotApplicable(view.flow.toPartner)
    ? field('locations', view.toLocation.id, 'operator')
    : field('flows', view.flow.id, endField(view));
}

function missingOfCategories({ flow, categories }: FlowView): readonly MissingFact[] {
  if (categories === undefined || categories.length === 0) {
    return [field('flows', flow.id, 'categories')];
  }
  return categories
    .filter(({ isPersonal }) => isPersonal === undefined)
    .map(({ id }) => field('categories', id, 'isPersonal'));
}

function startField({ flow }: FlowView): string {
  if (flow.kind === 'collect') return 'collectedIn';
  return isNotApplicable(flow.fromLocation) ? 'fromPartner' : 'fromLocation';
}

function endField({ flow }: FlowView): string {
  return isNotApplicable(flow.toPartner) ? 'toLocation' : 'toPartner';
}
