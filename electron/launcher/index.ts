import { join, resolve } from 'node:path';
import type { BrowserReason } from '../../shared/ipc/hostNote.ts';
import { createTerminal, languageOf } from '../cli/terminal.ts';
import type { Terminal } from '../cli/terminal.ts';
import { addressOf } from './decideAnswer.ts';
import { fetchElectron } from './fetchElectron.ts';
import { electronVersion, findElectron } from './findElectron.ts';
import { openBrowser } from './openBrowser.ts';
import type { Options } from './options.ts';
import { defaultPort, readOptions } from './options.ts';
import { namePortHolder, readOwnNote } from './portHolder.ts';
import { progressLine } from './progressLine.ts';
import { mirrorCommand, sayStartFailure } from './reasons.ts';
import { hasDisplay, runElectron } from './runElectron.ts';
import { serveApp } from './serveApp.ts';
import { words } from './words.ts';

export interface LaunchSetting {
  readonly root: string;
  readonly argv: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
  /** Aborted when the user ends the launcher. */
  readonly signal: AbortSignal;
}

interface Launch extends LaunchSetting {
  readonly terminal: Terminal;
  readonly options: Options;
}

/** Opens the built app, in Electron or else in the browser, until the user ends it; gives the exit code. */
export async function launch(setting: LaunchSetting): Promise<number> {
  const terminal = createTerminal(languageOf(setting.environment));
  try {
    const options = readOptions(setting.argv, setting.environment, terminal.say);
    if (typeof options === 'string') {
      terminal.tell(options);
      return 2;
    }
    if (options.isHelp) {
      terminal.print(terminal.say(words.help, { port: String(defaultPort) }));
      return 0;
    }
    return await open({ ...setting, terminal, options });
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    terminal.tell(terminal.say(words.failed, { reason }));
    return 1;
  }
}

async function open(launched: Launch): Promise<number> {
  if (launched.options.isBrowser) return serve(launched, 'asked');
  const found = await obtainElectron(launched);
  if (launched.signal.aborted) return 0;
  return found.program === null
    ? tellNoBinary(launched, found.reason)
    : openWindow(launched, found.program);
}

type Obtained =
  | { readonly program: string; readonly reason: '' }
  | { readonly program: null; readonly reason: string };

async function obtainElectron({
  root,
  environment,
  signal,
  terminal: { say },
}: Launch): Promise<Obtained> {
  const installed = findElectron(root, environment);
  if (installed !== null) return { program: installed, reason: '' };
  const version = electronVersion(root);
  if (version === null) return { program: null, reason: say(words.noPackage) };
  const progress = progressLine(process.stderr);
  const installer = join(root, 'node_modules/electron/install.js');
  const onProgress = progress.show;
  const failure = await fetchElectron({
    installer,
    version,
    environment,
    say,
    onProgress,
    signal,
  });
  progress.clear();
  const program = failure === null ? findElectron(root, environment) : null;
  if (program !== null) return { program, reason: '' };
  return { program: null, reason: failure ?? say(words.notInstalled) };
}

function tellNoBinary(launched: Launch, reason: string): Promise<number> {
  const { say, tell } = launched.terminal;
  const electron = `Electron ${electronVersion(launched.root) ?? ''}`.trim();
  tell(say(words.noBinary, { electron, reason }));
  tell(say(words.useMirror, { command: mirrorCommand(process.platform) }));
  return serve(launched, 'no-binary');
}

async function openWindow(launched: Launch, program: string): Promise<number> {
  const { root, environment, signal, options, terminal } = launched;
  const { say } = terminal;
  if (process.platform === 'linux' && !hasDisplay('linux', environment)) {
    return tellCannotStart(launched, say(words.noDisplay), say(words.remedyDisplay));
  }
  // npm runs scripts in the package's folder and notes where the user was.
  const folder = environment['INIT_CWD'] ?? process.cwd();
  const args = [root, ...options.files.map((file) => resolve(folder, file))];
  const end = await runElectron({ program, args, folder: root, environment, signal });
  if (end.how === 'closed') return 0;
  if (end.how === 'failed') {
    terminal.tell(say(words.endedBadly, { code: end.code }));
    return 1;
  }
  const { reason, remedy } = sayStartFailure(end.complaint, end.code, say);
  return tellCannotStart(launched, reason, remedy);
}

function tellCannotStart(launched: Launch, reason: string, remedy: string): Promise<number> {
  const { say, tell } = launched.terminal;
  tell(say(words.cannotStart, { reason }));
  tell(say(words.untilThen, { remedy }));
  return serve(launched, 'cannot-start');
}

async function serve(launched: Launch, reason: BrowserReason): Promise<number> {
  const { root, signal, options, terminal } = launched;
  const { port } = options;
  const folder = join(root, 'out/renderer');
  const note = { app: 'cartulary', version: CARTULARY_VERSION, mode: 'browser', reason } as const;
  let server;
  try {
    server = await serveApp({ folder, port, note });
  } catch (error) {
    return tellCannotServe(launched, error);
  }
  const address = addressOf(port);
  terminal.print(terminal.say(words.serving, { address }));
  showAddress(launched, address);
  if (!signal.aborted) {
    await new Promise((ended) => signal.addEventListener('abort', ended, { once: true }));
  }
  server.close();
  server.closeAllConnections();
  return 0;
}

/** Our own server on the port already is what the user wants; anyone else's has to be named. */
async function tellCannotServe(launched: Launch, error: unknown): Promise<number> {
  const { port } = launched.options;
  const { say, tell, print } = launched.terminal;
  const address = addressOf(port);
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (code !== 'EADDRINUSE') {
    tell(say(words.cannotServe, { address, code }));
    return 1;
  }
  const note = await readOwnNote(port);
  if (note === null) {
    const holder = (await namePortHolder(port)) ?? 'none';
    tell(say(words.portTaken, { port: String(port), holder }));
    tell(say(words.freePort, { other: String(port === 65535 ? port - 1 : port + 1) }));
    return 1;
  }
  print(say(words.alreadyServed, { version: note.version, address }));
  showAddress(launched, address);
  return 0;
}

function showAddress({ options, environment }: Launch, address: string): void {
  if (options.isOpening && hasDisplay(process.platform, environment)) openBrowser(address);
}
