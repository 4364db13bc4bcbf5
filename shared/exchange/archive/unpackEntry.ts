import { Inflate } from 'fflate/browser';
import type { Result } from '../../lib/index.ts';
import { fail, ok, text } from '../../lib/index.ts';
import type { Problem } from '../problem.ts';
import { damaged, encrypted, sayBytes, tooLarge, unsafe } from './archiveProblems.ts';
import { isPackedLikeBomb } from './archiveFormat.ts';
import { crc32 } from './crc32.ts';
import type { ZipEntry } from './listZip.ts';

/** So few packed bytes are given to the decoder at once that it makes at most 16 MiB of them. */
const pieceBytes = 16 * 1024;

/**
 * The bytes of one entry. What it declares is looked at before anything is unpacked, and unpacking
 * stops as soon as more comes out than was declared; `most` is the limit in bytes.
 */
export function unpackEntry(
  archive: Uint8Array,
  entry: ZipEntry,
  most: number,
): Result<Uint8Array, Problem> {
  const { name, method, packedBytes, bytes, crc, start } = entry;
  if (entry.isEncrypted) return fail(encrypted(name));
  if (method !== 0 && method !== 8) return fail(unsafe(name, unknownMethod(method)));
  if (bytes > most) return fail(tooLarge(name, most, sayBytes(bytes)));
  const packed = archive.subarray(start, start + packedBytes);
  if (method === 0 && packedBytes !== bytes) return fail(damaged(name, twoLengths));
  if (method === 8 && isPackedLikeBomb(bytes, packedBytes)) {
    return fail(tooLarge(name, most, ratioOf(bytes, packedBytes)));
  }
  const unpacked = method === 0 ? packed.slice() : inflate(packed, bytes);
  if (unpacked === 'more') return fail(tooLarge(name, bytes, moreThanDeclared(bytes)));
  if (unpacked === undefined || crc32(unpacked) !== crc) return fail(damaged(name, badBytes));
  return ok(unpacked);
}

/** Exactly so many bytes; `more` where more would come, undefined where fewer come or none can be made. */
function inflate(packed: Uint8Array, bytes: number): Uint8Array | 'more' | undefined {
  const unpacked = new Uint8Array(bytes);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > bytes) throw new TooMuch();
    unpacked.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += pieceBytes) {
      stream.push(packed.subarray(at, at + pieceBytes), at + pieceBytes >= packed.length);
    }
  } catch (error) {
    return error instanceof TooMuch ? 'more' : undefined;
  }
  return length === bytes ? unpacked : undefined;
}

class TooMuch extends Error {}

function ratioOf(bytes: number, packedBytes: number) {
  const [whole, packed] = [sayBytes(bytes), sayBytes(packedBytes)];
  return text(`${whole.en} packed into ${packed.en}`, `${whole['zh-CN']}压缩为${packed['zh-CN']}`);
}

function moreThanDeclared(bytes: number) {
  const said = sayBytes(bytes);
  return text(`more than the ${said.en} it declares`, `超出其声明的${said['zh-CN']}`);
}

function unknownMethod(method: number) {
  return text(
    `packing method ${method}, which Cartulary never uses`,
    `压缩方法${method}，本软件从不使用`,
  );
}

const twoLengths = text('two lengths that contradict each other', '前后矛盾的两个长度');

const badBytes = text('bytes that do not fit their checksum', '与校验值不符的内容');
