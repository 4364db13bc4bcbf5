import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FontFiles } from '../../shared/documents/fonts/fontFaces.ts';
import { fontFaces } from '../../shared/documents/fonts/fontFaces.ts';
import { Unusable } from './exit.ts';
import type { Terminal } from './terminal.ts';
import { words } from './words.ts';

/** The documents' fonts, as the build left them among the page's files. */
export function loadFonts(terminal: Terminal): FontFiles {
  const folder = fileURLToPath(new URL('../renderer/fonts/', import.meta.url));
  try {
    return new Map(
      fontFaces.map(({ id }) => [id, new Uint8Array(readFileSync(`${folder}${id}.ttf`))]),
    );
  } catch {
    throw new Unusable([terminal.say(words.buildFirst, { path: folder })]);
  }
}
