import { fileURLToPath } from 'node:url';
import { findElectron } from '../../electron/launcher/findElectron.ts';
import { findBrowser } from '../helpers/findBrowser.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export type Driver =
  | { readonly kind: 'electron'; readonly program: string }
  | { readonly kind: 'stand-in'; readonly program: string }
  | { readonly kind: 'none' };

/** True Electron where its binary is present; else the stand-in where a browser is; else nothing. */
export function chooseDriver(): Driver {
  const program = findElectron(root, process.env);
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
