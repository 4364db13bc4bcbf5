import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { chooseDriver, root } from './driver.ts';

/** Builds the stand-in for plain Node, which imports it beside the built main process. */
export async function setup(): Promise<void> {
  for (const built of ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html']) {
    if (!existsSync(join(root, built)))
      throw new Error(`${built} is missing: run "npm run build" first.`);
  }
  if (chooseDriver().kind !== 'stand-in') return;
  const here = join(root, 'test/desktop/standin');
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    build: {
      ssr: true,
      target: 'node20',
      minify: false,
      outDir: join(root, 'out/desktop'),
      emptyOutDir: true,
      rollupOptions: {
        input: { run: join(here, 'run.ts'), electron: join(here, 'electron.ts') },
        output: { entryFileNames: '[name].js' },
      },
    },
  });
}
