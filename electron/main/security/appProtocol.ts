import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { protocol } from 'electron';

export const appOrigin = 'app://host';

const served = fileURLToPath(new URL('../renderer/', import.meta.url));

const contentTypes: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Must run before the app is ready: gives our own files a secure origin of their own. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true } },
  ]);
}

/** Serves the built renderer and nothing else; whatever is not one of its files is not found. */
export function serveApp(): void {
  protocol.handle('app', async (request) => {
    const path = filePathOf(request.url);
    if (path === null) return new Response('Not found', { status: 404 });
    try {
      return new Response(new Uint8Array(await readFile(path)), {
        headers: {
          'content-type': contentTypes[extname(path)] ?? 'application/octet-stream',
          'content-security-policy': policy,
        },
      });
    } catch {
      return new Response('Not found', { status: 404 });
    }
  });
}

/** The built file a URL asks for; null when it would lie outside the renderer's folder. */
export function filePathOf(url: string): string | null {
  const { origin, host, pathname } = new URL(url);
  if (origin !== appOrigin && host !== 'host') return null;
  const path = normalize(
    join(served, pathname === '/' ? 'index.html' : decodeURIComponent(pathname)),
  );
  return path.startsWith(served.endsWith(sep) ? served : served + sep) ? path : null;
}
