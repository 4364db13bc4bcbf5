import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { sayDistance } from '../../../renderer/features/transfers/counters/sayDistance.ts';
import { snapshotOf } from '../../../shared/assessment/index.ts';
import { formatMessage } from '../../../shared/i18n/index.ts';
import { terraMaestro } from '../../../shared/policy/terra-maestro-2024-08/policy.ts';
import { sampleWorkspace } from '../../../shared/samples/index.ts';
import { deskCounters } from '../../../shared/views/index.ts';
import { checkAccessibility } from './checkAccessibility.ts';
import { createSample, judged } from './createWorkspaces.ts';
import { inBrowser } from './inBrowser.ts';
import type { Hand } from './steps.ts';
import { createHand, goByPalette, means, savedFile, scoresOf, startSample } from './steps.ts';

const faces = [{ language: 'en' }, { language: 'zh-CN' }] as const;

/** Every flow of the sample counts below a million; this one is decided by number alone. */
const flow = 'FLW-050';

inBrowser('cross-border desk', ({ open }) => {
  it.each(means)(
    'says how near the next threshold is and what would change it, by %s',
    async (by) => {
      const { page } = await open();
      const hand = createHand(page, by);
      await startSample(hand);
      await goByPalette(hand, 'Cross-border');

      // "How close are we to the next threshold?" As computed here from the same workspace and day.
      const day = await page.evaluate(() => {
        const date = new Date();
        const two = (part: number) => String(part).padStart(2, '0');
        return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
      });
      const { counters } = deskCounters(snapshotOf(sampleWorkspace, terraMaestro, day));
      for (const counter of counters) {
        const { text, values } = sayDistance(counter);
        const measure = page.locator(`[data-counter=${counter.id}]`);
        await measure
          .getByText(formatMessage(text.en, 'en', values ?? {}), { exact: true })
          .waitFor();
        const figure = await measure.getByRole('img').getAttribute('aria-label');
        for (const { lower } of [counter.now, counter.extrapolated]) {
          expect(figure).toContain(lower.toLocaleString('en'));
        }
        const items = await measure.getByRole('listitem').allInnerTexts();
        expect(items).toHaveLength(counter.thresholds.length);
        counter.thresholds.forEach(({ people, isReached, consequence }, at) => {
          expect(items[at]).toContain(people.toLocaleString('en'));
          expect(items[at]).toContain(consequence.en);
          expect(items[at]?.includes('not reached')).toBe(isReached === 'no');
        });
      }
      const general = page.locator('[data-counter=general] .counter-distance');
      const before = await general.innerText();

      await chooseExport(hand, by);
      const card = page.getByRole('region', { name: 'Telemetry to Singapore' });
      await card.getByText('Filed standard contract or certification').first().waitFor();
      for (const paper of [
        'Notice to people',
        'Impact assessment',
        'Finding of equal protection',
      ]) {
        expect(await card.getByText(paper, { exact: true }).count()).toBe(1);
      }

      // What if: the row of the security assessment shows, and nothing is written.
      await hand.press(card.locator('.what-if > summary'));
      await hand.write(card.getByLabel('People without sensitive data'), '1,200,000');
      const table = card.getByRole('table', { name: 'Before and after' });
      const required = table.getByRole('row', { name: /^Required/ });
      await required.getByText('CAC security assessment', { exact: true }).waitFor();
      expect(await required.innerText()).toMatch(/row 13[\s\S]*row 12/);
      expect(await table.getByRole('row', { name: /^People without/ }).innerText()).toContain(
        '1,200,000',
      );
      await card.getByText(/other exports are affected/).waitFor();
      expect(await general.innerText()).toBe(before);
      expect(await historyLength(page)).toBe(1);

      // Only when applied is it written, in one step that undo takes back.
      await hand.press(card.getByRole('button', { name: 'Apply to the record' }));
      await general.getByText(/every threshold is reached/).waitFor();
      expect(await historyLength(page)).toBe(2);
      await hand.keys('Escape');
      await card.waitFor({ state: 'detached' });
      await hand.keys('Control+z');
      await general.getByText(before, { exact: true }).waitFor();
      await scoresOf(page);
    },
  );

  it('filters by words and narrows nothing once cleared', async () => {
    const { page } = await open();
    const hand = createHand(page, 'mouse');
    await startSample(hand);
    await goByPalette(hand, 'Cross-border');
    const grid = page.getByRole('grid', { name: 'Exports' });
    await grid.getByRole('row').first().waitFor();
    const all = await grid.getAttribute('aria-rowcount');
    await hand.write(page.getByRole('searchbox', { name: 'Find an export' }), 'singapore');
    await page.getByText(/^\d+ of \d+ exports$/).waitFor();
    for (const row of await grid.getByRole('row').allInnerTexts())
      expect(row).toMatch(/Singapore/i);
    await hand.write(page.getByRole('searchbox', { name: 'Find an export' }), 'no such flow');
    await page.getByText(/No export matches/).waitFor();
    await hand.press(page.getByRole('search').getByRole('button', { name: 'Clear' }));
    await grid.getByRole('row').first().waitFor();
    expect(await grid.getAttribute('aria-rowcount')).toBe(all);
  });

  it('saves a measure as a figure that stands by itself', async () => {
    const { page } = await open();
    const hand = createHand(page, 'mouse');
    await startSample(hand);
    await goByPalette(hand, 'Cross-border');
    const measure = page.locator('[data-counter=sensitive]');
    await measure.getByRole('button', { name: 'Save figure' }).click();
    const { name, bytes } = await savedFile(page, () =>
      page.getByRole('menuitem', { name: /SVG/ }).click(),
    );
    expect(name).toMatch(/^export-counter-sensitive-\d{4}\.svg$/);
    const svg = new TextDecoder().decode(bytes);
    expect(svg).toContain('10,000');
    expect(svg).toContain('Counted so far');
    expect(svg).not.toMatch(/var\(--|class=/);
  });

  it.each(faces)('nothing serious for axe: $language, light and dark', async (face) => {
    const { page } = await open(face);
    await page.getByRole('heading').first().waitFor();
    await createSample(page, face.language);
    await judged(page);
    const found: string[] = [];
    const check = async (where: string) => {
      await page.waitForTimeout(300);
      for (const each of await checkAccessibility(page)) {
        found.push(`${where}: ${each.rule} at ${each.target}: ${each.summary}`);
      }
    };
    await page.locator('.overview-questions li').first().waitFor();
    await check('overview');
    await page.locator('.frame-nav a[href$="/transfers"]').click();
    await page.locator('.export-row').nth(1).click();
    await page.locator('.paper-list').waitFor();
    await check('desk with a card');
    await page.locator('.what-if > summary').click();
    await page.locator('.what-if-form input').first().fill('1200000');
    await page.locator('.what-if-table').waitFor();
    await check('what if');
    await page.setViewportSize({ width: 1000, height: 800 });
    await check('narrow');
    expect(found).toEqual([]);
  });
});

inBrowser('overview', ({ open }) => {
  it('names exports at risk, what would decide most, and what changed', async () => {
    const { page } = await open();
    const hand = createHand(page, 'keyboard');
    await startSample(hand);
    await goByPalette(hand, 'Overview');
    const part = (name: string) => page.getByRole('region', { name });
    await part('Exports from the mainland').getByText('Exports at risk').waitFor();
    const risks = part('Exports from the mainland').getByRole('listitem');
    expect(await risks.count()).toBe(5);
    expect(await risks.first().innerText()).toMatch(/^FLW-\d+ .* → .*\n.*not met/);
    const questions = part('How complete the map is').getByRole('listitem');
    expect(await questions.count()).toBe(10);
    expect(await questions.first().innerText()).toMatch(/\+\d+\.\d points/);
    await part('Recent changes').getByText('No change since the workspace was begun.').waitFor();
    await page.getByText(/^No assessment has been saved yet/).waitFor();

    // The first of them leads to the record it is missing of, beside the overview.
    await hand.press(questions.first().getByRole('link').last());
    await page.getByRole('complementary').getByRole('tab').first().waitFor();
    expect(await page.getByRole('heading', { name: 'Overview', level: 1 }).count()).toBe(1);
  });
});

async function chooseExport(hand: Hand, by: 'mouse' | 'keyboard'): Promise<void> {
  const { page } = hand;
  const grid = page.getByRole('grid', { name: 'Exports' });
  await grid.getByRole('row').first().waitFor();
  await hand.write(page.getByRole('searchbox', { name: 'Find an export' }), flow);
  await page.getByText(/^1 of \d+ exports$/).waitFor();
  if (by === 'mouse') await grid.getByRole('row').first().click();
  else await hand.press(grid);
}

/** How many steps the open workspace has, as stored. */
function historyLength(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const all = await indexedDB.databases();
    const name = all.find((each) => each.name?.startsWith('cartulary-workspace-'))?.name ?? '';
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name);
      request.addEventListener('success', () => resolve(request.result));
    });
    const count = await new Promise<number>((resolve) => {
      const request = database.transaction('history').objectStore('history').count();
      request.addEventListener('success', () => resolve(request.result));
    });
    database.close();
    return count;
  });
}
