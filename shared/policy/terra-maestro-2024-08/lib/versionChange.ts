import type { Day } from '../../../lib/index.ts';
import type { Facts } from '../../index.ts';
import type { PolicyVersion } from './policyAt.ts';

type ChangeKind = NonNullable<PolicyVersion['changes']>[number];

/** What the law ties to a new consent (PIPL Art. 14 para. 2). */
export const consentChanges: readonly ChangeKind[] = ['purposes', 'categories', 'manner'];

/** The day a version took effect, as far as the setting `needs-effective-date` lets it be placed. */
export function effectiveDay(
  { effectiveFrom, published }: PolicyVersion,
  facts: Facts<'policy-versions'>,
): Day | undefined {
  if (effectiveFrom !== undefined) return effectiveFrom;
  return facts.setting('needs-effective-date') === true ? undefined : published;
}

/** Whether a version changed anything the policy itself calls significant; its list is an open one. */
export function isSignificant({ changes }: PolicyVersion): boolean | undefined {
  if (changes === undefined || changes.length === 0) return undefined;
  return changes.some((change) => change !== 'none-significant');
}

/** Whether a version changed what consent rests on. */
export function needsNewConsent({ changes }: PolicyVersion): boolean | undefined {
  if (changes === undefined || changes.length === 0) return undefined;
  return changes.some((change) => consentChanges.includes(change));
}
