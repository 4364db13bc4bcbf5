import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { addressOf, decideAnswer } from '../../../electron/launcher/decideAnswer.ts';
import { fetchElectron } from '../../../electron/launcher/fetchElectron.ts';
import { findElectron } from '../../../electron/launcher/findElectron.ts';
import { defaultPort, readOptions } from '../../../electron/launcher/options.ts';
import {
  downloadHost,
  mirrorCommand,
  sayFetchFailure,
  sayStartFailure,
} from '../../../electron/launcher/reasons.ts';
import type { Say } from '../../../electron/launcher/reasons.ts';
import { hasDisplay } from '../../../electron/launcher/runElectron.ts';
import { words } from '../../../electron/launcher/words.ts';
import { formatMessage } from '../../../shared/i18n/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'cartulary-unit-launcher-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const say: Say = (message, values = {}) => formatMessage(message.en, 'en', values);

describe('decideAnswer', () => {
  const port = 47819;
  const asked = { method: 'GET', target: '/', host: `127.0.0.1:${port}` };
  const answer = (given: Partial<typeof asked> | { host: undefined }) =>
    decideAnswer({ ...asked, ...given }, '/served', port);

  it('gives the page, its files and the note', () => {
    expect(answer({})).toMatchObject({ status: 200, what: 'file' });
    expect(answer({ method: 'HEAD' })).toMatchObject({ status: 200, what: 'file' });
    expect(answer({ target: '/host.json' })).toEqual({ status: 200, what: 'note' });
  });
  it('leads localhost, in any case, to the one origin', () => {
    expect(answer({ host: `LOCALHOST:${port}`, target: '/a?b' })).toEqual({
      status: 308,
      what: 'moved',
      address: `${addressOf(port)}a?b`,
    });
  });
  it.each([undefined, '', '127.0.0.1', 'evil.example', `evil.example:${port}`, `[::1]:${port}`])(
    'refuses the host %s',
    (host) => {
      expect(answer({ host })).toMatchObject({ status: 421 });
    },
  );
  it.each(['POST', 'get', 'CONNECT', ''])('refuses the method %j', (method) => {
    expect(answer({ method })).toMatchObject({ status: 405 });
  });
  it.each([
    ['*', 400],
    ['http://evil.example/', 400],
    ['', 400],
    ['//evil.example/..%2f..%2fx', 404],
    ['/..%2fmain/index.js', 404],
  ])('refuses the target %j', (target, status) => {
    expect(answer({ target })).toMatchObject({ status });
  });
  it('never leads a localhost request anywhere but to itself', () => {
    const found = answer({ host: `localhost:${port}`, target: '//evil.example/' });
    expect(found).toMatchObject({ address: `${addressOf(port)}/evil.example/` });
  });
});

describe('readOptions', () => {
  it('has its defaults', () => {
    expect(readOptions([], {}, say)).toEqual({
      isHelp: false,
      isBrowser: false,
      isOpening: true,
      port: defaultPort,
      files: [],
    });
  });
  it('takes what it knows', () => {
    const given = ['--browser', '--no-open', '--port', '50000', 'a.cartulary'];
    expect(readOptions(given, {}, say)).toEqual({
      isHelp: false,
      isBrowser: true,
      isOpening: false,
      port: 50000,
      files: ['a.cartulary'],
    });
    expect(readOptions([], { CARTULARY_NO_BROWSER: '1' }, say)).toMatchObject({ isOpening: false });
  });
  it.each([['--x'], ['-z'], ['--port'], ['--port=1'], ['--port=70000'], ['--port=1e4.5']])(
    'says what is wrong with %s',
    (given) => {
      expect(readOptions([given], {}, say)).toMatch(/--port:|There is no option/);
    },
  );
});

describe('why Electron cannot be had', () => {
  const failed = { complaint: '', isStalled: false, isLate: false, minutes: 10 };
  const mirror = { ELECTRON_MIRROR: 'https://mirror.example/electron/' };
  it.each([
    ['TypeError: fetch failed\n    at x', /^mirror\.example cannot be reached$/],
    ['HTTPError: Response code 503 (Service Unavailable) for y', /^mirror\.example answered 503$/],
    ['Error: Generated checksum for "x" did not match', /not the published file/],
    ['Error: ENOSPC: no space left on device, write', /ENOSPC/],
    ['Error: anything\n    at y (z.js:1:1)', /^its installer failed$/],
  ])('%s', (complaint, reason) => {
    expect(sayFetchFailure({ ...failed, complaint }, mirror, say)).toMatch(reason);
  });
  it('tells a host that stops from one that is slow', () => {
    expect(sayFetchFailure({ ...failed, isStalled: true }, {}, say)).toBe(
      'github.com stopped sending',
    );
    expect(sayFetchFailure({ ...failed, isLate: true }, {}, say)).toMatch(/10 minutes/);
  });
  it('names the host the installer would ask', () => {
    expect(downloadHost({})).toBe('github.com');
    expect(downloadHost({ npm_config_electron_mirror: 'http://a.example:8/' })).toBe('a.example:8');
    expect(downloadHost({ ELECTRON_MIRROR: 'nonsense' })).toBe('nonsense');
  });
  it('names the mirror as the shell of the system takes it', () => {
    expect(mirrorCommand('linux')).toMatch(/^ELECTRON_MIRROR=\S+ npm start$/);
    expect(mirrorCommand('win32')).toMatch(/^set ELECTRON_MIRROR=\S+ npm start$/);
  });
});

describe('why Electron does not start', () => {
  it.each([
    ['dyld: Library not loaded: @rpath/x.dylib', '6', /x\.dylib is missing/],
    ['', 'ENOEXEC', /cannot run it \(ENOEXEC\)/],
    ['[1:1] Error: boom\n    at x', '3', /ended at once \(3\)/],
  ])('%s', (complaint, code, reason) => {
    const found = sayStartFailure(complaint, code, say);
    expect(found.reason).toMatch(reason);
    expect(found.remedy).toMatch(/\.$/);
  });
  it.each([
    ['linux', {}, false],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['linux', { DISPLAY: '' }, false],
    ['darwin', {}, true],
    ['darwin', { SSH_CONNECTION: 'x' }, false],
    ['win32', {}, true],
  ] as const)('a display on %s with %j: %s', (platform, environment, has) => {
    expect(hasDisplay(platform, environment)).toBe(has);
  });
});

describe('fetchElectron', () => {
  const run = (script: string, limits: { stallMs?: number; limitMs?: number } = {}) => {
    const installer = join(folder, 'install.cjs');
    writeFileSync(installer, script);
    const shown: string[] = [];
    const { signal } = new AbortController();
    const done = fetchElectron({
      installer,
      version: '1.2.3',
      environment: process.env,
      say,
      onProgress: (line) => shown.push(line),
      signal,
      ...limits,
    });
    return { done, shown };
  };
  const grow = `const { appendFileSync } = require('node:fs');
    const part = require('node:path').join(require('node:os').tmpdir(), 'part');
    setInterval(() => appendFileSync(part, Buffer.alloc(1e6)), 50);`;

  it('is silent about success', async () => {
    expect(await run('process.exit(0)').done).toBe(null);
  });
  it('gives up on a host that sends nothing', async () => {
    expect(await run('setInterval(() => {}, 1000)', { stallMs: 300 }).done).toMatch(
      /stopped sending/,
    );
  });
  it('waits while something arrives, shows how much, and gives up in the end', async () => {
    const { done, shown } = run(grow, { stallMs: 1500, limitMs: 2500 });
    expect(await done).toMatch(/took longer/);
    expect(shown.at(-1)).toMatch(/Getting Electron 1\.2\.3: [1-9]\d* MB/);
  });
});

describe('findElectron', () => {
  const put = (root: string, version: string) => {
    const place = join(root, 'node_modules/electron');
    mkdirSync(join(place, 'dist'), { recursive: true });
    writeFileSync(join(place, 'package.json'), '{"version":"45.4.1"}');
    writeFileSync(join(place, 'path.txt'), 'electron');
    writeFileSync(join(place, 'dist/version'), version);
    writeFileSync(join(place, 'dist/electron'), '');
  };
  it('finds the program of the version that is installed', () => {
    const root = join(folder, 'current');
    put(root, 'v45.4.1');
    expect(findElectron(root, {})).toBe(join(root, 'node_modules/electron/dist/electron'));
  });
  it('leaves one of another version, and says so where there is none', () => {
    const root = join(folder, 'old');
    put(root, '44.0.0');
    expect(findElectron(root, {})).toBe(null);
    expect(findElectron(join(folder, 'nowhere'), {})).toBe(null);
  });
  it('believes whoever names a folder', () => {
    const root = join(folder, 'named');
    put(root, '44.0.0');
    const dist = join(root, 'node_modules/electron/dist');
    expect(findElectron(root, { ELECTRON_OVERRIDE_DIST_PATH: dist })).toBe(join(dist, 'electron'));
  });
});

describe('its words', () => {
  it('are messages in both languages', () => {
    const values = {
      port: '1',
      found: 'x',
      version: '1',
      megabytes: 2,
      electron: 'x',
      reason: 'x',
      command: 'x',
      remedy: 'x',
      host: 'x',
      status: '1',
      minutes: 3,
      code: 'x',
      library: 'x',
      address: 'x',
      holder: 'x 1',
      other: '2',
    };
    for (const [name, word] of Object.entries(words)) {
      expect(formatMessage(word.en, 'en', values), name).not.toMatch(/[{}]/);
      expect(formatMessage(word['zh-CN'], 'zh-CN', values), name).not.toMatch(/[{}]/);
    }
  });
});
