import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRecord } from '../../../renderer/data/commands/createRecord.ts';
import { deleteRecords } from '../../../renderer/data/commands/deleteRecords.ts';
import { importWorkspace } from '../../../renderer/data/commands/importWorkspace.ts';
import { redo } from '../../../renderer/data/commands/redo.ts';
import { renameWorkspace } from '../../../renderer/data/commands/renameWorkspace.ts';
import { undo } from '../../../renderer/data/commands/undo.ts';
import { updateFields } from '../../../renderer/data/commands/updateFields.ts';
import { addListing } from '../../../renderer/data/commands/workspaces/addListing.ts';
import type { WorkspaceCreation } from '../../../renderer/data/commands/workspaces/createWorkspace.ts';
import { createWorkspace } from '../../../renderer/data/commands/workspaces/createWorkspace.ts';
import { deleteWorkspace } from '../../../renderer/data/commands/workspaces/deleteWorkspace.ts';
import { duplicateWorkspace } from '../../../renderer/data/commands/workspaces/duplicateWorkspace.ts';
import { emptyWorkspace } from '../../../renderer/data/commands/workspaces/emptyWorkspace.ts';
import { noteBackup } from '../../../renderer/data/commands/workspaces/noteBackup.ts';
import { removeListing } from '../../../renderer/data/commands/workspaces/removeListing.ts';
import { renameListing } from '../../../renderer/data/commands/workspaces/renameListing.ts';
import { touchListing } from '../../../renderer/data/commands/workspaces/touchListing.ts';
import { exportArchive } from '../../../renderer/data/queries/exportArchive.ts';
import { isWorkspaceStored } from '../../../renderer/data/queries/isWorkspaceStored.ts';
import { listWorkspaces } from '../../../renderer/data/queries/listWorkspaces.ts';
import { readWorkspace } from '../../../renderer/data/queries/readWorkspace.ts';
import { undoState } from '../../../renderer/data/queries/undoState.ts';
import { verifyChain } from '../../../renderer/data/queries/verifyChain.ts';
import type { CatalogueDatabase } from '../../../renderer/db/catalogueDatabase.ts';
import { openCatalogue } from '../../../renderer/db/openCatalogue.ts';
import { openWorkspace } from '../../../renderer/db/openWorkspace.ts';
import type { WorkspaceDatabase } from '../../../renderer/db/workspaceDatabase.ts';
import { workspaceDatabaseName } from '../../../renderer/db/workspaceDatabase.ts';
import { readArchive } from '../../../shared/exchange/index.ts';
import type { HistoryEntry } from '../../../shared/history/index.ts';
import { digestOfBytes } from '../../../shared/lib/index.ts';
import { sampleWorkspace } from '../../../shared/samples/index.ts';
import { later, must, openFresh, openWith, rules, stamp, tiny } from './testDatabase.ts';

const writtenBy = 'Cartulary 0.1.0';
const file = new TextEncoder().encode('%PDF-1.7 a certificate');
const sha256 = digestOfBytes(file);

let catalogue: CatalogueDatabase;
beforeEach(async () => {
  catalogue = must(await openCatalogue());
  await catalogue.workspaces.clear();
});
afterEach(async () => {
  catalogue.close();
  for (const id of ['tiny', 'copy', 'fresh']) await Dexie.delete(workspaceDatabaseName(id));
});

const create = (creation: Partial<WorkspaceCreation> & Pick<WorkspaceCreation, 'file'>) =>
  createWorkspace(catalogue, { place: { kind: 'own' }, packs: rules, ...creation }, later);

/** A workspace with a past: a step that stands, one undone, a code that was given and is gone, a file. */
async function openWritten(): Promise<WorkspaceDatabase> {
  const database = await openWith(tiny);
  const fields = { note: 'One' };
  must(await updateFields(database, { register: 'partners', id: 'par-1', fields }, stamp));
  must(
    await createRecord(database, { register: 'partners', id: 'p', name: 'P', fields: {} }, stamp),
  );
  must(await deleteRecords(database, { register: 'partners', ids: ['p'] }, stamp));
  must(await renameWorkspace(database, 'Renamed', later));
  must(await undo(database, later));
  await database.attachments.add({ sha256, bytes: file });
  return database;
}

async function exported(database: WorkspaceDatabase): Promise<Uint8Array> {
  return must(await exportArchive(database, { writtenBy }));
}

const read = (bytes: Uint8Array) => must(readArchive(bytes, rules));

async function inStore<T>(
  id: string,
  look: (database: WorkspaceDatabase) => Promise<T>,
): Promise<T> {
  const database = must(await openWorkspace(id, 'existing'));
  try {
    return await look(database);
  } finally {
    database.close();
  }
}

async function databaseNames(): Promise<readonly (string | undefined)[]> {
  return (await indexedDB.databases()).map(({ name }) => name);
}

async function dump(database: WorkspaceDatabase): Promise<unknown> {
  const tables = database.tables.map(async (table) => [table.name, await table.toArray()] as const);
  return Object.fromEntries(await Promise.all(tables));
}

describe('the list of workspaces', () => {
  const listing = (id: string, opened: string) => ({
    id,
    name: id,
    isSample: false,
    created: stamp.at,
    opened,
  });

  it('has the one opened last first, and follows what happens', async () => {
    must(await addListing(catalogue, listing('a', '2026-11-01T00:00:00Z')));
    must(await addListing(catalogue, listing('b', '2026-11-02T00:00:00Z')));
    const ids = async () => (await listWorkspaces(catalogue)).map(({ id }) => id);
    expect(await ids()).toEqual(['b', 'a']);
    must(await touchListing(catalogue, 'a', '2026-11-03T00:00:00Z'));
    expect(await ids()).toEqual(['a', 'b']);
    must(await renameListing(catalogue, 'a', { en: 'New', 'zh-CN': '新' }));
    must(await noteBackup(catalogue, 'a', later.at));
    expect(await catalogue.workspaces.get('a')).toEqual({
      ...listing('a', '2026-11-03T00:00:00Z'),
      name: { en: 'New', 'zh-CN': '新' },
      backedUp: later.at,
    });
    must(await removeListing(catalogue, 'a'));
    expect(await ids()).toEqual(['b']);
  });

  it('refuses to change a line that is not there', async () => {
    for (const refused of [
      await touchListing(catalogue, 'x', stamp.at),
      await renameListing(catalogue, 'x', 'X'),
      await noteBackup(catalogue, 'x', stamp.at),
    ]) {
      expect(refused).toMatchObject({ ok: false, error: { kind: 'missing', ids: ['x'] } });
    }
  });

  it('says that the store failed', async () => {
    catalogue.close();
    const refused = await addListing(catalogue, listing('a', stamp.at));
    expect(refused).toMatchObject({ ok: false, error: { kind: 'storage' } });
  });
});

describe('exportArchive', () => {
  it('saves everything, and the same bytes while nothing changes', async () => {
    const database = await openWritten();
    const bytes = await exported(database);
    const { workspace, history, attachments, manifest } = read(bytes);
    expect(JSON.parse(JSON.stringify(workspace))).toEqual(await readWorkspace(database));
    expect(history?.entries).toEqual(await database.history.toArray());
    expect(history?.head).toEqual((await database.meta.get('head'))?.value);
    expect([...attachments]).toEqual([[sha256, file]]);
    expect(manifest.writtenBy).toBe(writtenBy);
    expect(await exported(database)).toEqual(bytes);
  });

  it('tells how far it is', async () => {
    const shares: number[] = [];
    const onProgress = (share: number) => shares.push(share);
    must(await exportArchive(await openWritten(), { writtenBy, onProgress }));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    expect(shares.length).toBeGreaterThan(3);
  });

  it('has nothing to save where nothing is', async () => {
    const refused = await exportArchive(await openFresh(), { writtenBy });
    expect(refused).toMatchObject({ ok: false, error: { kind: 'missing' } });
  });

  it.each<[string, (database: WorkspaceDatabase) => Promise<unknown>]>([
    ['a row changed from outside', (db) => db.rowsOf('partners').update('par-1', { note: 'X' })],
    ['an entry altered', async (db) => db.history.update(2, { by: 'Nobody' })],
    ['the end cut off', (db) => db.history.delete(6)],
  ])('saves no history with %s, but the facts without it', async (_what, tamper) => {
    const database = await openWritten();
    await tamper(database);
    const refused = await exportArchive(database, { writtenBy });
    expect(refused).toMatchObject({ ok: false, error: { kind: 'conflict' } });
    const bytes = must(await exportArchive(database, { writtenBy, withHistory: false }));
    const { workspace, history } = read(bytes);
    expect(history).toBeUndefined();
    expect(JSON.parse(JSON.stringify(workspace))).toEqual(await readWorkspace(database));
  });

  it('says that an attachment rotted', async () => {
    const database = await openWritten();
    await database.attachments.put({ sha256, bytes: new Uint8Array([1]) });
    const refused = await exportArchive(database, { writtenBy });
    expect(refused).toMatchObject({ ok: false, error: { kind: 'forbidden' } });
  });
});

describe('createWorkspace', () => {
  it('begins a history for a workspace alone, and lists it', async () => {
    const listing = must(
      await create({
        file: { workspace: sampleWorkspace },
        place: { kind: 'as-copy', id: 'fresh' },
      }),
    );
    expect(listing).toEqual({
      id: 'fresh',
      name: sampleWorkspace.name,
      isSample: true,
      created: later.at,
      opened: later.at,
    });
    expect(await listWorkspaces(catalogue)).toEqual([listing]);
    await inStore('fresh', async (database) => {
      expect(await verifyChain(database)).toMatchObject({ ok: true, value: { entries: 1 } });
      expect(await readWorkspace(database)).toMatchObject({ id: 'fresh', isSample: true });
    });
  });

  it('restores an archive exactly: rows, entries, head, codes, attachments', async () => {
    const source = await openWritten();
    const before = await dump(source);
    must(await create({ file: read(await exported(source)) }));
    await inStore('tiny', async (database) => {
      expect(await dump(database)).toEqual(before);
      expect((await verifyChain(database)).ok).toBe(true);
      expect(await exported(database)).toEqual(await exported(source));
    });
  });

  it('lets work go on where it stopped: redo, undo, the next code', async () => {
    must(await create({ file: read(await exported(await openWritten())) }));
    await inStore('tiny', async (database) => {
      expect(await undoState(database)).toHaveProperty('redo');
      must(await redo(database, later));
      expect(await readWorkspace(database)).toMatchObject({ name: 'Renamed' });
      for (let i = 0; i < 4; i++) must(await undo(database, later));
      expect((await undo(database, later)).ok).toBe(false);
      expect(JSON.parse(JSON.stringify(await readWorkspace(database)))).toEqual(
        JSON.parse(JSON.stringify(tiny)),
      );
      const added = { register: 'partners', id: 'q', name: 'Q', fields: {} } as const;
      expect(must(await createRecord(database, added, later)).code).toBe('PAR-009');
      expect((await verifyChain(database)).ok).toBe(true);
    });
  });

  it('refuses an id that is taken, and asks first where the caller wants to', async () => {
    expect(await isWorkspaceStored('tiny')).toEqual({ ok: true, value: false });
    must(await create({ file: { workspace: tiny } }));
    expect(await isWorkspaceStored('tiny')).toEqual({ ok: true, value: true });
    const before = await inStore('tiny', dump);
    const refused = await create({ file: { workspace: { ...tiny, name: 'Other' } } });
    expect(refused).toMatchObject({ ok: false, error: { kind: 'taken' } });
    expect(await inStore('tiny', dump)).toEqual(before);
  });

  it('makes a copy of its own beside the one that is there', async () => {
    const archive = read(await exported(await openWritten()));
    must(await create({ file: archive }));
    const before = await inStore('tiny', dump);
    const place = { kind: 'as-copy', id: 'copy' } as const;
    const listing = must(await create({ file: archive, place, name: 'Second' }));
    expect(listing).toMatchObject({ id: 'copy', name: 'Second' });
    expect(await inStore('tiny', dump)).toEqual(before);
    await inStore('copy', async (database) => {
      expect(await readWorkspace(database)).toMatchObject({ id: 'copy', name: 'Second' });
      expect(await verifyChain(database)).toMatchObject({ ok: true, value: { entries: 7 } });
      expect(await database.history.get(7)).toMatchObject({ kind: 'copy', by: later.by });
      // What was before belongs to the other workspace: undo ends here, and works from here on.
      expect(await undoState(database)).toEqual({});
      must(await renameWorkspace(database, 'Third', later));
      must(await undo(database, later));
      expect(await readWorkspace(database)).toMatchObject({ id: 'copy', name: 'Second' });
      expect((await verifyChain(database)).ok).toBe(true);
      expect(read(await exported(database)).workspace.id).toBe('copy');
    });
  });

  it('replaces the one that is there, history and all', async () => {
    const archive = read(await exported(await openWritten()));
    must(await create({ file: { workspace: { ...tiny, name: 'Old' } } }));
    must(await noteBackup(catalogue, 'tiny', stamp.at));
    const open = must(await openWorkspace('tiny', 'existing'));
    must(await create({ file: archive, place: { kind: 'replace' } }));
    open.close();
    await inStore('tiny', async (database) => {
      expect(await database.history.toArray()).toEqual(archive.history?.entries);
      expect((await verifyChain(database)).ok).toBe(true);
    });
    expect(await listWorkspaces(catalogue)).toMatchObject([{ id: 'tiny', name: 'Tiny' }]);
    expect((await catalogue.workspaces.get('tiny'))?.backedUp).toBeUndefined();
  });

  it('replaces by a workspace alone in a step that can be undone', async () => {
    must(await create({ file: { workspace: tiny } }));
    const workspace = { ...tiny, name: 'Other', answers: [] };
    must(await create({ file: { workspace }, place: { kind: 'replace' } }));
    await inStore('tiny', async (database) => {
      expect(await readWorkspace(database)).toMatchObject({ name: 'Other' });
      must(await undo(database, later));
      expect(await readWorkspace(database)).toMatchObject({ name: 'Tiny' });
    });
  });

  it('renames on the way, as a step', async () => {
    const archive = read(await exported(await openWritten()));
    expect(must(await create({ file: archive, name: 'Mine' }))).toMatchObject({ name: 'Mine' });
    await inStore('tiny', async (database) => {
      must(await undo(database, later));
      expect(await readWorkspace(database)).toMatchObject({ name: 'Tiny' });
    });
  });

  it('keeps the files of a workspace without history', async () => {
    must(await create({ file: { workspace: tiny, attachments: new Map([[sha256, file]]) } }));
    expect(await inStore('tiny', (database) => database.attachments.toArray())).toEqual([
      { sha256, bytes: file },
    ]);
  });

  it('clears away what a crash left half-made', async () => {
    must(await openWorkspace('tiny', 'new')).close();
    expect(await isWorkspaceStored('tiny')).toEqual({ ok: true, value: false });
    must(await create({ file: { workspace: tiny } }));
    expect(await inStore('tiny', readWorkspace)).toMatchObject({ name: 'Tiny' });
  });
});

describe('a creation that fails', () => {
  const expectNothing = async () => {
    expect(await databaseNames()).not.toContain(workspaceDatabaseName('tiny'));
    expect(await listWorkspaces(catalogue)).toEqual([]);
  };

  it('leaves nothing of a workspace that is not sound', async () => {
    const workspace = { ...tiny, registers: { ...tiny.registers, partners: [] } };
    const refused = await create({ file: { workspace } });
    expect(refused).toMatchObject({ ok: false, error: { kind: 'invalid' } });
    await expectNothing();
  });

  it('leaves nothing of a history that does not lead to the workspace', async () => {
    const archive = read(await exported(await openWritten()));
    const forged = { ...archive, workspace: { ...archive.workspace, name: 'Forged' } };
    const refused = await create({ file: forged });
    expect(refused).toMatchObject({ ok: false, error: { kind: 'conflict' } });
    await expectNothing();
  });

  it('leaves what was to be replaced as it was', async () => {
    must(await create({ file: { workspace: tiny } }));
    const before = await inStore('tiny', dump);
    const archive = read(await exported(await openWritten()));
    const forged = { ...archive, workspace: { ...archive.workspace, name: 'Forged' } };
    const refused = await create({ file: forged, place: { kind: 'replace' } });
    expect(refused).toMatchObject({ ok: false, error: { kind: 'conflict' } });
    expect(await inStore('tiny', dump)).toEqual(before);
  });

  it('leaves nothing where the disk is full, at whichever write', async () => {
    const archive = read(await exported(await openWritten()));
    for (const table of ['partners', 'history', 'meta', 'attachments', 'workspaces']) {
      const fullAt = (name: string) => {
        if (name === table) throw new DOMException('No space', 'QuotaExceededError');
      };
      const originals = { put: IDBObjectStore.prototype.put, add: IDBObjectStore.prototype.add };
      IDBObjectStore.prototype.put = function (...args) {
        fullAt(this.name);
        return originals.put.apply(this, args);
      };
      IDBObjectStore.prototype.add = function (...args) {
        fullAt(this.name);
        return originals.add.apply(this, args);
      };
      const refused = await create({ file: archive });
      Object.assign(IDBObjectStore.prototype, originals);
      expect(refused, table).toMatchObject({ ok: false, error: { kind: 'disk-full' } });
      await expectNothing();
    }
  });
});

describe('duplicateWorkspace', () => {
  it('copies everything under another id and name', async () => {
    must(await create({ file: read(await exported(await openWritten())) }));
    const before = await inStore('tiny', dump);
    const copying = { id: 'tiny', copyId: 'copy', name: 'Copy' };
    expect(must(await duplicateWorkspace(catalogue, copying, later))).toMatchObject({
      id: 'copy',
      name: 'Copy',
    });
    expect(await inStore('tiny', dump)).toEqual(before);
    await inStore('copy', async (database) => {
      expect((await verifyChain(database)).ok).toBe(true);
      expect(await database.attachments.count()).toBe(1);
      const { registers } = (await readWorkspace(database)) ?? {};
      expect(registers).toEqual((await inStore('tiny', readWorkspace))?.registers);
    });
    expect((await listWorkspaces(catalogue)).length).toBe(2);
  });

  it('refuses what is not there, and an id that is taken', async () => {
    const copying = { id: 'tiny', copyId: 'copy', name: 'Copy' };
    const missing = await duplicateWorkspace(catalogue, copying, later);
    expect(missing).toMatchObject({ ok: false, error: { kind: 'missing' } });
    must(await create({ file: { workspace: tiny } }));
    const taken = await duplicateWorkspace(catalogue, { ...copying, copyId: 'tiny' }, later);
    expect(taken).toMatchObject({ ok: false, error: { kind: 'taken' } });
  });

  it('refuses a history that was tampered with, and leaves nothing', async () => {
    must(await create({ file: { workspace: tiny } }));
    await inStore('tiny', (db) => db.rowsOf('partners').update('par-1', { note: 'X' }));
    const copying = { id: 'tiny', copyId: 'copy', name: 'Copy' };
    const refused = await duplicateWorkspace(catalogue, copying, later);
    expect(refused).toMatchObject({ ok: false, error: { kind: 'conflict' } });
    expect(await databaseNames()).not.toContain(workspaceDatabaseName('copy'));
  });
});

describe('deleteWorkspace', () => {
  it('deletes data and line, though a window has it open', async () => {
    must(await create({ file: { workspace: tiny } }));
    const open = must(await openWorkspace('tiny', 'existing'));
    must(await deleteWorkspace(catalogue, 'tiny'));
    expect(open.isOpen()).toBe(false);
    expect(await databaseNames()).not.toContain(workspaceDatabaseName('tiny'));
    expect(await listWorkspaces(catalogue)).toEqual([]);
  });
});

describe('emptyWorkspace', () => {
  const pack = rules[0]?.id ?? '';

  it('is the least that can be stored, with what is known of the organisation', async () => {
    const organisation = { name: 'Company', fields: { country: 'CN', totalPeople: undefined } };
    const workspace = emptyWorkspace({ name: 'New', pack, organisation }, 'fresh');
    must(await create({ file: { workspace } }));
    const stored = await inStore('fresh', readWorkspace);
    expect(stored?.registers).toEqual({
      organisation: [{ id: 'org-fresh', code: 'ORG-001', name: 'Company', country: 'CN' }],
    });
  });

  it('is refused on creation where a field does not fit', async () => {
    const organisation = { name: 'Company', fields: { country: 'Atlantis' } };
    const workspace = emptyWorkspace({ name: 'New', pack, organisation }, 'fresh');
    const refused = await create({ file: { workspace } });
    expect(refused).toMatchObject({ ok: false, error: { kind: 'invalid' } });
  });
});

describe('onEntry', () => {
  it('tells each committed step once, with its changes, in order', async () => {
    const database = await openWith(tiny);
    const heard: HistoryEntry[] = [];
    const end = database.onEntry((entry) => heard.push(entry));
    const note = (text: string, id = 'par-1') =>
      updateFields(database, { register: 'partners', id, fields: { note: text } }, later);
    const results = await Promise.all([note('One'), note('Two'), note('X', 'nobody'), note('Two')]);
    expect(results.map(({ ok }) => ok)).toEqual([true, true, false, true]);
    must(await undo(database, later));
    expect(heard).toEqual((await database.history.toArray()).slice(1));
    expect(heard.map(({ kind }) => kind)).toEqual(['do', 'do', 'undo']);
    end();
    must(await redo(database, later));
    expect(heard.length).toBe(3);
  });

  it('tells nothing of a step that was rolled back', async () => {
    const database = await openWith(tiny);
    const listener = vi.fn<(entry: HistoryEntry) => void>();
    database.onEntry(listener);
    const workspace = { ...tiny, pack: 'unknown' };
    expect((await importWorkspace(database, { workspace, packs: rules }, later)).ok).toBe(false);
    expect(listener).not.toHaveBeenCalled();
  });

  it('does not take the fault of a listener for a refusal, nor hide it', async () => {
    const database = await openWith(tiny);
    const tasks: (() => void)[] = [];
    const second = vi.fn<(entry: HistoryEntry) => void>();
    database.onEntry(() => {
      // Dexie needs the real one: it is caught for no longer than this fault takes.
      const queue = vi.spyOn(globalThis, 'queueMicrotask').mockImplementation((task) => {
        tasks.push(task);
        queue.mockRestore();
      });
      throw new Error('listener');
    });
    database.onEntry(second);
    const renamed = await renameWorkspace(database, 'Other', later);
    expect(renamed.ok).toBe(true);
    expect(second).toHaveBeenCalledOnce();
    expect(tasks.length).toBe(1);
    expect(tasks[0]).toThrow('listener');
  });
});
