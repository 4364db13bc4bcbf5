import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { decideAnswer } from '../../../electron/launcher/decideAnswer.ts';
import { securityHeaders } from '../../../electron/main/security/contentPolicy.ts';
import { contentType } from '../../../electron/main/security/contentType.ts';
import { hostNotePath } from '../../../shared/ipc/hostNote.ts';
import type { HostNote } from '../../../shared/ipc/hostNote.ts';

/** Where the tests' own page is served: beside the app, since stored data belongs to an origin. */
export const testPagePath = '/test-page/';

export interface Served {
  readonly base: string;
  readonly close: () => Promise<void>;
}

/** Serves the built app as the launcher does, same answers and headers, and the tests' page beside it. */
export async function serve(appFolder: string, pageFolder: string): Promise<Served> {
  const server = createServer((request, response) => {
    void answer(request, response, appFolder, pageFolder);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    base: `http://127.0.0.1:${portOf(server)}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  appFolder: string,
  pageFolder: string,
): Promise<void> {
  const target = request.url ?? '';
  const isPage = target.startsWith(testPagePath);
  const asked = {
    method: request.method ?? '',
    target: isPage ? target.slice(testPagePath.length - 1) : target,
    host: request.headers.host,
  };
  const port = request.socket.localPort ?? 0;
  const decided = decideAnswer(asked, isPage ? pageFolder : appFolder, port);
  const send = (status: number, type: string, body: string | Uint8Array) => {
    response.writeHead(status, {
      ...securityHeaders,
      'content-type': type,
      'cache-control': 'no-store',
    });
    response.end(body);
  };
  if (decided.what === 'note') {
    send(200, contentType(hostNotePath), JSON.stringify(note));
    return;
  }
  const body =
    decided.what === 'file' ? await readFile(decided.path).catch(() => undefined) : undefined;
  if (decided.what === 'file' && body !== undefined) send(200, contentType(decided.path), body);
  else send(404, 'text/plain; charset=utf-8', 'Not found');
}

const note: HostNote = { app: 'cartulary', version: '0.0.0', mode: 'browser', reason: 'asked' };

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port; // it listens on a port, not on a pipe
}
