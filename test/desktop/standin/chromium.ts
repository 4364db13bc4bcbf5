import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserContext, Page, Request, Route } from 'playwright-core';
import { schemes, toApp } from './addresses.ts';
import { ask as askSession } from './session.ts';
import { fail } from './strict.ts';
import { contentsOf, decidePopup } from './windows.ts';

/** A request any page made, and what became of it. `escaped`: the app would have let it out to the world. */
export interface Recorded {
  readonly address: string;
  readonly type: string;
  outcome: 'pending' | 'served' | 'cancelled' | 'prevented' | 'escaped';
}

export const requests: Recorded[] = [];
export const protocolHandlers = new Map<
  string,
  (request: AppRequest) => Promise<Response> | Response
>();
type AppRequest = globalThis.Request;

let context: BrowserContext | null = null;

export function browser(): BrowserContext {
  return context ?? fail('A window was made before the app was ready.');
}

export async function startChromium(
  dataFolder: string,
  switches: readonly string[],
): Promise<void> {
  context = await chromium.launchPersistentContext(join(dataFolder, 'chromium'), {
    ...browserOption(),
    headless: true,
    viewport: null,
    args: ['--remote-debugging-port=0', '--window-size=1280,800', ...switches],
  });
  await context.route('**', onRoute);
  context.on('page', (page) => void decidePopup(page));
}

export async function stopChromium(): Promise<void> {
  await context?.close();
}

function browserOption(): { executablePath: string } {
  const executablePath = process.env['CARTULARY_TEST_BROWSER'];
  return executablePath === undefined ? fail('No browser was named.') : { executablePath };
}

async function onRoute(route: Route, request: Request): Promise<void> {
  const address = toApp(request.url());
  const record: Recorded = { address, type: request.resourceType(), outcome: 'pending' };
  requests.push(record);
  if (isPreventedNavigation(request, address)) {
    record.outcome = 'prevented';
    return route.abort('aborted');
  }
  if ((await askSession(address, request.resourceType())).cancel) {
    record.outcome = 'cancelled';
    return route.abort('blockedbyclient');
  }
  const scheme = new URL(address).protocol.slice(0, -1);
  const handler = protocolHandlers.get(scheme);
  if (!schemes.has(scheme) || handler === undefined) {
    record.outcome = 'escaped';
    return route.abort('failed');
  }
  const response = await handler(new Request(address, { method: request.method() }));
  record.outcome = 'served';
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  });
}

/** A page that goes somewhere of its own accord asks the app first; where the app itself leads, it is not asked. */
function isPreventedNavigation(request: Request, address: string): boolean {
  if (!request.isNavigationRequest()) return false;
  const page = pageOf(request);
  const contents = page === null ? undefined : contentsOf(page);
  return (
    contents?.decideNavigation(address, request.frame().parentFrame() === null) === 'prevented'
  );
}

/** Null for a window just opened by a page: its first request comes before its page. */
function pageOf(request: Request): Page | null {
  try {
    return request.frame().page();
  } catch {
    return null;
  }
}
