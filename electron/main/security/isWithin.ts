import { isAbsolute, relative, sep } from 'node:path';

/** Whether a path lies inside a folder; a sibling whose name begins alike does not, nor the folder itself. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
