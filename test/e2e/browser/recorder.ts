import type { BrowserContext, Page } from 'playwright-core';

/** Everything a browser context asked for and complained about. */
export interface Recorder {
  /** Addresses other than our own files. */
  strangers(): readonly string[];
  /** Violations of the content policy, errors told to the console, errors nobody caught. */
  complaints(): readonly string[];
  /** How many requests were seen: a recorder that saw none proves nothing. */
  seen(): number;
  /** Complaints that a test brings about on purpose. */
  allow(pattern: RegExp): void;
}

/** Listens to every page and worker of the context, from before its first page on. */
export async function record(context: BrowserContext, base: string): Promise<Recorder> {
  const addresses: string[] = [];
  const complaints: string[] = [];
  const allowed: RegExp[] = [];
  context.on('request', (request) => addresses.push(request.url()));
  context.on('console', (message) => {
    if (message.type() === 'error')
      complaints.push(`${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (event) => {
    const found = event.error();
    complaints.push(found.stack ?? found.message);
  });
  const listen = (page: Page) => {
    page.on('websocket', (socket) => addresses.push(socket.url()));
    page.on('worker', (worker) => addresses.push(worker.url()));
  };
  context.on('page', listen);
  for (const page of context.pages()) listen(page);
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      // oxlint-disable-next-line eslint/no-console -- the console is how the page reaches the test
      console.error(`CSP ${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
    });
  });
  return {
    strangers: () =>
      addresses.filter((address) => {
        const { origin, protocol } = new URL(address);
        return origin !== base && protocol !== 'data:' && protocol !== 'blob:';
      }),
    complaints: () => complaints.filter((each) => !allowed.some((pattern) => pattern.test(each))),
    seen: () => addresses.length,
    allow: (pattern) => void allowed.push(pattern),
  };
}
