import { spawn } from 'node:child_process';

export type ElectronEnd =
  | { readonly how: 'closed' }
  /** It never got as far as a window. */
  | { readonly how: 'not-started'; readonly code: string; readonly complaint: string }
  | { readonly how: 'failed'; readonly code: string };

export interface RunSetting {
  readonly program: string;
  readonly args: readonly string[];
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  /** An end sooner than this is a failure to start. */
  readonly startMs?: number;
}

/** Runs Electron until it ends. What it prints is Chromium talking to itself: kept for the reason, not shown. */
export function runElectron(setting: RunSetting): Promise<ElectronEnd> {
  const { startMs = 10_000, signal } = setting;
  const begun = performance.now();
  const child = spawn(setting.program, [...setting.args], {
    cwd: setting.folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    // Left over from a parent, it would make Electron a plain Node.
    env: { ...setting.environment, ELECTRON_RUN_AS_NODE: undefined },
  });
  let complaint = '';
  child.stderr.on('data', (bytes: Buffer) => (complaint = (complaint + bytes).slice(-16_000)));
  const stop = () => child.kill('SIGTERM');
  signal.addEventListener('abort', stop);
  return new Promise((resolve) => {
    const end = (code: string | null) => {
      signal.removeEventListener('abort', stop);
      if (code === null || signal.aborted) return resolve({ how: 'closed' });
      const isEarly = performance.now() - begun < startMs;
      resolve(isEarly ? { how: 'not-started', code, complaint } : { how: 'failed', code });
    };
    child.on('error', (error: NodeJS.ErrnoException) => end(error.code ?? 'UNKNOWN'));
    child.on('close', (code, killedBy) => end(code === 0 ? null : String(code ?? killedBy)));
  });
}

/** Whether this machine shows windows to whoever sits before it. */
export function hasDisplay(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): boolean {
  if (platform === 'win32') return true;
  if (platform === 'darwin') return !environment['SSH_CONNECTION'];
  return Boolean(environment['DISPLAY'] || environment['WAYLAND_DISPLAY']);
}
