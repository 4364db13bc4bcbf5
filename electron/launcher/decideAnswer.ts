import { hostNotePath } from '../../shared/ipc/hostNote.ts';
import { decideFile } from '../main/security/decideFile.ts';

export interface Asked {
  readonly method: string;
  /** As it stands in the request line: a path, still percent-encoded. */
  readonly target: string;
  readonly host: string | undefined;
}

export type Answer =
  | { readonly status: 200; readonly what: 'note' }
  | { readonly status: 200; readonly what: 'file'; readonly path: string }
  | { readonly status: 308; readonly what: 'moved'; readonly address: string }
  | { readonly status: 400 | 404 | 405 | 421; readonly what: 'refused' };

/** Where the app is served: a database belongs to its origin, so there is one. */
export function addressOf(port: number): string {
  return `http://127.0.0.1:${port}/`;
}

/**
 * What the loopback server answers. The host must be ours, or a name that any site can point at this machine would
 * make that site one with the app; `localhost` is led to the one address under which data is kept.
 */
export function decideAnswer(asked: Asked, folder: string, port: number): Answer {
  const { method, target } = asked;
  const host = asked.host?.toLowerCase();
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) return refused(421);
  if (method !== 'GET' && method !== 'HEAD') return refused(405);
  const url = target.startsWith('/') ? parse(`http://127.0.0.1:${port}${target}`) : null;
  if (url === null) return refused(400);
  if (host.startsWith('localhost')) return { status: 308, what: 'moved', address: url.href };
  if (url.pathname === `/${hostNotePath}`) return { status: 200, what: 'note' };
  const path = decideFile(url.pathname, folder);
  return path === null ? refused(404) : { status: 200, what: 'file', path };
}

function refused(status: 400 | 404 | 405 | 421): Answer {
  return { status, what: 'refused' };
}

function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
