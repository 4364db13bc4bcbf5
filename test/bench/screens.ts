import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { launchArgs } from '../helpers/launchArgs.ts';
import { findBrowser } from '../helpers/findBrowser.ts';
import { serve, testPagePath } from '../e2e/browser/serve.ts';
import { median } from './measure.ts';
import { measureMap } from './measureMap.ts';
import { takenAwayMs } from './takenAway.ts';

/*
 * What a person waits for with the large workspace in the built app, in a real browser: run and read,
 * not asserted. Times are wall clock as the page sees them. `--map` measures the views of the map alone,
 * `--grid` the register alone, `--explain` prints what the browser says of each long frame.
 */
const root = process.cwd();
const program = findBrowser();
if (program === null) throw new Error('No Chromium, Chrome or Edge was found.');
const workspace = 'bench';
const register = 'flows';
/** Longest task allowed while scrolling and typing, in ms. */
const taskGoalMs = 50;
const edits = 20;
/** How long the browser may be busy with its own start, in ms. */
const ownStartMs = 3000;
const isExplained = process.argv.includes('--explain');

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
/** A browser with what earlier ones stored. */
const start = () =>
  chromium.launchPersistentContext(profile, {
    executablePath: program,
    args: [...launchArgs],
    viewport: { width: 1280, height: 800 },
  });

console.error('Filling the store with the large workspace …');
const filling = await start();
const filler = await filling.newPage();
await filler.goto(`${served.base}${testPagePath}index.html`);
await filler.waitForFunction(() => document.title === 'ready');
await filler.evaluate((id) => globalThis.testPage.seed(id, 'large'), workspace);
await untilStill(profile);
await filling.close();

// As in the morning: another browser, and a store that is done with writing.
let context = await start();

try {
  if (process.argv.includes('--map')) await openOnce(await newPage());
  else await measureRegister();
  const views = process.argv.includes('--grid') ? [] : await measureMap(currentPage());
  for (const view of views) {
    const during =
      view.duringLayout === null
        ? ''
        : `, of it during layout ${Math.round(view.duringLayout)} ms; goal ${taskGoalMs} ms`;
    const task = `longest task ${Math.round(view.longestTask)} ms${during}`;
    tell(`${view.what} (${task})`, view.times, view.goal);
  }
} finally {
  await context.close();
  await served.close();
  await rm(profile, { recursive: true, force: true });
}

/** A page in a browser that is done with its own start: Chromium loads pages for its own bars first. */
async function newPage(): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(watchTasks);
  await page.waitForTimeout(ownStartMs);
  return page;
}

function currentPage(): Page {
  const page = context.pages().at(-1);
  if (page === undefined) throw new Error('Expected a page to be open.');
  return page;
}

/** In the page, before anything else: notes what holds it up. */
function watchTasks(): void {
  const tasks: number[] = [];
  const spans: Span[] = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      tasks.push(duration);
      spans.push({ start: startTime, end: startTime + duration });
    }
  }).observe({ type: 'longtask', buffered: true });
  /** From the question for a graph to its answer: while the worker builds it and lays it out. */
  const layouts: (Span & { readonly id: unknown })[] = [];
  globalThis.Worker = class extends Worker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      this.addEventListener('message', ({ data }) => {
        const asked = layouts.find(({ id }) => id === data?.id);
        if (asked !== undefined) asked.end = Math.min(asked.end, performance.now());
      });
    }
    // Both ways of calling it are handed on as they come.
    override postMessage(message: unknown, ...rest: unknown[]): void {
      const { id, argumentList } = message as {
        id?: unknown;
        argumentList?: { value?: unknown }[];
      };
      if (argumentList?.[0]?.value === 'graph') {
        layouts.push({ id, start: performance.now(), end: Infinity });
      }
      super.postMessage(message, ...(rest as [])); // whatever was given beside it
    }
  };
  /** What held up the page, for whoever wants to shorten it. */
  const frames: string[] = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { duration, styleAndLayoutStart, startTime, scripts } = entry.toJSON();
      const parts = scripts.map(
        (each: { invoker: string; duration: number; forcedStyleAndLayoutDuration: number }) =>
          `${each.invoker} ${Math.round(each.duration)} (layout ${Math.round(each.forcedStyleAndLayoutDuration)})`,
      );
      const last = styleAndLayoutStart === 0 ? 0 : startTime + duration - styleAndLayoutStart;
      frames.push(`${Math.round(duration)} ms: ${parts.join(', ')}; layout ${Math.round(last)}`);
    }
  }).observe({ type: 'long-animation-frame', buffered: true });
  Object.assign(globalThis, { longTasks: tasks, longSpans: spans, layouts, longFrames: frames });
}

/** Waits until nothing in the folder has been written for two seconds, or half a minute has passed. */
async function untilStill(folder: string): Promise<void> {
  for (let waited = 0; waited < 30; waited += 2) {
    const since = Date.now();
    await new Promise((resolve) => setTimeout(resolve, 2000));
    const names = await readdir(folder, { recursive: true });
    const written = await Promise.all(
      names
        .filter((name) => name.includes('IndexedDB'))
        .map(async (name) => (await stat(join(folder, name)).catch(() => undefined))?.mtimeMs ?? 0),
    );
    if (Math.max(0, ...written) < since) return;
  }
}

async function openOnce(page: Page): Promise<void> {
  await measureOpening(page);
  await page.waitForSelector('[data-state=current]', { timeout: 120_000 });
}

async function measureRegister(): Promise<void> {
  const openings = await newPage();
  const opened: [number, ...number[]] = [await measureOpening(openings)];
  for (let round = 0; round < 4; round++) opened.push(await measureOpening(openings));
  tell('from the address to a usable grid of 20,000 rows, browser just started', [opened[0]], 1500);
  tell('the same again', opened.slice(1), 1500);

  // Whoever works opens once: what five openings leave to be cleared up would fall into the scrolling.
  await context.close();
  context = await start();
  const page = await newPage();
  await measureOpening(page);
  await page.waitForSelector('[data-state=current]', { timeout: 120_000 });
  const judged = await page.evaluate(() => performance.now());
  tell('from the address to the first principles', [judged], null);
  tellTask('longest task while scrolling', await measureScrolling(page));
  tellTask('longest task while typing into the filter', await measureFilter(page));
  await enterPeopleColumn(page);
  const { times, held } = await measureEdits(page);
  tellTask('longest task while typing into cells', held);
  tell(`from Enter in a cell to the principles, ${edits} edits`, times, 300);
}

async function measureOpening(page: Page): Promise<number> {
  await page.goto('about:blank');
  await page.goto(`${served.base}/#/w/${workspace}/registers/${register}`);
  await page.waitForSelector('[role=grid] [role=gridcell]', { timeout: 60_000 });
  // Usable: it has painted and takes a key.
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now()), 0));
      }),
  );
}

async function longestTask(page: Page, work: () => Promise<void>): Promise<Held> {
  await page.waitForTimeout(500);
  const before = await takenAwayMs();
  await page.evaluate(() => {
    globalThis.longTasks.length = 0;
    globalThis.longFrames.length = 0;
  });
  await work();
  await page.waitForTimeout(500);
  if (isExplained) console.log((await page.evaluate(() => globalThis.longFrames)).join('\n'));
  const after = await takenAwayMs();
  return {
    longest: await page.evaluate(() => Math.max(0, ...globalThis.longTasks)),
    takenAway: before === null || after === null ? null : after - before,
  };
}

async function measureScrolling(page: Page): Promise<Held> {
  const box = await page.locator('[role=grid]').boundingBox();
  if (box === null) throw new Error('Expected a grid on the page.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  return longestTask(page, async () => {
    for (let step = 0; step < 120; step++) await page.mouse.wheel(0, step < 100 ? 700 : -2500);
    for (let step = 0; step < 40; step++) await page.mouse.wheel(step < 30 ? 300 : -900, 0);
  });
}

async function measureFilter(page: Page): Promise<Held> {
  const field = page.getByRole('searchbox').first();
  await field.click();
  return longestTask(page, async () => {
    await page.keyboard.type('Flow 12', { delay: 60 });
    await page.waitForTimeout(800);
    for (let key = 0; key < 7; key++) await page.keyboard.press('Backspace', { delay: 30 });
    await page.waitForTimeout(800);
  });
}

/** Puts the grid on the count of people of its first flow, which the rules on exports read. */
async function enterPeopleColumn(page: Page): Promise<void> {
  await page.locator('[role=grid] [role=gridcell][aria-colindex="3"]').first().click();
  await page.keyboard.press('Control+Home');
  for (let step = 0; step < 80; step++) {
    const grid = page.locator('[role=grid][aria-activedescendant]'); // once the cell is drawn
    const label = await grid.getAttribute('aria-activedescendant');
    const column = await page.evaluate((id) => {
      const cell = id === null ? null : document.getElementById(id);
      const index = cell?.getAttribute('aria-colindex');
      const head = document.querySelector(`[role=columnheader][aria-colindex="${index}"]`);
      return head?.textContent ?? '';
    }, label);
    if (column.startsWith('People without sensitive data')) return;
    await page.keyboard.press('ArrowRight');
  }
  throw new Error('The grid has no column for the people of a flow.');
}

/** People counts are typed in row after row; each edit is waited for until the scores hold it. */
async function measureEdits(page: Page): Promise<{ times: number[]; held: Held }> {
  const times: number[] = [];
  const held = await longestTask(page, async () => {
    for (let edit = 0; edit < edits; edit++) {
      await page.keyboard.type(`${1000 + edit}`, { delay: 30 });
      const time = page.evaluate(untilJudged);
      await page.waitForTimeout(50);
      await page.keyboard.press('Enter');
      times.push(await time);
    }
  });
  return { times, held };
}

/** In the page: milliseconds from the next key to scores that hold a later step. */
function untilJudged(): Promise<number> {
  return new Promise((resolve, reject) => {
    const strip = document.querySelector('.score-strip');
    if (strip === null) {
      reject(new Error('Expected the scores on the page.'));
      return;
    }
    const sequence = () => Number(strip.getAttribute('data-sequence'));
    const before = sequence();
    let start = 0;
    addEventListener('keydown', () => (start = performance.now()), { once: true, capture: true });
    const look = () => {
      const isDone = sequence() > before && strip.getAttribute('data-state') === 'current';
      if (isDone && start > 0) resolve(performance.now() - start);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

function tell(what: string, times: readonly number[], goal: number | null): void {
  const [middle, worst] = [median(times), Math.max(...times)].map(Math.round);
  const shown = times.length === 1 ? `${middle} ms` : `${middle} ms (worst ${worst})`;
  console.log(`${shown.padStart(22)}  ${what}${goal === null ? '' : `; goal ${goal} ms`}`);
}

function tellTask(what: string, { longest, takenAway }: Held): void {
  const host =
    takenAway === null ? '' : `; the host took ${takenAway} ms of processor time meanwhile`;
  tell(`${what}${host}`, [longest], taskGoalMs);
}

/** What held up the page. */
interface Held {
  /** In ms of wall clock. */
  readonly longest: number;
  readonly takenAway: number | null;
}

interface Span {
  readonly start: number;
  end: number;
}

declare global {
  var longTasks: number[];
  var longSpans: Span[];
  var layouts: Span[];
  var longFrames: string[];
}
