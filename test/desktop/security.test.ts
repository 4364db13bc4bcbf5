import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callAnyhow, callBridge } from './callBridge.ts';
import { root } from './driver.ts';
import type { Desktop } from './launchDesktop.ts';
import { driver, launchDesktop, pause, removeFolder } from './launchDesktop.ts';

const bytes = new TextEncoder().encode('{"a":1}');

/** A server that must never hear from the app. */
const outside = createServer((_request, response) => response.end('heard'));
let heard = 0;
let address = '';

describe.skipIf(driver.kind === 'none')('what the page may not do', () => {
  let desktop: Desktop;
  beforeAll(async () => {
    outside.on('request', () => (heard += 1));
    await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(outside.address() as AddressInfo).port}/`; // it listens on TCP
    desktop = await launchDesktop();
    await (await desktop.page()).locator('#root > *').first().waitFor();
  });
  afterAll(async () => {
    // A page on its way back after a crash must be there before it is closed.
    await (await desktop.page()).locator('#root > *').first().waitFor();
    await desktop.close();
    removeFolder(desktop.folder);
    outside.close();
  });

  it('fetch from elsewhere: its own policy refuses', async () => {
    const page = await desktop.page();
    const outcome = await page.evaluate(
      (target) =>
        fetch(target, { mode: 'no-cors' }).then(
          () => 'fetched',
          () => 'refused',
        ),
      address,
    );
    expect(outcome).toBe('refused');
  });

  it.each(['img', 'script', 'link', 'iframe'])('load a <%s> from elsewhere', async (tag) => {
    const page = await desktop.page();
    await page.evaluate(
      ([name, target]) => {
        const element = document.createElement(name);
        element.setAttribute(name === 'link' ? 'href' : 'src', target);
        element.setAttribute('rel', 'stylesheet');
        document.body.append(element);
        setTimeout(() => element.remove(), 200);
      },
      [tag, address] as const,
    );
    await pause(300);
    expect(heard).toBe(0);
  });

  it('run code from text', async () => {
    const page = await desktop.page();
    const outcome = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.injected = true';
      document.body.append(script);
      const evaluated = await new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) =>
          resolve(event.violatedDirective),
        );
        const other = document.createElement('script');
        other.textContent = 'globalThis.injected = true';
        document.body.append(other);
      });
      return { injected: 'injected' in globalThis, evaluated };
    });
    expect(outcome).toEqual({ injected: false, evaluated: 'script-src-elem' });
  });

  it('be led elsewhere', async () => {
    const page = await desktop.page();
    const before = page.url();
    await page.evaluate((target) => {
      document.body.dataset['here'] = 'yes';
      setTimeout(() => (location.href = target), 0);
    }, address);
    await pause(500);
    expect(page.url()).toBe(before);
    expect(await page.evaluate(() => document.body.dataset['here'])).toBe('yes');
  });

  it('open a window', async () => {
    const page = await desktop.page();
    const before = desktop.context.pages().length;
    await page.evaluate((target) => {
      const link = document.createElement('a');
      link.id = 'away';
      link.href = target;
      link.target = '_blank';
      link.rel = 'opener';
      link.textContent = 'away';
      link.style.cssText = 'position:fixed;inset:0;z-index:9999';
      document.body.append(link);
    }, address);
    await page.click('#away');
    await page.evaluate((target) => void window.open(target), address);
    await pause(800);
    await page.evaluate(() => document.querySelector('#away')?.remove());
    expect(desktop.context.pages().length).toBe(before);
    expect(heard).toBe(0);
  });

  it('download a file nobody chose', async () => {
    await desktop.evaluate(({ session }) => {
      const seen: boolean[] = [];
      Object.assign(globalThis, { seen });
      session.defaultSession.on('will-download', (event) => seen.push(event.defaultPrevented));
    }, null);
    const page = await desktop.page();
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob(['x']));
      link.download = 'x.txt';
      link.click();
    });
    const seen = () => desktop.evaluate(() => (globalThis as never)['seen'], null);
    await expect.poll(seen, { timeout: 20_000 }).toEqual([true]);
  });

  it('use a device or a permission', async () => {
    const page = await desktop.page();
    const outcome = await page.evaluate(async () => {
      const state = async (name: string) =>
        (await navigator.permissions.query({ name: name as PermissionName })).state; // names newer than the types
      const position = new Promise((resolve) => {
        navigator.geolocation.getCurrentPosition(
          () => resolve('given'),
          (error) => resolve(error.code),
          { timeout: 3000 },
        );
      });
      const granted: string[] = [];
      for (const name of [
        'geolocation',
        'notifications',
        'camera',
        'microphone',
        'midi',
        'clipboard-read',
      ]) {
        if ((await state(name)) === 'granted') granted.push(name);
      }
      return { granted, position: (await position) === 'given' };
    });
    expect(outcome).toEqual({ granted: [], position: false });
  });

  it('lose its data to a full disk: lasting storage is the one thing it is granted', async () => {
    const page = await desktop.page();
    expect(await page.evaluate(() => navigator.storage.persist())).toBe(true);
  });

  it('read a file that is not one of ours', async () => {
    const page = await desktop.page();
    const statuses = await page.evaluate(async () => {
      const asked = [
        '/..%2fmain/index.js',
        '/%2e%2e/preload/index.cjs',
        '/..%5cmain%5cindex.js',
        '/%00',
        '/%E0%A4%A',
        '/nothing.js',
      ];
      return Promise.all(asked.map(async (path) => (await fetch(path)).status));
    });
    expect(statuses).toEqual([404, 404, 404, 404, 404, 404]);
  });

  it.each([
    ['nothing at all', 'saveFile', undefined],
    ['text for an object', 'saveFile', 'x'],
    ['a path of its own', 'saveFile', { kind: 'json', suggestedName: 'a', bytes, path: '/tmp/x' }],
    ['a kind nobody knows', 'saveFile', { kind: 'exe', suggestedName: 'a', bytes }],
    ['text for bytes', 'saveFile', { kind: 'json', suggestedName: 'a', bytes: 'text' }],
    ['no bytes', 'saveFile', { kind: 'json', suggestedName: 'a', bytes: new Uint8Array() }],
    ['a token that is a path', 'reveal', { what: 'file', token: '/etc/passwd' }],
    ['a workspace with a separator', 'writeBackup', { workspaceId: '../x', name: 'a', bytes }],
    ['a language nobody knows', 'setAppearance', { language: 'xx', theme: 'dark' }],
  ])('call with %s', async (_what, call, request) => {
    expect(await callAnyhow(await desktop.page(), call, request)).toMatchObject({
      ok: false,
      error: { code: 'bad-request' },
    });
  });

  it.each([['../../etc/passwd'], ['a/b.ws.20260101T000000000Z.cartulary'], ['settings.json']])(
    'restore %s',
    async (id) => {
      const found = await callBridge(await desktop.page(), 'restoreBackup', { id });
      expect(found).toMatchObject({ ok: false, error: { code: 'not-found' } });
    },
  );

  it('call from another window, whatever it shows', async () => {
    const opened = desktop.context.waitForEvent('page');
    await desktop.evaluate(
      ({ BrowserWindow }, preload) => {
        const other = new BrowserWindow({
          width: 400,
          height: 300,
          webPreferences: { preload, sandbox: true, contextIsolation: true },
        });
        Object.assign(globalThis, { other });
        // It may be destroyed before all of it has come.
        void other.loadURL('app://host/').catch(() => undefined);
      },
      join(root, 'out/preload/index.cjs'),
    );
    const page = await opened;
    await page.waitForFunction(() => 'cartularyHost' in globalThis);
    expect(await callAnyhow(page, 'readApp', {})).toMatchObject({
      ok: false,
      error: { code: 'refused' },
    });
    await desktop.evaluate(() => {
      ((globalThis as never)['other'] as { destroy: () => void }).destroy();
    }, null);
  });

  it('call from a page without our address, in our own window', async () => {
    const isolated = await launchDesktop();
    const page = await isolated.page();
    await page.goto('about:blank');
    await page.waitForFunction(() => 'cartularyHost' in globalThis);
    expect(await callAnyhow(page, 'readApp', {})).toMatchObject({
      ok: false,
      error: { code: 'refused' },
    });
    // Nor does a page without our policy reach the world: the request filter stands behind it.
    const outcome = await page.evaluate(
      (target) =>
        fetch(target, { mode: 'no-cors' }).then(
          () => 'fetched',
          () => 'refused',
        ),
      address,
    );
    const away = (await isolated.requests()).filter((request) => request.address === address);
    await isolated.close();
    removeFolder(isolated.folder);
    expect(outcome).toBe('refused');
    expect(away.map((request) => request.outcome)).toEqual(['cancelled']);
  });

  it('reach anything but its own files, in all of the above', async () => {
    const served = (await desktop.requests()).filter((request) => request.outcome === 'served');
    expect(served.length).toBeGreaterThan(0);
    expect(
      served.filter((request) => !/^(?:app:\/\/host\/|data:|blob:app:)/.test(request.address)),
    ).toEqual([]);
    const escaped = (await desktop.requests()).filter((request) => request.outcome === 'escaped');
    expect(escaped).toEqual([]);
    expect(heard).toBe(0);
  });
});
