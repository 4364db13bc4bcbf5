import { gunzipSync, gzipSync, strToU8 } from 'fflate/browser';
import { digestOfBytes } from '../../lib/index.ts';
import type { SavedFile } from './savedAssessment.ts';

export interface PackedFile {
  readonly file: SavedFile;
  /** What is stored as an attachment, under `file.sha256`. */
  readonly bytes: Uint8Array;
}

/** More than any assessment or workspace an archive may hold, in bytes. */
const largestBytes = 500 * 1024 * 1024;

/** Packs JSON for the attachments: the same text gives the same bytes, whenever and wherever. */
export function packFile(json: string): PackedFile {
  const plain = strToU8(json);
  const bytes = gzipSync(plain, { level: 6, mtime: 0 });
  const file = {
    sha256: digestOfBytes(bytes),
    digest: digestOfBytes(plain),
    sizeBytes: plain.length,
  };
  return { file, bytes };
}

/** The JSON inside, as bytes; undefined where it cannot be unpacked or is not as long as noted. */
export function unpackFile(bytes: Uint8Array, { sizeBytes }: SavedFile): Uint8Array | undefined {
  if (sizeBytes > largestBytes) return undefined;
  try {
    // One byte more than noted, so that a longer text is seen to be longer.
    const plain = gunzipSync(bytes, { out: new Uint8Array(sizeBytes + 1) });
    return plain.length === 0 ? undefined : plain;
  } catch {
    return undefined;
  }
}
