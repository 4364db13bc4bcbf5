import { mkdirSync, readFileSync, renameSync, rmSync, watch, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { appHappenings } from './appHappenings.ts';
import { schemes } from './addresses.ts';
import { protocolHandlers, startChromium, stopChromium } from './chromium.ts';
import { fail, preventable, strict } from './strict.ts';

const root = process.cwd();
const switches: string[] = [];
const knownSwitches = [
  'host-resolver-rules',
  'disable-background-networking',
  'disable-component-update',
];
let isReady = false;
let started: Promise<void> | null = null;
let isSandboxed = false;

function argument(name: string): string | undefined {
  const start = `--${name}=`;
  return process.argv.find((given) => given.startsWith(start))?.slice(start.length);
}

function dataFolder(): string {
  const folder = argument('user-data-dir') ?? fail('Started without --user-data-dir.');
  mkdirSync(folder, { recursive: true });
  return folder;
}

const commandLine = strict('commandLine', {
  appendSwitch(name: string, value?: string) {
    if (isReady) fail('A switch was set after the app was ready: it would do nothing.');
    if (!knownSwitches.includes(name)) fail(`The stand-in does not know the switch ${name}.`);
    switches.push(value === undefined ? `--${name}` : `--${name}=${value}`);
  },
});

async function start(): Promise<void> {
  if (!isSandboxed) fail('The app became ready without app.enableSandbox().');
  await startChromium(dataFolder(), switches);
  isReady = true;
}

const folders: { readonly [name: string]: () => string } = {
  userData: dataFolder,
  home: homedir,
  documents: () => join(homedir(), 'Documents'),
};

export const app = strict('app', {
  ...appHappenings.members,
  /** Tests alone use it, to do what the system would. */
  emit: appHappenings.tell,
  isPackaged: false,
  commandLine,
  enableSandbox() {
    isSandboxed = true;
  },
  whenReady: () => (started ??= start()),
  getPath: (name: string) => (folders[name] ?? (() => fail(`No folder is known as ${name}.`)))(),
  getAppPath: () => root,
  getVersion: () =>
    (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version, // our own file
  getLocale: () => argument('lang') ?? 'en-US',
  getPreferredSystemLanguages: () => [argument('lang') ?? 'en-US'],
  requestSingleInstanceLock: takeLock,
  quit() {
    void end();
  },
});

async function end(): Promise<void> {
  const event = preventable({});
  appHappenings.tell('before-quit', event);
  if (event.defaultPrevented) return;
  appHappenings.tell('will-quit', preventable({}));
  await stopChromium();
  appHappenings.tell('quit', {}, 0);
  process.exit(0);
}

/** One lock per data folder, as Electron keeps it; a lock whose process is gone counts for nothing. */
function takeLock(): boolean {
  const lock = join(dataFolder(), 'stand-in.lock');
  const holder = readHolder(lock);
  if (holder !== null && holder !== process.pid) {
    knock();
    return false;
  }
  writeFileSync(lock, String(process.pid));
  process.on('exit', () => rmSync(lock, { force: true }));
  const watcher = watch(dataFolder(), (_kind, name) => {
    if (name?.endsWith('.knock') === true) answerKnock(join(dataFolder(), name));
  });
  watcher.unref();
  return true;
}

/** Tells the first instance how this one was started; whole at once, so that it is read whole. */
function knock(): void {
  const path = join(dataFolder(), String(process.pid));
  writeFileSync(path, JSON.stringify({ argv: process.argv, folder: process.cwd() }));
  renameSync(path, `${path}.knock`);
}

/** Heard once more when the note is taken away again; by then there is nothing to read. */
function answerKnock(path: string): void {
  let note: { argv: readonly string[]; folder: string };
  try {
    note = JSON.parse(readFileSync(path, 'utf8')) as typeof note; // written by knock
    rmSync(path);
  } catch {
    return;
  }
  appHappenings.tell('second-instance', {}, note.argv, note.folder);
}

function readHolder(lock: string): number | null {
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    process.kill(holder, 0);
    return holder;
  } catch {
    return null;
  }
}

export const protocol = strict('protocol', {
  registerSchemesAsPrivileged(
    given: readonly {
      readonly scheme: string;
      readonly privileges: { readonly secure?: boolean; readonly standard?: boolean };
    }[],
  ) {
    if (isReady) fail('Schemes were registered after the app was ready.');
    for (const { scheme, privileges } of given) {
      if (privileges.standard !== true || privileges.secure !== true) {
        fail(`The scheme ${scheme} is backed by a secure origin here: register it as one.`);
      }
      schemes.add(scheme);
    }
  },
  handle(scheme: string, handler: (request: Request) => Promise<Response> | Response) {
    if (!isReady) fail('A protocol was handled before the app was ready.');
    protocolHandlers.set(scheme, handler);
  },
});
