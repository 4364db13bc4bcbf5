import type { Day } from '../../../lib/index.ts';
import { addMonths } from '../../../lib/index.ts';
import type { Flow, FlowView } from '../../../map/index.ts';
import { flowViews, none, notApplicable } from '../../../map/index.ts';
import { constants } from '../../../standards/index.ts';
import { exportedFlows, transferDecisions } from '../../../transfers/index.ts';
import type { Change, Facts } from '../../index.ts';
import { createRecord, setFields } from '../../index.ts';
import { createEvidence } from './createEvidence.ts';
import { createImpactAssessment } from './createImpactAssessment.ts';
import { beginAfter } from './beginWithConsent.ts';
import { settleExported, settleLoad } from './exportedFlow.ts';
import { mendReads, nameRecipient } from './recipientMends.ts';
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
  const load = settleLoad(flow, facts);
  return [...recipient, ...load.changes, ...obtainMechanism(view, load.categories, facts)];
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

/** The last day of an assessment passed on `from`; for an export that ran on, it was extended in time (Order 16 Art. 9). */
function runsUntil({ ended }: Flow, from: Day): Day {
  const first = addMonths(from, 12 * constants.assessmentValidity.value);
  return typeof ended === 'string' && ended > first ? ended : first;
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
  const { done, fields } = beginAfter(flow, asOf);
  return [
    ...purpose.changes,
    ...createImpactAssessment(assessment, done),
    createEvidence(proof, done),
    createRecord('mechanisms', mechanism, {
      kind: isContract ? 'standard-contract' : 'cac-security-assessment',
      ...(view.leavesEntity === 'no' ? {} : { partner }),
      reference: mechanism,
      result: 'passed',
      effective: done,
      filed: isContract ? done : notApplicable,
      validUntil: isContract ? none : runsUntil(flow, done),
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
      ...fields,
    }),
  ];
}
