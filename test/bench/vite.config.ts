import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Bundles the benchmark for Node, as the program itself is bundled. */
export default defineConfig({
  root: at('../..'),
  logLevel: 'warn',
  build: {
    ssr: at('./index.ts'),
    outDir: at('../../out/bench'),
    emptyOutDir: true,
    minify: false,
  },
});
