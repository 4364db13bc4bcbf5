import { fork, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Electron from 'electron';
import { _electron, chromium } from 'playwright-core';
import type { BrowserContext, Page } from 'playwright-core';
import { chooseDriver, root } from './driver.ts';

export interface SeenRequest {
  readonly address: string;
  readonly outcome: string;
}

/** The running app, the same to a test whichever of the two runs it. */
export interface Desktop {
  readonly folder: string;
  readonly context: BrowserContext;
  readonly page: () => Promise<Page>;
  /** Runs a function in the main process; it sees nothing but its two parameters. */
  readonly evaluate: <T, V>(
    work: (electron: typeof Electron, value: V) => T | Promise<T>,
    value: V,
  ) => Promise<T>;
  readonly requests: () => Promise<readonly SeenRequest[]>;
  /** Closes the window as a user does, and waits until the app has ended. Fails on what the stand-in does not know. */
  readonly close: () => Promise<void>;
}

export interface LaunchSetting {
  /** The data folder of an earlier run; a new one otherwise. */
  readonly folder?: string;
  readonly language?: string;
  /** Further arguments, such as a file to open. */
  readonly args?: readonly string[];
}

export const driver = chooseDriver();

/** Far above any start: a busy machine is not a fault. */
const startLimitMs = 90_000;

export async function launchDesktop(setting: LaunchSetting = {}): Promise<Desktop> {
  const folder = setting.folder ?? mkdtempSync(join(tmpdir(), 'cartulary-desktop-'));
  const args = [
    `--user-data-dir=${join(folder, 'data')}`,
    `--lang=${setting.language ?? 'en-US'}`,
    ...(setting.args ?? []),
  ];
  return driver.kind === 'electron' ? launchElectron(folder, args) : launchStandIn(folder, args);
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

function environment(folder: string): { [name: string]: string } {
  const given = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { ...Object.fromEntries(given), HOME: folder, USERPROFILE: folder };
}

async function launchElectron(folder: string, args: readonly string[]): Promise<Desktop> {
  const isWithoutScreen =
    process.platform === 'linux' &&
    process.env['DISPLAY'] === undefined &&
    process.env['WAYLAND_DISPLAY'] === undefined;
  const electron = await _electron.launch({
    timeout: startLimitMs,
    args: [root, ...args, ...(isWithoutScreen ? ['--ozone-platform=headless'] : [])],
    env: environment(folder),
  });
  const context = electron.context();
  const seen: SeenRequest[] = [];
  context.on('requestfinished', (request) =>
    seen.push({ address: request.url(), outcome: 'served' }),
  );
  context.on('requestfailed', (request) =>
    seen.push({ address: request.url(), outcome: 'cancelled' }),
  );
  const ended = new Promise<void>((resolve) => electron.on('close', () => resolve()));
  await electron.firstWindow();
  return {
    folder,
    context,
    page: () => electron.firstWindow(),
    evaluate: (work, value) => electron.evaluate(work as never, value as never), // the same function, as Playwright types it
    requests: async () => seen,
    async close() {
      await electron.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().forEach((window) => window.close()),
      );
      await ended;
    },
  };
}

async function launchStandIn(folder: string, args: readonly string[]): Promise<Desktop> {
  const note = join(folder, 'data/chromium/DevToolsActivePort');
  rmSync(note, { force: true }); // an earlier run's
  const child = forkStandIn(folder, args);
  const ask = asker(child);
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  const context = await connect(child, note);
  await shownPage(context);
  return {
    folder,
    context,
    page: () => shownPage(context),
    // The answer came from the function whose type this is.
    evaluate: (work, value) => ask('evaluate', work.toString(), value) as never,
    requests: async () =>
      ((await ask('report', '', null)) as { requests: readonly SeenRequest[] }).requests, // run.ts answers so
    async close() {
      const { failures } = (await ask('report', '', null)) as { failures: readonly string[] }; // run.ts answers so
      const closing = ({ BrowserWindow }: typeof Electron) => {
        setTimeout(() => BrowserWindow.getAllWindows().forEach((window) => window.close()), 0);
      };
      await ask('evaluate', closing.toString(), null);
      await ended;
      if (failures.length > 0) throw new Error(failures.join('\n'));
    },
  };
}

/** Starts a second instance on the same data and waits for its end; null when it was still running after that. */
export async function runSecond(
  folder: string,
  given: readonly string[] = [],
): Promise<number | null> {
  const args = [`--user-data-dir=${join(folder, 'data')}`, ...given];
  const child =
    driver.kind === 'electron'
      ? spawn(driver.program, [root, ...args], { env: environment(folder) })
      : forkStandIn(folder, args);
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const code = await Promise.race([ended, pause(startLimitMs).then(() => null)]);
  if (code === null) child.kill();
  return code;
}

function forkStandIn(folder: string, args: readonly string[]): ChildProcess {
  if (driver.kind !== 'stand-in') throw new Error('Only where true Electron is absent.');
  return fork(join(root, 'out/desktop/run.js'), [...args], {
    cwd: root,
    env: { ...environment(folder), CARTULARY_TEST_BROWSER: driver.program },
    execArgv: [],
  });
}

async function connect(child: ChildProcess, note: string): Promise<BrowserContext> {
  const givenUpAt = Date.now() + startLimitMs;
  while (!existsSync(note) || readFileSync(note, 'utf8').trim() === '') {
    if (child.exitCode !== null) throw new Error(`The app ended with ${child.exitCode}.`);
    if (Date.now() > givenUpAt) throw new Error('The app did not start within 90 seconds.');
    await pause(50);
  }
  const port = readFileSync(note, 'utf8').split('\n')[0] ?? '';
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const context = browser.contexts()[0];
  if (context === undefined) throw new Error('Chromium has no context to look into.');
  return context;
}

async function shownPage(context: BrowserContext): Promise<Page> {
  const givenUpAt = Date.now() + startLimitMs;
  for (;;) {
    const page = context.pages().findLast((open) => open.url().startsWith('http://host.app.'));
    if (page !== undefined) return page;
    if (Date.now() > givenUpAt) throw new Error('The window shows no page.');
    await pause(50);
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

function asker(child: ChildProcess) {
  let last = 0;
  const open = new Map<number, (answer: { ok: boolean; value: unknown }) => void>();
  child.on('message', (answer: { id: number; ok: boolean; value: unknown }) => {
    open.get(answer.id)?.(answer);
    open.delete(answer.id);
  });
  child.on('exit', (code) => {
    for (const settle of open.values()) settle({ ok: false, value: `The app ended with ${code}.` });
  });
  return (kind: string, source: string, value: unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      last += 1;
      open.set(last, (answer) =>
        answer.ok ? resolve(answer.value) : reject(new Error(String(answer.value))),
      );
      child.send({ id: last, kind, source, value });
    });
}
