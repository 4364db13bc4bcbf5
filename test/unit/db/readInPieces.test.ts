import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createRecord } from '../../../renderer/data/commands/createRecord.ts';
import { deleteRecords } from '../../../renderer/data/commands/deleteRecords.ts';
import { setSetting } from '../../../renderer/data/commands/setSetting.ts';
import { undo } from '../../../renderer/data/commands/undo.ts';
import { updateFields } from '../../../renderer/data/commands/updateFields.ts';
import { readHead } from '../../../renderer/data/history/metaRows.ts';
import { exportArchive } from '../../../renderer/data/queries/exportArchive.ts';
import type { Standing } from '../../../renderer/data/queries/readInPieces.ts';
import { readInPieces } from '../../../renderer/data/queries/readInPieces.ts';
import { readWorkspace } from '../../../renderer/data/queries/readWorkspace.ts';
import type { WorkspaceDatabase } from '../../../renderer/db/workspaceDatabase.ts';
import { firstRules, must, openFresh, openWith, refusalOf, stamp, tiny } from './testDatabase.ts';

/** One step after the other: records come, change and go, a setting is chosen, steps are taken back. */
function* editsOf(database: WorkspaceDatabase, rounds: number): Generator<Promise<unknown>> {
  const pack = firstRules();
  const [setting = ''] = pack.settings.flatMap((each) => (each.kind === 'yes-no' ? each.id : []));
  for (let round = 0; round < rounds; round++) {
    const register = 'organisation';
    const fields = { note: `Round ${round}` };
    yield updateFields(database, { register, id: 'org-1', fields }, stamp).then(must);
    const id = `new-${round}`;
    const creation = { register: 'partners', id, name: id, fields: {} } as const;
    yield createRecord(database, creation, stamp).then(must);
    yield setSetting(database, { setting, value: round % 2 === 0, pack }, stamp).then(must);
    if (round % 2 === 0) {
      yield deleteRecords(database, { register: 'partners', ids: [id] }, stamp).then(must);
      if (round % 4 === 0) yield undo(database, stamp).then(must);
    }
  }
}

async function edit(database: WorkspaceDatabase, rounds: number): Promise<void> {
  for (const step of editsOf(database, rounds)) await step;
}

describe('readInPieces', () => {
  it('gives a state that there was, whatever is edited while it reads', async () => {
    const database = await openWith(tiny);
    const states = new Map<string, unknown>();
    const note = async () => {
      const { hash } = await readHead(database);
      states.set(hash, await readWorkspace(database));
    };
    await note();
    const editing = { isOver: false };
    const done = (async () => {
      for (const step of editsOf(database, 10)) {
        await step;
        await note();
      }
      editing.isOver = true;
    })();
    const read: Standing[] = [];
    while (!editing.isOver) read.push(await readInPieces(database));
    await done;
    expect(new Set(read.map(({ head }) => head.hash)).size).toBeGreaterThan(5);
    for (const { workspace, head } of read) expect(workspace).toEqual(states.get(head.hash));
  });

  it('hears each entry of the history once, those made meanwhile too', async () => {
    const database = await openWith(tiny);
    await edit(database, 10);
    const heard: number[] = [];
    const reading = readInPieces(database, ({ sequence }) => heard.push(sequence));
    must(await undo(database, stamp));
    must(await undo(database, stamp));
    const { head } = await reading;
    expect(heard).toEqual(Array.from({ length: head.sequence }, (_, i) => i + 1));
  });

  it('is what an archive is made of, whose history then holds', async () => {
    const database = await openWith(tiny);
    const saving = exportArchive(database, { writtenBy: 'Cartulary 0.1.0' });
    await edit(database, 4);
    expect(await saving).toMatchObject({ ok: true });
  });

  it('has nothing where nothing was stored, and refuses two workspaces in one', async () => {
    expect((await readInPieces(await openFresh())).workspace).toBeUndefined();

    const database = await openWith(tiny);
    const saving = exportArchive(database, { writtenBy: 'Cartulary 0.1.0', withHistory: false });
    // As another workspace brings its own history with it.
    await database.meta.update('head', { 'value.hash': 'f'.repeat(64) });
    const refusal = refusalOf(await saving);
    expect(refusal.kind).toBe('conflict');
    expect(refusal.message['zh-CN']).toContain('替换');
  });
});
