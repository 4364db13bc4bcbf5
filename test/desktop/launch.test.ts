import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { largestPayloadBytes } from '../../shared/ipc/contract.ts';
import { callBridge } from './callBridge.ts';
import type { Desktop } from './launchDesktop.ts';
import { driver, launchDesktop, removeFolder, runSecond } from './launchDesktop.ts';

const folder = mkdtempSync(join(tmpdir(), 'cartulary-launch-'));

function put(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const take = (page: Page) => callBridge(page, 'takeLaunchFile', {});
const named = (name: string, content: string) => ({
  ok: true,
  value: { name, bytes: [...new TextEncoder().encode(content)] },
});

/** Counts the notices the page hears from here on. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const heard: unknown[] = [];
    const bridge = (globalThis as never)['cartularyHost'] as {
      onLaunchFile: (listener: (value: unknown) => void) => () => void;
    };
    bridge.onLaunchFile((value) => heard.push(value));
    Object.assign(globalThis, { heardFiles: heard });
  });
const heard = (page: Page) => page.evaluate(() => (globalThis as never)['heardFiles'] as unknown[]);

describe.skipIf(driver.kind === 'none')('a file the operating system asks us to open', () => {
  let desktop: Desktop;
  beforeAll(async () => {
    desktop = await launchDesktop({ args: [put('first.cartulary', 'one')] });
  });
  afterAll(async () => {
    await desktop.close();
    removeFolder(desktop.folder);
    removeFolder(folder);
  });

  it('at the start: the page takes it, once, and says what is wrong with it', async () => {
    const page = await desktop.page();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('alert').waitFor();
    expect(await dialog.innerText()).toContain('first.cartulary');
    expect(await take(page)).toEqual({ ok: true, value: null });
    await page.keyboard.press('Escape');
    // From here on the test takes the files itself: this page does not.
    await page.evaluate(() => (window.location.hash = '#/about'));
    await page.getByRole('heading', { level: 1, name: 'Cartulary' }).waitFor();
  });

  it('later, by a second start: the page is told and takes it', async () => {
    const page = await desktop.page();
    await listen(page);
    const path = put('second.CARTULARY', 'two');
    expect(await runSecond(desktop.folder, [pathToFileURL(path).href])).toBe(0);
    await expect.poll(() => heard(page), { timeout: 20_000 }).toEqual([{}]);
    expect(await take(page)).toMatchObject(named('second.CARTULARY', 'two'));
  });

  it('later, by an event, as on macOS', async () => {
    const page = await desktop.page();
    await listen(page);
    await desktop.evaluate(
      ({ app }, path) => void app.emit('open-file', { preventDefault: () => {} }, path),
      put('third.cartulary', 'three'),
    );
    await expect.poll(() => heard(page)).toEqual([{}]);
    expect(await take(page)).toMatchObject(named('third.cartulary', 'three'));
  });

  it('can be saved over by its token', async () => {
    const page = await desktop.page();
    const path = put('fourth.cartulary', 'four');
    await desktop.evaluate(
      ({ app }, given) => void app.emit('open-file', { preventDefault: () => {} }, given),
      path,
    );
    const taken = await take(page);
    const token = taken.ok ? (taken.value?.token ?? '') : '';
    const bytes = new TextEncoder().encode('4');
    const request = { kind: 'workspace', suggestedName: 'x', bytes, over: token } as const;
    expect(await callBridge(page, 'saveFile', request)).toMatchObject({
      ok: true,
      value: { name: 'fourth.cartulary' },
    });
  });

  it.each([
    ['that is no workspace', () => put('notes.txt', 'x')],
    ['that is a switch', () => `--log-file=${put('switch.cartulary', 'x')}`],
  ])('%s: is left alone', async (_what, path) => {
    const page = await desktop.page();
    expect(await runSecond(desktop.folder, [path()])).toBe(0);
    expect(await take(page)).toEqual({ ok: true, value: null });
  });

  it('that is gone, or too large: says so', async () => {
    const page = await desktop.page();
    const large = put('large.cartulary', '');
    truncateSync(large, largestPayloadBytes + 1);
    for (const path of [join(folder, 'gone.cartulary'), large]) {
      await desktop.evaluate(
        ({ app }, given) => void app.emit('open-file', { preventDefault: () => {} }, given),
        path,
      );
    }
    expect(await take(page)).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(await take(page)).toMatchObject({ ok: false, error: { code: 'too-large' } });
  });
});
