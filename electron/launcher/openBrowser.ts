import { spawn } from 'node:child_process';

const openers: { readonly [platform: string]: readonly [string, ...string[]] } = {
  darwin: ['open'],
  // `start` takes a first quoted argument for a window's title.
  win32: ['cmd', '/c', 'start', '""'],
};

/** Asks the system to show an address. Nothing depends on it: the address is on the terminal. */
export function openBrowser(address: string): void {
  const [program, ...args] = openers[process.platform] ?? ['xdg-open'];
  const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
