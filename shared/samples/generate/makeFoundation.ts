import { none, notApplicable } from '../../map/index.ts';
import type { MapData } from '../../map/index.ts';
import { settle } from '../settle.ts';
import { toCode } from '../toCode.ts';
import type { Draft } from './createDraft.ts';
import { pickId, someIds } from './createDraft.ts';
import { categoryKinds, purposeKinds, worldPlaces } from './vocabulary.ts';

/** The organisation, its products, purposes, kinds of data, groups of people, policy and evidence. */
export function makeFoundation(draft: Draft) {
  return {
    organisation: makeOrganisation(draft),
    products: makeProducts(draft),
    purposes: makePurposes(draft),
    categories: makeCategories(draft),
    subjects: makeSubjects(draft),
    'policy-versions': makePolicyVersions(draft),
    notices: makeNotices(draft),
    evidence: makeEvidence(draft),
  } satisfies MapData;
}

function makeOrganisation({ ids, random }: Draft): NonNullable<MapData['organisation']> {
  const r = random.organisation;
  return ids.organisation.map((id) => ({
    id,
    code: toCode('organisation', id),
    name: 'Generated organisation',
    kind: 'company',
    country: 'CN',
    isInBayArea: true,
    contactEmail: 'privacy@example.com',
    contactAddress: 'An invented address in Shenzhen',
    piDepartment: 'Privacy department',
    piDepartmentHead: 'Head of privacy',
    piOfficer: 'Personal information protection officer',
    isOfficerPublished: true,
    officerReportedOn: '2022-03-01',
    isOfficerFullTime: true,
    reachedMillionOn: '2022-02-01',
    totalPeople: r.integer(1_000_000, 4_000_000),
    expectedPeopleIn12Months: r.integer(4_000_000, 6_000_000),
    sensitivePeople: r.integer(10_000, 200_000),
    staff: r.integer(500, 9_000),
    isMainlyProcessing: false,
    isCriticalInfrastructure: false,
    isLargePlatform: false,
    isInFreeTradeZone: false,
    offersToEu: true,
    offersToUk: true,
    euRepresentative: 'EU representative (role)',
    ukRepresentative: none,
    dataProtectionOfficer: 'Data protection officer (role)',
  }));
}

function makeProducts({ ids, random }: Draft): NonNullable<MapData['products']> {
  const r = random.products;
  return ids.products.map((id, i) =>
    settle({
      id,
      code: toCode('products', id),
      name: `Product ${i + 1}`,
      kind: r.pick(['device', 'app', 'website', 'service'] as const),
      markets: r.some(worldPlaces, 6),
      launched: r.maybe(0.95, r.day('2015-01-01', '2025-12-31')),
      hasAccounts: r.chance(0.7),
    }),
  );
}

function makePurposes({ ids, random }: Draft): NonNullable<MapData['purposes']> {
  const r = random.purposes;
  return ids.purposes.map((id, i) => {
    // Every kind comes up before one comes twice, so that each kind of criterion has something to judge.
    const kind = purposeKinds[i % purposeKinds.length] ?? 'other';
    const isStated = r.chance(0.9);
    return settle({
      id,
      code: toCode('purposes', id),
      name: `Purpose ${i + 1} (${kind})`,
      kind,
      description: `Generated purpose of the kind ${kind}`,
      policySection: isStated ? `${(i % 6) + 1}` : r.chance(0.5) ? none : undefined,
      declaredIn: isStated ? someIds(r, ids['policy-versions'], 3) : none,
      isVague: r.maybe(0.95, r.chance(0.06)),
    });
  });
}

const biometric: readonly string[] = ['face', 'fingerprint', 'voiceprint'];
const sensitive: readonly string[] = [
  ...biometric,
  'health',
  'religion',
  'bank-account',
  'payment-card',
  'track',
  'id-document',
  'sexual-orientation',
  'criminal-record',
];
const sensitiveByStandard: readonly string[] = [
  ...sensitive,
  'race',
  'marital-status',
  'communication',
  'contact-list',
  'browsing',
  'password',
];

function makeCategories({ ids, random }: Draft): NonNullable<MapData['categories']> {
  const r = random.categories;
  return ids.categories.map((id, i) => {
    const kind = categoryKinds[i % categoryKinds.length] ?? 'other';
    return settle({
      id,
      code: toCode('categories', id),
      name: `Category ${i + 1} (${kind})`,
      kind: r.maybe(0.98, kind),
      description: `Generated category of the kind ${kind}`,
      isPersonal: r.maybe(0.98, kind !== 'aggregate'),
      isSensitivePipl: r.maybe(0.97, sensitive.includes(kind)),
      isSensitiveGbt: r.maybe(0.97, sensitiveByStandard.includes(kind)),
      isBiometric: r.maybe(0.98, biometric.includes(kind)),
      isImportantData: r.maybe(0.99, false),
      examples: 'Invented sample',
    });
  });
}

const subjectKinds = [
  ...(['user', 'customer', 'visitor', 'subscriber', 'employee'] as const),
  ...(['applicant', 'contact', 'child', 'other'] as const),
] as const;

function makeSubjects({ ids, random }: Draft): NonNullable<MapData['subjects']> {
  const r = random.subjects;
  return ids.subjects.map((id, i) => {
    const kind = subjectKinds[i % subjectKinds.length] ?? 'other';
    return settle({
      id,
      code: toCode('subjects', id),
      name: `Group ${i + 1} (${kind})`,
      kind,
      minAge: r.maybe(0.92, kind === 'child' ? 6 : r.pick([14, 16, 18])),
      countries: r.some(worldPlaces, 5),
      people: r.maybe(0.95, r.integer(200, 400_000)),
    });
  });
}

function makePolicyVersions({ ids, random }: Draft): NonNullable<MapData['policy-versions']> {
  const r = random['policy-versions'];
  const versions = ids['policy-versions'];
  const first = 2026 - versions.length;
  return versions.map((id, i) => {
    const published = `${first + i}-03-01`;
    const isFirst = i === 0;
    return settle({
      id,
      code: toCode('policy-versions', id),
      name: `Privacy policy ${first + i}`,
      version: `${first + i}`,
      published,
      effectiveFrom: r.maybe(0.9, `${first + i}-03-15`),
      products: someIds(r, ids.products, ids.products.length),
      contents: [
        ...([
          'identity-and-contact',
          'functions-and-categories',
          'sharing-and-recipients',
        ] as const),
        ...(['rights-and-how', 'principles-and-security', 'enquiry-and-complaint'] as const),
      ],
      declaredTrackers: ['cookie', 'beacon', 'pixel', 'link'] as const,
      contactEmail: r.chance(0.9) ? 'privacy@example.com' : 'help@example.com',
      changes: isFirst
        ? (['none-significant'] as const)
        : r.some(['purposes', 'categories', 'manner', 'recipients', 'rights'] as const, 2),
      outsideRoute: r.maybe(0.95, r.chance(0.9)),
      authorities: ['cyberspace', 'telecom', 'public-security', 'market-regulation'] as const,
      previous: isFirst ? none : versions[i - 1],
      isOldVersionReadable: isFirst ? notApplicable : r.chance(0.8),
      listsRecipients: r.chance(0.7),
    });
  });
}

function makeNotices({ ids, random }: Draft): NonNullable<MapData['notices']> {
  const r = random.notices;
  return ids.notices.map((id, i) =>
    settle({
      id,
      code: toCode('notices', id),
      name: `Notice ${i + 1}`,
      policyVersion: ids['policy-versions'][i % ids['policy-versions'].length] ?? notApplicable,
      kind: r.pick(['posted', 'pop-up', 'email', 'push'] as const),
      given: r.maybe(0.9, r.day('2019-01-01', '2026-10-15')),
      audience: 'All users',
    }),
  );
}

function makeEvidence({ ids, random }: Draft): NonNullable<MapData['evidence']> {
  const r = random.evidence;
  return ids.evidence.map((id, i) =>
    settle({
      id,
      code: toCode('evidence', id),
      name: `Evidence ${i + 1}`,
      kind: r.pick(['document', 'screenshot', 'log', 'certificate', 'reference'] as const),
      fileName: none,
      sha256: none,
      mediaType: none,
      reference: `GEN-${i + 1}`,
      dated: r.day('2022-01-01', '2026-10-15'),
      expires: r.chance(0.7) ? none : r.day('2026-06-01', '2029-12-31'),
    }),
  );
}

/** The people a record concerns, as a believable head-count. */
export function crowd(
  draft: Draft,
  register: 'activities' | 'uses' | 'locations' | 'flows',
): number {
  const r = draft.random[register];
  // Most are small and a few very large, as in any company.
  return Math.floor(50 * 8_000 ** r.next());
}

/** A policy version, the newest ones more often. */
export function pickVersion(draft: Draft, register: 'activities' | 'consents') {
  const r = draft.random[register];
  const versions = draft.ids['policy-versions'];
  return pickId(r, versions.slice(-Math.max(1, r.integer(1, 3))));
}
