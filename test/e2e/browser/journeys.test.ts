import { expect, it } from 'vitest';
import { readAnyWorkspace } from '../../../shared/exchange/index.ts';
import { settingsOf } from '../../../shared/assessment/index.ts';
import { packs } from '../../../shared/policy/packs.ts';
import { inBrowser } from './inBrowser.ts';
import {
  chooseFile,
  createHand,
  goByPalette,
  means,
  reach,
  savedFile,
  scoresOf,
  startSample,
} from './steps.ts';
import type { Hand, Means } from './steps.ts';

const rules = packs.map((pack) => ({
  id: pack.id,
  criteria: pack.criteria,
  settings: settingsOf(pack),
}));

inBrowser('journeys', ({ open }) => {
  for (const by of means) {
    const begin = async (): Promise<Hand> => createHand((await open()).page, by);

    it(`by ${by}: from a score to the record that broke a promise, and what would mend it`, async () => {
      const hand = await begin();
      const { page } = hand;
      await startSample(hand);
      await hand.press(page.getByRole('link', { name: /^P1 .*decided/ }));
      await page.getByRole('heading', { level: 1, name: 'Assess' }).waitFor();
      await openFirstFinding(hand, by);
      await hand.press(page.getByRole('tab', { name: /^Verdicts/ }));
      await hand.press(page.getByRole('complementary').locator('summary').first());
      await page.getByText('What would change it').first().waitFor();
    });

    it(`by ${by}: an edit in the grid is scored, kept, undone and done again, after a restart too`, async () => {
      const hand = await begin();
      const { page, keys } = hand;
      await startSample(hand);
      await goByPalette(hand, 'Partners');
      await hand.enterGrid();
      const name = page.locator('[role=gridcell][aria-colindex="3"]').first();
      const before = await name.innerText();
      await keys('F2', 'Control+a');
      await page.keyboard.type('Renamed partner');
      await keys('Enter');
      await page.getByRole('gridcell', { name: 'Renamed partner' }).first().waitFor();
      await page
        .locator('[role=grid] :is(textarea, input[type=text])')
        .waitFor({ state: 'detached' });
      await scoresOf(page);
      await keys('Control+z');
      await page.getByRole('gridcell', { name: before }).first().waitFor();
      await page.reload();
      await scoresOf(page);
      await page.getByRole('gridcell', { name: before }).first().waitFor();
      await keys('Control+y');
      await page.getByRole('gridcell', { name: 'Renamed partner' }).first().waitFor();
    });

    it(`by ${by}: the menu of a column sorts, and the last row is drawn when it comes into sight`, async () => {
      const hand = await begin();
      const { page, keys } = hand;
      await startSample(hand);
      await goByPalette(hand, 'Flows');
      const nameIn = (row: number) =>
        page.locator(`[role=row][aria-rowindex="${row}"] [role=gridcell][aria-colindex="3"]`);
      await sortNames(hand, by, 'Sort ascending');
      const first = await nameIn(2).innerText();
      await sortNames(hand, by, 'Sort descending');
      await expect.poll(() => nameIn(2).innerText()).not.toBe(first);
      // The menu gives the keys back to the grid.
      await keys('Control+End');
      const rows = Number(await page.getByRole('grid').getAttribute('aria-rowcount'));
      await expect.poll(() => nameIn(rows).innerText()).toBe(first);
    });

    it(`by ${by}: an organisation of one's own, its first record, and its history`, async () => {
      const hand = await begin();
      const { page } = hand;
      await hand.press(page.getByRole('button', { name: /^Start with your organisation/ }));
      await hand.write(page.getByLabel('Name of the organisation'), 'Sample Works');
      await hand.press(page.getByRole('button', { name: 'Next' }));
      await hand.write(page.getByLabel('Your name for the history'), 'Sample Analyst');
      await hand.press(page.getByRole('button', { name: 'Next' }));
      await hand.press(page.getByRole('button', { name: 'Create the workspace' }));
      await scoresOf(page);
      await goByPalette(hand, 'Partners');
      await hand.press(page.getByRole('button', { name: 'Add the first' }));
      await hand.write(page.getByRole('textbox', { name: 'Name' }).first(), 'Sample Hoster');
      await hand.press(page.getByRole('button', { name: 'Add', exact: true }));
      await page
        .getByRole('link', { name: /PAR-001/ })
        .first()
        .waitFor();
      await goByPalette(hand, 'History');
      await page.getByText('Added PAR-001 (Partner)').first().waitFor();
      await page.getByText('Sample Analyst').first().waitFor();
    });

    it(`by ${by}: a copy is saved, opened beside the original, and holds the same`, async () => {
      const hand = await begin();
      const { page, keys } = hand;
      await startSample(hand);
      const first = await savedFile(page, () => keys('Control+s'));
      expect(first.name).toMatch(/\.cartulary$/);
      await goByPalette(hand, 'All workspaces');
      await page.getByRole('heading', { name: 'Workspaces' }).waitFor();
      await chooseFile(page, first, () => keys('Control+o'));
      await hand.press(page.getByRole('button', { name: /^Keep both/ }));
      await scoresOf(page);
      const second = await savedFile(page, () => keys('Control+s'));
      const [one, other] = [first, second].map(({ bytes }) => {
        const read = readAnyWorkspace(bytes, rules);
        if (!read.ok) throw new Error(JSON.stringify(read.error[0]));
        return read.value;
      });
      expect(other?.workspace.registers).toEqual(one?.workspace.registers);
      expect(other?.workspace.answers).toEqual(one?.workspace.answers);
      expect(other?.workspace.id).not.toBe(one?.workspace.id);
    });

    it(`by ${by}: a spreadsheet becomes records in one step that can be undone`, async () => {
      const hand = await begin();
      const { page } = hand;
      await startSample(hand);
      await goByPalette(hand, 'Partners');
      await page.getByRole('gridcell').first().waitFor();
      const table =
        'Name,Country or region\nNew Sample Host,Germany\nSecond Sample Host,Atlantis\n';
      await hand.press(page.getByRole('button', { name: 'Bring in a spreadsheet' }));
      const dialog = page.getByRole('dialog');
      await chooseFile(page, { name: 'partners.csv', bytes: new TextEncoder().encode(table) }, () =>
        hand.press(dialog.getByRole('button', { name: 'Choose a file' })),
      );
      await hand.press(dialog.getByRole('button', { name: 'Check' }));
      await dialog.getByText('Atlantis').first().waitFor();
      await hand.press(dialog.getByRole('button', { name: /^Bring in 2/ }));
      await dialog.waitFor({ state: 'detached' });
      await page
        .getByText(/^\d+ records$/)
        .first()
        .waitFor();
      await goByPalette(hand, 'Undo');
      await page
        .getByText(/Undone: Brought in rows/)
        .first()
        .waitFor();
    });

    it(`by ${by}: a record that others use is not deleted unless another takes its place`, async () => {
      const hand = await begin();
      const { page, keys } = hand;
      await startSample(hand);
      await goByPalette(hand, 'Partners');
      await hand.enterGrid();
      await keys('Shift+Space');
      await hand.press(page.getByRole('button', { name: 'Delete …' }));
      const dialog = page.getByRole('dialog');
      await hand.press(dialog.getByRole('button', { name: 'Delete', exact: true }));
      await dialog.getByRole('columnheader', { name: 'Used by' }).waitFor();
      await hand.write(dialog.getByRole('combobox', { name: 'Take its place with' }), 'PAR-002');
      await page.getByRole('option').first().waitFor();
      await keys('Enter');
      await hand.press(dialog.getByRole('button', { name: 'Replace and delete' }));
      await dialog.waitFor({ state: 'detached' });
      await scoresOf(page);
      await page.getByRole('gridcell', { name: /PAR-001/ }).waitFor({ state: 'detached' });
    });

    it(`by ${by}: documents are made in both languages`, async () => {
      const hand = await begin();
      const { page, keys } = hand;
      await startSample(hand);
      await keys('Control+e');
      const report = await savedFile(page, () =>
        hand.press(page.getByRole('button', { name: 'Export…' })),
      );
      expect(new TextDecoder().decode(report.bytes.slice(0, 5))).toBe('%PDF-');
      await hand.press(page.getByRole('radio', { name: /^Records of processing/ }));
      await hand.press(page.getByRole('radio', { name: '简体中文' }));
      const sheets = await savedFile(page, () =>
        hand.press(page.getByRole('button', { name: 'Export…' })),
      );
      expect(new TextDecoder().decode(sheets.bytes.slice(0, 2))).toBe('PK');
    });

    it(`by ${by}: language and theme change at once and stay`, async () => {
      const hand = await begin();
      const { page } = hand;
      await startSample(hand);
      await goByPalette(hand, 'Dark theme');
      await goByPalette(hand, '切换为简体中文');
      await page.getByRole('heading', { level: 1, name: '概览' }).waitFor();
      await page.reload();
      await page.getByRole('heading', { level: 1, name: '概览' }).waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
      expect(await page.locator('html').getAttribute('data-mantine-color-scheme')).toBe('dark');
    });

    it(`by ${by}: search finds a record by words of its note in either language and opens it`, async () => {
      const hand = await begin();
      const { page, keys } = hand;
      await startSample(hand);
      await keys('/');
      const field = page.getByRole('combobox', { name: 'Search everything' });
      await field.waitFor();
      await field.pressSequentially('快递');
      await page.getByRole('option', { name: /PAR-010/ }).waitFor();
      await keys('Enter');
      await page.getByRole('complementary').getByRole('heading').first().waitFor();
    });
  }
});

/** In the tree of promises to one rule, to a record that breaks it, and that record beside. */
async function openFirstFinding({ page, keys, press, write }: Hand, by: Means): Promise<void> {
  await write(page.getByLabel('Find a promise or rule'), 'Confidentiality agreement');
  const rule = page.getByRole('treeitem', { name: /Confidentiality agreement/ });
  await rule.last().waitFor();
  if (by === 'mouse') await rule.last().click();
  else {
    await reach(page, page.getByRole('tree'));
    await keys('End');
  }
  await press(page.locator('.browse-outcomes button[title="not met"]'));
  const records = page.getByRole('listbox', { name: 'Records judged by the rule' });
  await records.getByRole('option').first().waitFor();
  if (by === 'mouse') await records.getByRole('option').first().click();
  else {
    await reach(page, records);
    await keys('Home');
  }
  await press(page.getByRole('button', { name: 'Open the record' }));
}

/** From the menu of the column's head. */
async function sortNames(hand: Hand, by: Means, way: string): Promise<void> {
  const { page, keys, press } = hand;
  await hand.enterGrid();
  if (by === 'mouse') {
    const head = page.getByRole('columnheader', { name: 'Name' });
    await head.hover();
    await head.locator('[aria-haspopup=menu]').click();
  } else {
    await keys('ArrowUp', 'Alt+ArrowDown');
  }
  await press(page.getByRole('menuitem', { name: way }));
  await page.getByRole('menu').waitFor({ state: 'detached' });
}
