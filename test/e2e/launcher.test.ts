import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, request } from 'node:http';
import type { IncomingHttpHeaders, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostNoteSchema } from '../../shared/ipc/hostNote.ts';

/*
 * The real script, builder and installer in a checkout of its own that was never built and has no Electron binary.
 */
const repository = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'cartulary-launcher-'));
const root = join(folder, 'checkout');
const home = join(folder, 'home');
const tools = join(folder, 'tools');
const dist = join(root, 'node_modules/electron/dist');
const running: ChildProcess[] = [];

function makeCheckout(): void {
  const names = [
    'electron',
    'renderer',
    'shared',
    'test/lint',
    'test/tsconfig.json',
    'package.json',
    'tsconfig.json',
  ];
  for (const name of [...names, 'electron.vite.config.ts']) {
    cpSync(join(repository, name), join(root, name), { recursive: true });
  }
  const packages = join(root, 'node_modules');
  mkdirSync(packages);
  mkdirSync(home);
  mkdirSync(tools);
  for (const name of readdirSync(join(repository, 'node_modules'))) {
    if (name === 'electron') continue;
    symlinkSync(join(repository, 'node_modules', name), join(packages, name), 'junction');
  }
  for (const name of ['package.json', 'install.js', 'index.js', 'checksums.json']) {
    const from = join(repository, 'node_modules/electron', name);
    cpSync(from, join(packages, 'electron', name));
  }
}

interface Run {
  readonly child: ChildProcess;
  readonly out: () => string;
  readonly err: () => string;
  /** Lines on standard error but for the one about building. */
  readonly told: () => readonly string[];
  /** Resolves when it serves; rejects with what it said when it ends first. */
  readonly serving: Promise<void>;
  readonly ended: Promise<number | null>;
}

function start(args: readonly string[], environment: NodeJS.ProcessEnv = {}): Run {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/electron|^npm_|^DISPLAY$|^WAYLAND_DISPLAY$|^INIT_CWD$|^XDG_/i.test(name),
  );
  const child = spawn(process.execPath, [join(root, 'electron/launcher/start.mjs'), ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...Object.fromEntries(inherited),
      HOME: home,
      LC_ALL: 'C.UTF-8',
      // The discard port: nothing listens there.
      ELECTRON_MIRROR: 'http://127.0.0.1:9/',
      electron_config_cache: join(home, 'cache'),
      ...environment,
    },
  });
  running.push(child);
  let out = '';
  let err = '';
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  child.stderr.on('data', (bytes: Buffer) => (err += String(bytes)));
  const serving = new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (bytes: Buffer) => {
      out += String(bytes);
      if (/Ctrl\+C/.test(out)) resolve();
    });
    void ended.then((code) => reject(new Error(`It ended with ${code}: ${err}`)));
  });
  serving.catch(() => undefined); // some runs are meant to end
  const told = () => err.split('\n').filter((line) => line !== '' && !line.startsWith('Building'));
  return { child, out: () => out, err: () => err, told, serving, ended };
}

interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A request as it stands, without the tidying a browser does to its path. */
function ask(port: number, path: string, method = 'GET', headers = {}): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const asking = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let body = '';
      response.on('data', (bytes: Buffer) => (body += String(bytes)));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    });
    asking.on('error', reject);
    asking.end();
  });
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)); // it listens on TCP
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const stackLine = /^\s+at\s|node:internal|\.m?js:\d+/m;

afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

describe('on a fresh checkout whose Electron cannot be had', () => {
  let port = 0;
  let run: Run;
  beforeAll(async () => {
    makeCheckout();
    port = await freePort();
    run = start(['--port', String(port)]);
    await run.serving;
  });

  it('builds first, and says so', () => {
    expect(run.err()).toMatch(/^Building …\n/);
    for (const name of ['main/index.js', 'preload/index.cjs', 'renderer/index.html']) {
      expect(existsSync(join(root, 'out', name)), name).toBe(true);
    }
  });

  it('says why in two lines, and how to name a mirror', () => {
    expect(run.told()).toHaveLength(2);
    expect(run.told()[0]).toMatch(/Electron \d+\.\d+\.\d+.*127\.0\.0\.1:9 cannot be reached/);
    expect(run.told()[1]).toMatch(/ELECTRON_MIRROR=\S+ ?(?:&& )?npm start/);
    expect(run.err()).not.toMatch(stackLine);
    expect(run.out()).toContain(`http://127.0.0.1:${port}/`);
  });

  it('serves the page under the policy of the desktop', async () => {
    const { status, headers, body } = await ask(port, '/');
    expect(status).toBe(200);
    expect(body).toContain('<div id="root">');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toMatch(/default-src 'none'; script-src 'self'/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  it('serves scripts and the fonts of documents as what they are', async () => {
    const [script] = readdirSync(join(root, 'out/renderer/assets')).filter((n) =>
      n.endsWith('.js'),
    );
    expect((await ask(port, `/assets/${script}`)).headers['content-type']).toMatch(/javascript/);
    const font = await ask(port, '/fonts/noto-sans-latin-400.ttf', 'HEAD');
    expect(font).toMatchObject({ status: 200, body: '', headers: { 'content-type': 'font/ttf' } });
  });

  it('tells the page why it runs in a browser', async () => {
    const note = hostNoteSchema.parse(JSON.parse((await ask(port, '/host.json')).body));
    expect(note).toMatchObject({ app: 'cartulary', mode: 'browser', reason: 'no-binary' });
  });

  it.each([
    ['a file beside the served folder', '/../main/index.js', 404],
    ['the same, encoded', '/..%2fmain/index.js', 404],
    ['the same, encoded twice over', '/%2e%2e/%2e%2e/package.json', 404],
    ['the same, with backslashes', '/..%5cmain%5cindex.js', 404],
    ['a listing of a folder', '/assets/', 404],
    ['a folder', '/assets', 404],
    ['a NUL', '/index.html%00', 404],
    ['half an encoding', '/%E0%A4%A', 404],
    ['a file that is not there', '/nothing.js', 404],
    ['an address of somewhere else', 'http://example.com/', 400],
  ])('refuses %s', async (_what, path, status) => {
    expect(await ask(port, path)).toMatchObject({ status });
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
    expect(await ask(port, '/', method)).toMatchObject({ status: 405 });
  });

  it.each([['evil.example'], ['127.0.0.1'], ['127.0.0.1:80'], ['localhost.evil.example:47819']])(
    'refuses a name that was pointed at this machine: %s',
    async (host) => {
      expect(await ask(port, '/', 'GET', { host })).toMatchObject({ status: 421 });
    },
  );

  it('leads localhost to the one address under which data is kept', async () => {
    const answered = await ask(port, '/x?y=1', 'GET', { host: `localhost:${port}` });
    expect(answered.status).toBe(308);
    expect(answered.headers.location).toBe(`http://127.0.0.1:${port}/x?y=1`);
  });

  it('started again, says that it runs already', async () => {
    const again = start(['--browser', '--port', String(port)]);
    expect(await again.ended).toBe(0);
    expect(again.out()).toMatch(/already runs at http:/);
    expect(again.err()).toBe('');
  });

  it('ends cleanly', async () => {
    run.child.kill('SIGINT');
    expect(await run.ended).toBe(0);
    await expect(ask(port, '/')).rejects.toThrow(/ECONNREFUSED/);
    expect(run.told()).toHaveLength(2);
  });
});

describe('a port that is taken', () => {
  it('by another program: says so and what to do', async () => {
    const other = createServer((_request, response) => response.end('{}'));
    const port = await listen(other);
    const run = start(['--browser', '--port', String(port)]);
    expect(await run.ended).toBe(1);
    other.closeAllConnections();
    other.close();
    expect(run.told()).toHaveLength(2);
    expect(run.told()[0]).toContain(`Port ${port} is taken`);
    expect(run.told()[1]).toContain('--port');
  });
});

describe('what it is asked for', () => {
  it.each([[['--nothing']], [['--port', 'x']], [['--port', '80']]])(
    '%j: a line, and nothing is started',
    async (args) => {
      const run = start(args);
      expect(await run.ended).toBe(2);
      expect(run.told()).toHaveLength(1);
    },
  );

  it('the browser alone: asks nobody for Electron', async () => {
    const port = await freePort();
    const run = start(['--browser', '--port', String(port)], { LC_ALL: 'zh_CN.UTF-8' });
    await run.serving;
    expect(run.err()).toBe('');
    expect(run.out()).toMatch(/仅限本机访问/);
    expect(JSON.parse((await ask(port, '/host.json')).body)).toMatchObject({ reason: 'asked' });
    run.child.kill('SIGTERM');
    expect(await run.ended).toBe(0);
  });
});

describe.skipIf(process.platform !== 'linux')('the default browser', () => {
  const seen = join(folder, 'opened');
  beforeAll(() => {
    const opener = join(tools, 'xdg-open');
    writeFileSync(opener, `#!/bin/sh\nprintf %s "$1" > "${seen}"\n`);
    chmodSync(opener, 0o755);
  });
  it.each([
    ['is opened where there is a display', { DISPLAY: ':99' }, true],
    ['is left alone where there is none', {}, false],
    ['is left alone when asked', { DISPLAY: ':99', CARTULARY_NO_BROWSER: '1' }, false],
  ])('%s', async (_what, environment, isOpened) => {
    rmSync(seen, { force: true });
    const port = await freePort();
    const path = `${tools}:${process.env['PATH'] ?? ''}`;
    const run = start(['--browser', '--port', String(port)], { ...environment, PATH: path });
    await run.serving;
    if (isOpened) await expect.poll(() => existsSync(seen)).toBe(true);
    // Long enough for a browser that should not have been opened.
    else await new Promise((resolve) => setTimeout(resolve, 300));
    expect(existsSync(seen)).toBe(isOpened);
    if (isOpened) expect(readFileSync(seen, 'utf8')).toBe(`http://127.0.0.1:${port}/`);
    run.child.kill('SIGINT');
    await run.ended;
  });
});

describe('a mirror', () => {
  let mirror: Server;
  let address = '';
  let status = 404;
  beforeAll(async () => {
    mirror = createServer((_request, response) => {
      response.statusCode = status;
      response.end('not an archive');
    });
    address = `http://127.0.0.1:${await listen(mirror)}/`;
  });
  afterAll(() => {
    mirror.closeAllConnections();
    mirror.close();
  });

  it.each([
    ['without the file', 404, /answered 404/],
    ['with another file under its name', 200, /not the published file/],
  ])('%s', async (_what, given, reason) => {
    status = given;
    const run = start(['--port', String(await freePort())], { ELECTRON_MIRROR: address });
    await run.serving;
    run.child.kill('SIGINT');
    await run.ended;
    expect(run.told()).toHaveLength(2);
    expect(run.told()[0]).toMatch(reason);
    expect(run.err()).not.toMatch(stackLine);
    expect(existsSync(join(dist, 'electron'))).toBe(false);
  });
});

/** A program in Electron's place that does what Electron does on such a machine. */
function putElectron(script: string): void {
  const { version } = JSON.parse(
    readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8'),
  ) as { version: string }; // Electron's own
  mkdirSync(dist, { recursive: true });
  writeFileSync(join(dist, 'version'), version);
  writeFileSync(join(root, 'node_modules/electron/path.txt'), 'electron');
  writeFileSync(join(dist, 'electron'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(dist, 'electron'), 0o755);
}

describe.skipIf(process.platform !== 'linux')('Electron that is there', () => {
  const screen = { DISPLAY: ':99', CARTULARY_NO_BROWSER: '1' };
  afterAll(() => rmSync(dist, { recursive: true, force: true }));

  it('is run on the checkout, with the file to open, and its end is ours', async () => {
    const note = join(folder, 'arguments');
    putElectron(`printf '%s\\n' "$@" > "${note}"`);
    const run = start(['my.cartulary'], { ...screen, INIT_CWD: home });
    expect(await run.ended).toBe(0);
    expect(run.err()).toBe('');
    expect(readFileSync(note, 'utf8')).toBe(`${root}/\n${join(home, 'my.cartulary')}\n`);
  });

  it.each([
    [
      'a library',
      'echo "electron: error while loading shared libraries: libnss3.so: cannot open shared object file" >&2; exit 127',
      /libnss3\.so is missing/,
    ],
    [
      'another user',
      'echo "FATAL: Running as root without --no-sandbox is not supported." >&2; exit 1',
      /as root/,
    ],
    [
      'a sandbox',
      'echo "FATAL: The SUID sandbox helper binary was found, but is not configured correctly." >&2; kill -TRAP $$',
      /sandbox/,
    ],
    ['a display', 'echo "ERROR: Missing X server or $DISPLAY" >&2; exit 1', /no display/],
    [
      'something unknown',
      'printf "Error: x\\n    at y (z.js:1:1)\\n" >&2; exit 3',
      /ended at once \(3\)/,
    ],
  ])('and wants %s: two lines, then the browser', async (_what, script, reason) => {
    putElectron(script);
    const port = await freePort();
    const run = start(['--port', String(port)], screen);
    await run.serving;
    expect(run.told()).toHaveLength(2);
    expect(run.told()[0]).toMatch(reason);
    expect(run.err()).not.toMatch(stackLine);
    expect(JSON.parse((await ask(port, '/host.json')).body)).toMatchObject({
      reason: 'cannot-start',
    });
    run.child.kill('SIGINT');
    expect(await run.ended).toBe(0);
  });

  it('on a machine without a display: is not even tried', async () => {
    const note = join(folder, 'tried');
    putElectron(`touch "${note}"`);
    const run = start(['--port', String(await freePort())]);
    await run.serving;
    expect(run.told()[0]).toMatch(/no display/);
    expect(existsSync(note)).toBe(false);
    run.child.kill('SIGINT');
    await run.ended;
  });
});

describe('a build that fails', () => {
  it('ends with the builder’s own last lines and what to do', async () => {
    writeFileSync(join(root, 'electron/main/index.ts'), 'this is no program\n');
    const run = start(['--browser', '--port', String(await freePort())]);
    expect(await run.ended).toBe(1);
    expect(run.err()).toMatch(/electron\/main\/index\.ts/);
    expect(run.told().at(-1)).toMatch(/npm ci/);
    expect(run.told().length).toBeLessThan(16);
    expect(run.err()).not.toMatch(/^\s+at\s/m);
  });

  it('without the builder: says which command installs it', async () => {
    rmSync(join(root, 'node_modules/electron-vite'));
    const run = start(['--browser']);
    expect(await run.ended).toBe(1);
    expect(run.told()).toEqual(['The packages are not installed. Run: npm ci']);
  });
});
