import type { Flow } from '../../../map/index.ts';
import { flowViews, known } from '../../../map/index.ts';
import type { Change, Facts } from '../../index.ts';
import { setFields } from '../../index.ts';
import { beginAfter } from './beginWithConsent.ts';
import { createSoundConsent } from './createSoundConsent.ts';
import { providePolicy } from './providePolicy.ts';
import { nameRecipient } from './recipientMends.ts';

/** What `consentBeforeSharing` reads besides flows. */
export const consentBeforeSharingReads = [
  'activities',
  'locations',
  'partners',
  'categories',
  'subjects',
  'purposes',
  'policy-versions',
  'products',
  'organisation',
] as const;

/** The grounds the policy names for sharing; for a child the guardian’s consent stands for the person’s. */
export const sharingGrounds: ReadonlySet<string> = new Set([
  'explicit-consent',
  'guardian-consent',
  'legal',
  'affiliate',
  'partner',
]);

/**
 * For `mend`: the flow begins, or began, only after people were told the recipient’s name and gave
 * separate consent; for children the guardian gives it (PIPL Arts. 23, 31).
 */
export function consentBeforeSharing(
  flow: Flow,
  facts: Facts<'flows' | (typeof consentBeforeSharingReads)[number]>,
  more: { readonly [field: string]: unknown } = {},
): readonly Change[] {
  const view = facts.derived(flowViews).get(flow.id);
  const recipient = view?.recipient;
  const isForChildren = needsGuardian(flow, view?.concernsChildren);
  const policy = providePolicy(facts);
  const consent = `consent-for-${flow.id}`;
  const purpose = known(flow.purpose);
  const { done, fields } = beginAfter(flow, facts.asOf);
  return [
    ...(recipient === undefined ? nameRecipient(flow, facts) : []),
    ...(recipient !== undefined && recipient.role === undefined
      ? [setFields('partners', recipient.id, { role: 'independent' })]
      : []),
    ...policy.changes,
    ...createSoundConsent(
      consent,
      {
        kind: isForChildren ? 'guardian' : 'separate',
        policyVersion: policy.id,
        purposes: purpose === undefined ? [] : [purpose],
        recipients: [recipient?.id ?? `partner-for-${flow.id}`],
      },
      done,
    ),
    setFields('flows', flow.id, {
      ...(sharingGrounds.has(known(flow.ground) ?? '')
        ? {}
        : { ground: isForChildren ? 'guardian-consent' : 'explicit-consent' }),
      consent,
      ...fields,
      ...more,
    }),
  ];
}

/** What was allowed so far because a child is concerned must not lose that by a change of ground. */
function needsGuardian({ ground }: Flow, concernsChildren: string | undefined): boolean {
  if (concernsChildren === 'yes') return true;
  const isChildGround = ground === 'guardian-consent' || ground === 'protect-child';
  return concernsChildren !== 'no' && isChildGround;
}
