import { sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  backupFileName,
  decideRemovals,
  newestFirst,
  parseBackupName,
} from '../../../electron/main/files/backupNames.ts';
import { safeFileName } from '../../../electron/main/files/fileNames.ts';
import { hasSignature, withEnding } from '../../../electron/main/files/kinds.ts';
import { createLaunchFiles, findLaunchPath } from '../../../electron/main/files/launchFiles.ts';
import { parseSettings } from '../../../electron/main/files/settings.ts';
import { redact } from '../../../electron/main/log/redact.ts';

describe('safeFileName', () => {
  it.each([
    ['../../etc/passwd', 'etc passwd'],
    ['Map: of <everything>', 'Map of everything'],
    ['a\u202Egpj.exe', 'agpj.exe'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['console', 'console'],
    ['  .hidden. ', 'hidden'],
    ['\u0000\u0001', 'Cartulary'],
    ['', 'Cartulary'],
    ['个人信息 台账', '个人信息 台账'],
  ])('%j becomes %j', (name, safe) => {
    expect(safeFileName(name)).toBe(safe);
  });
  it('gives any text a name every system takes, and leaves a safe name as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const safe = safeFileName(name);
        expect(safe).not.toMatch(/[<>:"/\\|?*]|^[. ]|[. ]$|^$/);
        expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(181);
        expect(safeFileName(safe)).toBe(safe);
      }),
    );
  });
});

describe('names of backups', () => {
  const at = new Date('2026-03-04T05:06:07.089Z');
  it('are read back as they were written, whatever the workspace is called', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 200 }),
        fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$/),
        (name, workspaceId) => {
          const fileName = backupFileName(name, workspaceId, at);
          expect(Buffer.byteLength(fileName)).toBeLessThanOrEqual(255);
          expect(parseBackupName(fileName)).toMatchObject({
            id: fileName,
            workspaceId,
            madeAt: at.toISOString(),
          });
        },
      ),
    );
  });
  it.each([
    'notes.txt',
    'mine.cartulary',
    'a.ws.20260304T050607089Z.cartulary.part',
    'a.ws.20261304T050607089Z.cartulary',
    'a.WS.20260304T050607089Z.cartulary',
    '.ws.20260304T050607089Z.cartulary',
  ])('%s is none of ours', (fileName) => {
    expect(parseBackupName(fileName)).toBe(null);
  });

  const backup = (workspaceId: string, day: number) => ({
    id: `${workspaceId}${day}`,
    workspaceId,
    name: 'x',
    sizeBytes: 1,
    madeAt: `2026-03-${String(day).padStart(2, '0')}T00:00:00.000Z`,
  });
  const all = [backup('a', 2), backup('b', 1), backup('a', 3), backup('a', 1)];
  it('removes the oldest of each workspace', () => {
    expect(decideRemovals(all, 2).map(({ id }) => id)).toEqual(['a1']);
    expect(newestFirst(all).map(({ id }) => id)).toEqual(['a3', 'a2', 'b1', 'a1']);
  });
  it.each([1, 0, -3])('never removes the newest, told to keep %d', (keep) => {
    expect(decideRemovals(all, keep).map(({ id }) => id)).toEqual(['a2', 'a1']);
  });
});

describe('kinds of file', () => {
  it('knows an ending in any case, and adds a missing one', () => {
    expect(withEnding('/a/b.CARTULARY', 'workspace')).toBe('/a/b.CARTULARY');
    expect(withEnding('/a/b.json', 'assessment')).toBe('/a/b.json.assessment.json');
    expect(withEnding('/a/b', 'pdf')).toBe('/a/b.pdf');
  });
  it('refuses bytes that are not of the kind', () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    expect(hasSignature('pdf', bytes('%PDF-1.7'))).toBe(true);
    expect(hasSignature('pdf', bytes('PK\u0003\u0004'))).toBe(false);
    expect(hasSignature('xlsx', bytes('%PDF-1.7'))).toBe(false);
    expect(hasSignature('xlsx', new Uint8Array())).toBe(false);
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00);
    expect(hasSignature('png', png)).toBe(true);
    expect(hasSignature('png', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe(false);
  });
});

describe('files the system asks to open', () => {
  const folder = `${sep}home${sep}me`;
  const file = `${folder}${sep}a b.cartulary`;
  it.each([
    ['a path', ['cartulary', file], file],
    ['a path from where the user was', ['cartulary', 'a b.cartulary'], file],
    ['an address, as Linux desktops give it', ['cartulary', pathToFileURL(file).href], file],
    ['the last of several', ['cartulary', 'x.cartulary', file], file],
    ['a path among switches', ['electron', '.', '--no-x', file, '--y=1'], file],
    ['no file', ['cartulary'], null],
    ['another kind of file', ['cartulary', 'a.json'], null],
    ['the program itself', ['x.cartulary'], null],
    ['a switch', ['cartulary', '--log-file=x.cartulary'], null],
    ['an address elsewhere', ['cartulary', 'https://example.com/x.cartulary/y'], null],
    ['an address that is no file', ['cartulary', 'file://%zz.cartulary'], null],
  ])('%s', (_what, argv, path) => {
    expect(findLaunchPath(argv, folder)).toBe(path);
  });

  it('are handed over once each, the first first, and told one by one', () => {
    const files = createLaunchFiles();
    let told = 0;
    files.offer('/before.cartulary');
    files.onOffer(() => (told += 1));
    files.offer('/a.cartulary');
    files.offer('/a.cartulary');
    files.offer('/a.txt');
    files.offer('/a\0.cartulary');
    files.offer(null);
    expect(told).toBe(1);
    expect([files.take(), files.take(), files.take()]).toEqual([
      '/before.cartulary',
      '/a.cartulary',
      null,
    ]);
  });
  it('are not piled up without end', () => {
    const files = createLaunchFiles();
    for (let i = 0; i < 100; i += 1) files.offer(`/${i}.cartulary`);
    let taken = 0;
    while (files.take() !== null) taken += 1;
    expect(taken).toBe(20);
  });
});

describe('settings', () => {
  const defaults = { backupFolder: null, language: null, theme: 'system', bounds: null };
  it.each(['', '{', 'null', '[]', '"x"', '{"theme":"loud","language":"xx","bounds":{}}'])(
    'that cannot be used are the defaults: %s',
    (content) => {
      expect(parseSettings(content)).toEqual(defaults);
    },
  );
  it('lose only what is wrong', () => {
    const content = JSON.stringify({ theme: 'dark', language: 3, backupFolder: 'not/absolute' });
    expect(parseSettings(content)).toEqual({ ...defaults, theme: 'dark' });
  });
});

describe('redact', () => {
  it.each([
    ['at /home/me/data/x.json', 'at <folder>/x.json'],
    ['at /var/lib/other/x.json', 'at <path>'],
    ['C:\\Users\\me\\map.json gone', '<path> gone'],
    ['from someone@example.com', 'from <address>'],
    ['got https://example.com/x?y=1 now', 'got <url> now'],
    ['app://host/assets/x.js:1:2 stays', 'app://host/assets/x.js:1:2 stays'],
    ['app://host.evil/assets/x.js', '<url>'],
    ['app://host/x.js#/map/of/mine', 'app://host/x.js#<path>'],
    ['card 11010119900307123X', 'card <number>'],
    ['code 42', 'code 42'],
  ])('%s', (line, redacted) => {
    expect(redact(line, ['/home/me', '/home/me/data', '/'])).toBe(redacted);
  });
});
