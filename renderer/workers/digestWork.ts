import type { Digest, Result } from '../../shared/lib/index.ts';
import { digestOfBytes, ok } from '../../shared/lib/index.ts';

export const digestWork = {
  /** The SHA-256 of some bytes. */
  digest(bytes: Uint8Array): Promise<Result<Digest, never>> {
    return Promise.resolve(ok(digestOfBytes(bytes)));
  },
};
export type DigestWork = typeof digestWork;
