import type { Download, Page } from 'playwright-core';
import { toChromium } from './addresses.ts';
import { events, failures, preventable, strict } from './strict.ts';

type Decide = (...values: unknown[]) => unknown;
type OnRequest = (details: object, answer: (decision: { cancel?: boolean }) => void) => void;

let onRequest: OnRequest | null = null;
let onPermission: Decide | null = null;
let onCheck: Decide | null = null;
const happenings = events('session', ['will-download']);

export const ownSession = strict('session', {
  ...happenings.members,
  webRequest: strict('webRequest', {
    onBeforeRequest(listener: OnRequest | null) {
      onRequest = listener;
    },
  }),
  setPermissionRequestHandler(handler: Decide | null) {
    onPermission = handler;
  },
  setPermissionCheckHandler(handler: Decide | null) {
    onCheck = handler;
  },
  // Chromium without a screen offers no device to choose.
  setDevicePermissionHandler(_handler: Decide | null) {},
  setSpellCheckerEnabled(_isEnabled: boolean) {},
});

/** What the app says to a request; without a listener everything passes, as in Electron. */
export async function ask(address: string, resourceType: string): Promise<{ cancel?: boolean }> {
  const listener = onRequest;
  if (listener === null) return {};
  const details = strict('details', { url: address, resourceType });
  return new Promise((resolve) => listener(details, resolve));
}

/** Electron's names for what Chromium can be told to grant, by the names of its own protocol. */
const permissions: { readonly [name: string]: readonly Grant[] } = {
  geolocation: ['geolocation'],
  notifications: ['notifications'],
  media: ['videoCapture', 'audioCapture'],
  'clipboard-read': ['clipboardReadWrite'],
  midi: ['midi'],
  'persistent-storage': ['durableStorage'],
};
type Grant =
  | 'geolocation'
  | 'notifications'
  | 'videoCapture'
  | 'audioCapture'
  | 'clipboardReadWrite'
  | 'midi'
  | 'durableStorage';

/** Grants what the app grants. Electron grants everything where no handler was set, and so does this. */
export async function applyPermissions(
  page: Page,
  address: string,
  contents: object,
): Promise<void> {
  const granted: Grant[] = [];
  for (const [name, chromiumNames] of Object.entries(permissions)) {
    const isChecked = onCheck === null || onCheck(contents, name, originOf(address), {}) === true;
    if (isChecked && (await isGranted(contents, name, address))) granted.push(...chromiumNames);
  }
  // Playwright's own call knows no name for lasting storage.
  const protocol = await page.context().newCDPSession(page);
  const origin = new URL(toChromium(address)).origin;
  await protocol.send('Browser.grantPermissions', { permissions: granted, origin });
}

async function isGranted(contents: object, name: string, address: string): Promise<boolean> {
  const handler = onPermission;
  if (handler === null) return true;
  return new Promise((resolve) =>
    handler(contents, name, resolve, { requestingUrl: address, isMainFrame: true }),
  );
}

export function tellDownload(download: Download): void {
  const event = preventable({});
  happenings.tell('will-download', event, strict('item', { getURL: () => download.url() }));
  if (!event.defaultPrevented)
    failures.push('The app let a download through; the stand-in has none.');
  void download.cancel();
}

/** As Electron writes it; the URL class knows no origin of a scheme of our own. */
function originOf(address: string): string {
  const { protocol, host } = new URL(address);
  return `${protocol}//${host}/`;
}
