import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { checkAccessibility } from './checkAccessibility.ts';
import { createSample, judged } from './createWorkspaces.ts';
import { inBrowser } from './inBrowser.ts';
import type { Hand, Means } from './steps.ts';
import { createHand, goByPalette, means, scoresOf, startSample } from './steps.ts';

const faces = [{ language: 'en' }, { language: 'zh-CN' }] as const;

inBrowser('graph', ({ open }) => {
  for (const by of means) {
    const begin = async (): Promise<Hand> => {
      const { page } = await open({ viewport: { width: 1440, height: 1000 } });
      const hand = createHand(page, by);
      await startSample(hand);
      await goByPalette(hand, 'Map');
      await nodes(page).first().waitFor();
      return hand;
    };

    it(`by ${by}: which sensitive categories leave mainland China, to whom, on what basis`, async () => {
      const hand = await begin();
      const { page } = hand;
      await narrowToSensitiveExports(hand, by);
      await page.getByText('2 of 72 flows shown.').waitFor();
      // So few that every group stands open: recipients are named in the drawing itself.
      await nodes(page).filter({ hasText: 'PAR-002' }).waitFor();

      await hand.press(page.getByRole('button', { name: 'Show details' }));
      const strip = page.getByRole('region', { name: 'What flows' });
      const category = strip.getByRole('listitem').filter({ hasText: 'sensitive' });
      await category.first().waitFor();
      const sensitive = await category.allInnerTexts();
      expect(sensitive.map((said) => said.replaceAll(/\s+/g, ' '))).toEqual([
        'CAT-030 Heart rate sensitive',
        'CAT-029 Whereabouts of a child sensitive',
      ]);
      await strip
        .getByRole('link', { name: /^PAR-002/ })
        .first()
        .waitFor();
      const rows = strip.getByRole('row').filter({ hasText: /FLW-/ });
      expect(await rows.count()).toBe(2);
      for (const row of await rows.all()) {
        await row.getByText('Filed standard contract or certification').waitFor();
      }

      await hand.press(strip.getByRole('link', { name: /^FLW-058/ }));
      const panel = page.getByRole('complementary');
      await hand.press(panel.getByRole('tab', { name: /^Facts/ }));
      await panel.locator('[data-field=mechanism]').waitFor();
      // The graph is still there, beside the record.
      expect(await nodes(page).count()).toBe(5);
    });

    it(`by ${by}: a flow is drawn between two stops, filled in beside the graph, and undone`, async () => {
      const hand = await begin();
      const { page } = hand;
      const from = await showNode(hand, 'ACT-006');
      const to = await showNode(hand, 'PAR-025');
      if (by === 'mouse') await dragFlow(page, from, to);
      else await drawByKeys(hand);
      const panel = page.getByRole('complementary');
      await panel.getByText('FLW-').first().waitFor();
      const name = panel.getByRole('textbox', { name: 'Name', exact: true });
      expect(await name.inputValue()).toMatch(/^Customer support → /);
      await panel.getByText('ACT-006').first().waitFor();
      await panel.getByText('PAR-025').first().waitFor();
      await scoresOf(page);
      await page.getByText('All 73 flows shown.').waitFor();

      await graph(page).focus();
      await hand.keys('Control+z');
      await page.getByText('All 72 flows shown.').waitFor();
    });
  }

  it('by keyboard: walks along the links, opens and closes a group, opens a record', async () => {
    const { page } = await open({ viewport: { width: 1440, height: 1000 } });
    const hand = createHand(page, 'keyboard');
    await startSample(hand);
    await goByPalette(hand, 'Map');
    await nodes(page).first().waitFor();
    await graph(page).focus();
    await hand.keys('ArrowDown', 'ArrowRight');
    expect(await activeLabel(page)).toMatch(/; Activity; /);
    await hand.keys('ArrowRight', 'ArrowLeft', 'ArrowLeft');
    expect(await activeLabel(page)).toMatch(/; Collected from; /);
    await walkTo(hand, /closed group/);
    const closed = await activeLabel(page);
    await hand.keys('Space');
    await expect.poll(() => activeLabel(page)).toMatch(/member of an open group/);
    await hand.keys('Enter');
    await page.getByRole('complementary').getByText('SUB-').first().waitFor();
    await graph(page).focus();
    await hand.keys('Space');
    await expect.poll(() => activeLabel(page)).toBe(closed);
  });

  it('the search opens the group a stop is in and goes there; the choice outlives another tab', async () => {
    const { page } = await open();
    const hand = createHand(page, 'keyboard');
    await startSample(hand);
    await goByPalette(hand, 'Map');
    await nodes(page).first().waitFor();
    await hand.write(page.getByRole('combobox', { name: 'Find in the graph' }), 'PAR-002');
    await page.getByRole('option', { name: /PAR-002/ }).waitFor();
    await hand.keys('Enter');
    await chosen(page).filter({ hasText: 'PAR-002' }).waitFor();
    await hand.press(page.getByRole('tab', { name: 'Matrix' }));
    await page.getByRole('tab', { name: 'Matrix', selected: true }).waitFor();
    await hand.press(page.getByRole('tab', { name: 'Graph', exact: true }));
    await chosen(page).filter({ hasText: 'PAR-002' }).waitFor();
  });

  it.each(faces)(
    'graph and list without a serious violation: $language, light and dark',
    async (face) => {
      const { page } = await open(face);
      await createSample(page, face.language);
      await judged(page);
      await page.evaluate(() => {
        window.location.hash = window.location.hash.replace('overview', 'map');
      });
      await nodes(page).first().waitFor();
      expect(await checkAccessibility(page), 'graph').toEqual([]);
      await graph(page).focus();
      await page.keyboard.press('ArrowDown');
      await page.locator('.graph-pick-body').waitFor();
      expect(await checkAccessibility(page, '#main'), 'a choice').toEqual([]);
      await page.getByRole('button', { name: /^(Filter by …|筛选……)$/ }).click();
      await page.getByRole('dialog').waitFor();
      expect(await checkAccessibility(page), 'filters').toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /^(Groups|分组)$/ }).click();
      await page.getByRole('dialog').waitFor();
      expect(await checkAccessibility(page), 'groups').toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('radio', { name: /^(List|列表)$/ }).press('Space');
      const list = page.locator('.graph-list');
      await list.locator('summary').first().click();
      expect(await checkAccessibility(page, '#main'), 'list').toEqual([]);
    },
  );
});

function graph(page: Page): Locator {
  return page.getByRole('listbox', { name: /^(Graph of flows|数据流转关系图)$/ });
}

function nodes(page: Page): Locator {
  return graph(page).getByRole('option');
}

function chosen(page: Page): Locator {
  return graph(page).locator('[role=option][aria-selected=true]');
}

async function narrowToSensitiveExports(hand: Hand, by: Means): Promise<void> {
  const { page } = hand;
  const sensitivity = page.getByRole('combobox', { name: 'Sensitivity' });
  if (by === 'mouse') await sensitivity.selectOption({ label: 'Sensitive only' });
  else {
    await sensitivity.focus();
    await page.keyboard.type('Sensitive only');
  }
  await hand.press(page.getByRole('checkbox', { name: 'Exports only' }));
}

/** Goes to a stop by the search; gives its box. */
async function showNode(hand: Hand, code: string): Promise<Locator> {
  const { page } = hand;
  await hand.write(page.getByRole('combobox', { name: 'Find in the graph' }), code);
  await page.getByRole('listbox', { name: 'Find in the graph' }).getByText(code).waitFor();
  await hand.keys('Enter');
  const node = nodes(page).filter({ hasText: code });
  await node.waitFor();
  return node;
}

async function dragFlow(page: Page, from: Locator, to: Locator): Promise<void> {
  await page.getByRole('button', { name: 'Clear the choice' }).click();
  await page.getByRole('button', { name: 'Fit all' }).click();
  await from.hover();
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (start === null || end === null) throw new Error('Expected both boxes to be drawn.');
  await page.mouse.move(start.x + start.width + 2, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(end.x - 20, end.y, { steps: 5 });
  await page.mouse.move(end.x + end.width / 3, end.y + end.height / 2, { steps: 3 });
  await page.mouse.up();
}

/** The keys are on the recipient, where the search left them: back to the activity, F, and forth again. */
async function drawByKeys(hand: Hand): Promise<void> {
  const { page } = hand;
  await graph(page).focus();
  await walkLeftTo(hand, /; Activity; /);
  await walkTo(hand, /ACT-006/);
  await hand.keys('f');
  await page.getByText(/^Drawing a flow from Customer support/).waitFor();
  for (let step = 0; step < 4; step++) {
    if (/; Recipient; /.test((await activeLabel(page)) ?? '')) break;
    await hand.keys('ArrowRight');
  }
  await walkTo(hand, /PAR-025/);
  await hand.keys('Enter');
}

async function walkLeftTo(hand: Hand, label: RegExp): Promise<void> {
  for (let step = 0; step < 4; step++) {
    if (label.test((await activeLabel(hand.page)) ?? '')) return;
    await hand.keys('ArrowLeft');
  }
  throw new Error(`The arrows do not lead to ${label}.`);
}

/** Walks down a column to the node of that label. */
async function walkTo({ page, keys }: Hand, label: RegExp): Promise<void> {
  await keys('Home');
  for (let step = 0; step < 40; step++) {
    if (label.test((await activeLabel(page)) ?? '')) return;
    await keys('ArrowDown');
  }
  throw new Error(`No node of the column says ${label}.`);
}

function activeLabel(page: Page): Promise<string | null> {
  return graph(page).evaluate((frame) => {
    const id = frame.getAttribute('aria-activedescendant');
    return id === null
      ? null
      : (document.getElementById(id)?.querySelector('title')?.textContent ?? null);
  });
}
