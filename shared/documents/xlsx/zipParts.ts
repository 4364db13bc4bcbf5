import { strToU8, Zip, ZipDeflate } from 'fflate/browser';

/** A zip being written: the same parts give the same bytes on every platform and in every time zone. */
export interface ZipParts {
  /** Opens the next part; the one before must be closed. */
  readonly open: (path: string) => {
    readonly push: (text: string) => void;
    readonly close: () => void;
  };
  readonly finish: () => Uint8Array;
}

/** The earliest time a zip can hold, as local time, which is what the format stores. */
const noTime = '1980-01-01T00:00:00';
/** Packing is a third of the time a large workbook takes; level 6 doubles it to save a tenth of the size. */
const level = 1;

export function createZip(): ZipParts {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  return {
    open: (path) => {
      const part = new ZipDeflate(path, { level });
      part.mtime = noTime;
      zip.add(part);
      return {
        push: (text) => part.push(strToU8(text)),
        close: () => part.push(new Uint8Array(0), true),
      };
    },
    finish: () => {
      zip.end();
      return concatenate(chunks);
    },
  };
}

function concatenate(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
