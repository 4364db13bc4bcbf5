import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { fontFaces, type FontFiles } from '../../shared/documents/fonts/fontFaces.ts';
import { unwrapWoff } from '../../shared/documents/fonts/unwrapWoff.ts';

const modules = new URL('../../node_modules/', import.meta.url);

let loaded: FontFiles | undefined;

/** The documents' fonts out of the installed packages, unwrapped once a process. */
export function loadFonts(): FontFiles {
  loaded ??= new Map(
    fontFaces.flatMap((face) => {
      const path = fileURLToPath(new URL(`${face.packageName}/${face.file}`, modules));
      if (!existsSync(path)) throw new Error(`Expected the font ${path}, found no such file.`);
      return [[face.id, unwrapWoff(new Uint8Array(readFileSync(path)))]];
    }),
  );
  return loaded;
}
