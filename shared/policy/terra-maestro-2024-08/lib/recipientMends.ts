import type { Day } from '../../../lib/index.ts';
import { text } from '../../../lib/index.ts';
import type { FlowView, RecordIn } from '../../../map/index.ts';
import { none, notApplicable, registers } from '../../../map/index.ts';
import type { Change, Facts } from '../../index.ts';
import { createRecord, setFields } from '../../index.ts';
import { choosePurpose } from './statedPurpose.ts';

type Flow = RecordIn<'flows'>;

/** The registers the mends here read, beside what a view of a flow rests on. */
export const mendReads = ['purposes', 'policy-versions'] as const;
export type MendFacts = Facts<'activities' | 'purposes' | 'policy-versions'>;

/** An agreement that says everything any promise or law asks of one, signed on that day and open-ended. */
export function signAgreement(partner: string, signed: Day): Change {
  return createRecord('agreements', `agreement-for-${partner}`, {
    partner,
    kinds: ['confidentiality', 'processing', 'sharing', 'joint-handling'],
    signed,
    effective: signed,
    expires: none,
    clauses: Object.keys(registers.agreements.fields.clauses.options),
  });
}

/**
 * Names a recipient about whom everything is known and in order, bound by an agreement from the first
 * day. The flow is not begun anew: the recipient was there all along, only nobody had said so.
 */
export function nameRecipient(flow: Flow, facts: MendFacts): readonly Change[] {
  const partner = `partner-for-${flow.id}`;
  const started = firstDay(flow, facts.asOf);
  const purpose =
    flow.purpose === undefined ? choosePurpose(flow, facts) : { id: flow.purpose, changes: [] };
  return [
    ...purpose.changes,
    createRecord('partners', partner, {
      role: roleFor(flow),
      policyKind: 'infrastructure',
      country: 'CN',
      isInBayArea: false,
      recipientGroup: none,
      contact: 'privacy@partner.example',
      usePurpose: purpose.id,
      useChangedOn: none,
      isRestricted: false,
      isNamedToPeople: true,
      securityCapability: text('Certified and audited', '已通过认证和审计'),
      supervisedOn: facts.asOf,
    }),
    signAgreement(partner, started < facts.asOf ? started : facts.asOf),
    setFields('flows', flow.id, {
      kind: flow.kind ?? 'entrust',
      toPartner: partner,
      purpose: purpose.id,
      started,
    }),
  ];
}

/** Makes known what a flow is and who receives it in which role; empty when all of that is known. */
export function clarifyFlow(view: FlowView, facts: MendFacts): readonly Change[] {
  const { flow, recipient } = view;
  if (recipient === undefined) {
    return flow.kind === undefined
      ? [setFields('flows', flow.id, { kind: 'internal', toPartner: notApplicable })]
      : nameRecipient(flow, facts);
  }
  return [
    ...(flow.kind === undefined ? [setFields('flows', flow.id, { kind: 'entrust' })] : []),
    ...(recipient.role === undefined
      ? [setFields('partners', recipient.id, { role: roleFor(flow) })]
      : []),
  ];
}

/** Makes known in which role a partner receives and, after the finding that it is open, in what kind of flow. */
export function clarifyPartner(
  partner: RecordIn<'partners'>,
  received: readonly FlowView[],
  code: string,
): readonly Change[] {
  const first = received[0]?.flow;
  return [
    ...received
      .filter(({ flow }) => code === 'kind-unknown' && flow.kind === undefined)
      .map(({ flow }) => setFields('flows', flow.id, { kind: 'entrust' })),
    ...(partner.role === undefined && first !== undefined
      ? [setFields('partners', partner.id, { role: roleFor(first) })]
      : []),
  ];
}

/** The day a flow began; one of which nobody has said when began no later than it ended. */
function firstDay({ started, ended }: Flow, asOf: Day): Day {
  return started ?? (typeof ended === 'string' && ended < asOf ? ended : asOf);
}

function roleFor({ kind }: Flow): string {
  if (kind === 'legal-demand') return 'authority';
  return kind === 'share' || kind === 'transfer' ? 'independent' : 'processor';
}
