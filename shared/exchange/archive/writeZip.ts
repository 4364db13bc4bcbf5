import { Deflate } from 'fflate/browser';
import { isPackedLikeBomb } from './archiveFormat.ts';
import { concatenate } from './concatenate.ts';
import { crc32 } from './crc32.ts';
import { toUtf8 } from './utf8.ts';

export interface ZipInput {
  /** ASCII. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Level 6 halves the size of level 1 for twice the time; archives are kept and sent for years. */
const level = 6;
const pieceBytes = 1024 * 1024;
/** 1 January 1980, midnight: the earliest a zip can say, and the same on every machine. */
const date = 0x0021;
/** Version 2.0 of the format: directories and deflate. */
const version = 20;

/**
 * A zip of the parts in their order: the same parts give the same bytes everywhere. `onProgress` hears
 * how many bytes are packed after each piece.
 */
export function writeZip(
  parts: readonly ZipInput[],
  onProgress: (packed: number) => void,
): Uint8Array {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  let done = 0;
  for (const { name, bytes } of parts) {
    const before = done;
    const packed = pack(bytes, (within) => onProgress(before + within));
    done += bytes.length;
    const header = { name, packed, crc: crc32(bytes), bytes: bytes.length };
    const local = localHeader(header);
    directory.push(directoryEntry(header, offset));
    chunks.push(local, packed.bytes);
    offset += local.length + packed.bytes.length;
  }
  const directoryBytes = directory.reduce((sum, entry) => sum + entry.length, 0);
  return concatenate([...chunks, ...directory, endRecord(parts.length, directoryBytes, offset)]);
}

interface Packed {
  readonly method: 0 | 8;
  readonly bytes: Uint8Array;
}

interface Header {
  readonly name: string;
  readonly packed: Packed;
  readonly crc: number;
  readonly bytes: number;
}

/** Deflated; left as it is where that would be larger, or so small that a reader takes it for a bomb. */
function pack(bytes: Uint8Array, onProgress: (done: number) => void): Packed {
  const chunks: Uint8Array[] = [];
  const deflate = new Deflate({ level }, (chunk) => chunks.push(chunk));
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    deflate.push(bytes.subarray(at, at + pieceBytes));
    onProgress(Math.min(at + pieceBytes, bytes.length));
  }
  deflate.push(new Uint8Array(0), true);
  const packed = concatenate(chunks);
  return packed.length >= bytes.length || isPackedLikeBomb(bytes.length, packed.length)
    ? { method: 0, bytes }
    : { method: 8, bytes: packed };
}

function localHeader(header: Header): Uint8Array {
  const bytes = new Uint8Array(30 + header.name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(4, version, true);
  common(view, 6, header);
  bytes.set(toUtf8(header.name), 30);
  return bytes;
}

function directoryEntry(header: Header, offset: number): Uint8Array {
  const bytes = new Uint8Array(46 + header.name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, version, true);
  view.setUint16(6, version, true);
  common(view, 8, header);
  view.setUint32(42, offset, true);
  bytes.set(toUtf8(header.name), 46);
  return bytes;
}

/** The fields that both headers of an entry share, from the flags on. */
function common(view: DataView, at: number, { name, packed, crc, bytes }: Header): void {
  view.setUint16(at + 2, packed.method, true);
  view.setUint16(at + 6, date, true);
  view.setUint32(at + 8, crc, true);
  view.setUint32(at + 12, packed.bytes.length, true);
  view.setUint32(at + 16, bytes, true);
  view.setUint16(at + 20, name.length, true);
}

function endRecord(entries: number, directoryBytes: number, offset: number): Uint8Array {
  const bytes = new Uint8Array(22);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, entries, true);
  view.setUint16(10, entries, true);
  view.setUint32(12, directoryBytes, true);
  view.setUint32(16, offset, true);
  return bytes;
}
