import { describe, expect, it } from 'vitest';
import { createRecordMirror } from '../../../renderer/data/session/recordMirror.ts';
import type { Change, Row } from '../../../renderer/db/rows.ts';
import { openFresh } from '../db/testDatabase.ts';

async function storeOf(...rows: readonly Row[]) {
  const database = await openFresh();
  await database.rowsOf('partners').bulkPut([...rows]);
  return database;
}

const row = (number: number, name = `Partner ${number}`): Row => ({
  id: `p${number}`,
  code: `PAR-${String(number).padStart(3, '0')}`,
  name,
});
const changed = (before: Row | undefined, after: Row | undefined): Change => ({
  register: 'partners',
  id: String(after?.id ?? before?.id),
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
});

async function loaded(...rows: readonly Row[]) {
  const mirror = createRecordMirror(await storeOf(...rows));
  await mirror.load('partners');
  return mirror;
}
const codesOf = (mirror: ReturnType<typeof createRecordMirror>) =>
  mirror.records('partners')?.map(({ code }) => code);

describe('the mirror of a register', () => {
  it('holds a register of more rows than are handed over at once', async () => {
    const mirror = await loaded(...Array.from({ length: 2500 }, (_, number) => row(number)));
    expect(mirror.records('partners')).toHaveLength(2500);
  });

  it.each([250, 1000, 1250])(
    'holds a register of just %i rows, as many as are handed over at once',
    async (length) => {
      const mirror = await loaded(...Array.from({ length }, (_, number) => row(number)));
      expect(mirror.records('partners')).toHaveLength(length);
    },
  );

  it('shows the first rows of a large register before it holds all, and follows changes of both', async () => {
    const database = await storeOf(...Array.from({ length: 2500 }, (_, number) => row(number)));
    const mirror = createRecordMirror(database);
    const seen: (number | undefined)[] = [];
    mirror.subscribe('partners', () => {
      seen.push(mirror.recordsSoFar('partners')?.length);
      if (seen.length > 1) return;
      expect(mirror.records('partners')).toBeUndefined();
      mirror.apply([changed(row(1), undefined), changed(row(2400), row(2400, 'Renamed'))]);
    });
    await mirror.load('partners');
    expect(seen[0]).toBe(250);
    expect(mirror.records('partners')).toHaveLength(2499);
    expect(mirror.get('partners', 'p2400')?.name).toBe('Renamed');
    expect(mirror.get('partners', 'p1')).toBeUndefined();
  });

  it('is read once, and lists records by the number of their code', async () => {
    const database = await storeOf(row(1000), row(20), row(3));
    const mirror = createRecordMirror(database);
    expect(mirror.records('partners')).toBeUndefined();
    await Promise.all([mirror.load('partners'), mirror.load('partners')]);
    await database.rowsOf('partners').clear();
    await mirror.load('partners');
    expect(codesOf(mirror)).toEqual(['PAR-003', 'PAR-020', 'PAR-1000']);
  });

  it('follows changes, additions and deletions with a new list and tells who listens', async () => {
    const mirror = await loaded(row(1), row(2));
    const before = mirror.records('partners');
    let told = 0;
    const leave = mirror.subscribe('partners', () => (told += 1));
    mirror.apply([
      changed(row(1), row(1, 'Renamed')),
      changed(undefined, row(10)),
      changed(row(2), undefined),
    ]);
    expect(codesOf(mirror)).toEqual(['PAR-001', 'PAR-010']);
    expect(mirror.get('partners', 'p1')?.name).toBe('Renamed');
    expect(mirror.get('partners', 'p2')).toBeUndefined();
    expect(mirror.records('partners')).not.toBe(before);
    expect(told).toBe(1);
    leave();
    mirror.apply([changed(undefined, row(11))]);
    expect(told).toBe(1);
  });

  it('keeps what was changed while it was being read', async () => {
    const mirror = createRecordMirror(await storeOf(row(1), row(2)));
    const done = mirror.load('partners');
    await Promise.resolve(); // reading has begun
    mirror.apply([changed(row(2), undefined), changed(undefined, row(3))]);
    await done;
    expect(codesOf(mirror)).toEqual(['PAR-001', 'PAR-003']);
  });

  it('leaves other registers and statements alone', async () => {
    const mirror = await loaded(row(1));
    const before = mirror.records('partners');
    mirror.apply([
      { register: 'answers', id: 'a', after: { id: 'a' } },
      { register: 'flows', id: 'f', after: { id: 'f' } },
    ]);
    expect(mirror.records('partners')).toBe(before);
    expect(mirror.isLoaded('flows')).toBe(false);
  });

  it('ends where the store is after a record is deleted and brought back in one step', async () => {
    const mirror = await loaded(row(1), row(2));
    mirror.apply([changed(row(1), undefined), changed(undefined, row(1, 'Back'))]);
    expect(mirror.records('partners')?.map(({ name }) => name)).toEqual(['Back', 'Partner 2']);
  });
});
