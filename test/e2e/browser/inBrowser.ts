import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject } from 'vitest';
import type { Language } from '../../../shared/lib/index.ts';
import { launchArgs } from '../../helpers/launchArgs.ts';
import type { Recorder } from './recorder.ts';
import { record } from './recorder.ts';

export interface AppSetting {
  readonly language?: Language;
  readonly theme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Where to go first; the start screen when not given. */
  readonly hash?: string;
}

export interface OpenedApp {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly recorder: Recorder;
}

export interface BrowserHarness {
  readonly base: string;
  /** A fresh browser profile in memory, with the app open in it. */
  open(setting?: AppSetting): Promise<OpenedApp>;
}

/**
 * Tests in one browser. After each of them its contexts are closed, and the test fails where a page or
 * worker asked for anything but our own files, broke the content policy, or told an error.
 */
export function inBrowser(name: string, define: (harness: BrowserHarness) => void): void {
  const program = inject('browserProgram');
  const base = inject('base');
  const title = program === null ? `${name} (no browser)` : name;
  // oxlint-disable-next-line vitest/valid-title -- a string, made just above
  describe.skipIf(program === null)(title, () => {
    let browser: Browser | undefined;
    const opened: OpenedApp[] = [];
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: program ?? '', args: [...launchArgs] });
    });
    afterEach(async () => {
      const all = opened.splice(0);
      for (const { context } of all) await context.close();
      for (const { recorder } of all) expectSilence(recorder);
    });
    afterAll(() => browser?.close());
    define({
      base,
      async open(setting = {}) {
        if (browser === undefined) throw new Error('Call open() within a test.');
        const context = await browser.newContext(contextOptions(setting));
        const recorder = await record(context, base);
        // No test can answer the browser's own file pickers; without them the app takes a file field.
        await context.addInitScript(() => {
          Reflect.deleteProperty(globalThis, 'showOpenFilePicker');
          Reflect.deleteProperty(globalThis, 'showSaveFilePicker');
        });
        await context.addInitScript(withoutPickers);
        const page = await context.newPage();
        page.setDefaultTimeout(15_000);
        // Asked for from the start: between the asking and the first key the browser's own dialog could open.
        page.on('filechooser', () => undefined);
        const app = { page, context, recorder };
        opened.push(app);
        await page.goto(`${base}/${setting.hash ?? ''}`);
        return app;
      },
    });
  });
}

/** The system's own dialogs cannot be driven: without them the page saves and opens as other browsers do. */
function withoutPickers(): void {
  for (const name of ['showSaveFilePicker', 'showOpenFilePicker']) {
    Object.defineProperty(window, name, { value: undefined, configurable: true });
  }
}

export function expectSilence(recorder: Recorder): void {
  expect(recorder.seen(), 'requests seen by the recorder').toBeGreaterThan(0);
  expect(recorder.strangers(), 'addresses that are not our own').toEqual([]);
  expect(recorder.complaints(), 'errors and policy violations').toEqual([]);
}

export function contextOptions({ language = 'en', theme = 'light', viewport }: AppSetting) {
  return {
    locale: language === 'en' ? 'en-GB' : 'zh-CN',
    colorScheme: theme,
    viewport: viewport ?? { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    timezoneId: 'Asia/Shanghai',
  } as const;
}
