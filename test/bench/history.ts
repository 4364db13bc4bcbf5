import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { launchArgs } from '../helpers/launchArgs.ts';
import { findBrowser } from '../helpers/findBrowser.ts';
import { serve, testPagePath } from '../e2e/browser/serve.ts';
import { median } from './measure.ts';

/*
 * A history of ten thousand entries in the built app, in a real browser: opened, filtered, verified.
 * Run and read, not asserted. Times are wall clock as the page sees them.
 */
const root = process.cwd();
const program = findBrowser();
if (program === null) throw new Error('No Chromium, Chrome or Edge was found.');
const workspace = 'bench';
const entries = 10_000;
const rounds = 3;
const goalMs = 1000;
/** Longest task allowed while the history is read and filtered, in ms. */
const taskGoalMs = 50;

const pageFolder = join(root, 'out/test-page');
await build({
  configFile: false,
  root: join(root, 'test/e2e/browser/page'),
  base: './',
  logLevel: 'warn',
  worker: { format: 'es' },
  build: { outDir: pageFolder, emptyOutDir: true, target: 'chrome120', minify: false },
});
const served = await serve(join(root, 'out/renderer'), pageFolder);
const profile = await mkdtemp(join(tmpdir(), 'cartulary-bench-'));
const context = await chromium.launchPersistentContext(profile, {
  executablePath: program,
  args: [...launchArgs],
  viewport: { width: 1280, height: 800 },
  locale: 'en-GB',
});
await context.addInitScript(() => {
  const tasks: number[] = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) tasks.push(entry.duration);
  }).observe({ type: 'longtask', buffered: true });
  Object.assign(globalThis, { longTasks: tasks });
});

try {
  const page = await context.newPage();
  console.error(`Writing a history of ${entries} entries …`);
  await page.goto(`${served.base}${testPagePath}index.html`);
  await page.waitForFunction(() => document.title === 'ready');
  await page.evaluate((id) => globalThis.testPage.seed(id, 'sample'), workspace);
  await page.evaluate(([id, count]) => globalThis.testPage.fillHistory(id, count), [
    workspace,
    entries,
  ] as const);

  const [opened, filtered, verified, tasks]: number[][] = [[], [], [], []];
  for (let round = 0; round < rounds; round++) {
    opened?.push(await measureOpening(page));
    await page.evaluate(() => (globalThis.longTasks.length = 0));
    filtered?.push(await measureFilter(page));
    tasks?.push(await page.evaluate(() => Math.max(0, ...globalThis.longTasks)));
    verified?.push(await measureVerifying(page));
  }
  tell(`from the overview to the newest of ${entries} entries`, opened ?? [], goalMs);
  tell('from a pasted filter to all that fits it', filtered ?? [], goalMs);
  tell('longest task meanwhile', tasks ?? [], taskGoalMs);
  tell('from Verify to its answer', verified ?? [], goalMs);
} finally {
  await context.close();
  await served.close();
  await rm(profile, { recursive: true, force: true });
}

/** From the overview to the history, within the open program. */
async function measureOpening(page: Page): Promise<number> {
  await page.goto('about:blank');
  await page.goto(`${served.base}/#/w/${workspace}`);
  await page.waitForSelector('[data-state=current]', { timeout: 60_000 });
  await page.waitForTimeout(500);
  return page.evaluate(
    (address) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        location.hash = address;
        const look = () => {
          if (document.querySelector('[role=treegrid] [role=row]') === null) {
            requestAnimationFrame(look);
          } else setTimeout(() => resolve(performance.now() - start), 0);
        };
        requestAnimationFrame(look);
      }),
    `#/w/${workspace}/history`,
  );
}

/** Looks for what only few of all entries say, the oldest among them. */
async function measureFilter(page: Page): Promise<number> {
  await page.getByRole('searchbox').first().click();
  // In the page, so that no polling of ours is in the figure.
  const time = page.evaluate(untilFiltered);
  await page.waitForTimeout(50);
  await page.keyboard.insertText('workspace');
  return time;
}

function untilFiltered(): Promise<number> {
  return new Promise((resolve) => {
    let start = 0;
    addEventListener('input', () => (start = performance.now()), { once: true, capture: true });
    const look = () => {
      const said = document.querySelector('.history-count')?.textContent ?? '';
      if (start > 0 && /^\d[\d,]* of [\d,]+ entries$/.test(said)) {
        resolve(performance.now() - start);
      } else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

async function measureVerifying(page: Page): Promise<number> {
  const time = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let start = 0;
        addEventListener('click', () => (start = performance.now()), { once: true, capture: true });
        const look = () => {
          const said = document.querySelector('.history-verified')?.textContent ?? '';
          if (start > 0 && said !== '') resolve(performance.now() - start);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
  );
  await page.waitForTimeout(50);
  await page.getByRole('button', { name: 'Verify' }).click();
  const ms = await time;
  const said = await page.locator('.history-verified').textContent();
  if (said?.includes('holds together') !== true) throw new Error(`Expected a sound chain: ${said}`);
  return ms;
}

function tell(what: string, times: readonly number[], goal: number): void {
  const [middle, worst] = [median(times), Math.max(...times)].map(Math.round);
  console.log(`${`${middle} ms (worst ${worst})`.padStart(22)}  ${what}; goal ${goal} ms`);
}
