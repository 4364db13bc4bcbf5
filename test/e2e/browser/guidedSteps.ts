import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { sampleWorkspace } from '../../../shared/samples/index.ts';
import type { Hand } from './steps.ts';
import { scoresOf } from './steps.ts';

/** Proof that holds on any later day: dated, and without an end. */
const proof = sampleWorkspace.registers.evidence?.find(
  ({ dated, expires, archived }) =>
    dated !== undefined && typeof expires === 'object' && archived !== true,
);

/** More than the sample has: beyond it the same is asked again and again. */
export const mostQuestions = 400;

/** Decides every verdict of the sample company with keys alone, until nothing is left to ask. */
export async function decideEverything(hand: Hand): Promise<void> {
  const { page } = hand;
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
}

export async function goToGuided(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.location.hash = window.location.hash.replace(/\/overview.*$/, '/assess/guided');
  });
  await page.locator('.guided-card').waitFor();
}

/** The turn that is put, once the place to answer has the focus; or that nothing is left. */
export async function nextTurn(page: Page): Promise<string> {
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
export async function turnAfter(page: Page, before: string): Promise<void> {
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

async function decidedIn(
  page: Page,
): Promise<{ readonly decided: number; readonly applicable: number }> {
  const bar = page.locator('.guided-bar');
  return {
    decided: Number(await bar.getAttribute('value')),
    applicable: Number(await bar.getAttribute('max')),
  };
}
