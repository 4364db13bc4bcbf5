import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { outcomeWords } from '../../../shared/report/words.ts';
import type { FlowFact } from '../../../shared/views/index.ts';
import { buildGeography, geographyNote } from '../../../shared/views/index.ts';
import { checkAccessibility } from './checkAccessibility.ts';
import { createSample, judged } from './createWorkspaces.ts';
import { inBrowser } from './inBrowser.ts';
import { judgeSample } from './judgeSample.ts';
import type { Hand, Means } from './steps.ts';
import { createHand, goByPalette, means, savedFile, startSample } from './steps.ts';

const faces = [{ language: 'en' }, { language: 'zh-CN' }] as const;

inBrowser('geography', ({ open }) => {
  it.each(means)(
    'tells which sensitive categories leave mainland China, to whom, and how it is judged, by %s',
    async (by) => {
      const { page } = await open();
      const hand = createHand(page, by);
      await startSample(hand);
      await openGeography(hand);
      await narrowToSensitiveExports(hand, by);

      const { facts, snapshot } = await judgeSample(page);
      const filter = { isSensitive: true, isExport: true };
      const { arcs } = buildGeography(facts, snapshot, { filter, clusterWithin: 0 });
      const leaving = arcs.filter(({ from }) => from === 'CN');
      expect(leaving.length).toBeGreaterThan(0);
      await page
        .locator(`.geo-item[data-kind=arc]`)
        .nth(leaving.length - 1)
        .waitFor();

      for (const arc of leaving) {
        await chooseItem(hand, by, arc.id);
        const side = page.getByRole('region', { name: 'Flows on the map' });
        await side.getByText('leaves mainland China').waitFor();
        const own = arc.flows.map((id) => facts.find((fact) => fact.id === id) as FlowFact); // made from these facts
        const carried = new Set(own.flatMap(({ categories }) => categories ?? []));
        const sensitive = [...carried]
          .flatMap((id) => snapshot.get('categories', id) ?? [])
          .filter(({ isPersonal, isSensitivePipl }) => isPersonal !== false && isSensitivePipl);
        await expectCodes(side, 'Sensitive categories', sensitive);
        const recipients = [...new Set(own.flatMap(({ recipient }) => recipient ?? []))];
        await expectCodes(
          side,
          'To whom',
          recipients.flatMap((id) => snapshot.get('partners', id) ?? []),
        );
        const listed = side.getByRole('list', { name: 'Flows' }).locator('> li');
        expect(await listed.count()).toBe(own.length);
        for (const { code, verdicts } of own) {
          const shown = await listed.filter({ hasText: code }).innerText();
          const said = shown.replaceAll(/\s+/g, ' ');
          expect(said).toContain(`Promise ${outcomeWords[verdicts.promise].en}`);
          expect(said).toContain(`Law ${outcomeWords[verdicts.law].en}`);
        }
        await hand.keys('Escape');
      }
      await chooseItem(hand, by, leaving[0]?.id ?? '');
      await hand.press(page.getByRole('list', { name: 'Flows' }).getByRole('link').first());
      await page.getByRole('complementary').getByRole('tab').first().waitFor();
      expect(page.url()).toContain('/map/geography');
    },
  );

  it('tells flows without a place, lists every line, and keeps its choice between tabs', async () => {
    const { page } = await open();
    const hand = createHand(page, 'mouse');
    await startSample(hand);
    await openGeography(hand);
    const { facts, snapshot } = await judgeSample(page);
    const { unplaced, arcs, marks } = buildGeography(facts, snapshot, { clusterWithin: 0 });
    expect(unplaced.length).toBeGreaterThan(0);
    await page.getByText(`${unplaced.length} flows have no place: add it`).click();
    const missing = page.getByRole('list', { name: /have no place/ });
    await missing.getByRole('link').first().waitFor();
    expect(await missing.locator('> li').count()).toBe(unplaced.length);
    await page.getByText(geographyNote.en).waitFor();
    const lines = await page.locator('.geo-list li').count();
    const staying = marks.filter((mark) => mark.staying.length > 0);
    expect(lines).toBe(arcs.length + staying.length);

    await page.locator('.geo-list button').first().click();
    const title = await page.getByRole('heading', { level: 2 }).innerText();
    await page.getByRole('tab', { name: 'Matrix' }).click();
    await page.getByRole('grid').waitFor();
    await page.getByRole('tab', { name: 'Geography' }).click();
    await page.getByRole('heading', { level: 2, name: title }).waitFor();
  });

  it('moves and zooms by wheel, drag and keys, and tells what is pointed at', async () => {
    const { page } = await open();
    const hand = createHand(page, 'mouse');
    await startSample(hand);
    await openGeography(hand);
    const svg = page.locator('.geo-svg');
    const placing = () => svg.locator('> g').first().getAttribute('transform');
    const whole = await placing();
    const box = await svg.boundingBox();
    if (box === null) throw new Error('Expected the map on the page.');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await page.keyboard.up('Control');
    await expect.poll(placing).not.toBe(whole);
    const zoomed = await placing();
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 - 60, box.y + box.height / 2 - 20, { steps: 5 });
    await page.mouse.up();
    await expect.poll(placing).not.toBe(zoomed);
    expect(await page.getByRole('button', { name: /Show all/ }).count()).toBe(0);

    await page.locator('.geo-canvas').focus();
    await hand.keys('0');
    await expect.poll(placing).toBe(whole);
    for (const key of ['+', 'ArrowLeft', 'ArrowDown']) {
      const before = await placing();
      await hand.keys(key);
      await expect.poll(placing).not.toBe(before);
    }
    await hand.keys('0');
    await page.locator('.geo-item[data-item="CN→US"] .geo-plate').hover();
    await page.getByRole('tooltip').getByText('China (mainland) → United States').waitFor();
    await hand.keys('Escape');
    await page.getByRole('tooltip').waitFor({ state: 'detached' });
  });

  it('is saved as a drawing and as a picture that stand alone', async () => {
    const { page } = await open();
    const hand = createHand(page, 'keyboard');
    await startSample(hand);
    await openGeography(hand);
    const save = (kind: RegExp) =>
      savedFile(page, async () => {
        await hand.press(page.getByRole('button', { name: 'Save figure' }));
        await hand.press(page.getByRole('menuitem', { name: kind }));
      });
    const drawing = await save(/SVG/);
    expect(drawing.name).toBe('Geography of flows.svg');
    const svg = new TextDecoder().decode(drawing.bytes);
    expect(svg).toContain('<title>Geography of flows</title>');
    expect(svg).toContain('United States');
    expect(svg).toContain('not met');
    expect(svg).not.toMatch(/class=|var\(|currentcolor|aria-|tabindex|transparent/i);
    const problem = await page.evaluate(
      (text) =>
        new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror')
          ?.textContent ?? null,
      svg,
    );
    expect(problem).toBeNull();

    const picture = await save(/PNG/);
    expect(picture.name).toBe('Geography of flows.png');
    expect(Array.from(picture.bytes.subarray(0, 8))).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
    const [, width] = /width="(\d+)"/.exec(svg) ?? [];
    const read = new DataView(picture.bytes.buffer, picture.bytes.byteOffset);
    const widthAt = 16; // of the picture's head, behind its signature
    expect(read.getUint32(widthAt)).toBe(2 * Number(width));
  });

  it.each(faces)('has no serious violation: $language, light and dark', async (face) => {
    const { page } = await open(face);
    await createSample(page, face.language);
    await judged(page);
    await page.evaluate(() => {
      window.location.hash = window.location.hash.replace(/\/overview.*$/, '/map/geography');
    });
    await page.locator('.geo-item').first().waitFor();
    expect(await checkAccessibility(page)).toEqual([]);
    await page.locator('.geo-side summary').first().click();
    await page.locator('.geo-list button').first().click();
    await page.locator('.geo-flows li').first().waitFor();
    await page.locator('.geo-item').first().focus();
    expect(await checkAccessibility(page)).toEqual([]);
  });
});

async function openGeography(hand: Hand): Promise<void> {
  await goByPalette(hand, 'Map');
  const tab = hand.page.getByRole('tab', { name: 'Geography' });
  await hand.press(tab);
  await hand.page.locator('.geo-item').first().waitFor();
}

async function narrowToSensitiveExports(hand: Hand, by: Means): Promise<void> {
  const { page, keys } = hand;
  const sensitivity = page.getByRole('combobox', { name: 'Sensitivity' });
  if (by === 'mouse') await sensitivity.selectOption({ label: 'Sensitive only' });
  else {
    await tabTo(page, sensitivity);
    await keys('ArrowDown');
  }
  await hand.press(page.getByRole('checkbox', { name: 'Exports only' }));
}

/** Chooses a line by its shape, or with Tab and the arrows. */
async function chooseItem({ page, keys }: Hand, by: Means, id: string): Promise<void> {
  const item = page.locator(`.geo-item[data-item="${id}"]`);
  if (by === 'mouse') {
    await item.locator('> g').click();
    return;
  }
  await tabTo(page, page.locator('.geo-item[tabindex="0"]'));
  const most = await page.locator('.geo-item').count();
  await keys('Home');
  for (let step = 0; step < most; step++) {
    if (await item.evaluate((element) => element === document.activeElement)) break;
    await keys('ArrowRight');
  }
  await keys('Enter');
}

async function tabTo(page: Page, target: Locator): Promise<void> {
  const most = 120;
  for (let tab = 0; tab < most; tab++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${target.toString()}.`);
}

async function expectCodes(
  side: Locator,
  list: string,
  records: readonly { readonly code: string }[],
): Promise<void> {
  const codes = records.map(({ code }) => code).toSorted();
  const shown = side.getByRole('list', { name: list, exact: true }).locator('.code');
  await expect.poll(async () => (await shown.allInnerTexts()).toSorted()).toEqual(codes);
}
