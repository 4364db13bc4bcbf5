import { none, notApplicable } from '../../map/index.ts';
import type { MapData } from '../../map/index.ts';
import { settle } from '../settle.ts';
import { toCode } from '../toCode.ts';
import type { Draft, Made } from './createDraft.ts';
import { pickId, someIds } from './createDraft.ts';
import { crowd, pickVersion } from './makeFoundation.ts';

/** What the organisation does with data, each category used for it, and the consents behind both. */
export function makeActivities(draft: Draft, foundation: Made<'purposes' | 'categories'>) {
  return {
    activities: makeActivityRecords(draft, foundation),
    uses: makeUses(draft, foundation),
    consents: makeConsents(draft),
  } satisfies MapData;
}

const bases = [
  ...(['consent', 'consent', 'consent', 'contract', 'contract'] as const),
  ...(['statutory-duty', 'human-resources'] as const),
] as const;

const situations = {
  consent: notApplicable,
  contract: 'E07',
  'statutory-duty': 'E11',
  'human-resources': none,
} as const;

function makeActivityRecords(
  draft: Draft,
  { purposes }: Made<'purposes'>,
): NonNullable<MapData['activities']> {
  const { ids, random } = draft;
  const r = random.activities;
  return ids.activities.map((id, i) => {
    const purpose = purposes.length === 0 ? undefined : r.pick(purposes);
    const basis = r.pick(bases);
    const isProfiling = purpose?.kind === 'recommend' || r.chance(0.04);
    const isAutomatedDecision = purpose?.kind === 'risk' || r.chance(0.03);
    const hasMajorEffect = isAutomatedDecision && r.chance(0.5);
    const allowsPublicUpload = r.chance(0.06);
    const isRegistration = purpose?.kind === 'register';
    const minAge = r.pick([6, 14, 14, 14, 16, 18]);
    const started = r.day('2021-01-01', '2026-06-30');
    return settle({
      id,
      code: toCode('activities', id),
      name: `Activity ${i + 1} (${purpose?.kind ?? 'no purpose'})`,
      product: r.chance(0.1) ? notApplicable : pickId(r, ids.products),
      purpose: r.chance(0.02) ? none : r.maybe(0.97, purpose?.id),
      description: 'Generated activity',
      basis: r.maybe(0.96, basis),
      gdprBasis: r.chance(0.6) ? notApplicable : r.pick(['consent', 'contract'] as const),
      exceptionCode: r.maybe(0.93, situations[basis]),
      legalReference:
        basis === 'statutory-duty' ? r.maybe(0.8, 'An invented article') : notApplicable,
      basisEvidence: r.maybe(0.75, someIds(r, ids.evidence, 2) ?? none),
      role: r.pick(['handler', 'handler', 'handler', 'handler', 'handler', 'entrusted'] as const),
      jointPartner: notApplicable,
      subjects: someIds(r, ids.subjects, 2),
      people: crowd(draft, 'activities'),
      collection: r.pick(['direct', 'direct', 'automatic', 'indirect', 'mixed'] as const),
      isProfiling,
      hasNonPersonalOption: isProfiling ? r.maybe(0.9, r.chance(0.6)) : notApplicable,
      hasOffSwitch: isProfiling ? r.maybe(0.9, r.chance(0.7)) : notApplicable,
      isAutomatedDecision,
      hasMajorEffect: isAutomatedDecision ? hasMajorEffect : notApplicable,
      hasHumanReview: hasMajorEffect ? r.maybe(0.9, r.chance(0.7)) : notApplicable,
      canRefuseAutomation: hasMajorEffect ? r.maybe(0.9, r.chance(0.6)) : notApplicable,
      allowsPublicUpload,
      uploadWarning: allowsPublicUpload
        ? r.maybe(0.9, r.chance(0.8) ? (pickId(r, ids.measures) ?? none) : none)
        : notApplicable,
      minAge: isRegistration ? r.maybe(0.95, minAge) : notApplicable,
      ageGate: isRegistration
        ? r.maybe(0.9, r.chance(0.85) ? (pickId(r, ids.measures) ?? none) : none)
        : notApplicable,
      policyVersion: r.chance(0.02) ? none : r.maybe(0.95, pickVersion(draft, 'activities')),
      started,
      lastChanged: r.chance(0.6) ? none : r.maybe(0.95, r.day(started, '2026-09-30')),
      ended: r.chance(0.95) ? none : r.day(started, '2026-10-15'),
      assessments: r.chance(0.08)
        ? none
        : r.maybe(0.92, someIds(r, ids['impact-assessments'], 3) ?? none),
      childRules: isRegistration && minAge < 14 ? r.maybe(0.9, none) : notApplicable,
      childContact: isRegistration && minAge < 14 ? r.maybe(0.9, none) : notApplicable,
      lastReviewed: r.maybe(0.8, r.day('2025-01-01', '2026-10-15')),
      responsible: r.maybe(0.9, 'Product manager (role)'),
    });
  });
}

function makeUses(
  draft: Draft,
  { categories }: Made<'purposes' | 'categories'>,
): NonNullable<MapData['uses']> {
  const { ids, random } = draft;
  const r = random.uses;
  const perActivity = ids.activities.length / Math.max(1, ids.uses.length);
  return ids.uses.map((id, i) => {
    // Spread evenly, and the categories of one activity next to each other, so that none comes twice.
    const activity = ids.activities[Math.floor(i * perActivity)] ?? '';
    const category = categories[(i * 7 + Math.floor(i / categories.length)) % categories.length];
    const isSensitive = category?.isSensitivePipl === true;
    const isRequired = r.chance(0.35);
    const firstUsed = r.day('2021-06-01', '2026-08-31');
    return settle({
      id,
      code: toCode('uses', id),
      name: `Use ${i + 1}`,
      activity,
      category: category?.id ?? '',
      subject: r.maybe(0.95, pickId(r, ids.subjects)),
      isRequired: r.maybe(0.97, isRequired),
      refusalEffect: r.maybe(
        0.94,
        isRequired ? r.pick(['feature-lost', 'service-refused'] as const) : 'none',
      ),
      necessity: r.chance(0.02) ? none : r.maybe(0.92, 'The activity cannot work without it.'),
      source: r.pick(['direct', 'direct', 'automatic', 'indirect', 'derived'] as const),
      supplier: notApplicable,
      isSourceLegal: r.chance(0.8) ? notApplicable : r.maybe(0.9, true),
      inheritedScope: notApplicable,
      purposeAtCollection: r.chance(0.96) ? notApplicable : pickId(r, ids.purposes),
      derivedFrom: none,
      mergedFrom: none,
      consent: r.chance(0.45)
        ? notApplicable
        : r.chance(0.04)
          ? none
          : r.maybe(0.95, pickId(r, ids.consents) ?? none),
      firstUsed,
      lastUsed: r.chance(0.1) ? none : r.maybe(0.95, r.day(firstUsed, '2026-10-31')),
      locations: r.maybe(0.94, someIds(r, ids.locations, 3) ?? none),
      retention: r.chance(0.02) ? none : r.maybe(0.93, pickId(r, ids['retention-rules']) ?? none),
      isAccountData: r.chance(0.4),
      ground: notApplicable,
      sensitiveNotice: isSensitive
        ? r.maybe(
            0.9,
            r.chance(0.8) ? (['necessity', 'effect'] as const) : (['necessity'] as const),
          )
        : notApplicable,
      assessment: isSensitive
        ? r.maybe(0.9, pickId(r, ids['impact-assessments']) ?? none)
        : notApplicable,
      people: crowd(draft, 'uses'),
      declaredIn: r.chance(0.03)
        ? none
        : r.maybe(0.94, someIds(r, ids['policy-versions'], 3) ?? none),
      isDeidentified: r.chance(0.15),
      areKeysKeptApart: r.chance(0.85) ? notApplicable : r.maybe(0.8, true),
    });
  });
}

const kinds = [
  ...(['explicit', 'explicit', 'explicit', 'separate', 'separate', 'written'] as const),
  ...(['guardian', 'tacit'] as const),
] as const;

function makeConsents(draft: Draft): NonNullable<MapData['consents']> {
  const { ids, random } = draft;
  const r = random.consents;
  return ids.consents.map((id, i) => {
    const kind = r.pick(kinds);
    const given = r.day('2019-01-01', '2023-06-30');
    return settle({
      id,
      code: toCode('consents', id),
      name: `Consent ${i + 1} (${kind})`,
      kind: r.maybe(0.97, kind),
      isBundled: r.maybe(0.95, r.chance(0.08)),
      given: r.maybe(0.97, given),
      policyVersion: r.maybe(0.93, pickVersion(draft, 'consents')),
      purposes: someIds(r, ids.purposes, 3),
      recipients: r.chance(0.5) ? none : r.maybe(0.92, someIds(r, ids.partners, 4) ?? none),
      withdrawChannel: r.chance(0.04)
        ? none
        : r.maybe(0.94, pickId(r, ids['rights-channels']) ?? none),
      stepsToGive: r.maybe(0.95, r.integer(1, 3)),
      stepsToWithdraw: r.maybe(0.9, r.integer(1, 4)),
      withdrawn: r.chance(0.97) ? none : r.day(given, '2026-10-15'),
      isVerifiable: kind === 'guardian' ? r.maybe(0.9, r.chance(0.7)) : notApplicable,
      noticeItems: r.chance(0.7)
        ? notApplicable
        : r.maybe(0.9, ['recipient-name', 'recipient-contact', 'purpose', 'method'] as const),
      evidence: r.maybe(0.8, someIds(r, ids.evidence, 1) ?? none),
    });
  });
}
