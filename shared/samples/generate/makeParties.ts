import { none, notApplicable } from '../../map/index.ts';
import type { MapData, Partner } from '../../map/index.ts';
import { addDays } from '../../lib/index.ts';
import { settle } from '../settle.ts';
import { toCode } from '../toCode.ts';
import type { Draft, Made } from './createDraft.ts';
import { pickId, someIds } from './createDraft.ts';
import { crowd } from './makeFoundation.ts';
import { worldPlaces } from './vocabulary.ts';

const roles = [
  ...(['processor', 'processor', 'processor', 'processor', 'affiliate', 'independent'] as const),
  ...(['independent', 'embedded', 'joint', 'authority', 'person'] as const),
] as const;

const policyKinds = [
  ...(['infrastructure', 'payment', 'logistics', 'sms', 'email', 'analytics'] as const),
  ...(['advertising-measurement', 'customer-service', 'payment-convenience'] as const),
  ...(['research', 'supplier', 'other', 'undeclared'] as const),
] as const;

/** Partners and the agreements with them, and the places where data is kept. */
export function makeParties(draft: Draft, foundation: Made<'purposes'>) {
  const partners = makePartners(draft, foundation);
  return {
    partners,
    agreements: makeAgreements(draft),
    locations: makeLocations(draft),
  } satisfies MapData;
}

function makePartners({ ids, random }: Draft, { purposes }: Made<'purposes'>): readonly Partner[] {
  const r = random.partners;
  return ids.partners.map((id, i) => {
    const role = roles[i % roles.length] ?? 'processor';
    const country = r.chance(0.55) ? 'CN' : r.pick(worldPlaces);
    const isOwnGroup = role === 'affiliate' || role === 'authority' || role === 'person';
    return settle({
      id,
      code: toCode('partners', id),
      name: `Partner ${i + 1} (${role})`,
      role: r.maybe(0.97, role),
      policyKind: isOwnGroup ? notApplicable : r.maybe(0.93, r.pick(policyKinds)),
      country: r.maybe(0.96, country),
      isInBayArea: r.maybe(0.9, country === 'HK' || country === 'MO' || r.chance(0.1)),
      recipientGroup: r.chance(0.7) ? none : `Group ${r.integer(1, 40)}`,
      contact: r.maybe(0.85, 'privacy@example.com'),
      usePurpose: r.maybe(
        0.9,
        pickId(
          r,
          purposes.map((purpose) => purpose.id),
        ),
      ),
      useChangedOn: r.chance(0.95) ? none : r.day('2023-01-01', '2026-09-30'),
      isRestricted: r.maybe(0.97, r.chance(0.002)),
      isNamedToPeople: r.maybe(0.9, r.chance(0.75)),
      securityCapability: r.maybe(0.8, 'ISO/IEC 27001 certificate (invented)'),
      supervisedOn: isOwnGroup ? notApplicable : r.maybe(0.85, r.day('2024-01-01', '2026-10-15')),
    });
  });
}

const contractTerms = [
  ...(['confidentiality', 'instructions', 'policy', 'security', 'purpose-limit'] as const),
  ...(['onward', 'end-treatment', 'liability', 'supervision', 'time-and-method'] as const),
  ...(['data-kinds', 'rights-and-duties', 'no-sub-entrusting'] as const),
] as const;

function makeAgreements({ ids, random }: Draft): NonNullable<MapData['agreements']> {
  const r = random.agreements;
  return ids.agreements.map((id, i) => {
    const signed = r.day('2020-01-01', '2023-06-30');
    const isComplete = r.chance(0.75);
    return settle({
      id,
      code: toCode('agreements', id),
      name: `Agreement ${i + 1}`,
      // Nearly every partner has one before any has two.
      partner: ids.partners[i % ids.partners.length] ?? '',
      kinds: r.maybe(
        0.96,
        r.chance(0.92) ? (['confidentiality', 'processing'] as const) : (['sharing'] as const),
      ),
      signed: r.chance(0.03) ? none : r.maybe(0.97, signed),
      effective: signed,
      expires: r.chance(0.4) ? none : r.maybe(0.96, r.day('2025-06-01', '2030-12-31')),
      clauses: r.maybe(0.92, isComplete ? contractTerms : r.some(contractTerms, 9)),
      reference: `GEN-AGR-${i + 1}`,
      evidence: r.maybe(0.8, someIds(r, ids.evidence, 2) ?? none),
    });
  });
}

const systems = ['Accounts', 'Orders', 'Telemetry', 'Support desk', 'Mailing', 'Staff', 'Web site'];

function makeLocations(draft: Draft): NonNullable<MapData['locations']> {
  const { ids, random } = draft;
  const r = random.locations;
  const kinds = registerOfKinds;
  return ids.locations.map((id, i) => {
    const kind = r.pick(kinds);
    const country = r.chance(0.65) ? 'CN' : r.pick(worldPlaces);
    const isPaper = kind === 'paper';
    const isBackup = kind === 'backup';
    const isWebEndpoint = !isPaper && !isBackup && r.chance(0.2);
    const purgeCycleDays = r.pick([30, 90, 180]);
    return settle({
      id,
      code: toCode('locations', id),
      name: `${r.pick(systems)} ${kind} ${i + 1}`,
      kind,
      country: r.maybe(0.97, country),
      dataOrigin: r.maybe(0.95, originFor(country, r.next())),
      system: `System ${r.integer(1, 200)}`,
      operator: r.chance(0.6) ? none : r.maybe(0.95, pickId(r, ids.partners)),
      categories: r.maybe(0.97, someIds(r, ids.categories, 8)),
      isEncryptedAtRest: isPaper ? notApplicable : r.maybe(0.93, r.chance(0.88)),
      isIsolated: isBackup ? r.maybe(0.9, r.chance(0.9)) : notApplicable,
      purgeCycleDays: isBackup ? r.maybe(0.9, purgeCycleDays) : notApplicable,
      lastPurged: isBackup
        ? r.maybe(0.9, addDays('2026-11-01', -r.integer(1, Math.floor(purgeCycleDays * 1.2))))
        : notApplicable,
      access: r.maybe(0.95, r.pick(accesses)),
      lastAccessReview: r.maybe(0.85, r.day('2025-06-01', '2026-10-15')),
      leaversWithAccess: r.maybe(0.85, r.chance(0.95) ? 0 : r.integer(1, 3)),
      isExposed: r.maybe(0.95, isWebEndpoint || r.chance(0.2)),
      isWebEndpoint,
      usesTls: isWebEndpoint ? r.maybe(0.95, r.chance(0.96)) : notApplicable,
      hasAccounts: !isPaper && r.chance(0.6),
      measures: r.maybe(0.93, someIds(r, ids.measures, 8) ?? none),
      retention: r.maybe(0.9, pickId(r, ids['retention-rules']) ?? none),
      people: crowd(draft, 'locations'),
      isDisplayMasked: isPaper ? notApplicable : r.maybe(0.8, r.chance(0.8)),
    });
  });
}

const registerOfKinds = [
  ...([
    'database',
    'database',
    'database',
    'file-store',
    'cloud-service',
    'cloud-service',
  ] as const),
  ...(['log', 'backup', 'paper', 'device', 'workstation'] as const),
] as const;

const accesses = [
  ...(['named-roles', 'named-roles', 'named-roles', 'named-people', 'named-people'] as const),
  ...(['department', 'department', 'all-staff'] as const),
] as const;

/** Data kept at home is mostly from home; data kept abroad mostly is not. */
function originFor(country: string, chance: number): 'cn' | 'abroad' | 'mixed' {
  if (country === 'CN') return chance < 0.85 ? 'cn' : 'mixed';
  return chance < 0.7 ? 'abroad' : chance < 0.9 ? 'cn' : 'mixed';
}
