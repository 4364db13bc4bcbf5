import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Desktop } from './launchDesktop.ts';
import { driver, launchDesktop, pause, removeFolder, runSecond } from './launchDesktop.ts';

describe.skipIf(driver.kind === 'none')('the window', () => {
  let desktop: Desktop;
  beforeAll(async () => {
    desktop = await launchDesktop();
  });
  afterAll(async () => {
    await desktop.close();
    removeFolder(desktop.folder);
  });

  it('shows the built screen', async () => {
    const page = await desktop.page();
    await page.locator('#root > *').first().waitFor();
    expect(await page.title()).toContain('Cartulary');
  });

  it('has no Node in its page', async () => {
    const page = await desktop.page();
    const found = await page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'global', '__dirname', 'electron'].filter(
        (name) => name in globalThis,
      ),
    );
    expect(found).toEqual([]);
  });

  it('gives the page one frozen object that cannot be replaced', async () => {
    const page = await desktop.page();
    const found = await page.evaluate(() => {
      const bridge = (globalThis as never)['cartularyHost'] as Record<string, unknown>;
      const place = Object.getOwnPropertyDescriptor(globalThis, 'cartularyHost');
      const before = bridge['saveFile'];
      try {
        bridge['saveFile'] = () => 'mine';
      } catch {
        // strict code throws; sloppy code is ignored
      }
      return {
        isFrozen: Object.isFrozen(bridge),
        isReplaced: bridge['saveFile'] !== before,
        isFixed: place?.writable !== true && place?.configurable !== true,
        methods: Object.entries(bridge).every(([, value]) => typeof value === 'function'),
      };
    });
    expect(found).toEqual({ isFrozen: true, isReplaced: false, isFixed: true, methods: true });
  });

  it('is one: a second instance ends at once and leaves the first its data', async () => {
    expect(await runSecond(desktop.folder)).toBe(0);
    const windows = await desktop.evaluate(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows().length,
      null,
    );
    expect(windows).toBe(1);
  });

  it('sends a menu command to the page, and stops when the page stops listening', async () => {
    const page = await desktop.page();
    await page.evaluate(() => {
      const heard: string[] = [];
      const bridge = (globalThis as never)['cartularyHost'] as {
        onMenu: (listener: (command: string) => void) => () => void;
      };
      const stop = bridge.onMenu((command) => heard.push(command));
      Object.assign(globalThis, { heard, stop });
    });
    const click = () =>
      desktop.evaluate(({ Menu }) => {
        Menu.getApplicationMenu()?.getMenuItemById('undo')?.click();
      }, null);
    await click();
    await page.waitForFunction(() => ((globalThis as never)['heard'] as string[]).length > 0);
    await page.evaluate(() => ((globalThis as never)['stop'] as () => void)());
    await click();
    await pause(300);
    expect(await page.evaluate(() => (globalThis as never)['heard'])).toEqual(['undo']);
  });

  it('speaks the language chosen in the page', async () => {
    const page = await desktop.page();
    const labels = () =>
      desktop.evaluate(
        ({ Menu }) => (Menu.getApplicationMenu()?.items ?? []).map((item) => item.label).join(' '),
        null,
      );
    expect(await labels()).toMatch(/File/);
    await page.evaluate(() =>
      (
        (globalThis as never)['cartularyHost'] as {
          setAppearance: (request: object) => Promise<unknown>;
        }
      ).setAppearance({ language: 'zh-CN', theme: 'dark' }),
    );
    expect(await labels()).toMatch(/文件/);
  });
});

describe.skipIf(driver.kind === 'none')('between two runs', () => {
  it('keeps bounds, language and the page’s own database', async () => {
    const first = await launchDesktop();
    await (await first.page()).evaluate(() => localStorage.setItem('kept', 'yes'));
    await first.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 50, width: 1100, height: 720 });
    }, null);
    await first.close();
    const second = await launchDesktop({ folder: first.folder });
    const bounds = await second.evaluate(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds(),
      null,
    );
    const kept = await (await second.page()).evaluate(() => localStorage.getItem('kept'));
    await second.close();
    removeFolder(first.folder);
    expect(bounds).toEqual({ x: 40, y: 50, width: 1100, height: 720 });
    expect(kept).toBe('yes');
  });

  it('starts again in the same window when its page’s process dies', async () => {
    const desktop = await launchDesktop();
    const before = await desktop.page();
    await before.locator('#root > *').first().waitFor();
    await before.evaluate(() => Object.assign(globalThis, { isBefore: true }) && null);
    await desktop.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
    }, null);
    const hasStarted = () => 'cartularyHost' in globalThis && !('isBefore' in globalThis);
    // A page that died may never answer: asked again until one does.
    const look = async () => {
      const page = await desktop.page();
      return Promise.race([page.evaluate(hasStarted).catch(() => false), pause(1000)]);
    };
    await expect.poll(look, { timeout: 30_000, interval: 200 }).toBe(true);
    await (await desktop.page()).locator('#root > *').first().waitFor();
    await desktop.close();
    removeFolder(desktop.folder);
  });
});
