import type { Settings, Snapshot } from '../../../shared/map/index.ts';
import {
  completeSettings,
  createSnapshot,
  none,
  notApplicable,
} from '../../../shared/map/index.ts';
import type { TransferDecision } from '../../../shared/transfers/index.ts';
import { counters, transferDecisions, transferSettings } from '../../../shared/transfers/index.ts';
import type { FixtureMap } from '../../helpers/criterionFixtures.ts';
import { toMapData } from '../../helpers/criterionFixtures.ts';

type Row = { readonly id: string; readonly [field: string]: unknown };

export interface World {
  readonly organisation?: object | null;
  readonly flows: readonly Row[];
  readonly partners?: readonly Row[];
  readonly more?: FixtureMap;
  readonly settings?: Settings;
  readonly asOf?: string;
}

/** A company outside zones and the Bay Area whose exports, as given, all go to Singapore from its own store. */
export function look({ organisation, flows, partners, more, settings, asOf }: World): Snapshot {
  const map: FixtureMap = {
    organisation:
      organisation === null
        ? []
        : [
            {
              id: 'company',
              isCriticalInfrastructure: false,
              isInFreeTradeZone: false,
              isInBayArea: false,
              ...organisation,
            },
          ],
    purposes: [{ id: 'hosting' }, { id: 'support' }],
    categories: [
      { id: 'mail', isPersonal: true, isSensitivePipl: false, isImportantData: false },
      { id: 'face', isPersonal: true, isSensitivePipl: true, isImportantData: false },
      { id: 'totals', isPersonal: false, isSensitivePipl: false, isImportantData: false },
    ],
    subjects: [{ id: 'users', kind: 'user', minAge: 18 }],
    locations: [{ id: 'store', country: 'CN', operator: none }],
    partners: [host, ...(partners ?? [])],
    ...more,
    flows: flows.map((flow) => ({ ...harmless, ...flow })),
  };
  return createSnapshot(toMapData(map), {
    asOf: asOf ?? '2026-11-01',
    settings: completeSettings(transferSettings, settings ?? {}),
  });
}

export const host = { id: 'host', role: 'processor', country: 'SG', isRestricted: false };

const harmless = {
  kind: 'entrust',
  fromLocation: 'store',
  toPartner: 'host',
  purpose: 'hosting',
  categories: ['mail'],
  subjects: ['users'],
  dataOrigin: 'cn',
  exportGround: 'none-of-these',
  isOutsideNegativeList: notApplicable,
  hasImportantData: false,
  leavesBayArea: notApplicable,
  started: '2026-03-02',
  ended: none,
  peopleThisYear: 0,
  sensitivePeopleThisYear: 0,
};

/** The decision about the first flow. */
export function decideFirst(world: World): TransferDecision {
  const found = look(world)
    .derived(transferDecisions)
    .get(world.flows[0]?.id ?? '');
  if (found === undefined) throw new Error('Expected an export.');
  return found;
}

/** The decision about one flow that is like the others but for these fields. */
export function decideOne(flow: object, world: Omit<World, 'flows'> = {}): TransferDecision {
  return decideFirst({ ...world, flows: [{ id: 'one', ...flow }] });
}

export function countersOf(world: World) {
  return look(world).derived(counters);
}
