import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { callBridge } from './callBridge.ts';
import type { Desktop } from './launchDesktop.ts';
import { driver, launchDesktop, removeFolder } from './launchDesktop.ts';

const bytesOf = (content: string) => new TextEncoder().encode(content);

describe.skipIf(driver.kind === 'none')('files', () => {
  let desktop: Desktop;
  let folder = '';
  beforeAll(async () => {
    desktop = await launchDesktop();
  });
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cartulary-files-'));
    return () => removeFolder(folder);
  });
  afterAll(async () => {
    await desktop.close();
    removeFolder(desktop.folder);
  });

  const answerSave = (filePath: string | null) =>
    desktop.evaluate(({ dialog }, chosen) => {
      Object.assign(dialog, {
        showSaveDialog: async (_window: unknown, options: { defaultPath?: string }) => {
          Object.assign(globalThis, { suggested: options.defaultPath });
          return { canceled: chosen === null, filePath: chosen ?? '' };
        },
      });
    }, filePath);
  const answerOpen = (filePath: string | null) =>
    desktop.evaluate(({ dialog }, chosen) => {
      Object.assign(dialog, {
        showOpenDialog: async () => ({
          canceled: chosen === null,
          filePaths: chosen === null ? [] : [chosen],
        }),
      });
    }, filePath);
  /** Makes every rename fail as the system would; undone by the function handed back. */
  async function breakRename(code: string): Promise<() => Promise<void>> {
    await desktop.evaluate((_electron, given) => {
      const files = process.getBuiltinModule('node:fs').promises;
      Object.assign(globalThis, { trueRename: files.rename });
      files.rename = async () => {
        throw Object.assign(new Error('refused by the test'), { code: given });
      };
      process.getBuiltinModule('node:module').syncBuiltinESMExports();
    }, code);
    return () =>
      desktop.evaluate(() => {
        process.getBuiltinModule('node:fs').promises.rename = (globalThis as never)['trueRename'];
        process.getBuiltinModule('node:module').syncBuiltinESMExports();
      }, null);
  }
  const save = async (content: string, over?: string) =>
    callBridge(await desktop.page(), 'saveFile', {
      kind: 'json',
      suggestedName: '../Map: of <everything>',
      bytes: bytesOf(content),
      ...(over === undefined ? {} : { over }),
    });

  it('saves where the user says, under a name made safe', async () => {
    const path = join(folder, 'map.json');
    await answerSave(path);
    expect(await save('{"a":1}')).toMatchObject({ ok: true, value: { name: 'map.json' } });
    expect(readFileSync(path, 'utf8')).toBe('{"a":1}');
    expect(readdirSync(folder)).toEqual(['map.json']);
    const suggested = await desktop.evaluate(() => (globalThis as never)['suggested'], null);
    expect(suggested).toMatch(/[\\/]Map of everything\.json$/);
  });

  it.each([
    ['ENOSPC', 'disk-full'],
    ['EACCES', 'no-permission'],
  ])(
    'a save that fails with %s leaves the old file whole, and nothing beside it',
    async (system, code) => {
      const path = join(folder, 'map.json');
      writeFileSync(path, 'old');
      await answerSave(path);
      const mend = await breakRename(system);
      const outcome = await save('new');
      await mend();
      expect(outcome).toMatchObject({ ok: false, error: { code } });
      expect(readFileSync(path, 'utf8')).toBe('old');
      expect(readdirSync(folder)).toEqual(['map.json']);
    },
  );

  it('saves again to the same file by its token, and to no token it did not hand out', async () => {
    const path = join(folder, 'map.json');
    await answerSave(path);
    const first = await save('one');
    if (!first.ok) throw new Error(first.error.code);
    await answerSave(null);
    expect(await save('two', first.value.token)).toMatchObject({ ok: true });
    expect(readFileSync(path, 'utf8')).toBe('two');
    expect(await save('three', '0'.repeat(32))).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
  });

  it('adds the ending, and then does not write over a file nobody was asked about', async () => {
    writeFileSync(join(folder, 'map.json'), 'old');
    await answerSave(join(folder, 'map'));
    expect(await save('new')).toMatchObject({ ok: false, error: { code: 'already-exists' } });
    expect(readFileSync(join(folder, 'map.json'), 'utf8')).toBe('old');
  });

  it('says that the user cancelled', async () => {
    await answerSave(null);
    expect(await save('x')).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  });

  it('does not save as a PDF what is none', async () => {
    await answerSave(join(folder, 'a.pdf'));
    const outcome = await callBridge(await desktop.page(), 'saveFile', {
      kind: 'pdf',
      suggestedName: 'a',
      bytes: bytesOf('#!/bin/sh'),
    });
    expect(outcome).toMatchObject({ ok: false, error: { code: 'wrong-content' } });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('opens what the user chose, byte for byte', async () => {
    const path = join(folder, 'in.cartulary');
    writeFileSync(path, Buffer.from([0, 255, 128, 10, 13]));
    await answerOpen(path);
    const outcome = await callBridge(await desktop.page(), 'openFile', { kind: 'workspace' });
    expect(outcome).toMatchObject({
      ok: true,
      value: { name: 'in.cartulary', bytes: [0, 255, 128, 10, 13] },
    });
  });

  it('says what is wrong with a folder, and with a file that is gone', async () => {
    const page = await desktop.page();
    await answerOpen(folder);
    expect(await callBridge(page, 'openFile', { kind: 'any' })).toMatchObject({ ok: false });
    await answerOpen(join(folder, 'gone.json'));
    const gone = await callBridge(page, 'openFile', { kind: 'any' });
    expect(gone).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });

  const backUp = async (workspaceId: string, content: string) =>
    callBridge(await desktop.page(), 'writeBackup', {
      workspaceId,
      name: 'Sample 示例',
      bytes: bytesOf(content),
    });
  const chooseFolder = async (path: string, move: boolean) => {
    await answerOpen(path);
    return callBridge(await desktop.page(), 'chooseBackupFolder', { move });
  };
  const list = async (workspaceId: string) => {
    const found = await callBridge(await desktop.page(), 'listBackups', { workspaceId });
    if (!found.ok) throw new Error(found.error.code);
    return found.value;
  };

  it('keeps the newest twenty backups of a workspace, and every file that is not a backup', async () => {
    expect(await chooseFolder(folder, false)).toMatchObject({
      ok: true,
      value: { path: folder, isDefault: false, keptPerWorkspace: 20 },
    });
    writeFileSync(join(folder, 'mine.cartulary'), 'the user put this here');
    await backUp('other', 'other');
    for (let count = 1; count <= 23; count += 1) await backUp('rolled', `content ${count}`);
    const kept = await list('rolled');
    expect(kept.length).toBe(20);
    expect(await list('other')).toHaveLength(1);
    expect(readFileSync(join(folder, 'mine.cartulary'), 'utf8')).toBe('the user put this here');
    const contents = kept.map((backup) => readFileSync(join(folder, backup.id), 'utf8'));
    expect([contents[0], contents.at(-1)]).toEqual(['content 23', 'content 4']);
    const restored = await callBridge(await desktop.page(), 'restoreBackup', {
      id: kept[0]?.id ?? '',
    });
    expect(restored).toMatchObject({ ok: true, value: { bytes: [...bytesOf('content 23')] } });
  });

  it('moves the backups along, or leaves everything as it was', async () => {
    const from = join(folder, 'from');
    const to = join(folder, 'to');
    const never = join(folder, 'never');
    for (const path of [from, to, never]) mkdirSync(path);
    await chooseFolder(from, false);
    await backUp('moved', 'one');
    await backUp('moved', 'two');
    const before = readdirSync(from).toSorted();
    expect(await chooseFolder(to, true)).toMatchObject({ ok: true, value: { path: to } });
    expect(readdirSync(to).toSorted()).toEqual(before);
    expect(readdirSync(from)).toEqual([]);
    const mend = await breakRename('ENOSPC');
    const failed = await chooseFolder(never, true);
    await mend();
    expect(failed).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    expect(readdirSync(to).toSorted()).toEqual(before);
    expect(readdirSync(never)).toEqual([]);
    expect(await list('moved')).toHaveLength(2);
  });

  it('says that a chosen folder is missing, and does not make it anew', async () => {
    const drive = join(folder, 'drive');
    mkdirSync(drive);
    await chooseFolder(drive, false);
    rmSync(drive, { recursive: true });
    expect(await backUp('gone', 'x')).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('logs what it refused, without the name of a folder or a file', async () => {
    await answerOpen(join(folder, 'gone.json'));
    await callBridge(await desktop.page(), 'openFile', { kind: 'any' });
    const log = readFileSync(join(desktop.folder, 'data/logs/cartulary.log'), 'utf8');
    expect(log).toContain('"event":"started"');
    expect(log).not.toContain(folder);
    expect(log).not.toContain(desktop.folder);
  });
});
