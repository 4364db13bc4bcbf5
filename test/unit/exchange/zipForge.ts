import { deflateSync } from 'fflate';
import { digestOfBytes } from '../../../shared/lib/index.ts';
import { crc32 } from '../../../shared/exchange/archive/crc32.ts';

/** An entry as a forger wants it; whatever is not said is as an honest program writes it. */
export interface Forged {
  readonly name: string;
  readonly content: Uint8Array | string;
  readonly localName?: string;
  readonly flags?: number;
  readonly method?: number;
  /** The bytes that are stored; by default the content, deflated where `method` is 8. */
  readonly packed?: Uint8Array;
  readonly bytes?: number;
  readonly packedBytes?: number;
  readonly crc?: number;
  readonly mode?: number;
  /** Points at the local header of the entry before, as overlapping bombs do. */
  readonly isOverlapping?: boolean;
}

const encoder = new TextEncoder();

export function bytesOf(content: Uint8Array | string): Uint8Array {
  return typeof content === 'string' ? encoder.encode(content) : content;
}

/** A zip with exactly these entries, sound or not. */
export function forgeZip(
  entries: readonly Forged[],
  end: { readonly count?: number; readonly disk?: number; readonly comment?: string } = {},
): Uint8Array {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  let last = 0;
  for (const entry of entries) {
    const { method = 0, flags = 0, mode = 0, isOverlapping = false } = entry;
    const content = bytesOf(entry.content);
    const packed = entry.packed ?? (method === 8 ? deflateSync(content) : content);
    const { crc = crc32(content), bytes = content.length } = entry;
    const { packedBytes = packed.length } = entry;
    const common = Buffer.alloc(22);
    common.writeUInt16LE(flags, 0);
    common.writeUInt16LE(method, 2);
    common.writeUInt32LE(crc, 8);
    common.writeUInt32LE(packedBytes, 12);
    common.writeUInt32LE(bytes, 16);
    const name = Buffer.from(entry.name, 'latin1');
    const localName = Buffer.from(entry.localName ?? entry.name, 'latin1');
    if (!isOverlapping) {
      const local = Buffer.concat([Buffer.from('PK\u0003\u0004\u0014\0', 'latin1'), common]);
      local.writeUInt16LE(localName.length, 26);
      last = offset;
      const whole = Buffer.concat([local, Buffer.alloc(2), localName, packed]);
      chunks.push(whole);
      offset += whole.length;
    }
    const head = Buffer.concat([
      Buffer.from('PK\u0001\u0002\u0014\u0003\u0014\0', 'latin1'),
      common,
    ]);
    head.writeUInt16LE(name.length, 28);
    const tail = Buffer.alloc(16);
    tail.writeUInt32LE((mode << 16) >>> 0, 8);
    tail.writeUInt32LE(last, 12);
    directory.push(Buffer.concat([head, tail, name]));
  }
  const listed = Buffer.concat(directory);
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(end.disk ?? 0, 4);
  record.writeUInt16LE(end.count ?? entries.length, 8);
  record.writeUInt16LE(end.count ?? entries.length, 10);
  record.writeUInt32LE(listed.length, 12);
  record.writeUInt32LE(offset, 16);
  const comment = Buffer.from(end.comment ?? '');
  record.writeUInt16LE(comment.length, 20);
  return new Uint8Array(Buffer.concat([...chunks, listed, record, comment]));
}

/** The manifest that fits entries, with other members where a forger wants them. */
export function manifestFor(
  entries: readonly { readonly name: string; readonly content: Uint8Array | string }[],
  other: object = {},
): Forged {
  const manifest = {
    format: 'cartulary-archive',
    version: 1,
    writtenBy: 'Forger',
    entries: entries.map(({ name, content }) => ({
      name,
      bytes: bytesOf(content).length,
      sha256: digestOfBytes(bytesOf(content)),
    })),
    ...other,
  };
  return { name: 'manifest.json', content: JSON.stringify(manifest) };
}
