import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Say } from './reasons.ts';
import { sayFetchFailure } from './reasons.ts';
import { words } from './words.ts';

export interface FetchSetting {
  /** The package's own installer. */
  readonly installer: string;
  readonly version: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly say: Say;
  readonly onProgress: (line: string) => void;
  readonly signal: AbortSignal;
  /** Given up after so long without a byte, and after so long in all. */
  readonly stallMs?: number;
  readonly limitMs?: number;
}

/** Runs Electron's installer; null when it succeeded, else why not, in a few words. */
export async function fetchElectron(setting: FetchSetting): Promise<string | null> {
  const folder = mkdtempSync(join(tmpdir(), 'cartulary-electron-'));
  try {
    return await runInstaller(setting, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The installer says nothing while it works: what arrives is seen in its temporary folder, which is ours. */
function runInstaller(setting: FetchSetting, folder: string): Promise<string | null> {
  const { installer, environment, say, version, onProgress } = setting;
  const { stallMs = 20_000, limitMs = 600_000 } = setting;
  const child = spawn(process.execPath, [installer], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...environment,
      TMPDIR: folder,
      TEMP: folder,
      TMP: folder,
      ELECTRON_GET_NO_PROGRESS: '1',
    },
  });
  let complaint = '';
  child.stderr.on('data', (bytes: Buffer) => (complaint = (complaint + bytes).slice(0, 8000)));
  const begun = performance.now();
  let isStalled = false;
  let isLate = false;
  let seen = { bytes: 0, at: begun, isUnpacking: false };
  const timer = setInterval(() => {
    const at = performance.now();
    const bytes = sizeOf(folder);
    if (bytes !== seen.bytes) seen = { bytes, at, isUnpacking: bytes < seen.bytes };
    isStalled = !seen.isUnpacking && at - seen.at > stallMs;
    isLate = at - begun > limitMs;
    if (isStalled || isLate) child.kill('SIGKILL');
    const megabytes = Math.floor(bytes / 1_000_000);
    onProgress(
      seen.isUnpacking
        ? say(words.unpacking, { version })
        : say(words.getting, { version, megabytes }),
    );
  }, 250);
  const stop = () => child.kill('SIGKILL');
  setting.signal.addEventListener('abort', stop);
  return new Promise((resolve) => {
    const end = (reason: string | null) => {
      clearInterval(timer);
      setting.signal.removeEventListener('abort', stop);
      resolve(reason);
    };
    child.on('error', () => end(say(words.notInstalled)));
    child.on('close', (code) => {
      if (code === 0) return end(null);
      const minutes = Math.round(limitMs / 60_000);
      end(sayFetchFailure({ complaint, isStalled, isLate, minutes }, environment, say));
    });
  });
}

function sizeOf(folder: string): number {
  let bytes = 0;
  try {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const found = statSync(join(folder, name), { throwIfNoEntry: false });
      if (found?.isFile()) bytes += found.size;
    }
  } catch {
    // A file went while we looked; the next look is soon.
  }
  return bytes;
}
