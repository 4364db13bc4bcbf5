import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { hostNotePath } from '../../shared/ipc/hostNote.ts';
import type { HostNote } from '../../shared/ipc/hostNote.ts';
import { securityHeaders } from '../main/security/contentPolicy.ts';
import { contentType } from '../main/security/contentType.ts';
import { decideAnswer } from './decideAnswer.ts';

export interface ServeSetting {
  readonly folder: string;
  readonly port: number;
  readonly note: HostNote;
}

/** Serves the built page to this machine alone; rejects with the system's error when the port cannot be had. */
export async function serveApp(setting: ServeSetting): Promise<Server> {
  const server = createServer((request, response) => void answer(request, response, setting));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(setting.port, '127.0.0.1', () => resolve(server));
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { folder, port, note }: ServeSetting,
): Promise<void> {
  const asked = {
    method: request.method ?? '',
    target: request.url ?? '',
    host: request.headers.host,
  };
  const decided = decideAnswer(asked, folder, port);
  const send = (status: number, headers: { readonly [name: string]: string }, body: Uint8Array) => {
    response.writeHead(status, {
      ...securityHeaders,
      // The next build has other files under the same address.
      'cache-control': 'no-store',
      'content-length': String(body.byteLength),
      ...headers,
    });
    response.end(asked.method === 'HEAD' ? undefined : body);
  };
  const sendText = (status: number, words: string, headers = {}) =>
    send(status, { 'content-type': 'text/plain; charset=utf-8', ...headers }, Buffer.from(words));
  switch (decided.what) {
    case 'note':
      return send(
        200,
        { 'content-type': contentType(hostNotePath) },
        Buffer.from(JSON.stringify(note)),
      );
    case 'moved':
      return sendText(308, 'Moved', { location: decided.address });
    case 'refused':
      return sendText(
        decided.status,
        'Refused',
        decided.status === 405 ? { allow: 'GET, HEAD' } : {},
      );
    case 'file': {
      const body = await readFile(decided.path).catch(() => null);
      if (body === null) return sendText(404, 'Not found');
      return send(200, { 'content-type': contentType(decided.path) }, body);
    }
  }
}
