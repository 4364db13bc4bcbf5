import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { toApp, toChromium } from './addresses.ts';
import { appHappenings } from './appHappenings.ts';
import { browser } from './chromium.ts';
import { answerInvoke } from './ipcMain.ts';
import { pageScript } from './inPage.ts';
import { applyPermissions, ownSession, tellDownload } from './session.ts';
import { checkKeys, events, fail, failures, preventable, strict } from './strict.ts';
import { decodeValue, encodeValue } from './wire.ts';

interface Preferences {
  readonly preload: string;
  readonly sandbox?: boolean;
  readonly contextIsolation?: boolean;
  readonly nodeIntegration?: boolean;
  readonly [name: string]: unknown;
}

interface Message {
  readonly kind: 'invoke' | 'next' | 'unknown';
  readonly channel: string;
  readonly values: readonly unknown[];
  readonly name: string;
}

const knownPreferences = [
  'preload',
  'sandbox',
  'contextIsolation',
  'nodeIntegration',
  'nodeIntegrationInWorker',
  'webviewTag',
  'spellcheck',
  'devTools',
];

const openContents = new Map<Page, Contents>();

export function contentsOf(page: Page): Contents | undefined {
  return openContents.get(page);
}

export type Contents = ReturnType<typeof makeContents>;

/** The page behind a window: `face` is what the app sees of it. */
export function makeContents(preferences: Preferences) {
  checkPreferences(preferences);
  const happenings = events('webContents', [
    'will-navigate',
    'will-frame-navigate',
    'will-redirect',
    'will-attach-webview',
    'render-process-gone',
    'did-finish-load',
  ]);
  let page: Page | null = null;
  let expected: string | null = null;
  let current = '';
  let onWindowOpen: ((details: object) => { action: string }) | null = null;
  let deliver: ((message: unknown) => void) | null = null;
  const waiting: unknown[] = [];

  const face = strict('webContents', {
    ...happenings.members,
    session: ownSession,
    setWindowOpenHandler(handler: (details: object) => { action: string }) {
      onWindowOpen = handler;
    },
    // Nothing to set: requests past the filter would still meet no resolver.
    setWebRTCIPHandlingPolicy(_policy: string) {},
    send(channel: string, ...values: unknown[]) {
      waiting.push({ channel, values: values.map((value) => encodeValue(value)) });
      flush();
    },
    getURL: () => current,
    forcefullyCrashRenderer() {
      void page?.goto('chrome://crash').catch(() => undefined); // never arrives
    },
    reload() {
      void restart().catch((error: unknown) => fail(`reload: ${String(error)}`));
    },
    isDestroyed: () => page?.isClosed() ?? false,
  });

  function flush(): void {
    if (deliver === null || waiting.length === 0) return;
    const send = deliver;
    deliver = null;
    send({ ok: true, value: waiting.shift() });
  }

  async function onMessage(frame: Frame, message: Message): Promise<unknown> {
    if (message.kind === 'unknown') return fail(`The stand-in does not know ${message.name}.`);
    if (message.kind === 'next') {
      return new Promise((resolve) => {
        deliver = resolve;
        flush();
      });
    }
    try {
      const values = message.values.map((value) => decodeValue(value));
      const senderFrame = frameFace(frame);
      return {
        ok: true,
        value: encodeValue(
          await answerInvoke({ sender: face, senderFrame }, message.channel, values),
        ),
      };
    } catch (error) {
      return { ok: false, value: String(error) };
    }
  }

  async function attach(fresh: Page): Promise<void> {
    page = fresh;
    openContents.set(fresh, contents);
    const binding = '__standIn';
    await fresh.exposeBinding(binding, ({ frame }, message: Message) => onMessage(frame, message));
    await fresh.addInitScript(pageScript(readFileSync(preferences.preload, 'utf8'), binding));
    fresh.on('download', (download) => tellDownload(download));
    fresh.on('crash', () => {
      happenings.tell('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
    });
  }

  /** A page whose process died cannot be used again: the same window goes on in a new one. */
  async function restart(): Promise<void> {
    const old = page;
    const fresh = await browser().newPage();
    await attach(fresh);
    await load(current);
    if (old !== null) {
      openContents.delete(old);
      await old.close().catch(() => undefined); // its process may be gone
    }
  }

  async function load(address: string): Promise<void> {
    if (page === null) return fail('A window was loaded before its page was there.');
    await applyPermissions(page, address, face);
    expected = address;
    current = address;
    await page.goto(toChromium(address));
    happenings.tell('did-finish-load');
  }

  const contents = {
    face,
    attach,
    load,
    page: () => page,
    decideNavigation(address: string, isMainFrame: boolean): 'prevented' | 'allowed' {
      if (isMainFrame && expected === address) {
        expected = null;
        return 'allowed';
      }
      const event = preventable({ url: address, isMainFrame });
      happenings.tell('will-frame-navigate', event);
      if (isMainFrame && !event.defaultPrevented) happenings.tell('will-navigate', event);
      return event.defaultPrevented ? 'prevented' : 'allowed';
    },
    decideWindowOpen: (address: string) =>
      onWindowOpen === null
        ? { action: 'allow' }
        : onWindowOpen(strict('details', { url: address })),
  };
  appHappenings.tell('web-contents-created', {}, face);
  return contents;
}

/** A page the app did not make: some page opened it, and the app says whether it may stay. */
export async function decidePopup(page: Page): Promise<void> {
  const opener = await page.opener();
  const contents = opener === null ? undefined : contentsOf(opener);
  if (contents === undefined) return;
  const { action } = contents.decideWindowOpen(toApp(page.url()));
  if (action !== 'deny') failures.push('The app let a page open a window; the stand-in has none.');
  await page.close();
}

function frameFace(frame: Frame): object {
  const parent = frame.parentFrame();
  return strict('senderFrame', {
    url: toApp(frame.url()),
    parent: parent === null ? null : frameFace(parent),
  });
}

function checkPreferences(preferences: Preferences): void {
  checkKeys('webPreferences', preferences, knownPreferences);
  if (preferences.sandbox !== true) fail('A window without sandbox: refused.');
  if (preferences.contextIsolation !== true) fail('A window without context isolation: refused.');
  if (preferences.nodeIntegration === true) fail('A window with Node in its page: refused.');
}
