import type { Change, Facts } from '../../index.ts';
import { setFields } from '../../index.ts';
import { createSoundConsent } from './createSoundConsent.ts';
import type { ConsentDuty } from './judgeConsentBefore.ts';
import { providePolicy } from './providePolicy.ts';
import { restartDay } from './restartDay.ts';

/** What `renewConsent` reads; it also needs the setting `needs-effective-date`. */
export const renewConsentReads = [
  'consents',
  'policy-versions',
  'products',
  'organisation',
] as const;

/**
 * For `mend`: stops what lacks a consent and begins it anew on the day looked at, under a new separate
 * consent. A guardian’s consent stays one, so that what children’s data needs is not lost.
 */
export function renewConsent(
  duty: ConsentDuty,
  about: { readonly purposes: readonly string[]; readonly recipients: readonly string[] },
  facts: Facts<(typeof renewConsentReads)[number]>,
): readonly Change[] {
  const before = facts.get('consents', duty.consent);
  const policy = providePolicy(facts);
  const consent = `consent-for-${duty.id}`;
  const purposes = new Set([...(before?.purposes ?? []), ...about.purposes]);
  return [
    ...policy.changes,
    ...createSoundConsent(
      consent,
      {
        kind: before?.kind === 'guardian' ? 'guardian' : 'separate',
        policyVersion: policy.id,
        purposes: [...purposes],
        recipients: about.recipients,
      },
      facts.asOf,
    ),
    setFields(duty.register, duty.id, {
      consent,
      [duty.startField]: restartDay(duty.started, facts.asOf),
    }),
  ];
}
