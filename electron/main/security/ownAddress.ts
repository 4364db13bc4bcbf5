export const appScheme = 'app';
export const appHost = 'host';
export const appOrigin = `${appScheme}://${appHost}`;

/** Whether an address lies under our own origin. Parsed, never compared as text: `app://host.evil/` is not ours. */
export function isOwnAddress(address: string): boolean {
  const url = parse(address);
  return (
    url !== null &&
    url.protocol === `${appScheme}:` &&
    url.hostname === appHost &&
    url.port === '' &&
    url.username === '' &&
    url.password === ''
  );
}

export function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
