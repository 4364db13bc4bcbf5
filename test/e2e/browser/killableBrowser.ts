import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext } from 'playwright-core';
import { launchArgs } from '../../helpers/launchArgs.ts';

/** A browser on a profile that outlives it, as a process of our own that can be killed at any moment. */
export interface KillableBrowser {
  readonly context: BrowserContext;
  /** Ends every process of it at once, without a chance to write anything. */
  kill(): Promise<void>;
  /** Lets it end by itself. */
  close(): Promise<void>;
}

export async function startBrowser(program: string, profile: string): Promise<KillableBrowser> {
  const note = join(profile, 'DevToolsActivePort');
  rmSync(note, { force: true }); // of the run before
  const child = spawn(
    program,
    [
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--no-default-browser-check',
      '--disable-gpu',
      ...launchArgs,
      'about:blank',
    ],
    // Its own process group: the browser, its pages and its helpers die together.
    { stdio: 'ignore', detached: process.platform !== 'win32' },
  );
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  const browser = await connect(child, note);
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('The browser has no context to look into.');
  return {
    context,
    async kill() {
      killTree(child);
      await ended;
      await browser.close();
    },
    async close() {
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close').catch(() => undefined); // it is gone before it can answer
      await ended;
    },
  };
}

function killTree({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(pid), '/T', '/F']);
  else process.kill(-pid, 'SIGKILL');
}

async function connect(child: ChildProcess, note: string): Promise<Browser> {
  const givenUpAt = Date.now() + 30_000;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The browser ended with ${child.exitCode}.`);
    if (Date.now() > givenUpAt) throw new Error('The browser did not start within 30 seconds.');
    const port = existsSync(note) ? readFileSync(note, 'utf8').split('\n')[0] : undefined;
    if (port !== undefined && port !== '') {
      return chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    }
    await pause(20);
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
