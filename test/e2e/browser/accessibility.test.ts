import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Language } from '../../../shared/lib/index.ts';
import { registerIds } from '../../../shared/map/index.ts';
import type { Route } from '../../../renderer/navigation/routes.ts';
import { places, writeRoute } from '../../../renderer/navigation/routes.ts';
import type { Violation } from './checkAccessibility.ts';
import { checkAccessibility } from './checkAccessibility.ts';
import { createEmpty, createSample, judged } from './createWorkspaces.ts';
import { inBrowser } from './inBrowser.ts';
import { chooseFile } from './steps.ts';

/** Some eighty screens, each looked at twice. */
const minutes = { timeout: 300_000 };
const faces = [{ language: 'en' }, { language: 'zh-CN' }] as const;

inBrowser('accessibility', ({ open }) => {
  it.each(faces)(
    'no serious violation anywhere: $language, light and dark',
    minutes,
    async (face) => {
      const found = createFindings();
      const visit = async (
        create: (page: Page, language: Language) => Promise<string>,
        then: (page: Page, workspace: string, found: Findings) => Promise<void> = async () => {},
      ) => {
        const { page } = await open(face);
        await page.getByRole('heading').first().waitFor();
        found.add('first start', await checkAccessibility(page));
        const workspace = await create(page, face.language);
        await judged(page);
        await walk(page, workspace, found);
        await then(page, workspace, found);
      };
      await Promise.all([visit(createSample, lookInside), visit(createEmpty)]);
      expect(found.all()).toEqual([]);
    },
  );
});

/** Every place of the navigation and every register, then the start screen and what this program is. */
async function walk(page: Page, workspace: string, found: Findings): Promise<void> {
  const routes = [
    ...places.map((place) => ({ at: 'workspace', workspace, place }) as const),
    ...registerIds.map(
      (register) => ({ at: 'workspace', workspace, place: 'registers', register }) as const,
    ),
    { at: 'start' } as const,
    { at: 'about' } as const,
  ];
  for (const route of routes) {
    await goTo(page, route);
    // The frame around the registers is the same for each of them: it has been looked at before.
    const part = 'register' in route ? '#main' : 'html';
    const where = writeRoute(route).replace(workspace, '…');
    found.add(where, await checkAccessibility(page, part));
  }
}

/** What opens over or beside the screens. Found by role and key alone, so that it serves both languages. */
async function lookInside(page: Page, workspace: string, found: Findings): Promise<void> {
  const dialog = page.getByRole('dialog');
  const check = async (where: string, part: string) => {
    await settled(page);
    found.add(where, await checkAccessibility(page, part));
  };
  await goTo(page, { at: 'workspace', workspace, place: 'registers', register: 'partners' });
  for (const [name, keys] of [
    ['palette', 'Control+k'],
    ['shortcuts', 'Control+/'],
  ] as const) {
    await page.keyboard.press(keys);
    await dialog.waitFor();
    await check(name, 'html');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  }

  await page.keyboard.press('Control+k');
  await dialog.getByRole('combobox').waitFor();
  await page.keyboard.type('PAR-001');
  await page.getByRole('option', { name: /PAR-001/ }).waitFor();
  await page.keyboard.press('Enter');
  const tabs = page.getByRole('complementary').getByRole('tab');
  await tabs.first().waitFor();
  for (const tab of await tabs.all()) {
    await tab.click();
    await check('record panel', 'html');
  }

  await page.getByRole('button', { name: /^(Bring in a spreadsheet|导入电子表格)$/ }).click();
  await check('spreadsheet: file', '[role=dialog]');
  const table = 'Name,Country or regoin\nNew host,Germany\nOther host,Atlantis\n';
  const file = { name: 'partners.csv', bytes: new TextEncoder().encode(table) };
  await chooseFile(page, file, () => dialog.getByRole('button').last().click());
  await dialog.getByRole('columnheader').nth(2).waitFor();
  await check('spreadsheet: columns', '[role=dialog]');
  await dialog.getByRole('button').last().click();
  await dialog.getByText('Atlantis').first().waitFor();
  await check('spreadsheet: not taken', '[role=dialog]');
  await dialog.getByRole('radio').first().focus();
  await page.keyboard.press('ArrowRight');
  await dialog.getByText('Other host').waitFor();
  await check('spreadsheet: changes', '[role=dialog]');
  await dialog.getByRole('button').last().click();
  await dialog.waitFor({ state: 'detached' });
  await check('after bringing in', 'html');

  await goTo(page, { at: 'workspace', workspace, place: 'history' });
  await page.getByRole('treegrid').focus();
  for (const key of ['ArrowRight', 'ArrowDown']) await page.keyboard.press(key);
  await check('history, opened', 'html');
}

interface Findings {
  add(where: string, violations: readonly Violation[]): void;
  /** Each violation once, with where it was met. */
  all(): readonly string[];
}

function createFindings(): Findings {
  const places = new Map<string, Set<string>>();
  return {
    add(where, violations) {
      for (const { rule, target, summary } of violations) {
        const key = `${rule} at ${target}: ${summary}`;
        places.set(key, (places.get(key) ?? new Set()).add(where));
      }
    },
    all: () =>
      [...places].map(
        ([key, where]) => `${key} [${[...where].slice(0, 4).join(', ')}; ${where.size} in all]`,
      ),
  };
}

async function goTo(page: Page, route: Route): Promise<void> {
  await page.evaluate((next) => {
    window.location.hash = next;
  }, writeRoute(route));
  await settled(page);
}

/** Screens come in parts and from workers: shown when nothing has changed for a moment. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const quietMillis = 100;
    await new Promise<void>((resolve) => {
      let timer = setTimeout(resolve, quietMillis);
      const observer = new MutationObserver(() => {
        clearTimeout(timer);
        timer = setTimeout(resolve, quietMillis);
      });
      observer.observe(document.body, { childList: true, subtree: true });
      setTimeout(resolve, 3000);
    });
  });
}
