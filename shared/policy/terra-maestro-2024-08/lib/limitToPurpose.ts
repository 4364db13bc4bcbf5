import { text } from '../../../lib/index.ts';
import type { Activity, Flow } from '../../../map/index.ts';
import { defineDerived, known, none, notApplicable } from '../../../map/index.ts';
import { constants } from '../../../standards/index.ts';
import type { Change, Facts } from '../../index.ts';
import { createRecord, setFields } from '../../index.ts';
import { createImpactAssessment } from './createImpactAssessment.ts';
import { createSoundMeasure } from './createSoundMeasure.ts';
import { createSoundChannel } from './createSoundChannel.ts';
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
 * For `mend`: the flow carries only what the uses for its purpose name; one of no known purpose serves
 * that of its activity. Where no use serves the purpose, one complete use is made: a purpose once
 * entered stays, for what partners and trackers do is held against it.
 */
export function limitToPurpose(flow: Flow, facts: LimitFacts): readonly Change[] {
  const activity = facts.get('activities', flow.activity);
  const ofActivity = facts.get('purposes', activity?.purpose);
  const stated = facts.get('purposes', flow.purpose) ?? ofActivity;
  const used = facts.derived(categoriesByPurpose).get(stated?.id ?? '');
  if (stated !== undefined && used !== undefined) {
    const { categories, changes } = limitCategories(flow.categories ?? [], used, facts);
    return [...changes, setFields('flows', flow.id, { purpose: stated.id, categories })];
  }
  const chosen = stated === undefined ? choosePurpose(flow, facts) : undefined;
  const purpose = stated?.id ?? chosen?.id ?? '';
  const isServed = activity !== undefined && (ofActivity === undefined || ofActivity === stated);
  const id = isServed ? activity.id : `activity-for-${flow.id}`;
  const serving: Activity = { ...(isServed ? activity : { id, code: id, name: id }), purpose };
  return [
    ...(chosen?.changes ?? []),
    ...(isServed
      ? [setFields('activities', id, { purpose })]
      : createSoundActivity(id, purpose, facts)),
    // What is done for marketing needs a way to unsubscribe.
    ...(stated?.kind === 'marketing'
      ? [createSoundChannel(`unsubscribe-for-${id}`, 'unsubscribe', facts.asOf)]
      : []),
    ...createRegistrationUse(facts, serving),
    setFields('flows', flow.id, {
      activity: activity?.id ?? id,
      purpose,
      categories: [`category-for-${id}`],
    }),
  ];
}

/** What is carried and used, with one category known as personal, so that no verdict on the flow falls away. */
function limitCategories(
  carried: readonly string[],
  used: ReadonlySet<string>,
  facts: LimitFacts,
): { readonly categories: readonly string[]; readonly changes: readonly Change[] } {
  const needed = carried.filter((id) => used.has(id));
  const candidates = [...needed, ...used].map((id) => facts.get('categories', id));
  const personal = candidates.filter((one) => one?.isPersonal === true);
  const open = candidates.find((one) => one !== undefined && one.isPersonal === undefined);
  if (personal.some((one) => one !== undefined && needed.includes(one.id))) {
    return { categories: needed, changes: [] };
  }
  if (open !== undefined && (personal.length === 0 || needed.includes(open.id))) {
    const changes = [setFields('categories', open.id, { isPersonal: true })];
    return { categories: [...new Set([...needed, open.id])], changes };
  }
  const added = personal.find((one) => one?.isSensitivePipl === false) ?? personal[0];
  const kept = new Set([...needed, added?.id ?? [...used][0] ?? '']);
  return { categories: [...kept], changes: [] };
}

function createSoundActivity(id: string, purpose: string, facts: LimitFacts): readonly Change[] {
  const { asOf } = facts;
  const policy = providePolicy(facts);
  const assessment = `assessment-for-${id}`;
  const ageGate = `age-check-for-${id}`;
  // A new activity is held against the policy of today: its purpose has to stand there.
  const stated = facts.get('purposes', purpose);
  const declaredIn = [...new Set([...(known(stated?.declaredIn) ?? []), policy.id])];
  const policySection = known(stated?.policySection) ?? 'How we collect and use';
  return [
    setFields('purposes', purpose, { kind: stated?.kind ?? 'operate', declaredIn, policySection }),
    // Should the purpose be to open accounts, age has to be checked.
    ...createSoundMeasure(ageGate, 'age-gate', asOf),
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
      minAge: constants.adultAgeFrom.value,
      ageGate,
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
