import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { actionStates, tallyActions } from '../../../shared/views/index.ts';
import { checkAccessibility } from './checkAccessibility.ts';
import { createEmpty, createSample, judged } from './createWorkspaces.ts';
import { inBrowser } from './inBrowser.ts';
import { judgeSample } from './judgeSample.ts';
import type { Hand } from './steps.ts';
import { createHand, goByPalette, means, savedFile, scoresOf, startSample } from './steps.ts';

const faces = [{ language: 'en' }, { language: 'zh-CN' }] as const;

/** A finding of the sample that one field decides: whether what was found of a child was deleted. */
const broken = 'CDF-003';
const foundOn = '2026-09-25';

inBrowser('actions', ({ open }) => {
  it.each(means)(
    'close and reopen with the finding they were made from, by %s',
    async (by) => {
      const { page } = await open();
      const hand = createHand(page, by);
      await startSample(hand);
      await openActions(hand);
      await hand.press(page.getByRole('button', { name: 'Make actions from findings' }));
      await hand.press(page.getByRole('checkbox', { name: new RegExp(broken) }));
      await hand.write(page.getByRole('textbox', { name: 'Owner' }), 'Customer service');
      await hand.press(page.getByRole('button', { name: 'Make 1 action' }));
      const card = page.locator('.actions-card', { hasText: broken });
      await within(card, 'open');
      expect(await card.innerText()).toContain('Customer service');
      expect(await card.innerText()).toContain('ACN-010');

      // Mended: closed, though nobody said so.
      await mend(hand, async (field) => {
        await hand.write(field.locator('input').first(), foundOn);
        await hand.keys('Enter');
      });
      await openActions(hand);
      await within(card, 'closed');
      expect(await card.getAttribute('data-status')).toBe('closed-by-finding');
      await hand.press(card.getByRole('button', { name: 'Confirm as done' }));
      await expect.poll(() => card.getAttribute('data-status')).toBe('done');

      // Broken again: reopened, whatever was said.
      await mend(hand, (field) => hand.press(field.locator('button[data-kind=none]')));
      await openActions(hand);
      await within(card, 'reopened');

      if (by === 'mouse') {
        // By its title, to the head of the column.
        const title = card.locator('.actions-title');
        await title.dragTo(page.locator('[data-column=in-progress] h2'));
      } else {
        await hand.press(card.getByRole('link').first());
        await page.getByRole('complementary').getByRole('tab').first().waitFor();
        await card.getByRole('link').first().focus();
        await hand.keys('Control+ArrowRight');
      }
      await within(card, 'in-progress');
      if (by === 'keyboard') {
        // Whoever moved it stays on it, and moves it on.
        const isOn = () => card.evaluate((element) => element.contains(document.activeElement));
        await expect.poll(isOn).toBe(true);
        await hand.keys('Control+ArrowRight');
        await within(card, 'reopened');
        await page.getByText(/its finding is still there/).waitFor();
      }
    },
    240_000,
  );

  it.each(means)('are sorted, filtered and changed in the list, by %s', async (by) => {
    const { page } = await open();
    const hand = createHand(page, by);
    await startSample(hand);
    await openActions(hand);
    const { snapshot, evaluation } = await judgeSample(page);
    const states = actionStates(snapshot, evaluation);
    const totals = tallyActions(states);
    const figures = page.locator('.actions-totals dd');
    expect(await figures.first().innerText()).toBe(`${totals.active}`);
    await hand.press(page.getByRole('tab', { name: 'List' }));
    const rows = page.locator('tr[data-action]');
    await expect.poll(() => rows.count()).toBe(states.length);

    await hand.press(page.getByRole('button', { name: 'Person-days' }));
    const efforts = () =>
      page.locator('tr[data-action] button[aria-label^="Effort of"]').allInnerTexts();
    const sorted = (await efforts()).map(Number);
    expect(sorted).toEqual(sorted.toSorted((a, b) => a - b));

    await hand.press(page.getByRole('button', { name: /^Effort of ACN-009/ }));
    await hand.write(page.getByRole('textbox', { name: 'Effort, ACN-009' }), '41');
    await hand.keys('Enter');
    await page.getByRole('button', { name: 'Effort of ACN-009: 41' }).waitFor();
    const ahead = totals.effort.sum + 40; // it was 1
    await expect.poll(() => figures.nth(4).innerText()).toBe(`${ahead}`);
    await hand.keys('Control+z');
    await page.getByRole('button', { name: 'Effort of ACN-009: 1' }).waitFor();

    await hand.press(page.getByRole('checkbox', { name: 'Overdue only' }));
    await expect.poll(() => rows.count()).toBe(totals.overdue);
    expect(totals.overdue).toBeGreaterThan(0);
  });

  it('that are due are saved as a calendar, and stand on the overview', async () => {
    const { page } = await open();
    const hand = createHand(page, 'mouse');
    await startSample(hand);
    const { snapshot, evaluation } = await judgeSample(page);
    const states = actionStates(snapshot, evaluation);
    const due = states.filter(({ isOverdue, isUpcoming }) => isOverdue || isUpcoming);
    const section = page.locator('section[aria-labelledby=overview-actions]');
    await expect.poll(() => section.locator('li').count()).toBe(due.length);
    await hand.press(section.getByRole('link', { name: 'Open the actions' }));
    await page.locator('.actions-card').first().waitFor();
    const save = (name: string) =>
      savedFile(page, async () => {
        await hand.press(page.getByRole('button', { name: 'Save as calendar' }));
        await hand.press(page.getByRole('menuitem', { name }));
      });
    const { name, bytes } = await save('Actions that have a due day');
    expect(name).toMatch(/\.ics$/);
    const file = new TextDecoder().decode(bytes);
    const dated = states.filter(({ isActive, daysLeft }) => isActive && daysLeft !== null);
    expect(file.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(dated.length);
    for (const { action } of dated) expect(file).toContain(`:${action.code} `);
    const all = await save('These and whatever expires or falls due');
    expect(all.bytes.length).toBeGreaterThan(bytes.length);
  });

  it('an empty workspace says what belongs here, and takes an action of its own accord', async () => {
    const { page } = await open();
    await createEmpty(page);
    await judged(page);
    const hand = createHand(page, 'keyboard');
    await openActions(hand, page.getByRole('heading', { name: 'Nothing has been decided on yet' }));
    await hand.press(page.getByRole('button', { name: 'New action' }));
    await hand.write(
      page.getByRole('textbox', { name: 'What is to be done' }),
      'Appoint an officer',
    );
    await hand.keys('Enter');
    await page.locator('[data-column=open] .actions-card').waitFor();
    await page.getByRole('complementary').getByText('Appoint an officer').first().waitFor();
  });

  it.each(faces)('have no serious violation: $language, light and dark', async (face) => {
    const { page } = await open(face);
    await createSample(page, face.language);
    await judged(page);
    const go = (part: string) =>
      page.evaluate((to) => {
        window.location.hash = window.location.hash.replace(/^(#\/w\/[^/]+)\/.*$/, `$1/${to}`);
      }, part);
    expect(await checkAccessibility(page, 'section[aria-labelledby=overview-actions]')).toEqual([]);
    await go('actions/board');
    await page.locator('.actions-card').first().waitFor();
    expect(await checkAccessibility(page)).toEqual([]);
    await go('actions/list');
    await page.locator('tr[data-action]').first().waitFor();
    await page.locator('.actions-cell').nth(2).click();
    await page.locator('.actions-list .field-box').waitFor();
    expect(await checkAccessibility(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.actions-tools button').first().click();
    await page.locator('.actions-findings input').first().waitFor();
    expect(await checkAccessibility(page)).toEqual([]);
  });
});

async function openActions(hand: Hand, shown?: Locator): Promise<void> {
  const { page } = hand;
  await hand.press(page.locator('.nav-place', { hasText: 'Actions' }));
  await (shown ?? page.locator('.actions-card').first()).waitFor();
  await scoresOf(page);
}

/** Changes the field the finding is about, and waits for the verdicts. */
async function mend(hand: Hand, change: (field: Locator) => Promise<void>): Promise<void> {
  const { page } = hand;
  await goByPalette(hand, broken);
  const field = page.getByRole('complementary').locator('[data-field=deleted]');
  await field.waitFor();
  const before = await field.locator('input').first().inputValue();
  await change(field);
  await expect.poll(() => field.locator('input').first().inputValue()).not.toBe(before);
  await scoresOf(page);
}

/** Waits until the card stands in a column. */
async function within(card: Locator, column: string): Promise<void> {
  await card.page().locator(`[data-column=${column}]`).filter({ has: card }).waitFor();
}
