import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Bundles the benchmarks for Node, as the program itself is bundled. */
export default defineConfig({
  root: at('../..'),
  logLevel: 'warn',
  build: {
    ssr: true,
    rollupOptions: {
      input: { index: at('./index.ts'), screens: at('./screens.ts'), history: at('./history.ts') },
    },
    outDir: at('../../out/bench'),
    emptyOutDir: true,
    minify: false,
  },
});
