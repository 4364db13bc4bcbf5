/** Schemes the app registered; only these exist as origins of their own. */
export const schemes = new Set<string>();

/** The address Chromium opens for one of the app's own: a secure context that keeps its database. */
export function toChromium(address: string): string {
  const url = parse(address);
  const scheme = url?.protocol.slice(0, -1) ?? '';
  if (url === null || !schemes.has(scheme)) return address;
  return `http://${url.host}.${scheme}.localhost${url.pathname}${url.search}${url.hash}`;
}

/** The address as the app knows it. */
export function toApp(address: string): string {
  const url = parse(address);
  const found = url === null ? null : /^(.+)\.([a-z]+)\.localhost$/.exec(url.hostname);
  if (url === null || found === null || url.protocol !== 'http:') return address;
  const [, host = '', scheme = ''] = found;
  if (!schemes.has(scheme)) return address;
  const port = url.port === '' ? '' : `:${url.port}`;
  return `${scheme}://${host}${port}${url.pathname}${url.search}${url.hash}`;
}

function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
