import { afterEach, describe, expect, it, vi } from 'vitest';
import { readHostNote } from '../../../renderer/host/browser/readHostNote.ts';

afterEach(() => vi.unstubAllGlobals());

function serve(answer: () => Response) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: URL) => {
    asked.push(address.href);
    return answer();
  });
  return asked;
}

const base = 'http://127.0.0.1:4173/index.html';
const note = { app: 'cartulary', version: '0.1.0', mode: 'browser', reason: 'no-binary' };

describe('the launcher’s note', () => {
  it('is read from beside the page, fields it does not know left out', async () => {
    const asked = serve(() => Response.json({ ...note, more: 1 }));
    expect(await readHostNote(base)).toEqual(note);
    expect(asked).toEqual(['http://127.0.0.1:4173/host.json']);
  });

  it.each([
    ['not there', () => new Response('', { status: 404 })],
    ['another program’s', () => Response.json({ ...note, app: 'other' })],
    ['of an unknown reason', () => Response.json({ ...note, reason: 'because' })],
    ['not JSON', () => new Response('<html>')],
  ])('is done without where it is %s', async (_case, answer) => {
    serve(answer);
    expect(await readHostNote(base)).toBeUndefined();
  });

  it('is done without where the network fails', async () => {
    serve(() => {
      throw new TypeError('failed to fetch');
    });
    expect(await readHostNote(base)).toBeUndefined();
  });
});
