import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';

/** How a journey is walked: every one must end the same way by either. */
export const means = ['mouse', 'keyboard'] as const;
export type Means = (typeof means)[number];

/** A user's hand: presses and fills by mouse, or by nothing but keys. */
export interface Hand {
  readonly page: Page;
  /** Presses a button, a link, a tab or a choice. */
  press(target: Locator): Promise<void>;
  /** Writes into a field in the place of what stands there. */
  write(target: Locator, text: string): Promise<void>;
  /** A key or a combination, such as `Control+z`. */
  keys(...combinations: readonly string[]): Promise<void>;
  /** Puts the focus into the grid and on its first cell. */
  enterGrid(): Promise<void>;
}

export function createHand(page: Page, by: Means): Hand {
  const keys = async (...combinations: readonly string[]) => {
    for (const each of combinations) await page.keyboard.press(each);
  };
  return {
    page,
    keys,
    async press(target) {
      if (by === 'mouse') {
        await (await labelOf(target)).click();
        return;
      }
      await reach(page, target);
      await page.keyboard.press((await opensBySpace(target)) ? 'Space' : 'Enter');
    },
    async write(target, text) {
      if (by === 'mouse') await target.click();
      else await reach(page, target);
      await page.keyboard.press('Control+a');
      await page.keyboard.type(text);
    },
    async enterGrid() {
      const grid = page.getByRole('grid');
      await grid.getByRole('gridcell').first().waitFor();
      if (by === 'mouse') await grid.locator('[role=gridcell][aria-colindex="3"]').first().click();
      else await reach(page, grid);
      await keys('Control+Home');
    },
  };
}

/** So many presses of Tab one by one, either way, end at any target the walk began near to. */
const mostTabs = 12;
/** The page may change under way, which makes a distance wrong: it is measured again so often. */
const mostRounds = 8;

/** Walks to the target with Tab, and with the arrows inside groups that are one stop. */
export async function reach(page: Page, target: Locator): Promise<void> {
  await target.waitFor({ state: 'attached' });
  const near = 2;
  for (let round = 0; round < mostRounds; round++) {
    // Looked at only near the target: to look after each key takes longer than the keys.
    const far = await target.evaluate(stopsAway);
    const key = far < 0 ? 'Shift+Tab' : 'Tab';
    for (let tab = near; tab < Math.abs(far); tab++) await page.keyboard.press(key);
    for (let tab = 0; tab < mostTabs; tab++) {
      const where = await target.evaluate(whereIsFocus);
      if (where === 'here' || (where === 'beside' && (await arrowTo(page, target)))) return;
      await page.keyboard.press(key);
    }
  }
  const focus = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200));
  throw new Error(`Tab does not lead to ${target.toString()}; the focus is on ${String(focus)}.`);
}

function holdsFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}

/** In the page: whether the focus is on the element, or in a group where arrows lead to it. */
function whereIsFocus(element: Element): 'here' | 'beside' | 'elsewhere' {
  const active = document.activeElement;
  if (element === active) return 'here';
  if (element instanceof HTMLInputElement && element.type === 'radio') {
    const isBeside = active instanceof HTMLInputElement && active.name === element.name;
    return isBeside ? 'beside' : 'elsewhere';
  }
  const group = element.closest('[role=menu], [role=tablist], [role=toolbar]');
  return group !== null && group.contains(active) ? 'beside' : 'elsewhere';
}

/** In the page: about how many stops the element lies after the focus; less than 0 where before it. */
function stopsAway(element: Element): number {
  const names = new Set<string>();
  const stops = [
    ...document.querySelectorAll('a[href], button, input, select, textarea, [tabindex]'),
  ]
    .filter((each) => each instanceof HTMLElement || each instanceof SVGElement)
    .filter((each) => each.tabIndex >= 0 && !each.matches(':disabled') && !each.closest('[inert]'))
    .filter((each) => each.getClientRects().length > 0)
    .filter((each) => {
      // Choices of one name are one stop.
      if (!(each instanceof HTMLInputElement) || each.type !== 'radio') return true;
      return !names.has(each.name) && names.add(each.name) !== undefined;
    });
  const before = (other: Element | null) =>
    stops.filter(
      (each) =>
        other !== null &&
        (each.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    ).length;
  const active = document.activeElement === document.body ? null : document.activeElement;
  return before(element) - before(active);
}

/** In a menu, a list of tabs or of choices the focus moves by arrows. */
async function arrowTo(page: Page, target: Locator): Promise<boolean> {
  for (const key of ['ArrowDown', 'ArrowRight']) {
    for (let step = 0; step < 12; step++) {
      if (await holdsFocus(target)) return true;
      await page.keyboard.press(key);
    }
  }
  return holdsFocus(target);
}

/** A choice whose own box is hidden is pressed on its label. */
async function labelOf(target: Locator): Promise<Locator> {
  await target.waitFor({ state: 'attached' });
  if (await target.isVisible()) return target;
  const id = await target.getAttribute('id');
  return id === null ? target : target.page().locator(`label[for="${id}"]`);
}

function opensBySpace(target: Locator): Promise<boolean> {
  return target.evaluate(
    (element) =>
      element instanceof HTMLInputElement && ['checkbox', 'radio'].includes(element.type),
  );
}

/** From the first screen into the sample company, until its scores stand. */
export async function startSample(hand: Hand): Promise<void> {
  const { page } = hand;
  await hand.press(
    page.getByRole('button', { name: /^(Look around the sample company|浏览示例企业)/ }),
  );
  await scoresOf(page);
}

/** Waits for scores that hold every edit. */
export async function scoresOf(page: Page): Promise<void> {
  await page.locator('.score-strip[data-state=current]').waitFor({ timeout: 60_000 });
}

/** Goes to a place or register by the palette. */
export async function goByPalette({ page, keys }: Hand, name: string): Promise<void> {
  await keys('Control+k');
  await page
    .getByRole('combobox', { name: /^(Search or run a command|搜索或执行命令)$/ })
    .waitFor();
  await page.keyboard.type(name);
  await page
    .getByRole('option', { name: new RegExp(`^${name}`) })
    .first()
    .waitFor();
  await choose(page, name);
}

/** Walks down the palette to the command of that name. */
async function choose(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 40; step++) {
    const chosen = await page.locator('[role=option][aria-selected=true]').first().innerText();
    if (chosen.startsWith(name)) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
}

/** The bytes of what the browser saves while the work is done. */
export async function savedFile(
  page: Page,
  work: () => Promise<void>,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 120_000 }),
    work(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Chooses a file in the dialog that the work opens. */
export async function chooseFile(
  page: Page,
  file: { readonly name: string; readonly bytes: Uint8Array },
  work: () => Promise<void>,
): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), work()]);
  await chooser.setFiles({
    name: file.name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(file.bytes),
  });
}
