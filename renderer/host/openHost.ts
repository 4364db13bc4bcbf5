import { createBrowserHost } from './browserHost.ts';
import { findDesktopHost } from './desktopHost.ts';
import type { Host } from './host.ts';

/** The host this page runs in. */
export async function openHost(): Promise<Host> {
  return findDesktopHost(window) ?? (await createBrowserHost());
}
