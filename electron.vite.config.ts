import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import { fontFaces } from './shared/documents/fonts/fontFaces.ts';
import { unwrapWoff } from './shared/documents/fonts/unwrapWoff.ts';

const root = dirname(fileURLToPath(import.meta.url));

/** Unwraps the documents' fonts once, at build: the PDF writer is fifteen times slower on WOFF. */
function documentFonts(): Plugin {
  return {
    name: 'document-fonts',
    closeBundle() {
      const target = join(root, 'out/fonts');
      mkdirSync(target, { recursive: true });
      for (const { id, packageName, file } of fontFaces) {
        const packed = readFileSync(join(root, 'node_modules', packageName, file));
        writeFileSync(join(target, `${id}.ttf`), unwrapWoff(new Uint8Array(packed)));
      }
    },
  };
}

const version = JSON.stringify(
  (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version, // our own file
);

export default defineConfig({
  main: {
    define: { CARTULARY_VERSION: version },
    plugins: [documentFonts()],
    build: {
      outDir: 'out',
      // The documents of `npm run demo` live under out/ too.
      emptyOutDir: false,
      rollupOptions: {
        input: {
          'main/index': join(root, 'electron/main/index.ts'),
          'cli/index': join(root, 'electron/cli/index.ts'),
        },
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: 'main/[name]-[hash].js',
        },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      rollupOptions: {
        input: { index: join(root, 'electron/preload/index.ts') },
        // A sandboxed preload is one CommonJS file that may require only "electron".
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer/app',
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      rollupOptions: { input: { index: join(root, 'renderer/app/index.html') } },
    },
  },
});
