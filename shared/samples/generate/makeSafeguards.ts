import { none, notApplicable } from '../../map/index.ts';
import type { MapData } from '../../map/index.ts';
import { addMonths } from '../../lib/index.ts';
import { impactLevels, isOutsideMainland, likelihoodLevels } from '../../standards/index.ts';
import { settle } from '../settle.ts';
import { toCode } from '../toCode.ts';
import type { Draft, Made } from './createDraft.ts';
import { pickId, someIds } from './createDraft.ts';
import { worldPlaces } from './vocabulary.ts';

/** What makes handling safe and exports lawful: assessments, mechanisms, measures, retention. */
export function makeSafeguards(draft: Draft, parties: Made<'partners'>) {
  return {
    'impact-assessments': makeAssessments(draft),
    mechanisms: makeMechanisms(draft, parties),
    equivalences: makeEquivalences(draft),
    measures: makeMeasures(draft),
    'retention-rules': makeRetentionRules(draft),
    'deletion-runs': makeDeletionRuns(draft),
    'risk-methods': makeRiskMethods(draft),
  } satisfies MapData;
}

const assessmentKinds = [
  ...(['principles', 'principles', 'principles', 'pipia', 'pipia', 'pipia'] as const),
  ...(['self-assessment', 'cac-security', 'compliance-audit', 'transfer-impact'] as const),
] as const;

function makeAssessments({ ids, random }: Draft): NonNullable<MapData['impact-assessments']> {
  const r = random['impact-assessments'];
  return ids['impact-assessments'].map((id, i) => {
    const kind = r.pick(assessmentKinds);
    const completed = r.day('2021-11-01', '2026-09-30');
    const hasFailed = r.chance(0.05);
    return settle({
      id,
      code: toCode('impact-assessments', id),
      name: `Assessment ${i + 1} (${kind})`,
      kind,
      completed: r.chance(0.03) ? none : r.maybe(0.97, completed),
      validUntil: r.chance(0.3) ? none : addMonths(completed, 36),
      result: r.maybe(
        0.96,
        hasFailed ? 'failed' : r.pick(['passed', 'passed', 'passed-with-actions'] as const),
      ),
      failedPrinciples: hasFailed ? (['minimum-necessity'] as const) : none,
      actions: hasFailed ? (someIds(r, ids.actions, 2) ?? none) : none,
      assessor: 'Privacy department',
      reference: `GEN-ASM-${i + 1}`,
      reportedOn: notApplicable,
      evidence: r.maybe(0.8, someIds(r, ids.evidence, 1) ?? none),
      ...(kind === 'pipia' ? assessRisk(ids, i) : {}),
    });
  });
}

/** The three chapters by the place in the list alone: no other fact of the map moves with them. */
function assessRisk({ measures, 'risk-methods': methods }: Draft['ids'], i: number) {
  const impactAt = (step: number) => impactLevels[(i + step) % 3];
  const measure = measures[i % Math.max(1, measures.length)];
  return {
    triggers: [(['sensitive', 'third-party', 'export'] as const)[i % 3] ?? 'export'],
    method: i % 4 === 0 ? methods[0] : none,
    legitimacy: i % 7 === 0 ? ('partly' as const) : ('yes' as const),
    impactOnChoice: impactAt(0),
    impactOnEquality: impactAt(1),
    impactOnReputation: impactAt(2),
    impactOnPersonOrProperty: i % 5 === 0 ? undefined : impactAt(1),
    likelihoodFromTechnology: likelihoodLevels[i % 3],
    likelihoodFromProcedures: likelihoodLevels[(i + 1) % 3],
    likelihoodFromPeople: likelihoodLevels[(i + 2) % 3],
    likelihoodFromScale: likelihoodLevels[i % 2],
    measures: measure === undefined ? none : [measure],
    measuresFit: 'yes' as const,
    residualImpact: 'medium' as const,
    residualLikelihood: 'low' as const,
    conclusion: 'The handling may go on with the measures named.',
  };
}

function makeRiskMethods({ ids }: Draft): NonNullable<MapData['risk-methods']> {
  return ids['risk-methods'].map((id, i) =>
    settle({
      id,
      code: toCode('risk-methods', id),
      name: `Risk method ${i + 1}`,
      reason: 'Many of the people are minors; medium impact with high likelihood counts as high.',
      adopted: '2024-01-10',
      wholeRule: 'maximum' as const,
      mediumByHigh: 'high' as const,
    }),
  );
}

function makeMechanisms(
  { ids, random }: Draft,
  { partners }: Made<'partners'>,
): NonNullable<MapData['mechanisms']> {
  const r = random.mechanisms;
  const abroad = partners.filter(
    ({ country }) => country !== undefined && isOutsideMainland(country),
  );
  return ids.mechanisms.map((id, i) => {
    const partner = abroad[i % Math.max(1, abroad.length)];
    const inHongKong = partner?.country === 'HK' && r.chance(0.5);
    const kind = inHongKong
      ? 'bay-area-contract'
      : r.pick([
          'standard-contract',
          'standard-contract',
          'standard-contract',
          'certification',
          'cac-security-assessment',
        ] as const);
    const effective = r.day('2022-01-01', '2024-12-31');
    const isPassed = r.chance(0.9);
    return settle({
      id,
      code: toCode('mechanisms', id),
      name: `Mechanism ${i + 1} (${kind})`,
      kind,
      partner: partner?.id,
      reference: `GEN-MEC-${i + 1}`,
      result: r.maybe(0.97, isPassed ? 'passed' : 'in-progress'),
      effective: isPassed ? r.maybe(0.97, effective) : none,
      filed: isPassed ? r.maybe(0.95, effective) : none,
      validUntil:
        kind === 'certification' || kind === 'cac-security-assessment'
          ? addMonths(effective, 36)
          : r.chance(0.5)
            ? none
            : r.day('2026-06-01', '2029-12-31'),
      extensionRequested: r.chance(0.9) ? notApplicable : none,
      purposes: someIds(r, ids.purposes, ids.purposes.length),
      categories: someIds(r, ids.categories, ids.categories.length),
      people: r.integer(1_000, 600_000),
      assessment: r.maybe(0.9, pickId(r, ids['impact-assessments']) ?? none),
      evidence: r.maybe(0.8, someIds(r, ids.evidence, 1) ?? none),
    });
  });
}

function makeEquivalences({ ids, random }: Draft): NonNullable<MapData['equivalences']> {
  const r = random.equivalences;
  return ids.equivalences.map((id, i) => {
    const concluded = r.day('2023-01-01', '2026-09-30');
    return settle({
      id,
      code: toCode('equivalences', id),
      name: `Equivalence ${i + 1}`,
      country: worldPlaces[1 + (i % (worldPlaces.length - 1))] ?? 'HK',
      partner: r.chance(0.5) ? notApplicable : pickId(r, ids.partners),
      lawLevel: r.maybe(0.95, r.pick(['equivalent', 'partly-equivalent', 'lower'] as const)),
      agreement: r.maybe(0.9, pickId(r, ids.agreements) ?? none),
      measures: r.maybe(0.9, someIds(r, ids.measures, 3) ?? none),
      conclusion: r.maybe(
        0.95,
        r.chance(0.95) ? r.pick(['equal', 'equal-with-measures'] as const) : 'not-equal',
      ),
      concluded,
      validUntil: r.chance(0.5) ? none : addMonths(concluded, 24),
      reasons: 'Generated reasons',
    });
  });
}

const measureKinds = [
  ...(['confidentiality', 'integrity', 'availability', 'backup', 'attack-protection'] as const),
  ...(['encryption', 'access-control', 'age-gate', 'upload-warning', 'password-rule'] as const),
  ...(['channel-warning', 'display-masking', 'logging', 'secure-browsing'] as const),
  ...(['deidentification', 'staff-confidentiality', 'incident-plan', 'classification'] as const),
] as const;

function makeMeasures({ ids, random }: Draft): NonNullable<MapData['measures']> {
  const r = random.measures;
  return ids.measures.map((id, i) => {
    const kind = measureKinds[i % measureKinds.length] ?? 'other';
    return settle({
      id,
      code: toCode('measures', id),
      name: `Measure ${i + 1} (${kind})`,
      kind,
      status: r.maybe(
        0.96,
        r.chance(0.9) ? 'in-force' : r.pick(['planned', 'absent', 'failed'] as const),
      ),
      standardReference: r.chance(0.05) ? none : r.maybe(0.88, 'An invented standard, clause 1'),
      lastChecked: r.maybe(0.85, r.day('2025-03-01', '2026-10-15')),
      evidence: r.maybe(0.8, someIds(r, ids.evidence, 2) ?? none),
      description: 'Generated measure',
    });
  });
}

function makeRetentionRules({ ids, random }: Draft): NonNullable<MapData['retention-rules']> {
  const r = random['retention-rules'];
  return ids['retention-rules'].map((id, i) => {
    const days = r.pick([30, 90, 180, 365, 1_095]);
    return settle({
      id,
      code: toCode('retention-rules', id),
      name: `Retention rule ${i + 1}`,
      trigger: r.pick([
        'purpose-met',
        'account-closed',
        'account-closed',
        'contract-ended',
        'collected',
        'last-activity',
      ] as const),
      days: r.maybe(0.95, days),
      howSet: r.maybe(0.9, 'The purpose ends after this time.'),
      legalReference: r.chance(0.8) ? none : 'An invented article',
      legalDays: r.maybe(0.9, r.chance(0.9) ? days : Math.floor(days / 2)),
      reason: 'Generated reason',
      endAction: r.maybe(
        0.97,
        r.pick(['delete', 'delete', 'delete', 'anonymise', 'archive'] as const),
      ),
      evidence: r.maybe(0.7, someIds(r, ids.evidence, 1) ?? none),
    });
  });
}

function makeDeletionRuns({ ids, random }: Draft): NonNullable<MapData['deletion-runs']> {
  const r = random['deletion-runs'];
  return ids['deletion-runs'].map((id, i) => {
    const due = r.day('2025-06-01', '2027-03-31');
    const isPast = due < '2026-11-01';
    return settle({
      id,
      code: toCode('deletion-runs', id),
      name: `Deletion run ${i + 1}`,
      rule: pickId(r, ids['retention-rules']),
      location: r.maybe(0.98, pickId(r, ids.locations)),
      due,
      done: isPast ? (r.chance(0.05) ? none : r.maybe(0.96, due)) : none,
      evidence: isPast ? r.maybe(0.8, someIds(r, ids.evidence, 1) ?? none) : none,
    });
  });
}
