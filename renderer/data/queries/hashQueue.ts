import type { HistoryEntry } from '../../../shared/history/index.ts';
import { hashOf, sealedJson } from '../../../shared/history/index.ts';

/** Works out hashes beside the work that asks for them. */
export interface HashQueue {
  /** Takes an entry; false where it is known at once that it does not bear the hash it has to. */
  take(entry: HistoryEntry): boolean;
  /** The number of the first entry taken whose hash is another; undefined when there is none. */
  firstAltered(): Promise<number | undefined>;
}

/**
 * Hashes by the browser, which does so on threads of its own and several times faster than our code. By
 * our own code, at once, where the page has no such service or nobody may wait for it: a transaction
 * ends meanwhile.
 */
export function createHashQueue(canWait: boolean): HashQueue {
  const subtle: SubtleCrypto | undefined = canWait ? globalThis.crypto?.subtle : undefined;
  const encoder = new TextEncoder();
  const running: Promise<unknown>[] = [];
  let first: number | undefined;
  const note = (sequence: number) => {
    first = first === undefined ? sequence : Math.min(first, sequence);
  };
  return {
    take(entry) {
      if (subtle === undefined) return hashOf(entry) === entry.hash;
      const { sequence, hash } = entry;
      const bytes = encoder.encode(sealedJson(entry));
      running.push(
        subtle.digest('SHA-256', bytes).then((digest) => {
          if (toHex(new Uint8Array(digest)) !== hash) note(sequence);
        }),
      );
      return true;
    },
    async firstAltered() {
      await Promise.all(running);
      return first;
    },
  };
}

const hexOf: readonly string[] = Array.from({ length: 256 }, (_, byte) =>
  byte.toString(16).padStart(2, '0'),
);

function toHex(bytes: Uint8Array): string {
  let hex = '';
  for (const byte of bytes) hex += hexOf[byte] ?? '';
  return hex;
}
