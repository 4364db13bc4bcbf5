import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { createRandom } from '../../../shared/samples/generate/createRandom.ts';
import { createSample, judged } from './createWorkspaces.ts';
import { expectSilence, inBrowser } from './inBrowser.ts';
import type { KillableBrowser } from './killableBrowser.ts';
import { pause, startBrowser } from './killableBrowser.ts';
import { record } from './recorder.ts';
import { createHand, goByPalette } from './steps.ts';

inBrowser('storage that fails', ({ open, base }) => {
  it('a workspace written by a newer program is refused and left alone', async () => {
    const { page } = await open();
    const id = await createSample(page);
    await page.goto(`${base}/#/`);
    const raised = await raiseVersion(page, id);
    await page.goto(`${base}/#/w/${id}/overview`);
    await page.getByText(/written by a newer Cartulary/).waitFor();
    expect(await versionOf(page, id)).toBe(raised);
    await page.getByRole('button', { name: 'All workspaces' }).click();
    await page.getByText('Sample Devices Co., Ltd.').first().waitFor();
  });

  it('a second window of the same workspace is told where to go on', async () => {
    const { page, context } = await open();
    const id = await createSample(page);
    const second = await context.newPage();
    await second.goto(`${base}/#/w/${id}/overview`);
    await second.getByText(/open in another window/).waitFor();
    await page.close();
    await second.getByRole('button', { name: 'Try again' }).click();
    await second.locator('.frame').waitFor();
  });

  it('an edit that finds no room is refused in words, and nothing is changed by it', async () => {
    await withProfile(async (start) => {
      const { page, context, close } = await start();
      await page.goto(`${base}/`);
      const id = await createSample(page);
      await judged(page);
      const keeper = await context.newPage();
      const session = await context.newCDPSession(keeper);
      const limit = async (quotaSize?: number) => {
        // How much room there is, the browser remembers while a database is open and a little longer.
        await page.goto('about:blank');
        await pause(4_000);
        const room = { origin: base, ...(quotaSize === undefined ? {} : { quotaSize }) };
        await session.send('Storage.overrideQuotaForOrigin', room);
        await page.goto(`${base}/#/w/${id}/registers/partners`);
        await firstName(page).waitFor();
      };
      await limit(1);
      const before = await firstName(page).innerText();
      await renameFirst(page, 'No room for this');
      await page.getByText(/no room left on the disk/).waitFor();
      await limit();
      await page.getByRole('gridcell', { name: before }).first().waitFor();
      expect(await page.getByRole('gridcell', { name: 'No room for this' }).count()).toBe(0);
      await renameFirst(page, 'Room again');
      await page.getByRole('gridcell', { name: 'Room again' }).first().waitFor();
      await close();
    });
  });

  it('damaged files of the browser: the app says so, and a backup brings the workspace back', async () => {
    await withProfile(async (start, profile) => {
      const { page, close } = await start();
      await page.goto(`${base}/`);
      const id = await createSample(page);
      await judged(page);
      await goByPalette(createHand(page, 'keyboard'), 'Back up now');
      await page
        .getByText(/last backup|backed up/i)
        .first()
        .waitFor();
      await close();

      expect(damage(join(profile, 'Default/IndexedDB'))).toBeGreaterThan(0);

      const { page: again, close: closeAgain } = await start();
      await again.goto(`${base}/#/w/${id}/overview`);
      // Chromium either refuses to open what is damaged or has thrown it away.
      await again.getByText('This workspace could not be opened').waitFor();
      await again.getByRole('button', { name: 'All workspaces' }).click();
      await again
        .getByRole('button', { name: /Restore/ })
        .first()
        .click();
      await judged(again);
      await again.getByText('Sample Devices Co., Ltd.').first().waitFor();
      await closeAgain();
    });
  });
});

interface ProfilePage {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Ends the browser; fails where it asked for anything but our own files. */
  readonly close: () => Promise<void>;
}

/** A browser profile on disk, for what outlives a browser; each start opens it anew. */
async function withProfile(
  work: (start: () => Promise<ProfilePage>, profile: string) => Promise<void>,
): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'cartulary-profile-'));
  const running = new Set<KillableBrowser>();
  const start = async () => {
    const browser = await startBrowser(inject('browserProgram') ?? '', profile);
    running.add(browser);
    const { context } = browser;
    const recorder = await record(context, inject('base'));
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await page.setViewportSize({ width: 1280, height: 800 });
    return {
      context,
      page,
      async close() {
        await browser.close();
        running.delete(browser);
        expectSilence(recorder);
      },
    };
  };
  try {
    await work(start, profile);
  } finally {
    for (const browser of running) await browser.kill();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** The name of the first partner, in the grid. */
function firstName(page: Page): Locator {
  return page.locator('[role=gridcell][aria-colindex="3"]').first();
}

/** Types another name over it. */
async function renameFirst(page: Page, name: string): Promise<void> {
  await firstName(page).click();
  for (const key of ['F2', 'Control+a']) await page.keyboard.press(key);
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
}

/** Makes the stored database look as if a later program had opened it; gives its version. */
function raiseVersion(page: Page, id: string): Promise<number> {
  return page.evaluate(
    (name) =>
      new Promise<number>((resolve, reject) => {
        const request = indexedDB.open(name, 990);
        request.addEventListener('success', () => {
          resolve(request.result.version);
          request.result.close();
        });
        request.addEventListener('error', () => reject(request.error ?? new Error(name)));
        request.addEventListener('blocked', () => reject(new Error('It is still open.')));
      }),
    `cartulary-workspace-${id}`,
  );
}

function versionOf(page: Page, id: string): Promise<number | undefined> {
  return page.evaluate(
    async (name) => (await indexedDB.databases()).find((each) => each.name === name)?.version,
    `cartulary-workspace-${id}`,
  );
}

/** Writes noise over every file the browser keeps its databases in; says over how many. */
function damage(folder: string): number {
  const random = createRandom(1);
  let count = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name === 'LOCK') continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = Buffer.alloc(statSync(path).size, 0);
    for (let i = 0; i < bytes.length; i++) bytes[i] = random.integer(0, 255);
    writeFileSync(path, bytes);
    count += 1;
  }
  return count;
}
