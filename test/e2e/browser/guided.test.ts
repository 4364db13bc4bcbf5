import { expect, it } from 'vitest';
import { checkAccessibility } from './checkAccessibility.ts';
import { createSample, judged } from './createWorkspaces.ts';
import { goToGuided, mostQuestions, nextTurn, turnAfter } from './guidedSteps.ts';
import { inBrowser } from './inBrowser.ts';
import type { Hand } from './steps.ts';
import { createHand, startSample } from './steps.ts';

const faces = [{ language: 'en' }, { language: 'zh-CN' }] as const;

inBrowser('guided', ({ open }) => {
  it('puts off, goes back, and gives one answer to all records once confirmed', async () => {
    const { page } = await open();
    const hand = createHand(page, 'keyboard');
    await startSample(hand);
    await goToGuided(page);
    const question = page.locator('#guided-question');
    const first = await question.innerText();
    await nextTurn(page);
    await hand.keys('Alt+s');
    await expect.poll(() => question.innerText()).not.toBe(first);
    await hand.keys('Alt+b');
    await expect.poll(() => question.innerText()).toBe(first);

    await passTo(hand, 'Encrypted in transit');
    const toAll = page.getByRole('checkbox', { name: /^Give the same to all/ });
    const count = Number(
      /\d+/.exec(await page.locator('label', { hasText: 'Give the same' }).innerText())?.[0],
    );
    expect(count).toBeGreaterThan(1);
    await hand.keys('y', 'Alt+a');
    await expect.poll(() => toAll.isChecked()).toBe(true);
    await hand.keys('Enter');
    const dialog = page.getByRole('dialog', { name: `The same for ${count} records?` });
    await dialog.waitFor();
    await hand.press(dialog.getByRole('button', { name: `Give it to all ${count}` }));
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => question.innerText()).not.toContain('Encrypted in transit');
    const undo = page.locator('.title-tools button').first();
    await expect
      .poll(() => undo.getAttribute('aria-label'))
      .toContain(`Changed ${count} records (Flows)`);
  });

  it.each(faces)('has no serious violation: $language, light and dark', async (face) => {
    const { page } = await open(face);
    await createSample(page, face.language);
    await judged(page);
    await goToGuided(page);
    await nextTurn(page);
    expect(await checkAccessibility(page)).toEqual([]);
    await page.keyboard.press('Alt+f');
    await page.locator('.guided-facts').waitFor();
    expect(await checkAccessibility(page)).toEqual([]);
  });
});

/** Puts off one question after the other until the one about a field comes. */
async function passTo({ page, keys }: Hand, field: string): Promise<void> {
  for (let step = 0; step < mostQuestions; step++) {
    const turn = await nextTurn(page);
    if (turn === 'end') break;
    if ((await page.locator('#guided-question').innerText()).startsWith(field)) return;
    await keys('Alt+s');
    await turnAfter(page, turn);
  }
  throw new Error(`"${field}" is not asked.`);
}
