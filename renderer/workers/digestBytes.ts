import type { Digest } from '../../shared/lib/index.ts';
import { digestOfBytes } from '../../shared/lib/index.ts';
// The type alone: hashing is done by the worker.
import type { DigestWork } from './digestWork.ts';
import { openRemote } from './openRemote.ts';

/** Up to here hashing takes a few milliseconds; starting a worker takes longer. */
const hashedHereBytes = 256 * 1024;

/** The SHA-256 of some bytes, without holding up the page. Rejects where the worker dies. */
export async function digestBytes(bytes: Uint8Array): Promise<Digest> {
  if (bytes.length <= hashedHereBytes) return digestOfBytes(bytes);
  const remote = openRemote<DigestWork>(
    new Worker(new URL('./digest.worker.ts', import.meta.url), { type: 'module' }),
  );
  try {
    const digested = await remote.ask((work) => work.digest(bytes));
    if (!digested.ok) throw new Error(digested.error.detail);
    return digested.value;
  } finally {
    remote.close();
  }
}
