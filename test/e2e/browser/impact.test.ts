import { expect, it } from 'vitest';
import { checkAccessibility } from './checkAccessibility.ts';
import { createEmpty, createSample, judged } from './createWorkspaces.ts';
import { inBrowser } from './inBrowser.ts';
import { createHand, means, startSample } from './steps.ts';

const faces = [{ language: 'en' }, { language: 'zh-CN' }] as const;

inBrowser('impact assessments', ({ open, base }) => {
  it.each(means)('an export is assessed from its trigger to its risk, by %s', async (by) => {
    const { page } = await open();
    const hand = createHand(page, by);
    await startSample(hand);
    const [, workspace = ''] = /#\/w\/([^/?]+)/.exec(page.url()) ?? [];
    await page.goto(`${base}/#/w/${workspace}/assess/impact`);
    await hand.press(page.locator('.impact-trigger summary', { hasText: /^Export/ }));
    const line = page.locator('.impact-records li', { hasText: 'FLW-053' });
    await line.getByText('Missing').waitFor();
    await hand.press(line.getByRole('checkbox'));
    await hand.press(page.getByRole('button', { name: 'Begin assessment of 1 record' }));

    const document = page.locator('.impact-document');
    await document.getByText('Undetermined (Low to Severe)').first().waitFor();
    await document.locator('.impact-covered').getByText('FLW-053').waitFor();
    await line.getByText('Draft').waitFor();

    // Two levels that force the highest, whatever the other six are.
    await setLevel('impactOnPersonOrProperty', 'Harms person or property', 'Severe', true);
    await setLevel('likelihoodFromPeople', 'Staff and third parties', 'Very high');
    const summary = document.locator('.impact-summary');
    await expect
      .poll(() => summary.locator('div', { hasText: 'Risk before measures' }).innerText())
      .toContain('Severe');
    const sure = document.locator('.impact-mark', { hasText: /^Before measures$/ });
    await expect.poll(() => sure.count()).toBe(1);
    expect(await sure.locator('xpath=ancestor::td').innerText()).toContain('Severe');

    // Each level was one step, the beginning with its link another.
    for (let step = 0; step < 3; step++) {
      await hand.press(page.getByRole('button', { name: /^Undo/ }).first());
      await judged(page);
    }
    await page.getByText('This record is no longer there.').waitFor();
    await line.getByText('Missing').waitFor();

    async function setLevel(
      field: string,
      label: string,
      level: string,
      isFirst = false,
    ): Promise<void> {
      const group = document.locator(`[data-field=${field}]`);
      const hasFocus = () =>
        group.evaluate((element) => element.contains(element.ownerDocument.activeElement));
      if (isFirst) {
        await hand.press(document.locator('.impact-gaps summary'));
        await hand.press(
          document.locator('.impact-gaps').getByRole('button', { name: label, exact: true }),
        );
        await expect.poll(hasFocus).toBe(true);
      } else if (by === 'keyboard') {
        for (let tab = 0; tab < 60 && !(await hasFocus()); tab++) await hand.keys('Tab');
      }
      const choice = group.getByRole('radio', { name: level, exact: true });
      if (by === 'mouse') await choice.click();
      else {
        for (let i = 0; i < 5; i++) {
          if (await choice.evaluate((e) => e === e.ownerDocument.activeElement)) break;
          await hand.keys('ArrowRight');
        }
        await hand.keys('Space');
      }
      await expect.poll(() => choice.getAttribute('aria-checked')).toBe('true');
    }
  });

  it('a destination without a finding gets one, and says what it lacks', async () => {
    const { page } = await open();
    const workspace = await createSample(page);
    await judged(page);
    await page.goto(`${base}/#/w/${workspace}/assess/impact`);
    await page.getByRole('button', { name: 'Begin finding: Japan' }).click();
    const document = page.locator('.impact-document');
    await document.locator('.impact-gaps summary').click();
    const law = document.locator('[data-field=lawLevel]');
    await document.locator('.impact-gaps').getByText('Level of the law there').click();
    await law.getByRole('radio', { name: 'Lower' }).click();
    const conclusion = document.locator('[data-field=conclusion]');
    await conclusion.getByRole('radio', { name: 'Not equal' }).click();
    const line = page.locator('.impact-records li', { hasText: 'Japan' });
    await line.getByText('Not equal').waitFor();
  });

  it.each(faces)('is accessible in $language, light and dark', async ({ language }) => {
    const { page } = await open({ language });
    const workspace = await createSample(page, language);
    await judged(page);
    await page.goto(`${base}/#/w/${workspace}/assess/impact`);
    await page.locator('.impact-trigger summary').first().click();
    await page.locator('.impact-records li').first().waitFor();
    expect(await checkAccessibility(page)).toEqual([]);
    await page.goto(`${base}/#/w/${workspace}/assess/${encodeURIComponent('impact:asm-018')}`);
    await page.locator('.impact-gaps summary').click();
    await page.locator('.impact-scale summary').first().click();
    expect(await checkAccessibility(page)).toEqual([]);
    await page.goto(`${base}/#/w/${workspace}/assess/${encodeURIComponent('impact:eqv-007')}`);
    await page.locator('.impact-document').waitFor();
    expect(await checkAccessibility(page)).toEqual([]);
  });

  it('teaches where there is nothing yet', async () => {
    const { page } = await open();
    const workspace = await createEmpty(page);
    await page.goto(`${base}/#/w/${workspace}/assess/impact`);
    await page.getByText('Nothing in the map calls for an assessment').waitFor();
    await page.getByText('No impact assessment yet').waitFor();
    expect(await checkAccessibility(page)).toEqual([]);
  });
});
