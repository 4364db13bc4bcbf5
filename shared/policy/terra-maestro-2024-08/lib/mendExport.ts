import { addMonths } from '../../../lib/index.ts';
import type { Flow, FlowView } from '../../../map/index.ts';
import { flowViews, none, notApplicable } from '../../../map/index.ts';
import { constants } from '../../../standards/index.ts';
import { exportedFlows, transferDecisions } from '../../../transfers/index.ts';
import type { Change, Facts } from '../../index.ts';
import { createRecord, setFields } from '../../index.ts';
import { createEvidence } from './createEvidence.ts';
import { createImpactAssessment } from './createImpactAssessment.ts';
import { settleExported } from './exportedFlow.ts';
import { beginAnew, mendReads, nameRecipient } from './recipientMends.ts';
import { choosePurpose } from './statedPurpose.ts';

/** What `mendExport` reads beside what a verdict on an export reads. */
export const mendExportReads = mendReads;

type MendFacts = Facts<
  | 'flows'
  | 'activities'
  | 'locations'
  | 'partners'
  | 'categories'
  | 'subjects'
  | 'organisation'
  | (typeof mendReads)[number]
>;

/**
 * Makes one export lawful whatever row of the decision table it falls under: the recipient known, not
 * barred and, if an authority, approved; then a sound mechanism and a fresh start. Exemptions and
 * head-counts are left as they are, for they also decide about other exports.
 */
export function mendExport(flow: Flow, facts: MendFacts): readonly Change[] {
  const view = facts.derived(flowViews).get(flow.id);
  const one = facts.derived(exportedFlows).get(flow.id);
  if (view === undefined || one === undefined) return [];
  if (view.leavesMainland === 'unknown') return settleExported(flow, 'border-unknown', facts) ?? [];
  const recipient = settleRecipient(view, facts);
  if (one.facts.carriesPersonal !== 'unknown') {
    return [...recipient, ...obtainMechanism(view, flow.categories ?? [], facts)];
  }
  const nothingPersonal = settleExported(flow, 'categories-unknown', facts) ?? [];
  const isNamed = flow.categories !== undefined && flow.categories.length > 0;
  const categories = isNamed ? (flow.categories ?? []) : [`category-for-${flow.id}`];
  return [
    ...recipient,
    ...nothingPersonal,
    ...(one.facts.hasImportantData === 'yes'
      ? obtainMechanism(view, categories, facts)
      : [setFields('flows', flow.id, { hasImportantData: false })]),
  ];
}

function settleRecipient(view: FlowView, facts: MendFacts): readonly Change[] {
  const { flow, recipient } = view;
  if (recipient === undefined) {
    return view.leavesEntity === 'no' ? [] : nameRecipient(flow, facts);
  }
  const changes: Change[] = [];
  if (recipient.isRestricted !== false) {
    changes.push(setFields('partners', recipient.id, { isRestricted: false }));
  }
  const authority = facts.derived(exportedFlows).get(flow.id)?.facts.isToForeignAuthority;
  if (authority === 'no') return changes;
  if (recipient.role === undefined && flow.kind !== 'legal-demand') {
    const role = flow.kind === 'share' || flow.kind === 'transfer' ? 'independent' : 'processor';
    return [...changes, setFields('partners', recipient.id, { role })];
  }
  return [...changes, setFields('flows', flow.id, { chinaApproval: `approval-for-${flow.id}` })];
}

/** A standard contract where it is known to be enough, else the assessment that is always enough. */
function obtainMechanism(
  view: FlowView,
  categories: readonly string[],
  facts: MendFacts,
): readonly Change[] {
  const { flow } = view;
  const { asOf } = facts;
  const needs = facts.derived(transferDecisions).get(flow.id)?.required;
  const isContract = needs === 'standard-contract-or-certification' && view.leavesEntity !== 'no';
  const purpose =
    flow.purpose === undefined ? choosePurpose(flow, facts) : { id: flow.purpose, changes: [] };
  const mechanism = `mechanism-for-${flow.id}`;
  const assessment = `export-assessment-for-${flow.id}`;
  const proof = `evidence-for-${mechanism}`;
  const partner = view.recipient?.id ?? `partner-for-${flow.id}`;
  // An export that has yet to begin keeps its day; any other stops and begins anew.
  const isAhead = flow.started !== undefined && flow.started > asOf;
  return [
    ...purpose.changes,
    ...createImpactAssessment(assessment, asOf),
    createEvidence(proof, asOf),
    createRecord('mechanisms', mechanism, {
      kind: isContract ? 'standard-contract' : 'cac-security-assessment',
      ...(view.leavesEntity === 'no' ? {} : { partner }),
      reference: mechanism,
      result: 'passed',
      effective: asOf,
      filed: isContract ? asOf : notApplicable,
      validUntil: isContract ? none : addMonths(asOf, 12 * constants.assessmentValidity.value),
      extensionRequested: notApplicable,
      purposes: [purpose.id],
      categories,
      people: (flow.peopleThisYear ?? 0) + (flow.sensitivePeopleThisYear ?? 0),
      assessment,
      evidence: [proof],
    }),
    setFields('flows', flow.id, {
      mechanism,
      purpose: purpose.id,
      ...(isAhead ? {} : beginAnew(flow, asOf)),
    }),
  ];
}
