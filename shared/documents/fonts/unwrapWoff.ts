import { unzlibSync } from 'fflate';

/** Thrown for bytes that are not a WOFF 1 font, saying what was found. */
export class WoffError extends Error {
  override readonly name = 'WoffError';
}

const woffSignature = 0x774f4646;
const woffHeaderBytes = 44;
const woffEntryBytes = 20;
const sfntHeaderBytes = 12;
const sfntEntryBytes = 16;

interface SfntTable {
  readonly tag: number;
  readonly checksum: number;
  readonly data: Uint8Array;
}

/**
 * The TrueType or OpenType font inside a WOFF 1 file (https://www.w3.org/TR/WOFF/), byte for byte
 * as its tables were before wrapping. Throws `WoffError` when the bytes are something else.
 */
export function unwrapWoff(woff: Uint8Array): Uint8Array {
  const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (woff.byteLength < woffHeaderBytes || view.getUint32(0) !== woffSignature) {
    throw new WoffError('Expected a WOFF 1 font, found bytes without its signature.');
  }
  if (view.getUint32(8) !== woff.byteLength) {
    throw new WoffError(
      `Expected ${view.getUint32(8)} bytes of WOFF font, found ${woff.byteLength}.`,
    );
  }
  const tableCount = view.getUint16(12);
  const tables: SfntTable[] = [];
  for (let index = 0; index < tableCount; index += 1) {
    tables.push(readTable(woff, view, woffHeaderBytes + index * woffEntryBytes));
  }
  return writeSfnt(view.getUint32(4), tables);
}

function readTable(woff: Uint8Array, view: DataView, entry: number): SfntTable {
  const offset = view.getUint32(entry + 4);
  const storedBytes = view.getUint32(entry + 8);
  const originalBytes = view.getUint32(entry + 12);
  if (offset + storedBytes > woff.byteLength || storedBytes > originalBytes) {
    throw new WoffError('Expected every table inside the WOFF file, found one that is not.');
  }
  const stored = woff.subarray(offset, offset + storedBytes);
  // A table that would not get smaller is stored as it is.
  const data = storedBytes === originalBytes ? stored : unzlibSync(stored);
  if (data.byteLength !== originalBytes) {
    throw new WoffError(`Expected a table of ${originalBytes} bytes, found ${data.byteLength}.`);
  }
  return { tag: view.getUint32(entry), checksum: view.getUint32(entry + 16), data };
}

function writeSfnt(flavour: number, tables: readonly SfntTable[]): Uint8Array {
  const directoryBytes = sfntHeaderBytes + tables.length * sfntEntryBytes;
  const totalBytes = tables.reduce((sum, table) => sum + padTo4(table.data.byteLength), 0);
  const sfnt = new Uint8Array(directoryBytes + totalBytes);
  const view = new DataView(sfnt.buffer);
  // The search fields let old rasterisers binary-search the directory (OpenType, "Table Directory").
  const powers = tables.length === 0 ? 0 : Math.floor(Math.log2(tables.length));
  const searchRange = 2 ** powers * sfntEntryBytes;
  view.setUint32(0, flavour);
  view.setUint16(4, tables.length);
  view.setUint16(6, searchRange);
  view.setUint16(8, powers);
  view.setUint16(10, tables.length * sfntEntryBytes - searchRange);
  let offset = directoryBytes;
  tables.forEach((table, index) => {
    const entry = sfntHeaderBytes + index * sfntEntryBytes;
    view.setUint32(entry, table.tag);
    view.setUint32(entry + 4, table.checksum);
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, table.data.byteLength);
    sfnt.set(table.data, offset);
    offset += padTo4(table.data.byteLength);
  });
  return sfnt;
}

function padTo4(bytes: number): number {
  return (bytes + 3) & ~3;
}
