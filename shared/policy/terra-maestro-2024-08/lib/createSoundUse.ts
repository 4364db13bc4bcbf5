import type { RecordIn } from '../../../map/index.ts';
import { isNotApplicable, none, notApplicable } from '../../../map/index.ts';
import { constants } from '../../../standards/index.ts';
import type { Change, Facts } from '../../index.ts';
import { createRecord, setFields } from '../../index.ts';
import { createEvidence } from './createEvidence.ts';
import { createImpactAssessment } from './createImpactAssessment.ts';
import { createSoundConsent } from './createSoundConsent.ts';
import { providePolicy } from './providePolicy.ts';
import { createStatedPurpose } from './settlePurpose.ts';

/**
 * For `mend`: a category, its nature known, gets a use in a new activity with a stated purpose, consented to, assessed
 * and limited in time. Everything is made anew: what the map holds may have findings of its own.
 */
export function createSoundUse(
  category: RecordIn<'categories'>,
  facts: Facts<'locations' | 'policy-versions' | 'products' | 'organisation'>,
): readonly Change[] {
  const { asOf } = facts;
  const policy = providePolicy(facts);
  const idOf = (part: string) => `${part}-for-${category.id}`;
  const holders = facts.by('locations', 'categories', category.id);
  const reason = { en: 'A function fails without it', 'zh-CN': '缺少该信息则相应功能无法实现' };
  const isSensitive = category.isSensitivePipl === true || category.isSensitiveGbt === true;
  return [
    ...policy.changes,
    setFields('categories', category.id, {
      kind: category.kind ?? 'usage',
      isSensitivePipl: category.isSensitivePipl ?? false,
      isSensitiveGbt: category.isSensitiveGbt ?? false,
      isBiometric: category.isBiometric ?? false,
    }),
    // A new use of sensitive information must not rest where it would be unencrypted.
    ...holders
      .filter(
        ({ isEncryptedAtRest }) =>
          isSensitive && isEncryptedAtRest !== true && !isNotApplicable(isEncryptedAtRest),
      )
      .map(({ id }) => setFields('locations', id, { isEncryptedAtRest: true })),
    createEvidence(idOf('evidence'), asOf),
    createStatedPurpose(idOf('purpose'), 'operate', [policy.id]),
    ...createImpactAssessment(idOf('assessment'), asOf),
    ...createSoundConsent(
      idOf('consent'),
      { kind: 'separate', policyVersion: policy.id, purposes: [idOf('purpose')], recipients: [] },
      asOf,
    ),
    createRecord('subjects', idOf('subject'), {
      kind: 'user',
      minAge: constants.adultAgeFrom.value,
      countries: ['CN'],
      people: 0,
    }),
    createRecord('retention-rules', idOf('retention'), {
      trigger: 'purpose-met',
      days: 0,
      howSet: { en: 'Ends with the purpose', 'zh-CN': '以实现目的为限' },
      legalReference: none,
      legalDays: notApplicable,
      reason,
      endAction: 'delete',
      evidence: [idOf('evidence')],
    }),
    ...createActivity(idOf, policy.id, facts),
    createRecord('uses', idOf('use'), {
      activity: idOf('activity'),
      category: category.id,
      subject: idOf('subject'),
      isRequired: false,
      refusalEffect: 'none',
      necessity: reason,
      source: 'direct',
      supplier: notApplicable,
      isSourceLegal: notApplicable,
      inheritedScope: notApplicable,
      purposeAtCollection: notApplicable,
      derivedFrom: none,
      mergedFrom: none,
      consent: idOf('consent'),
      firstUsed: asOf,
      lastUsed: none,
      locations: holders.length === 0 ? none : holders.map(({ id }) => id),
      retention: idOf('retention'),
      isAccountData: false,
      ground: notApplicable,
      sensitiveNotice: isSensitive ? ['necessity', 'effect'] : notApplicable,
      assessment: idOf('assessment'),
      people: 0,
      declaredIn: [policy.id],
      isDeidentified: false,
      areKeysKeptApart: notApplicable,
    }),
  ];
}

function createActivity(
  idOf: (part: string) => string,
  policyVersion: string,
  { asOf }: Facts<never>,
): readonly Change[] {
  return [
    createRecord('impact-assessments', idOf('review'), {
      kind: 'principles',
      completed: asOf,
      validUntil: none,
      result: 'passed',
      failedPrinciples: none,
      actions: none,
      assessor: { en: 'Internal review', 'zh-CN': '内部评估' },
      reference: idOf('review'),
      reportedOn: notApplicable,
      evidence: [idOf('evidence')],
    }),
    createRecord('activities', idOf('activity'), {
      product: notApplicable,
      purpose: idOf('purpose'),
      description: { en: 'Runs the function that needs the data', 'zh-CN': '运行需要该信息的功能' },
      basis: 'consent',
      gdprBasis: notApplicable,
      exceptionCode: notApplicable,
      legalReference: notApplicable,
      basisEvidence: [idOf('evidence')],
      role: 'handler',
      jointPartner: notApplicable,
      subjects: [idOf('subject')],
      people: 0,
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
      minAge: constants.adultAgeFrom.value,
      ageGate: notApplicable,
      policyVersion,
      started: asOf,
      lastChanged: none,
      ended: none,
      assessments: [idOf('assessment'), idOf('review')],
      childRules: notApplicable,
      childContact: notApplicable,
      lastReviewed: asOf,
      responsible: { en: 'Product owner', 'zh-CN': '产品负责人' },
    }),
  ];
}
