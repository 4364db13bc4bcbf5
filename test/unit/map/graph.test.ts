import { describe, expect, it } from 'vitest';
import type { FixtureMap } from '../../helpers/criterionFixtures.ts';
import { toMapData } from '../../helpers/criterionFixtures.ts';
import {
  categoryReaches,
  createSnapshot,
  findDanglingReferences,
  findOrphans,
  flowViews,
  none,
  planDeletion,
} from '../../../shared/map/index.ts';

const look = (map: FixtureMap) =>
  createSnapshot(toMapData(map), { asOf: '2026-11-01', settings: {} });
const ids = (records: readonly { readonly id: string }[] | undefined) =>
  records?.map(({ id }) => id);

const map: FixtureMap = {
  categories: [
    { id: 'face', isPersonal: true, isSensitivePipl: true },
    { id: 'order', isPersonal: true, isSensitivePipl: false },
    { id: 'spare' },
  ],
  activities: [{ id: 'shop' }],
  uses: [{ id: 'use', activity: 'shop', category: 'order', locations: ['paper'] }],
  locations: [
    { id: 'shopdb', country: 'CN', operator: none, categories: ['order', 'face'] },
    { id: 'tape', kind: 'backup', country: 'CN', operator: none, categories: ['order'] },
    { id: 'paper', country: 'CN', operator: none },
    { id: 'cloud', country: 'DE', operator: 'host' },
  ],
  partners: [
    { id: 'courier', country: 'CN' },
    { id: 'host', country: 'DE' },
    { id: 'desk', country: 'HK' },
  ],
  flows: [
    {
      id: 'parcel',
      kind: 'share',
      activity: 'shop',
      fromLocation: 'shopdb',
      toPartner: 'courier',
      categories: ['order'],
    },
    {
      id: 'copy',
      kind: 'entrust',
      fromLocation: 'shopdb',
      toLocation: 'cloud',
      categories: ['face'],
    },
    {
      id: 'view',
      kind: 'remote-access',
      fromLocation: 'shopdb',
      toPartner: 'desk',
      categories: ['order', 'gone'],
    },
    {
      id: 'signup',
      kind: 'collect',
      collectedIn: ['CN', 'DE'],
      toLocation: 'shopdb',
      categories: ['order'],
    },
    { id: 'blank', kind: 'share' },
  ],
};

describe('flows', () => {
  const views = look(map).derived(flowViews);
  it('know their two ends', () => {
    expect(views.get('parcel')).toMatchObject({
      fromPlaces: ['CN'],
      toPlaces: ['CN'],
      leavesEntity: 'yes',
      leavesMainland: 'no',
    });
    expect(views.get('parcel')?.recipient?.id).toBe('courier');
  });
  it('go to whoever runs the location they end in', () => {
    expect(views.get('copy')?.recipient?.id).toBe('host');
    expect(views.get('copy')).toMatchObject({
      toPlaces: ['DE'],
      leavesMainland: 'yes',
      carriesSensitive: 'yes',
    });
  });
  it('leave the mainland when someone in Hong Kong may look', () => {
    expect(views.get('view')?.leavesMainland).toBe('yes');
  });
  it('stay inside when collected into a location of our own, whatever the place', () => {
    expect(views.get('signup')).toMatchObject({ leavesEntity: 'no', leavesMainland: 'no' });
  });
  it('are unknown while nobody has said', () => {
    expect(views.get('blank')).toMatchObject({
      fromPlaces: [],
      leavesMainland: 'unknown',
      carriesPersonal: 'unknown',
      concernsChildren: 'unknown',
    });
  });
  it('are unknown in content when one category does not exist', () => {
    expect(views.get('view')?.categories).toBeUndefined();
  });
});

describe('a category', () => {
  const reaches = look(map).derived(categoryReaches);
  it('names the flows that carry it', () => {
    expect(reaches.get('order')?.flows.map(({ flow }) => flow.id)).toEqual(['parcel', 'signup']);
  });
  it('rests where locations list it, uses put it and flows bring it', () => {
    expect(ids(reaches.get('order')?.locations)).toEqual(['paper', 'shopdb', 'tape']);
    expect(ids(reaches.get('face')?.locations)).toEqual(['cloud', 'shopdb']);
  });
  it('is reached by recipients and by operators', () => {
    expect(ids(reaches.get('face')?.partners)).toEqual(['host']);
    expect(ids(reaches.get('order')?.partners)).toEqual(['courier']);
  });
  it('nobody uses has an empty reach', () => {
    expect(reaches.get('spare')).toMatchObject({ flows: [], locations: [], partners: [] });
  });
});

describe('a deletion', () => {
  it('names the places that act, the backups that follow, and whom to tell', () => {
    const plan = planDeletion(look(map), ['order', 'face']);
    expect(ids(plan.locations)).toEqual(['cloud', 'paper', 'shopdb']);
    expect(ids(plan.backups)).toEqual(['tape']);
    expect(ids(plan.partners)).toEqual(['courier', 'host']);
  });
  it('of nothing is nothing', () => {
    expect(planDeletion(look(map), [])).toEqual({ locations: [], backups: [], partners: [] });
  });
});

describe('loose ends', () => {
  it('dangling references are named with record and field', () => {
    expect(findDanglingReferences(look(map))).toEqual([
      expect.objectContaining({
        register: 'flows',
        field: 'categories',
        target: 'gone',
        isArchived: false,
      }),
    ]);
  });
  it('a reference to an archived record dangles as well', () => {
    const archived = look({
      ...map,
      partners: (map.partners ?? []).map((one) =>
        one.id === 'courier' ? { ...one, archived: true } : one,
      ),
    });
    expect(findDanglingReferences(archived)).toContainEqual(
      expect.objectContaining({ field: 'toPartner', target: 'courier', isArchived: true }),
    );
  });
  it('records nothing points at are orphans', () => {
    expect(
      findOrphans(look(map)).map(({ register, record }) => `${register} ${record.id}`),
    ).toEqual(['categories spare', 'locations tape']);
  });
});

describe('archived records', () => {
  it('are left out of lists and indexes, and still found by id', () => {
    const snapshot = look({
      partners: [{ id: 'old', archived: true }],
      agreements: [{ id: 'a', partner: 'old', archived: true }],
    });
    expect(snapshot.all('partners')).toEqual([]);
    expect(snapshot.by('agreements', 'partner', 'old')).toEqual([]);
    expect(snapshot.get('partners', 'old')?.id).toBe('old');
  });
});
