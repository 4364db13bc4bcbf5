import { none, notApplicable } from '../../map/index.ts';
import type { FieldsOf } from './buildRecords.ts';
import { evd, pol } from './ids.ts';

type Fields = FieldsOf<'activities'>;

/** What most activities have in common: on contract, run by ourselves, without profiling or children. */
export const plain = {
  basis: 'contract',
  gdprBasis: notApplicable,
  exceptionCode: 'E07',
  legalReference: notApplicable,
  basisEvidence: [evd.termsOfSale],
  role: 'handler',
  jointPartner: notApplicable,
  collection: 'direct',
  isProfiling: false,
  hasNonPersonalOption: notApplicable,
  hasOffSwitch: notApplicable,
  isAutomatedDecision: false,
  hasMajorEffect: notApplicable,
  hasHumanReview: notApplicable,
  canRefuseAutomation: notApplicable,
  allowsPublicUpload: false,
  uploadWarning: notApplicable,
  minAge: 14,
  ageGate: notApplicable,
  policyVersion: pol.v4,
  lastChanged: none,
  ended: none,
  childRules: notApplicable,
  childContact: notApplicable,
  lastReviewed: '2026-06-30',
} as const satisfies Fields;

/** The same on consent: no situation of the policy is claimed. */
export const onConsent = {
  ...plain,
  basis: 'consent',
  exceptionCode: notApplicable,
  basisEvidence: [evd.consentLog],
} as const satisfies Fields;
