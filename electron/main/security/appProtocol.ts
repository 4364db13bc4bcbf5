import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { protocol } from 'electron';
import { securityHeaders } from './contentPolicy.ts';
import { contentType } from './contentType.ts';
import { decideFile } from './decideFile.ts';
import { appScheme, isOwnAddress } from './ownAddress.ts';

const served = fileURLToPath(new URL('../renderer/', import.meta.url));

/** Must run before the app is ready: gives our own files a secure origin of their own. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      // The code cache spares every start but the first the compiling of the same files.
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Serves the built renderer and nothing else; whatever is not one of its files is not found. */
export function serveApp(): void {
  protocol.handle(appScheme, async ({ method, url }) => {
    const isAsked = method === 'GET' && isOwnAddress(url);
    const path = isAsked ? decideFile(new URL(url).pathname, served) : null;
    if (path === null) return missing();
    try {
      return new Response(new Uint8Array(await readFile(path)), {
        headers: { 'content-type': contentType(path), ...securityHeaders },
      });
    } catch {
      return missing();
    }
  });
}

function missing(): Response {
  return new Response('Not found', { status: 404, headers: { ...securityHeaders } });
}
