import type { Day } from '../../../lib/index.ts';
import type { Flow } from '../../../map/index.ts';
import { flowViews, known } from '../../../map/index.ts';
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
 * For `mend`: a transfer or publication begins, or began, only after people agreed to it separately.
 * A ground the policy names for that kind of flow stays as it is.
 */
export function beginWithConsent(flow: Flow, facts: MendFacts): readonly Change[] {
  const view = facts.derived(flowViews).get(flow.id);
  const isForChildren = needsGuardian(flow, view?.concernsChildren);
  const policy = providePolicy(facts);
  const purpose = known(flow.purpose);
  const consent = `consent-for-${flow.id}`;
  const { done, fields } = beginAfter(flow, facts.asOf);
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
      done,
    ),
    setFields('rights-channels', `channel-for-${consent}`, { lastTested: facts.asOf }),
    setFields('flows', flow.id, {
      consent,
      ...fields,
      ...(keepsGround(flow)
        ? {}
        : { ground: isForChildren ? 'guardian-consent' : 'explicit-consent' }),
    }),
  ];
}

/**
 * When something due before the flow is done, and the fields of the flow that go with it. A live flow
 * is stopped and begun anew on the day looked at; for one that is over it must have been done in time.
 */
export function beginAfter(
  { started, ended }: Flow,
  asOf: Day,
): { readonly done: Day; readonly fields: { readonly [field: string]: unknown } } {
  if (typeof ended === 'string' && ended <= asOf) {
    const first = started ?? ended;
    return { done: first < asOf ? first : asOf, fields: { started: first } };
  }
  return { done: asOf, fields: started !== undefined && started > asOf ? {} : { started: asOf } };
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
