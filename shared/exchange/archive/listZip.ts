import type { Result } from '../../lib/index.ts';
import { fail, ok, text } from '../../lib/index.ts';
import type { Problem } from '../problem.ts';
import { damaged, sayBytes, unsafe } from './archiveProblems.ts';

/** An entry as the directory of a zip describes it. Nothing of it is to be trusted yet. */
export interface ZipEntry {
  /** As written, one character for each byte. */
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0 as it is, 8 deflated; anything else we do not read. */
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly bytes: number;
  /** What a Unix file system would take it for: 0 where not said, 0o100000 a file. */
  readonly fileType: number;
  /** Where its packed bytes begin. */
  readonly start: number;
}

/**
 * The entries a zip declares, by its directory alone: nothing is unpacked. Refuses what no zip of ours
 * looks like: an end that is missing, several disks, the 64-bit form, entries that lie in one another.
 */
export function listZip(bytes: Uint8Array): Result<readonly ZipEntry[], readonly Problem[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return fail([cutOff]);
  const count = view.getUint16(end + 10, true);
  const directoryBytes = view.getUint32(end + 12, true);
  const directory = view.getUint32(end + 16, true);
  const hasLocator = end >= 20 && view.getUint32(end - 20, true) === zip64Locator;
  if (hasLocator || count === 0xffff || directoryBytes === most || directory === most) {
    return fail([wideZip]);
  }
  const disks = [4, 6].map((at) => view.getUint16(end + at, true));
  if (disks.some((disk) => disk !== 0) || view.getUint16(end + 8, true) !== count) {
    return fail([severalDisks]);
  }
  if (directory + directoryBytes !== end) return fail([cutOff]);
  return readDirectory(view, bytes, { directory, end, count });
}

const most = 0xffffffff;
const zip64Locator = 0x07064b50;

/** The end record is the last thing in the file but for a comment, whose length it gives. */
function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    if (at + 22 + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return undefined;
}

function readDirectory(
  view: DataView,
  bytes: Uint8Array,
  { directory, end, count }: { directory: number; end: number; count: number },
): Result<readonly ZipEntry[], readonly Problem[]> {
  const entries: (ZipEntry & { readonly offset: number })[] = [];
  let at = directory;
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) return fail([badDirectory]);
    const nameBytes = view.getUint16(at + 28, true);
    const next =
      at + 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return fail([badDirectory]);
    const offset = view.getUint32(at + 42, true);
    const entry = {
      name: nameAt(bytes, at + 46, nameBytes),
      isEncrypted: (view.getUint16(at + 8, true) & 0x2041) !== 0,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedBytes: view.getUint32(at + 20, true),
      bytes: view.getUint32(at + 24, true),
      fileType: (view.getUint32(at + 38, true) >>> 16) & 0o170000,
    };
    if (entry.packedBytes === most || entry.bytes === most || offset === most)
      return fail([wideZip]);
    const start = startOf(view, bytes, entry.name, offset, directory);
    if (start === undefined) return fail([damaged(entry.name, headersDiffer)]);
    entries.push({ ...entry, start, offset });
    at = next;
  }
  if (at !== end) return fail([badDirectory]);
  const overlapping = findOverlap(entries, directory);
  return overlapping === undefined ? ok(entries) : fail([overlapping]);
}

/** Where an entry's data begins; undefined where its own header says another name than the directory. */
function startOf(
  view: DataView,
  bytes: Uint8Array,
  name: string,
  offset: number,
  directory: number,
): number | undefined {
  if (offset + 30 > directory || view.getUint32(offset, true) !== 0x04034b50) return undefined;
  const nameBytes = view.getUint16(offset + 26, true);
  const start = offset + 30 + nameBytes + view.getUint16(offset + 28, true);
  if (start > directory || nameAt(bytes, offset + 30, nameBytes) !== name) return undefined;
  return start;
}

/** Bombs that unpack the same bytes again and again are made of entries that lie in one another. */
function findOverlap(
  entries: readonly (ZipEntry & { readonly offset: number })[],
  directory: number,
): Problem | undefined {
  const inOrder = entries.toSorted((a, b) => a.offset - b.offset);
  for (const [i, { name, start, packedBytes }] of inOrder.entries()) {
    const next = inOrder[i + 1]?.offset ?? directory;
    if (start + packedBytes <= next) continue;
    return unsafe(
      name,
      text(
        `${sayBytes(packedBytes).en} that run into the next entry`,
        `${sayBytes(packedBytes)['zh-CN']}，与下一条目重叠`,
      ),
    );
  }
  return undefined;
}

function nameAt(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + Math.min(length, 1000)));
}

const headersDiffer = text(
  'a header that is missing or says another name than the directory',
  '条目头缺失，或与目录所载名称不一致',
);

const cutOff = damaged(
  '',
  text('a file that ends too early, or goes on after its end', '文件不完整或末尾有多余内容'),
);

const badDirectory = damaged('', text('a directory of entries that is damaged', '条目目录已损坏'));

const wideZip: Problem = unsafe(
  '',
  text('the 64-bit form of a zip, which Cartulary never writes', 'ZIP64 格式，本软件从不写入'),
);

const severalDisks: Problem = unsafe(
  '',
  text('a zip in several parts, which Cartulary never writes', '分卷 ZIP，本软件从不写入'),
);
