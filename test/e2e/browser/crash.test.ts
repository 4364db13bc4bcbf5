import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { createRandom } from '../../../shared/samples/generate/createRandom.ts';
import type { KillableBrowser } from './killableBrowser.ts';
import { pause, startBrowser } from './killableBrowser.ts';
import type { StoredReport, TestPage } from './page/page.ts';
import { expectSilence } from './inBrowser.ts';
import type { Recorder } from './recorder.ts';
import { record } from './recorder.ts';
import { testPagePath } from './serve.ts';

/*
 * The browser is killed, all its processes at once, in the middle of writing. What was acknowledged has
 * to be there afterwards, whole, with a history that holds together.
 */
const program = inject('browserProgram');
const base = inject('base');
const profile = mkdtempSync(join(tmpdir(), 'cartulary-crash-'));

const edits = 1000;
const kills = 20;
/** Kills in the middle of one step over many records. */
const bulkKills = 5;

describe.skipIf(program === null)('a browser that is killed', () => {
  afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

  it(`keeps each of ${edits} acknowledged edits through ${kills} kills`, { retry: 0 }, async () => {
    const random = createRandom(20_261_122);
    const acknowledged = new Set<number>();
    const begun = Date.now();
    await withPage((page) => page.evaluate(() => globalThis.testPage.seed('crash', 'small')));
    let next = 0;
    for (let kill = 1; kill <= kills; kill++) {
      const until = next + 20 + random.integer(0, 60);
      const { browser, page } = await openPage((edit) => void acknowledged.add(edit));
      expectWhole(await report(page), acknowledged);
      const running = page.evaluate(([from, to]) => globalThis.testPage.edit('crash', from, to), [
        next,
        edits * 2,
      ] as const);
      const died = running.then(
        () => 'finished',
        () => 'died',
      );
      while (!acknowledged.has(until)) await pause(1);
      // Anywhere within the step that follows, from before it begins to after it was stored.
      await pause(random.integer(0, 12));
      await browser.kill();
      expect(await died).toBe('died');
      next = Math.max(...acknowledged) + 2; // the next one may have been stored without being told
    }
    const { browser, page } = await openPage((edit) => void acknowledged.add(edit));
    expectWhole(await report(page), acknowledged);
    const missing = edits - acknowledged.size;
    await page.evaluate(([from, to]) => globalThis.testPage.edit('crash', from, to), [
      next,
      next + Math.max(1, missing),
    ] as const);
    expectWhole(await report(page), acknowledged);
    expect(acknowledged.size).toBeGreaterThanOrEqual(edits);
    await browser.close();
    const seconds = Math.round((Date.now() - begun) / 1000);
    process.stderr.write(
      `${acknowledged.size} edits, ${kills} kills: all there, history sound (${seconds} s)\n`,
    );
  });

  it(`stores a step over 500 records whole or not at all`, { retry: 0 }, async () => {
    const random = createRandom(7);
    // How long it takes here, so that the kills fall within it.
    const took = await withPage(async (page) => {
      await page.evaluate(() => globalThis.testPage.seed('bulk', 'medium'));
      const begun = Date.now();
      expect(await editAll(page, 'mark-0')).toBe(500);
      return Date.now() - begun;
    });
    let last = 'mark-0';
    let undone = 0;
    const settle = async (page: Page, mark: string) => {
      const { broken, marks } = await page.evaluate(() => globalThis.testPage.report('bulk'));
      expect(broken).toBeUndefined();
      if (marks[mark] === undefined) undone += 1;
      else last = mark;
      expect(marks, `after ${mark}`).toEqual({ [last]: 500 });
    };
    for (let kill = 1; kill <= bulkKills; kill++) {
      const { browser, page } = await openPage(() => undefined);
      if (kill > 1) await settle(page, `mark-${kill - 1}`);
      const running = editAll(page, `mark-${kill}`).then(
        () => 'finished',
        () => 'died',
      );
      await pause(Math.round(took * (0.1 + 0.16 * (kill - 1)) + random.integer(0, 10)));
      await browser.kill();
      await running;
    }
    await withPage((page) => settle(page, `mark-${bulkKills}`));
    expect(undone, 'kills that fell before the step was stored').toBeGreaterThan(0);
  });
});

interface OpenPage {
  readonly browser: KillableBrowser;
  readonly page: Page;
  readonly recorder: Recorder;
}

async function openPage(onEdit: (edit: number) => void): Promise<OpenPage> {
  const browser = await startBrowser(program ?? '', profile);
  const recorder = await record(browser.context, base);
  await browser.context.exposeBinding('acknowledge', (_source, edit: number) => onEdit(edit));
  const page = await browser.context.newPage();
  await page.goto(`${base}${testPagePath}index.html`);
  await page.waitForFunction(() => document.title === 'ready');
  return { browser, page, recorder };
}

async function withPage<T>(work: (page: Page) => Promise<T>): Promise<T> {
  const { browser, page, recorder } = await openPage(() => undefined);
  try {
    return await work(page);
  } finally {
    await browser.close();
    expectSilence(recorder);
  }
}

function editAll(page: Page, mark: string): ReturnType<TestPage['editAll']> {
  return page.evaluate((each) => globalThis.testPage.editAll('bulk', each), mark);
}

function report(page: Page): Promise<StoredReport> {
  return page.evaluate(() => globalThis.testPage.report('crash'));
}

function expectWhole(
  { broken, edits: stored }: StoredReport,
  acknowledged: ReadonlySet<number>,
): void {
  expect(broken).toBeUndefined();
  const there = new Set(stored);
  expect([...acknowledged].filter((edit) => !there.has(edit))).toEqual([]);
}
