import { join } from 'node:path';
import { isWithin } from './isWithin.ts';

/** The file below `folder` that a path of an address asks for, still percent-encoded; null when it leads out of it. */
export function decideFile(pathname: string, folder: string): string | null {
  const name = decode(pathname);
  // A backslash is a separator on Windows, a colon opens an alternate stream there, a NUL ends a path early.
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  if (name === null || /[\\:\u0000]/.test(name)) return null;
  const path = join(folder, name === '/' ? 'index.html' : name);
  return isWithin(folder, path) ? path : null;
}

function decode(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}
