import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../helpers/findBrowser.ts';
import { serve } from './serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The program of the browser; null when there is none. */
    readonly browserProgram: string | null;
    readonly base: string;
  }
}

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Once for the run: says which browser is used, builds the tests' page, serves it with the built app. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const program = findBrowser();
  process.stderr.write(
    program === null
      ? 'Browser tests: SKIPPED, neither Chromium, Chrome nor Edge was found (CARTULARY_TEST_BROWSER names one elsewhere)\n'
      : `Browser tests: on ${program}\n`,
  );
  project.provide('browserProgram', program);
  project.provide('base', '');
  if (program === null) return undefined;
  const appFolder = join(root, 'out/renderer');
  if (!existsSync(join(appFolder, 'index.html'))) {
    throw new Error('The app is not built: run "npm run build" first.');
  }
  const pageFolder = join(root, 'out/test-page');
  await build({
    configFile: false,
    root: join(root, 'test/e2e/browser/page'),
    base: './',
    logLevel: 'warn',
    worker: { format: 'es' },
    build: { outDir: pageFolder, emptyOutDir: true, target: 'chrome120', minify: false },
  });
  const served = await serve(appFolder, pageFolder);
  project.provide('base', served.base);
  return () => served.close();
}
