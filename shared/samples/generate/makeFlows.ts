import { none, notApplicable } from '../../map/index.ts';
import type { Category, Flow, Location, MapData, Partner } from '../../map/index.ts';
import { isOutsideMainland } from '../../standards/index.ts';
import { settle } from '../settle.ts';
import { toCode } from '../toCode.ts';
import type { Draft, Made } from './createDraft.ts';
import { pickId, someIds } from './createDraft.ts';
import { crowd } from './makeFoundation.ts';
import { worldPlaces } from './vocabulary.ts';

type Parts = Made<'categories' | 'locations' | 'partners' | 'mechanisms' | 'impact-assessments'>;
type FlowKind = NonNullable<Flow['kind']>;
type Ground = Exclude<Flow['ground'], object | undefined>;

const kinds: readonly FlowKind[] = [
  ...repeat('collect', 20),
  ...repeat('internal', 26),
  ...repeat('entrust', 26),
  ...repeat('share', 14),
  ...repeat('remote-access', 9),
  ...repeat('transfer', 2),
  ...repeat('publish', 2),
  ...repeat('legal-demand', 1),
];

/** Every movement of data between the places and parties made before. */
export function makeFlows(draft: Draft, parts: Parts): readonly Flow[] {
  const { ids } = draft;
  const known: Known = {
    categories: new Map(parts.categories.map((category) => [category.id, category])),
    mechanisms: groupByPartner(parts.mechanisms),
  };
  return ids.flows.map((id, i) => makeFlow(draft, parts, known, id, i));
}

interface Known {
  readonly categories: ReadonlyMap<string, Category>;
  readonly mechanisms: ReadonlyMap<string, readonly string[]>;
}

function makeFlow(draft: Draft, parts: Parts, known: Known, id: string, i: number): Flow {
  const { ids, random } = draft;
  const r = random.flows;
  const kind = r.pick(kinds);
  const { from, to, recipient } = chooseEnds(draft, parts, kind);
  const collectedIn = kind === 'collect' ? r.some(worldPlaces, 3) : undefined;
  const startsInside = collectedIn?.includes('CN') === true || from?.country === 'CN';
  const target = recipient?.country ?? to?.country;
  const isExport =
    kind !== 'publish' && startsInside && target !== undefined && isOutsideMainland(target);
  const categories = someIds(r, ids.categories, 5);
  const isSensitive =
    categories?.some((one) => known.categories.get(one)?.isSensitivePipl !== false) === true;
  const started = r.day('2022-01-01', '2026-09-30');
  const people = crowd(draft, 'flows');
  const basis = r.pick(['consent', 'consent', 'contract', 'contract', 'statutory-duty'] as const);
  const isShared =
    kind === 'share' || kind === 'entrust' || kind === 'transfer' || kind === 'publish';
  const papers = isExport ? exportPapers(draft, parts, known, recipient, started) : nothingToShow;
  return settle({
    id,
    code: toCode('flows', id),
    name: `Flow ${i + 1} (${kind})`,
    kind: r.maybe(0.99, kind),
    activity: r.maybe(0.99, pickId(r, ids.activities)),
    fromLocation: from?.id ?? notApplicable,
    fromPartner: notApplicable,
    toLocation: to?.id ?? notApplicable,
    toPartner: recipient?.id ?? notApplicable,
    collectedIn: collectedIn ?? notApplicable,
    purpose: r.maybe(0.97, pickId(r, ids.purposes)),
    categories: r.maybe(0.98, categories),
    subjects: someIds(r, ids.subjects, 2),
    dataOrigin: r.maybe(0.95, startsInside ? 'cn' : r.pick(['abroad', 'mixed'] as const)),
    ground: isShared ? r.maybe(0.95, chooseGround(kind, recipient, r.next())) : notApplicable,
    basis: r.maybe(0.96, basis),
    exportGround: isExport ? r.maybe(0.95, r.pick(exportGrounds)) : notApplicable,
    consent: basis === 'consent' ? r.maybe(0.93, pickId(r, ids.consents) ?? none) : notApplicable,
    corporateEvent:
      kind === 'transfer' ? (pickId(r, ids['corporate-events']) ?? none) : notApplicable,
    legalInstrument:
      kind === 'legal-demand' ? r.maybe(0.8, `Invented order ${i + 1}`) : notApplicable,
    legalInstrumentDated: kind === 'legal-demand' ? r.maybe(0.8, started) : notApplicable,
    instrumentCategories: kind === 'legal-demand' ? r.maybe(0.8, categories) : notApplicable,
    chinaApproval: kind === 'legal-demand' && isExport ? none : notApplicable,
    started,
    lastChanged: r.chance(0.75) ? none : r.day(started, '2026-09-30'),
    ended: r.chance(0.96) ? none : r.day(started, '2026-10-15'),
    lastOccurred: r.maybe(0.9, r.day('2026-09-01', '2026-10-31')),
    channel: r.pick(channels),
    isEncryptedInTransit: r.maybe(0.94, r.chance(0.94)),
    isDeidentified: r.chance(0.15),
    necessity: r.chance(0.05)
      ? none
      : r.maybe(0.88, 'The recipient cannot do its part without it.'),
    peopleThisYear: people,
    sensitivePeopleThisYear: isSensitive ? Math.floor(people * r.next() * 0.2) : 0,
    peopleForecastThisYear: Math.floor(people * 1.15),
    hasImportantData: r.maybe(0.99, r.chance(0.002)),
    isOutsideNegativeList: notApplicable,
    leavesBayArea: recipient?.country === 'HK' ? r.maybe(0.8, r.chance(0.3)) : notApplicable,
    mechanism: papers.mechanism,
    assessments: papers.assessments,
    exportNotice: papers.exportNotice,
    recordKept: r.maybe(0.93, r.chance(0.92)),
    frequency: r.pick(['continuous', 'daily', 'weekly', 'monthly', 'on-demand'] as const),
  });
}

const exportGrounds = [
  ...(['contract', 'contract', 'none-of-these', 'none-of-these', 'none-of-these'] as const),
  ...(['human-resources', 'statutory-duty'] as const),
] as const;
const channels = ['api', 'api', 'api', 'file', 'web', 'app', 'email', 'im'] as const;
const noticeItems = [
  ...(['recipient-name', 'recipient-contact', 'purpose', 'method', 'categories'] as const),
  'rights-against-recipient',
] as const;

const nothingToShow = {
  mechanism: notApplicable,
  assessments: notApplicable,
  exportNotice: notApplicable,
};

/** What an export has to show: mechanism, assessment beforehand, notice; now and then one is absent. */
function exportPapers(
  { random }: Draft,
  parts: Parts,
  known: Known,
  recipient: Partner | undefined,
  started: string,
) {
  const r = random.flows;
  const mechanisms = recipient === undefined ? undefined : known.mechanisms.get(recipient.id);
  const assessments = parts['impact-assessments'];
  let assessment = assessments.length === 0 ? undefined : r.pick(assessments);
  // An assessment made for a flow is mostly older than the flow: look for one a few times.
  for (let tries = 0; tries < 4 && assessment !== undefined; tries++) {
    if (typeof assessment.completed === 'string' && assessment.completed <= started) break;
    assessment = r.pick(assessments);
  }
  return {
    mechanism: r.maybe(0.95, mechanisms === undefined ? none : r.pick(mechanisms)),
    assessments: assessment === undefined || r.chance(0.06) ? none : r.maybe(0.95, [assessment.id]),
    exportNotice: r.chance(0.05)
      ? none
      : r.maybe(0.93, r.chance(0.8) ? noticeItems : r.some(noticeItems, 5)),
  };
}

function chooseEnds({ random }: Draft, { locations, partners }: Parts, kind: FlowKind) {
  const r = random.flows;
  const location = (): Location | undefined =>
    locations.length === 0 ? undefined : r.pick(locations);
  const partner = (): Partner | undefined => (partners.length === 0 ? undefined : r.pick(partners));
  switch (kind) {
    case 'collect':
      return { to: location() };
    case 'internal':
      return { from: location(), to: location() };
    case 'publish':
      return { from: location() };
    default:
      return { from: location(), recipient: partner() };
  }
}

function chooseGround(kind: FlowKind, recipient: Partner | undefined, chance: number): Ground {
  if (chance > 0.97) return 'other';
  if (kind === 'transfer') return chance < 0.7 ? 'corporate-event' : 'explicit-consent';
  if (kind === 'publish') return chance < 0.8 ? 'explicit-consent' : 'legal';
  if (recipient?.role === 'affiliate') return 'affiliate';
  if (recipient?.role === 'authority') return 'legal';
  return chance < 0.75 ? 'partner' : 'explicit-consent';
}

function groupByPartner(
  mechanisms: NonNullable<MapData['mechanisms']>,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const { id, partner } of mechanisms) {
    if (partner === undefined) continue;
    const group = groups.get(partner);
    if (group === undefined) groups.set(partner, [id]);
    else group.push(id);
  }
  return groups;
}

function repeat(kind: FlowKind, times: number): readonly FlowKind[] {
  return Array.from({ length: times }, () => kind);
}
