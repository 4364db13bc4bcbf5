import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { protocol } from 'electron';
import { securityHeaders } from './contentPolicy.ts';
import { isWithin } from './isWithin.ts';
import { appScheme, isOwnAddress } from './ownAddress.ts';

const served = fileURLToPath(new URL('../renderer/', import.meta.url));

const contentTypes: { readonly [ending: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** Must run before the app is ready: gives our own files a secure origin of their own. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built renderer and nothing else; whatever is not one of its files is not found. */
export function serveApp(): void {
  protocol.handle(appScheme, async (request) => {
    const path = request.method === 'GET' ? decideFile(request.url, served) : null;
    if (path === null) return missing();
    try {
      return new Response(new Uint8Array(await readFile(path)), {
        headers: {
          'content-type': contentTypes[extname(path)] ?? 'application/octet-stream',
          ...securityHeaders,
        },
      });
    } catch {
      return missing();
    }
  });
}

/** The file an address asks for; null when the address is not ours or leads out of the folder. */
export function decideFile(address: string, folder: string): string | null {
  if (!isOwnAddress(address)) return null;
  const name = decode(new URL(address).pathname);
  // A backslash is a separator on Windows, a colon opens an alternate stream there, a NUL ends a path early.
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  if (name === null || /[\\:\u0000]/.test(name)) return null;
  const path = join(folder, name === '/' ? 'index.html' : name);
  return isWithin(folder, path) ? path : null;
}

function decode(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}

function missing(): Response {
  return new Response('Not found', { status: 404, headers: { ...securityHeaders } });
}
