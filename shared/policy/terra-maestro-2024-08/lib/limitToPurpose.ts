import { text } from '../../../lib/index.ts';
import type { Activity, Flow } from '../../../map/index.ts';
import { defineDerived, known, none, notApplicable } from '../../../map/index.ts';
import type { Change, Facts } from '../../index.ts';
import { createRecord, setFields } from '../../index.ts';
import { createImpactAssessment } from './createImpactAssessment.ts';
import { createRegistrationUse } from './createRegistrationUse.ts';
import { providePolicy } from './providePolicy.ts';
import { choosePurpose } from './statedPurpose.ts';

/** The categories used for each purpose, by the purpose’s id; purposes without any use are absent. */
export const categoriesByPurpose = defineDerived<ReadonlyMap<string, ReadonlySet<string>>>({
  reads: ['activities', 'uses'],
  build(snapshot) {
    const used = new Map<string, Set<string>>();
    for (const { activity, category } of snapshot.all('uses')) {
      const purpose = known(snapshot.get('activities', activity)?.purpose);
      if (purpose === undefined) continue;
      const found = used.get(purpose);
      if (found === undefined) used.set(purpose, new Set([category]));
      else found.add(category);
    }
    return used;
  },
});

/** What `limitToPurpose` reads besides flows. */
export const limitToPurposeReads = [
  'activities',
  'categories',
  'organisation',
  'policy-versions',
  'products',
  'purposes',
  'uses',
] as const;

type LimitFacts = Facts<(typeof limitToPurposeReads)[number]>;

/**
 * For `mend`: the flow carries only what the uses for its purpose name. Where no use names anything,
 * the purpose of the flow’s activity counts, and failing that one complete use is made.
 */
export function limitToPurpose(flow: Flow, facts: LimitFacts): readonly Change[] {
  const activity = facts.get('activities', flow.activity);
  for (const purpose of [known(flow.purpose), known(activity?.purpose)]) {
    const used = facts.derived(categoriesByPurpose).get(purpose ?? '');
    if (used === undefined || facts.get('purposes', purpose) === undefined) continue;
    const needed = (flow.categories ?? []).filter((category) => used.has(category));
    const categories = needed.length === 0 ? [...used].slice(0, 1) : needed;
    return [setFields('flows', flow.id, { purpose, categories })];
  }
  const stated = facts.get('purposes', activity?.purpose) ?? facts.get('purposes', flow.purpose);
  const chosen = stated === undefined ? choosePurpose(flow, facts) : undefined;
  const purpose = stated?.id ?? chosen?.id ?? '';
  const id = activity?.id ?? `activity-for-${flow.id}`;
  const serving: Activity = { ...(activity ?? { id, code: id, name: id }), purpose };
  return [
    ...(chosen?.changes ?? []),
    ...(activity === undefined
      ? createSoundActivity(id, purpose, facts)
      : [setFields('activities', id, { purpose })]),
    ...createRegistrationUse(facts, serving),
    setFields('flows', flow.id, { activity: id, purpose, categories: [`category-for-${id}`] }),
  ];
}

function createSoundActivity(id: string, purpose: string, facts: LimitFacts): readonly Change[] {
  const { asOf } = facts;
  const policy = providePolicy(facts);
  const assessment = `assessment-for-${id}`;
  // A new activity is held against the policy of today: its purpose has to stand there.
  const stated = facts.get('purposes', purpose);
  const declaredIn = [...(known(stated?.declaredIn) ?? []), policy.id];
  const policySection = known(stated?.policySection) ?? 'How we collect and use';
  return [
    setFields('purposes', purpose, { declaredIn, policySection }),
    ...policy.changes,
    ...createImpactAssessment(assessment, asOf),
    setFields('impact-assessments', assessment, { kind: 'principles' }),
    createRecord('activities', id, {
      product: notApplicable,
      purpose,
      description: text('Runs the service the person asked for', '提供个人所请求的服务'),
      basis: 'consent',
      gdprBasis: notApplicable,
      exceptionCode: notApplicable,
      legalReference: notApplicable,
      basisEvidence: none,
      role: 'handler',
      jointPartner: notApplicable,
      subjects: [],
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
      minAge: notApplicable,
      ageGate: notApplicable,
      policyVersion: policy.id,
      started: asOf,
      lastChanged: none,
      ended: none,
      assessments: [assessment],
      childRules: notApplicable,
      childContact: notApplicable,
      lastReviewed: asOf,
      responsible: text('Head of the service', '服务负责人'),
    }),
  ];
}
