import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { readTable } from '../../../shared/exchange/cells/index.ts';
import type { Matrix, MatrixCell } from '../../../shared/views/index.ts';
import {
  buildMatrix,
  outcomeNames,
  sortMatrix,
  toTable,
  withoutEmpty,
} from '../../../shared/views/index.ts';
import { checkAccessibility } from './checkAccessibility.ts';
import { createSample, judged } from './createWorkspaces.ts';
import { inBrowser } from './inBrowser.ts';
import { judgeSample } from './judgeSample.ts';
import type { Hand, Means } from './steps.ts';
import { createHand, goByPalette, means, reach, savedFile, startSample } from './steps.ts';

const faces = [{ language: 'en' }, { language: 'zh-CN' }] as const;

inBrowser('matrix', ({ open, base }) => {
  it.each(means)('opens the records behind a cell of category × partner, by %s', async (by) => {
    const { page } = await open();
    const hand = createHand(page, by);
    await startSample(hand);
    await openMatrix(hand);
    await chooseKind(hand, by, 'Categories × recipients', 2);
    const { facts, snapshot, evaluation } = await judgeSample(page);
    const matrix = buildMatrix('category-partner', facts, snapshot, evaluation);
    const first = page.locator('[role=gridcell][aria-colindex="2"]').first();
    if (by === 'mouse') await first.click();
    else {
      await reach(page, page.getByRole('grid'));
      await hand.keys('Control+Home', 'Enter');
    }
    const panel = page.getByRole('region', { name: 'Records behind the cell' });
    await panel.locator('h2 .code').nth(1).waitFor();
    const [row = '', column = ''] = await panel.locator('h2 .code').allInnerTexts();
    const cell = cellOf(matrix, row, column);
    const all = [...cell.records].flatMap(
      ({ register, id }) =>
        (snapshot.get(register, id) as { code: string } | undefined)?.code ?? [], // every record has one
    );
    const shown = panel.locator('.matrix-records .code');
    await expect.poll(async () => (await shown.allInnerTexts()).toSorted()).toEqual(all.toSorted());
    await panel.getByText(all.length === 1 ? '1 record' : `${all.length} records`).waitFor();
    for (const [outcome, count] of Object.entries(cell.counts)) {
      const line = panel.locator(`.matrix-counts [data-outcome=${outcome}]`);
      const word = outcomeNames[outcome as keyof typeof cell.counts].en; // counts are by outcome
      if (count === 0) expect(await line.count()).toBe(0);
      else expect((await line.innerText()).trim()).toBe(`${count} ${word}`);
    }
    await hand.press(panel.locator('.matrix-records a').first());
    await page.getByRole('complementary').getByRole('tab').first().waitFor();
    expect(page.url()).toContain('/map/matrix');
    await panel.waitFor();
    // The details have many fields: they are closed by their key before the way leads back.
    await hand.keys('Control+i');
    await page.getByRole('complementary').waitFor({ state: 'detached' });
    await hand.press(panel.getByRole('button', { name: 'Close' }));
    await panel.waitFor({ state: 'detached' });
  });

  it.each(means)('is copied as a table with the same counts, by %s', async (by) => {
    const { page, context } = await open();
    await context.grantPermissions(['clipboard-read'], { origin: base });
    const hand = createHand(page, by);
    await startSample(hand);
    await openMatrix(hand);
    const { facts, snapshot, evaluation, pack } = await judgeSample(page);
    const edges = pack.bands.map(({ from }) => from);
    const whole = buildMatrix('partner-principle', facts, snapshot, evaluation);
    const sorted = sortMatrix(withoutEmpty(whole), { rows: 'worst', language: 'en' });
    const expected = toTable(sorted, 'en', edges);

    await hand.press(page.getByRole('button', { name: 'Copy as a table' }));
    await page.getByText(`Copied ${sorted.rows.length} rows and 7 columns.`).waitFor();
    expect(readTable(await clipboard(page, 'text/plain'))).toEqual(expected);
    const cells = await page.evaluate(
      (html) => {
        const table = new DOMParser().parseFromString(html, 'text/html');
        return [...table.querySelectorAll('tr')].map((row) =>
          [...row.children].map(({ textContent }) => textContent),
        );
      },
      await clipboard(page, 'text/html'),
    );
    expect(cells).toEqual(expected);

    // The cells on the screen say the same, in fewer words.
    const grid = page.getByRole('grid');
    for (const [at, line] of expected.slice(1, 4).entries()) {
      const shown = grid.locator(`[aria-rowindex="${at + 2}"] [role=gridcell]`);
      const said = await shown.allInnerTexts();
      expect(said).toHaveLength(7);
      said.forEach((text, column) => {
        for (const part of text.split('\n')) expect(line[column + 1]).toContain(part.trim());
      });
    }

    await hand.write(page.getByRole('searchbox', { name: 'Find rows' }), 'PAR-02');
    await expect.poll(() => grid.getByRole('rowheader').count()).toBeLessThan(12);
    await hand.press(page.getByRole('button', { name: 'Copy as a table' }));
    const some = expected.filter(([head], at) => at === 0 || head?.includes('PAR-02'));
    await page.getByText(`Copied ${some.length - 1} rows`).waitFor();
    expect(readTable(await clipboard(page, 'text/plain'))).toEqual(some);
  });

  it('is sorted, shown with what is empty, and walked by keys to its edges', async () => {
    const { page } = await open();
    const hand = createHand(page, 'mouse');
    await startSample(hand);
    await openMatrix(hand);
    const { facts, snapshot, evaluation } = await judgeSample(page);
    const whole = buildMatrix('category-location', facts, snapshot, evaluation);
    await chooseKind(hand, 'mouse', 'Categories × locations', 1);
    await page.getByLabel('Rows by').selectOption({ label: 'name' });
    await page.getByLabel('Columns by').selectOption({ label: 'name' });
    await page.getByRole('checkbox', { name: 'Leave out what is empty' }).uncheck();
    const sorted = sortMatrix(whole, { rows: 'name', columns: 'name', language: 'en' });
    const grid = page.getByRole('grid');
    const firstRow = grid.locator('[aria-rowindex="2"]').getByRole('rowheader');
    await expect.poll(() => firstRow.innerText()).toContain(sorted.rows[0]?.code ?? '?');
    expect(await grid.getAttribute('aria-rowcount')).toBe(`${whole.rows.length + 1}`);
    expect(await grid.getAttribute('aria-colcount')).toBe(`${whole.columns.length + 1}`);

    await grid.focus();
    await hand.keys('Control+End');
    const active = async () => {
      const id = await grid.getAttribute('aria-activedescendant');
      return page.evaluate((each) => {
        const cell = document.getElementById(each ?? '');
        const row = cell?.closest('[role=row]')?.getAttribute('aria-rowindex');
        const box = cell?.getBoundingClientRect();
        const top = box === undefined ? null : document.elementFromPoint(box.x + 9, box.y + 9);
        return {
          row: Number(row),
          column: Number(cell?.getAttribute('aria-colindex')),
          isSeen: cell?.contains(top) === true,
        };
      }, id);
    };
    await expect
      .poll(active)
      .toEqual({ row: whole.rows.length + 1, column: whole.columns.length + 1, isSeen: true });
    await hand.keys('Control+Home', 'ArrowLeft');
    await expect.poll(active).toEqual({ row: 2, column: 1, isSeen: true });
    await hand.keys('Enter');
    await page.getByRole('complementary').getByRole('tab').first().waitFor();
    expect(decodeURIComponent(page.url())).toContain(`record=categories:${sorted.rows[0]?.id}`);
  });

  it('is saved as a drawing of the part in sight', async () => {
    const { page } = await open();
    const hand = createHand(page, 'mouse');
    await startSample(hand);
    await openMatrix(hand);
    const save = (kind: RegExp) =>
      savedFile(page, async () => {
        await hand.press(page.getByRole('button', { name: 'Save figure' }));
        await hand.press(page.getByRole('menuitem', { name: kind }));
      });
    const { bytes, name } = await save(/SVG/);
    expect(name).toMatch(/\.svg$/);
    const svg = new TextDecoder().decode(bytes);
    const said = await page.locator('[aria-rowindex="2"] .matrix-figure').allInnerTexts();
    for (const figure of said) expect(svg).toContain(`>${figure}</text>`);
    expect(svg).not.toMatch(/class=|var\(/);
    const picture = await save(/PNG/);
    expect(Array.from(picture.bytes.subarray(1, 4))).toEqual([80, 78, 71]);
  });

  it.each(faces)('has no serious violation: $language, light and dark', async (face) => {
    const { page } = await open(face);
    await createSample(page, face.language);
    await judged(page);
    await page.evaluate(() => {
      window.location.hash = window.location.hash.replace(/\/overview.*$/, '/map/matrix');
    });
    for (const kind of ['partner-principle', 'category-location']) {
      await page.locator('.matrix select').first().selectOption(kind);
      await page.getByRole('gridcell').first().waitFor();
      await page.getByRole('gridcell').first().click();
      await page.locator('.matrix-records li').first().waitFor();
      expect(await checkAccessibility(page)).toEqual([]);
    }
  });
});

async function openMatrix(hand: Hand): Promise<void> {
  await goByPalette(hand, 'Map');
  await hand.press(hand.page.getByRole('tab', { name: 'Matrix' }));
  await hand.page.getByRole('gridcell').first().waitFor();
}

/** Chooses a matrix; `below` is how many choices lie between it and the first. */
async function chooseKind(hand: Hand, by: Means, label: string, below: number): Promise<void> {
  const { page, keys } = hand;
  const field = page.getByRole('combobox', { name: 'Matrix', exact: true });
  if (by === 'mouse') await field.selectOption({ label });
  else {
    await page.getByRole('tab', { name: 'Matrix' }).focus();
    const most = 10;
    for (let tab = 0; tab < most; tab++) {
      if (await field.evaluate((element) => element === document.activeElement)) break;
      await keys('Tab');
    }
    for (let step = 0; step < below; step++) await keys('ArrowDown');
  }
  await page.locator('.matrix-corner').getByText(label).waitFor();
}

function cellOf({ rows, columns, cells }: Matrix, row: string, column: string): MatrixCell {
  const at = rows.findIndex(({ code }) => code === row);
  const across = columns.findIndex(({ code }) => code === column);
  const cell = cells[at]?.[across] ?? null;
  if (cell === null) throw new Error(`Expected a cell at ${row} × ${column}.`);
  return cell;
}

function clipboard(page: Page, type: string): Promise<string> {
  return page.evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read();
    const blob = await item?.getType(wanted);
    return (await blob?.text()) ?? '';
  }, type);
}
