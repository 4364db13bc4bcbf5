import type { Day } from '../../../lib/index.ts';
import type { Flow } from '../../../map/index.ts';
import { flowViews, known, none } from '../../../map/index.ts';
import type { Change, Facts } from '../../index.ts';
import { setFields } from '../../index.ts';
import { createSoundConsent } from './createSoundConsent.ts';
import { flowViewReads } from './judgeFlowReach.ts';
import { providePolicy } from './providePolicy.ts';

/** What `beginWithConsent` reads beside flows; it also needs the setting `needs-effective-date`. */
export const beginWithConsentReads = [
  ...flowViewReads,
  'policy-versions',
  'products',
  'organisation',
] as const;
type MendFacts = Facts<'flows' | (typeof beginWithConsentReads)[number]>;

/**
 * Stops a transfer or publication and begins it anew on the day looked at, after people agreed to it
 * separately. A ground the policy names for that kind of flow stays as it is.
 */
export function beginWithConsent(flow: Flow, facts: MendFacts): readonly Change[] {
  const view = facts.derived(flowViews).get(flow.id);
  const isForChildren = needsGuardian(flow, view?.concernsChildren);
  const policy = providePolicy(facts);
  const purpose = known(flow.purpose);
  const consent = `consent-for-${flow.id}`;
  return [
    ...policy.changes,
    ...createSoundConsent(
      consent,
      {
        kind: isForChildren ? 'guardian' : 'separate',
        policyVersion: policy.id,
        purposes: purpose === undefined ? [] : [purpose],
        recipients: view?.recipient === undefined ? [] : [view.recipient.id],
      },
      facts.asOf,
    ),
    setFields('flows', flow.id, {
      consent,
      ...beginNow(flow, facts.asOf),
      ...(keepsGround(flow) ? {} : { ground: isForChildren ? 'guardian-consent' : 'explicit-consent' }),
    }),
  ];
}

/** The fields of a flow stopped and begun anew on a day; nothing when it has not begun by then. */
export function beginNow(flow: Flow, asOf: Day): { readonly [field: string]: unknown } {
  if (flow.started !== undefined && flow.started > asOf) return {};
  return typeof flow.ended === 'string' ? { started: asOf, ended: none } : { started: asOf };
}

/** True for the grounds that rest on an explicit consent, be it the person’s or the guardian’s. */
export function isConsentGround(ground: Flow['ground']): boolean {
  return ground === 'explicit-consent' || ground === 'guardian-consent';
}

function keepsGround({ kind, ground }: Flow): boolean {
  return isConsentGround(ground) || (kind === 'publish' && ground === 'legal');
}

/** A flow allowed so far as one about children must not lose that by the change of ground. */
function needsGuardian({ ground }: Flow, concernsChildren: string | undefined): boolean {
  if (concernsChildren === 'yes') return true;
  return (
    concernsChildren !== 'no' &&
    (ground === 'guardian-consent' || ground === 'legal' || ground === 'protect-child')
  );
}
