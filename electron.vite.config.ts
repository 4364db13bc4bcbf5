import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import { fontFaces } from './shared/documents/fonts/fontFaces.ts';
import { unwrapWoff } from './shared/documents/fonts/unwrapWoff.ts';

const root = dirname(fileURLToPath(import.meta.url));

/**
 * Puts the documents' fonts among the page's files, where a worker can fetch them and the command line reads them.
 * Unwrapped once, here: the PDF writer is fifteen times slower on WOFF.
 */
function documentFonts(): Plugin {
  return {
    name: 'document-fonts',
    generateBundle() {
      for (const { id, packageName, file } of fontFaces) {
        const packed = readFileSync(join(root, 'node_modules', packageName, file));
        this.emitFile({
          type: 'asset',
          fileName: `fonts/${id}.ttf`,
          source: unwrapWoff(new Uint8Array(packed)),
        });
      }
    },
  };
}

/** Takes out what an earlier build left in out/main under another hash: packaging takes the whole folder. */
function withoutLeftovers(): Plugin {
  return {
    name: 'without-leftovers',
    writeBundle(_options, bundle) {
      for (const name of readdirSync(join(root, 'out/main'))) {
        if (bundle[`main/${name}`] === undefined) rmSync(join(root, 'out/main', name));
      }
    },
  };
}

const version = JSON.stringify(
  (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version, // our own file
);

/**
 * Schemas must be told not to compile themselves before the first one is built. Chunks run before the
 * file that imports them, whatever the order of its imports: so the telling lies in the library's own.
 */
const schemaFirst = {
  groups: [{ name: 'schema', test: /node_modules[\\/]zod[\\/]|workers[\\/]jitless/ }],
};

/** What every start needs lies in a few files: read one by one, eighty small ones take as long again. */
const startTogether = {
  groups: [
    ...schemaFirst.groups.map((group) => ({ ...group, priority: 2 })),
    { name: 'libraries', test: /node_modules/, tags: ['$initial' as const], priority: 1 },
    { name: 'start', tags: ['$initial' as const] },
  ],
};

export default defineConfig({
  main: {
    define: { CARTULARY_VERSION: version },
    plugins: [withoutLeftovers()],
    build: {
      outDir: 'out',
      // Bundled, so that the package needs no node_modules; the command line takes the rest from there.
      externalizeDeps: { exclude: ['zod', '@noble/hashes'] },
      // The documents of `npm run demo` live under out/ too.
      emptyOutDir: false,
      rollupOptions: {
        input: {
          'main/index': join(root, 'electron/main/index.ts'),
          'cli/index': join(root, 'electron/cli/index.ts'),
          'launcher/index': join(root, 'electron/launcher/index.ts'),
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
    define: { CARTULARY_VERSION: version },
    plugins: [react(), documentFonts()],
    worker: { format: 'es', rollupOptions: { output: { codeSplitting: schemaFirst } } },
    build: {
      outDir: 'out/renderer',
      // Read by the browser on every start: half the bytes are half the time.
      minify: true,
      rollupOptions: {
        input: { index: join(root, 'renderer/app/index.html') },
        output: { codeSplitting: startTogether },
      },
    },
  },
});
