import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './standin/findBrowser.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export type Driver =
  | { readonly kind: 'electron'; readonly program: string }
  | { readonly kind: 'stand-in'; readonly program: string }
  | { readonly kind: 'none' };

/** True Electron where its binary is present; else the stand-in where a browser is; else nothing. */
export function chooseDriver(): Driver {
  const program = findElectron();
  if (program !== null) return { kind: 'electron', program };
  const browser = findBrowser();
  return browser === null ? { kind: 'none' } : { kind: 'stand-in', program: browser };
}

export function describeDriver(driver: Driver): string {
  switch (driver.kind) {
    case 'electron':
      return `Desktop tests: true Electron (${driver.program})`;
    case 'stand-in':
      return `Desktop tests: the stand-in for Electron, on ${driver.program} (the Electron binary is not installed)`;
    case 'none':
      return 'Desktop tests: SKIPPED, neither the Electron binary nor Chromium, Chrome or Edge was found';
  }
}

/** Looked for on disk: asking the package itself would start a download. */
function findElectron(): string | null {
  const folder = join(root, 'node_modules/electron');
  const note = join(folder, 'path.txt');
  if (!existsSync(note)) return null;
  const program = join(folder, 'dist', readFileSync(note, 'utf8').trim());
  return existsSync(program) ? program : null;
}
