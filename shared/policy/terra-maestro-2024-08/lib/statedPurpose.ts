import type { RecordIn } from '../../../map/index.ts';
import { isNone } from '../../../map/index.ts';
import type { Change, Facts } from '../../index.ts';
import { createStatedPurpose } from './settlePurpose.ts';

type Purpose = RecordIn<'purposes'>;

/** The chapter of the policy that states what is shared and why. */
const sharingSection = 'How we share, transfer and publicly disclose';

/** What keeps a purpose from being one the policy states, in words that are specific and clear. */
export type PurposeFault = 'not-in-policy' | 'policy-place-unknown' | 'vague' | 'vagueness-unknown';

/** The first fault of a purpose, what is surely wrong before what is unknown; null when it has none. */
export function findPurposeFault(purpose: Purpose): PurposeFault | null {
  const { policySection, declaredIn, isVague } = purpose;
  if (isNone(policySection) || isNone(declaredIn)) return 'not-in-policy';
  if (isVague === true) return 'vague';
  if (policySection === undefined) return 'policy-place-unknown';
  return isVague === undefined ? 'vagueness-unknown' : null;
}

/** What a purpose lacks to have no fault; nothing that is in order is touched. */
export function mendPurpose(
  purpose: Purpose,
  facts: Facts<'policy-versions'>,
): { readonly [field: string]: unknown } {
  const versions = facts.all('policy-versions').map(({ id }) => id);
  return {
    ...(typeof purpose.policySection === 'string' ? {} : { policySection: sharingSection }),
    // With no version registered, where it is declared stays open: the section alone places it.
    ...(isNone(purpose.declaredIn)
      ? { declaredIn: versions.length === 0 ? undefined : versions }
      : {}),
    isVague: false,
  };
}

/** A purpose without fault for a flow: the one of its activity where that will do, else a new one. */
export function choosePurpose(
  flow: RecordIn<'flows'>,
  facts: Facts<'activities' | 'purposes' | 'policy-versions'>,
): { readonly id: string; readonly changes: readonly Change[] } {
  const ofActivity = facts.get('purposes', facts.get('activities', flow.activity)?.purpose);
  if (ofActivity !== undefined && findPurposeFault(ofActivity) === null) {
    return { id: ofActivity.id, changes: [] };
  }
  const id = `purpose-for-${flow.id}`;
  const versions = facts.all('policy-versions').map((version) => version.id);
  return { id, changes: [createStatedPurpose(id, 'operate', versions)] };
}
