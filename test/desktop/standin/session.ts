import type { BrowserContext, Download } from 'playwright-core';
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

/** Electron's names for what Chromium can be told to grant. */
const permissions: { readonly [name: string]: readonly string[] } = {
  geolocation: ['geolocation'],
  notifications: ['notifications'],
  media: ['camera', 'microphone'],
  'clipboard-read': ['clipboard-read'],
  midi: ['midi'],
};

/** Grants what the app grants. Electron grants everything where no handler was set, and so does this. */
export async function applyPermissions(context: BrowserContext, contents: object): Promise<void> {
  const granted: string[] = [];
  for (const [name, chromiumNames] of Object.entries(permissions)) {
    const isChecked = onCheck === null || onCheck(contents, name, 'app://host/', {}) === true;
    if (isChecked && (await isGranted(contents, name))) granted.push(...chromiumNames);
  }
  if (granted.length > 0) await context.grantPermissions(granted);
}

async function isGranted(contents: object, name: string): Promise<boolean> {
  const handler = onPermission;
  if (handler === null) return true;
  return new Promise((resolve) => handler(contents, name, resolve, {}));
}

export function tellDownload(download: Download): void {
  const event = preventable({});
  happenings.tell('will-download', event, strict('item', { getURL: () => download.url() }));
  if (!event.defaultPrevented)
    failures.push('The app let a download through; the stand-in has none.');
  void download.cancel();
}
