import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { createRecord } from '../../../renderer/data/commands/createRecord.ts';
import { undo } from '../../../renderer/data/commands/undo.ts';
import { readWorkspace } from '../../../renderer/data/queries/readWorkspace.ts';
import { verifyChain } from '../../../renderer/data/queries/verifyChain.ts';
import { openWorkspace } from '../../../renderer/db/openWorkspace.ts';
import { later, must } from './testDatabase.ts';
import { version1 } from '../../fixtures/databases/version1.ts';

/** Makes a version 1 database without Dexie and without our schema: as a first release left it on a disk. */
function makeVersion1(id: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(`cartulary-workspace-${id}`, 10);
    request.addEventListener('upgradeneeded', () => {
      for (const [name, { key, indexes, rows }] of Object.entries(version1)) {
        const store = request.result.createObjectStore(name, { keyPath: key });
        for (const { field, ...options } of indexes) store.createIndex(field, field, options);
        for (const row of rows) store.add(row);
      }
    });
    request.addEventListener('success', () => {
      request.result.close();
      resolve();
    });
    request.addEventListener('error', () => reject(request.error));
  });
}

it('a database of version 1 opens with everything kept, and goes on', async () => {
  await makeVersion1('old');
  const database = must(await openWorkspace('old', 'existing'));
  for (const [name, { rows }] of Object.entries(version1)) {
    expect(await database.table(name).toArray(), name).toEqual(rows);
  }
  expect(await database.table('assessments').count()).toBe(0);
  expect(await database.table('packs').count()).toBe(0);
  expect(await database.table('risk-methods').count()).toBe(0);
  const workspace = await readWorkspace(database);
  expect(workspace).toMatchObject({
    id: 'old',
    settings: { 'exempt-flows-leave-counters': false },
  });
  expect(workspace).not.toHaveProperty('assessments');
  expect(workspace).not.toHaveProperty('packs');
  expect(await verifyChain(database)).toMatchObject({ ok: true, value: { entries: 2 } });
  const added = { register: 'partners', id: 'par-9', name: 'Next', fields: {} } as const;
  expect(must(await createRecord(database, added, later)).code).toBe('PAR-003');
  must(await undo(database, later));
  must(await undo(database, later));
  expect((await readWorkspace(database))?.registers.partners).toHaveLength(1);
  expect((await verifyChain(database)).ok).toBe(true);
  database.close();
  const native = (await indexedDB.databases()).find(({ name }) => name?.endsWith('-old'));
  expect(native?.version).toBe(20);
});

it('a database of version 3 is refused and not touched', async () => {
  await new Promise<void>((resolve) => {
    const request = indexedDB.open('cartulary-workspace-next', 30);
    request.addEventListener('success', () => {
      request.result.close();
      resolve();
    });
  });
  expect(await openWorkspace('next', 'existing')).toMatchObject({
    ok: false,
    error: { kind: 'newer' },
  });
  const native = (await indexedDB.databases()).find(({ name }) => name?.endsWith('-next'));
  expect(native?.version).toBe(30);
});
