import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { sampleWorkspace } from '../../../shared/samples/index.ts';
import { checkAccessibility } from './checkAccessibility.ts';
import { createSample, judged } from './createWorkspaces.ts';
import { inBrowser } from './inBrowser.ts';
import type { Hand } from './steps.ts';
import { createHand, scoresOf, startSample } from './steps.ts';

const faces = [
  { language: 'en', theme: 'light' },
  { language: 'en', theme: 'dark' },
  { language: 'zh-CN', theme: 'light' },
  { language: 'zh-CN', theme: 'dark' },
] as const;

/** Proof that holds on any later day: dated, and without an end. */
const proof = sampleWorkspace.registers.evidence?.find(
  ({ dated, expires, archived }) =>
    dated !== undefined && typeof expires === 'object' && archived !== true,
);

/** More than the sample has: beyond it the same is asked again and again. */
const mostQuestions = 400;

inBrowser('guided', ({ open }) => {
  it('decides every verdict of the sample company by keys', { timeout: 600_000 }, async () => {
    const { page } = await open();
    const hand = createHand(page, 'keyboard');
    await startSample(hand);
    await goToGuided(page);
    const begun = await decidedIn(page);
    expect(begun.decided).toBeLessThan(begun.applicable);
    let answered = 0;
    const kinds = new Set<string>();
    for (; answered < mostQuestions; answered++) {
      const turn = await nextTurn(page);
      if (turn === 'end') break;
      kinds.add(await answerOne(hand));
      await turnAfter(page, turn);
    }
    expect(answered).toBeGreaterThan(20);
    expect([...kinds].toSorted()).toEqual(['by key', 'facts', 'question']);
    await page.getByRole('heading', { name: 'Every verdict is decided' }).waitFor();
    await scoresOf(page);
    const ended = await decidedIn(page);
    expect(ended.decided).toBe(ended.applicable);
    // A score of everything decided is one figure, not a range.
    for (const score of await page.locator('.guided-score b').allInnerTexts()) {
      expect(score).not.toContain('–');
    }
  });

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

  it.each(faces)('has no serious violation: $language, $theme', async (face) => {
    const { page } = await open(face);
    await createSample(page, face.language);
    await judged(page);
    await goToGuided(page);
    await nextTurn(page);
    await checkAccessibility(page);
    await page.keyboard.press('Alt+f');
    await page.locator('.guided-facts').waitFor();
    await checkAccessibility(page);
  });
});

async function goToGuided(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.location.hash = window.location.hash.replace(/\/overview.*$/, '/assess/guided');
  });
  await page.locator('.guided-card').waitFor();
}

/** The turn that is put, once the place to answer has the focus; or that nothing is left. */
async function nextTurn(page: Page): Promise<string> {
  let turn: string | null = null;
  await expect
    .poll(
      async () => {
        turn = await page.evaluate(() => {
          if (document.querySelector('.guided .empty-state') !== null) return 'end';
          const card = document.querySelector('.guided-card:not([aria-busy=true])');
          if (card === null || !card.contains(document.activeElement)) return null;
          return card.getAttribute('data-turn');
        });
        return turn;
      },
      { timeout: 20_000, interval: 20 },
    )
    .not.toBeNull();
  return turn ?? 'end';
}

/** Waits until another question is put, or none is left. */
async function turnAfter(page: Page, before: string): Promise<void> {
  const read = () =>
    page.evaluate(() => document.querySelector('.guided-card')?.getAttribute('data-turn') ?? 'end');
  await expect.poll(read, { timeout: 20_000, interval: 20 }).not.toBe(before);
}

/** Answers what is asked with nothing but keys; says in which way. */
async function answerOne({ page, keys, write }: Hand): Promise<string> {
  const card = page.locator('.guided-card');
  if ((await card.getAttribute('data-kind')) === 'answer') {
    await keys('1');
    await write(card.getByRole('group').getByRole('combobox'), proof?.code ?? '');
    await page
      .getByRole('option', { name: new RegExp(proof?.code ?? '?') })
      .first()
      .waitFor();
    await keys('Enter', 'Enter');
    await card
      .locator('.evidence-chosen')
      .getByText(proof?.code ?? '?')
      .waitFor();
    await keys('Control+Enter');
    return 'question';
  }
  if ((await card.getByRole('radio', { name: /^1\s*Yes$/ }).count()) > 0) {
    await keys('y', 'Enter');
    return 'by key';
  }
  await keys('Alt+f');
  await page.locator('.guided-facts button:focus').waitFor();
  await keys('Enter');
  return 'facts';
}

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

async function decidedIn(
  page: Page,
): Promise<{ readonly decided: number; readonly applicable: number }> {
  const bar = page.locator('.guided-bar');
  return {
    decided: Number(await bar.getAttribute('value')),
    applicable: Number(await bar.getAttribute('max')),
  };
}
