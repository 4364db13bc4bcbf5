import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The Electron program as its package installed it; null when it is missing or of another version. Looked for on disk:
 * asking the package itself would start a download.
 */
export function findElectron(root: string, environment: NodeJS.ProcessEnv): string | null {
  const folder = join(root, 'node_modules/electron');
  const override = environment['ELECTRON_OVERRIDE_DIST_PATH'];
  const dist = override ?? join(folder, 'dist');
  const program = read(join(folder, 'path.txt')) ?? programName[process.platform] ?? 'electron';
  const installed = read(join(dist, 'version'))?.replace(/^v/, '');
  if (override === undefined && installed !== electronVersion(root)) return null;
  const path = join(dist, program);
  return existsSync(path) ? path : null;
}

/** The version `npm ci` chose; null when the package is not installed at all. */
export function electronVersion(root: string): string | null {
  const content = read(join(root, 'node_modules/electron/package.json'));
  return content === null ? null : (JSON.parse(content) as { version: string }).version; // its own package.json
}

const programName: { readonly [platform: string]: string } = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return null;
  }
}
