import 'fake-indexeddb/auto';
import type { HistoryEntry } from '../../../shared/history/index.ts';
import { sealEntry } from '../../../shared/history/index.ts';
import { expect, it } from 'vitest';
import { createRecord } from '../../../renderer/data/commands/createRecord.ts';
import { redo } from '../../../renderer/data/commands/redo.ts';
import { undo } from '../../../renderer/data/commands/undo.ts';
import { updateFields } from '../../../renderer/data/commands/updateFields.ts';
import { readHead } from '../../../renderer/data/history/metaRows.ts';
import { verifyChain } from '../../../renderer/data/queries/verifyChain.ts';
import type { WorkspaceDatabase } from '../../../renderer/db/workspaceDatabase.ts';
import { later, must, openFresh, openWith, stamp, tiny } from './testDatabase.ts';

/** Six entries: begin, three steps, one undone and redone. */
async function openWritten(): Promise<WorkspaceDatabase> {
  const database = await openWith(tiny);
  const note = (text: string) =>
    updateFields(database, { register: 'partners', id: 'par-1', fields: { note: text } }, later);
  must(await note('One'));
  must(await note('Two'));
  must(
    await createRecord(database, { register: 'partners', id: 'p', name: 'P', fields: {} }, stamp),
  );
  must(await undo(database, stamp));
  must(await redo(database, stamp));
  return database;
}

async function entry(database: WorkspaceDatabase, sequence: number): Promise<HistoryEntry> {
  const found = await database.history.get(sequence);
  if (found === undefined) throw new Error(`Expected entry ${sequence}.`);
  return found;
}

/** Ends the history in an entry, as one who covers the traces would. */
async function endIn(database: WorkspaceDatabase, last: HistoryEntry): Promise<void> {
  await database.history.put(last);
  const head = await readHead(database);
  const { sequence, hash } = last;
  await database.meta.put({ id: 'head', value: { ...head, sequence, hash } });
}

it('finds a history sound, and an empty one too', async () => {
  const database = await openWritten();
  const { hash } = await entry(database, 6);
  expect(await verifyChain(database)).toEqual({ ok: true, value: { entries: 6, hash } });
  expect(await verifyChain(await openFresh())).toMatchObject({ ok: true, value: { entries: 0 } });
});

it('reads histories longer than one batch', async () => {
  const database = await openWith(tiny);
  for (let i = 0; i < 204; i++) {
    const fields = { note: `${i}` };
    must(await updateFields(database, { register: 'partners', id: 'par-1', fields }, later));
  }
  expect(await verifyChain(database)).toMatchObject({ ok: true, value: { entries: 205 } });
  await database.history.put({ ...(await entry(database, 150)), by: 'Nobody' });
  expect(await verifyChain(database)).toMatchObject({ ok: false, error: { sequence: 150 } });
});

type Tamper = (database: WorkspaceDatabase) => Promise<unknown>;
const tampers: readonly (readonly [string, number, string, Tamper])[] = [
  [
    'another time',
    3,
    'altered',
    async (db) => db.history.put({ ...(await entry(db, 3)), at: stamp.at }),
  ],
  [
    'another actor',
    3,
    'altered',
    async (db) => db.history.put({ ...(await entry(db, 3)), by: 'Nobody' }),
  ],
  [
    'another action',
    2,
    'altered',
    async (db) => db.history.put({ ...(await entry(db, 2)), action: { en: 'x', 'zh-CN': 'x' } }),
  ],
  [
    'other changes',
    2,
    'altered',
    async (db) => db.history.put({ ...(await entry(db, 2)), changes: [] }),
  ],
  [
    'another index',
    2,
    'altered',
    async (db) => db.history.put({ ...(await entry(db, 2)), touched: [] }),
  ],
  [
    'an entry altered and hashed anew',
    4,
    'unlinked',
    async (db) => db.history.put(sealEntry({ ...(await entry(db, 3)), by: 'Nobody' })),
  ],
  ['an entry taken out', 3, 'missing', (db) => db.history.delete(3)],
  ['the first taken out', 1, 'missing', (db) => db.history.delete(1)],
  ['the last taken out', 6, 'missing', (db) => db.history.delete(6)],
  ['all taken out', 1, 'missing', (db) => db.history.clear()],
  [
    'two entries in each other’s place',
    2,
    'unlinked',
    async (db) => {
      const [two, three] = [await entry(db, 2), await entry(db, 3)];
      return db.history.bulkPut([
        { ...two, sequence: 3 },
        { ...three, sequence: 2 },
      ]);
    },
  ],
  [
    'an entry put in at the end',
    7,
    'head',
    async (db) => {
      const last = await entry(db, 6);
      const { of: _of, ...rest } = last;
      return db.history.add(
        sealEntry({ ...rest, sequence: 7, kind: 'do', under: 4, previousHash: last.hash }),
      );
    },
  ],
  [
    'an entry before the first',
    1,
    'missing',
    async (db) => db.history.add({ ...(await entry(db, 2)), sequence: 0 }),
  ],
  [
    'a redo of something else',
    6,
    'misplaced',
    async (db) => endIn(db, sealEntry({ ...(await entry(db, 6)), of: 3 })),
  ],
  [
    'a wrong place on the stack',
    6,
    'misplaced',
    async (db) => endIn(db, sealEntry({ ...(await entry(db, 6)), under: 2 })),
  ],
  [
    'a second beginning',
    6,
    'misplaced',
    async (db) => {
      const { of: _of, ...rest } = await entry(db, 6);
      return endIn(db, sealEntry({ ...rest, kind: 'begin' }));
    },
  ],
  [
    'a head that would undo something else',
    6,
    'head',
    async (db) => db.meta.put({ id: 'head', value: { ...(await readHead(db)), undoTop: 2 } }),
  ],
  ['no head', 6, 'head', (db) => db.meta.delete('head')],
  [
    'an end cut off, head and all',
    0,
    'row',
    async (db) => {
      await db.history.delete(6);
      const { sequence, hash } = await entry(db, 5);
      const head = { sequence, hash, undoTop: 3, redoTop: 5 };
      return db.meta.put({ id: 'head', value: head });
    },
  ],
  [
    'a record changed from outside',
    3,
    'row',
    (db) => db.rowsOf('partners').update('par-1', { note: 'Forged' }),
  ],
  ['a record removed from outside', 1, 'row', (db) => db.rowsOf('partners').delete('par-2')],
  [
    'a record put in from outside',
    0,
    'row',
    (db) => db.rowsOf('partners').add({ id: 'x', code: 'PAR-900', name: 'X' }),
  ],
  ['a setting from outside', 0, 'row', (db) => db.meta.put({ id: 'setting/x', value: true })],
  ['an answer removed from outside', 1, 'row', (db) => db.answers.clear()],
];

it.each(tampers)('notices %s', async (_what, sequence, kind, tamper) => {
  const database = await openWritten();
  await tamper(database);
  const result = await verifyChain(database);
  expect(result).toMatchObject({ ok: false, error: { sequence, kind } });
});

it('makes undo refuse to build on rows that were changed from outside', async () => {
  const database = await openWith(tiny);
  const fields = { note: 'One' };
  must(await updateFields(database, { register: 'partners', id: 'par-1', fields }, later));
  await database.rowsOf('partners').update('par-1', { note: 'Forged' });
  expect(await undo(database, stamp)).toMatchObject({
    error: { kind: 'conflict', ids: ['par-1'] },
  });
  expect(await database.rowsOf('partners').get('par-1')).toMatchObject({ note: 'Forged' });
});
