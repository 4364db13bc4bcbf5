import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { openCatalogue } from '../../../renderer/db/openCatalogue.ts';
import { openGuard } from '../../../renderer/db/openGuard.ts';
import { openWorkspace } from '../../../renderer/db/openWorkspace.ts';
import { requestPersistence } from '../../../renderer/db/requestPersistence.ts';
import { workspaceStores } from '../../../renderer/db/schema/v1.ts';
import { workspaceStoresAdded } from '../../../renderer/db/schema/v2.ts';
import { workspaceDatabaseName } from '../../../renderer/db/workspaceDatabase.ts';
import { registerIds, registerOf } from '../../../shared/map/index.ts';
import { must, openFresh } from './testDatabase.ts';

/** Makes a database as another program version would, without Dexie. */
function makeNative(name: string, version: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.addEventListener('upgradeneeded', () => {
      request.result.createObjectStore('unheard-of', { keyPath: 'id' }).add({ id: 'kept' });
    });
    request.addEventListener('success', () => {
      request.result.close();
      resolve();
    });
    request.addEventListener('error', () => reject(request.error));
  });
}

async function nativeStateOf(name: string): Promise<unknown> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name);
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
  const rows = await new Promise<unknown>((resolve) => {
    const request = database.transaction('unheard-of').objectStore('unheard-of').getAll();
    request.addEventListener('success', () => resolve(request.result));
  });
  const state = { version: database.version, stores: [...database.objectStoreNames], rows };
  database.close();
  return state;
}

describe('a database of a newer version', () => {
  it('is refused before it is opened, and not touched', async () => {
    const name = workspaceDatabaseName('newer');
    await makeNative(name, 30);
    const before = await nativeStateOf(name);
    const open = vi.spyOn(indexedDB, 'open');
    const result = await openWorkspace('newer', 'existing');
    expect(open).not.toHaveBeenCalled();
    open.mockRestore();
    expect(result).toMatchObject({ ok: false, error: { kind: 'newer' } });
    expect(await nativeStateOf(name)).toEqual(before);
    expect(before).toEqual({ version: 30, stores: ['unheard-of'], rows: [{ id: 'kept' }] });
  });

  it('is refused for the catalogue too', async () => {
    await makeNative('cartulary-catalogue', 30);
    expect(await openCatalogue()).toMatchObject({ ok: false, error: { kind: 'newer' } });
    await Dexie.delete('cartulary-catalogue');
  });

  it('is seen where the browser cannot list databases', async () => {
    await makeNative('guarded', 20);
    const factory = { open: indexedDB.open.bind(indexedDB) } as unknown as IDBFactory; // an old browser
    expect(await openGuard('guarded', 1, factory)).toMatchObject({ ok: false });
    expect(await openGuard('never-made', 1, factory)).toEqual({
      ok: true,
      value: { exists: false },
    });
    const names = (await indexedDB.databases()).map(({ name }) => name);
    expect(names).not.toContain('never-made');
  });

  it('is not taken for one whose last digit Dexie raised by itself', async () => {
    await makeNative('raised', 13);
    expect(await openGuard('raised', 1)).toEqual({ ok: true, value: { exists: true } });
    expect(await openGuard('raised', 0)).toMatchObject({ ok: false });
  });
});

describe('opening', () => {
  it('makes no empty workspace in the place of one that was lost', async () => {
    expect(await openWorkspace('lost', 'existing')).toMatchObject({ error: { kind: 'missing' } });
    const names = (await indexedDB.databases()).map(({ name }) => name);
    expect(names).not.toContain(workspaceDatabaseName('lost'));
  });

  it('writes no new workspace over one that is there', async () => {
    const database = must(await openWorkspace('there', 'new'));
    database.close();
    expect(await openWorkspace('there', 'new')).toMatchObject({ error: { kind: 'taken' } });
  });

  it('says in words that the store does not answer', async () => {
    const list = vi.spyOn(indexedDB, 'databases').mockRejectedValue(new Error('corrupt'));
    const result = await openWorkspace('any', 'existing');
    list.mockRestore();
    expect(result).toMatchObject({ error: { kind: 'unreadable', detail: 'Error: corrupt' } });
  });

  it('asks for strict durability in every write', async () => {
    // Dexie binds the method when it opens.
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const database = await openFresh();
    transaction.mockClear();
    await database.meta.put({ id: 'probe' });
    const { calls } = transaction.mock;
    transaction.mockRestore();
    expect(calls.map(([, mode, options]) => ({ mode, ...options }))).toEqual([
      { mode: 'readwrite', durability: 'strict' },
    ]);
  });

  it('keeps a list of workspaces', async () => {
    const catalogue = must(await openCatalogue());
    const moment = '2026-11-22T09:00:00Z';
    const listing = { id: 'a', name: 'A', isSample: false, created: moment, opened: moment };
    await catalogue.workspaces.add(listing);
    catalogue.close();
    const again = must(await openCatalogue());
    expect(await again.workspaces.toArray()).toEqual([listing]);
    again.close();
  });
});

describe('the schema of versions 1 and 2', () => {
  it('has a table for every register, with an index for every field that points at records', () => {
    const stores = { ...workspaceStores, ...workspaceStoresAdded };
    for (const register of registerIds) {
      const fields = Object.entries(registerOf(register).fields).flatMap(([name, { kind }]) =>
        kind === 'reference' ? [name] : kind === 'references' ? [`*${name}`] : [],
      );
      expect(stores[register], register).toBe(['id', '&code', ...fields].join(', '));
    }
  });
});

describe('persistent storage', () => {
  it('is asked for once, and its refusal told', async () => {
    const persist = vi.fn<() => Promise<boolean>>().mockResolvedValue(true);
    const persisted = (isKept: boolean) => () => Promise.resolve(isKept);
    expect(await requestPersistence({ persist, persisted: persisted(true) })).toBe(true);
    expect(persist).not.toHaveBeenCalled();
    expect(await requestPersistence({ persist, persisted: persisted(false) })).toBe(true);
    persist.mockResolvedValue(false);
    expect(await requestPersistence({ persist, persisted: persisted(false) })).toBe(false);
    persist.mockRejectedValue(new Error('denied'));
    expect(await requestPersistence({ persist, persisted: persisted(false) })).toBe(false);
    expect(await requestPersistence(undefined)).toBe(false);
  });
});
