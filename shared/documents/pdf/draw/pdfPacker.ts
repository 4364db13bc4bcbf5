import { zlibSync } from 'fflate';

/**
 * Rewrites what pdfkit writes (plain objects, uncompressed streams, a classic cross-reference
 * table) as a compact PDF 1.7: streams deflated, other objects gathered in object streams, a
 * cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8). A tagged report shrinks to a fraction, and
 * the bytes are the same in Node and in a browser, whose own deflaters differ.
 */
export interface PdfPacker {
  /** Takes the next bytes; objects are packed as soon as they are whole. */
  push(chunk: Uint8Array): void;
  /** The packed document. Throws `PackError` when the input ended early. */
  finish(): Uint8Array;
}

/** Thrown when the bytes are not laid out as pdfkit lays them out. */
export class PackError extends Error {
  override readonly name = 'PackError';
}

type Place =
  | { readonly kind: 'offset'; readonly offset: number }
  | { readonly kind: 'packed'; readonly stream: number; readonly index: number };

interface ObjectStream {
  readonly offsets: number[];
  readonly ids: number[];
  readonly parts: Uint8Array[];
  bytes: number;
}

const objectsPerStream = 200;
/** Balance of speed and size: 9 is twice as slow for a hundredth less. */
const deflateLevel = 6;
/** The second line's bytes tell transfer programs that the file is binary. */
const fileHeader = latin1('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n');

export function createPdfPacker(): PdfPacker {
  const input = createInput();
  const output: Uint8Array[] = [fileHeader];
  const places = new Map<number, Place>();
  const packed: Uint8Array[] = [];
  let written = fileHeader.byteLength;
  let open: ObjectStream = createObjectStream();
  const write = (bytes: Uint8Array): void => {
    output.push(bytes);
    written += bytes.byteLength;
  };
  const closeStream = (): void => {
    if (open.ids.length === 0) return;
    packed.push(buildObjectStream(open));
    open = createObjectStream();
  };
  const take = (found: FoundObject): void => {
    if ('stream' in found) {
      places.set(found.id, { kind: 'offset', offset: written });
      write(buildStream(found.id, found.dictionary, found.stream));
      return;
    }
    places.set(found.id, { kind: 'packed', stream: packed.length, index: open.ids.length });
    appendObject(open, found.id, found.body);
    if (open.ids.length === objectsPerStream) closeStream();
  };
  return {
    push(chunk) {
      input.push(chunk);
      if (!input.endsWithObject()) return;
      for (let found = input.next(); found; found = input.next()) take(found);
    },
    finish() {
      for (let found = input.next(); found; found = input.next()) take(found);
      const trailer = input.readTrailer();
      closeStream();
      const firstStreamId = trailer.size;
      packed.forEach((body, index) => {
        places.set(firstStreamId + index, { kind: 'offset', offset: written });
        write(concatenate([latin1(`${firstStreamId + index} 0 obj\n`), body, latin1('endobj\n')]));
      });
      const start = written;
      write(buildCrossReference(trailer, places, firstStreamId, packed.length, start));
      write(latin1(`startxref\n${start}\n%%EOF\n`));
      return concatenate(output);
    },
  };
}

type FoundObject =
  | { readonly id: number; readonly body: Uint8Array }
  | { readonly id: number; readonly dictionary: string; readonly stream: Uint8Array };

interface Trailer {
  readonly size: number;
  /** `/Root`, `/Info` and `/ID`, as they stood. */
  readonly entries: string;
}

interface Input {
  push(chunk: Uint8Array): void;
  /** Whether it is worth while to look for an object. */
  endsWithObject(): boolean;
  next(): FoundObject | undefined;
  readTrailer(): Trailer;
}

/** What stands before an object: the file's own header, once, and the object's number. */
const startOfObject = /^(?:%[^\n]*\n)*(\d+) 0 obj\n/;
const endOfObject = latin1('\nendobj\n');
const startOfStream = latin1('\nstream\n');
const endOfStream = latin1('\nendstream\nendobj\n');
/** More than header and number together need. */
const headBytes = 48;

/** The bytes not taken yet, cut into objects. */
function createInput(): Input {
  let buffer = new Uint8Array(1 << 16);
  let start = 0;
  let end = 0;
  const makeRoom = (bytes: number): void => {
    if (end + bytes <= buffer.byteLength) return;
    const held = end - start;
    const isSmall = held + bytes <= buffer.byteLength / 2;
    const next = isSmall ? buffer : new Uint8Array((held + bytes) * 2);
    next.set(buffer.subarray(start, end));
    buffer = next;
    start = 0;
    end = held;
  };
  return {
    push(chunk) {
      makeRoom(chunk.byteLength);
      buffer.set(chunk, end);
      end += chunk.byteLength;
    },
    endsWithObject() {
      return startsWith(buffer, endOfObject, end - endOfObject.byteLength);
    },
    next() {
      const head = startOfObject.exec(
        toText(buffer.subarray(start, Math.min(end, start + headBytes))),
      );
      if (!head) return undefined;
      const taken = readObject(buffer.subarray(start + head[0].length, end), Number(head[1]));
      if (!taken) return undefined;
      start += head[0].length + taken.bytes;
      return taken.found;
    },
    readTrailer() {
      const rest = toText(buffer.subarray(start, end));
      const size = /\/Size (\d+)/.exec(rest);
      const entries = ['Root \\d+ 0 R', 'Info \\d+ 0 R', 'ID \\[[^\\]]*\\]'].map(
        (entry) => new RegExp(`/${entry}`).exec(rest)?.[0],
      );
      if (!rest.startsWith('xref\n') || !size || entries.includes(undefined)) {
        throw new PackError('Expected a trailer after the last object, found none.');
      }
      return { size: Number(size[1]), entries: entries.join(' ') };
    },
  };
}

/** The object at the start of `bytes` and how many of them it takes; undefined: not whole yet. */
function readObject(
  bytes: Uint8Array,
  id: number,
): { readonly found: FoundObject; readonly bytes: number } | undefined {
  // pdfkit escapes line ends in strings, so neither word can stand inside an object's text.
  const streamStart = indexOf(bytes, startOfStream);
  const objectEnd = indexOf(
    streamStart === -1 ? bytes : bytes.subarray(0, streamStart),
    endOfObject,
  );
  if (objectEnd !== -1) {
    const body = bytes.slice(0, objectEnd);
    return { found: { id, body }, bytes: objectEnd + endOfObject.byteLength };
  }
  if (streamStart === -1) return undefined;
  const dictionary = toText(bytes.subarray(0, streamStart));
  const dataStart = streamStart + startOfStream.byteLength;
  const dataEnd = dataStart + readLength(dictionary, id);
  if (dataEnd + endOfStream.byteLength > bytes.byteLength) return undefined;
  if (!startsWith(bytes, endOfStream, dataEnd)) {
    throw new PackError(`Expected stream ${id} to end where its length says, found more.`);
  }
  const stream = bytes.slice(dataStart, dataEnd);
  return { found: { id, dictionary, stream }, bytes: dataEnd + endOfStream.byteLength };
}

function readLength(dictionary: string, id: number): number {
  const length = /\/Length (\d+)\n/.exec(dictionary);
  if (!length) throw new PackError(`Expected the length of stream ${id}, found none.`);
  return Number(length[1]);
}

function buildStream(id: number, dictionary: string, data: Uint8Array): Uint8Array {
  // Metadata stays readable to programs that know nothing of PDF (ISO 32000-1, 14.3.2).
  const isPlain = dictionary.includes('/Type /Metadata') || dictionary.includes('/Filter');
  const body = isPlain ? data : zlibSync(data, { level: deflateLevel });
  const entry = `/Length ${body.byteLength}${isPlain ? '' : '\n/Filter /FlateDecode'}\n`;
  const head = dictionary.replace(/\/Length \d+\n/, entry);
  return concatenate([latin1(`${id} 0 obj\n${head}\nstream\n`), body, endOfStream]);
}

function createObjectStream(): ObjectStream {
  return { offsets: [], ids: [], parts: [], bytes: 0 };
}

function appendObject(stream: ObjectStream, id: number, body: Uint8Array): void {
  stream.ids.push(id);
  stream.offsets.push(stream.bytes);
  stream.parts.push(body, latin1('\n'));
  stream.bytes += body.byteLength + 1;
}

function buildObjectStream(stream: ObjectStream): Uint8Array {
  const index = stream.ids.map((id, place) => `${id} ${stream.offsets[place]}`).join(' ');
  const first = latin1(`${index}\n`);
  const data = zlibSync(concatenate([first, ...stream.parts]), { level: deflateLevel });
  const head =
    `<< /Type /ObjStm /N ${stream.ids.length} /First ${first.byteLength} ` +
    `/Length ${data.byteLength} /Filter /FlateDecode >>\nstream\n`;
  return concatenate([latin1(head), data, latin1('\nendstream\n')]);
}

const rowBytes = 7;

/** Rows of one byte kind, four bytes offset or stream, two bytes index. */
function buildCrossReference(
  trailer: Trailer,
  places: ReadonlyMap<number, Place>,
  firstStreamId: number,
  streamCount: number,
  start: number,
): Uint8Array {
  const ownId = firstStreamId + streamCount;
  const rows = new Uint8Array((ownId + 1) * rowBytes);
  const view = new DataView(rows.buffer);
  // Object 0 heads the list of free objects.
  view.setUint16(5, 0xffff);
  for (let id = 1; id <= ownId; id += 1) {
    const place: Place | undefined =
      id === ownId ? { kind: 'offset', offset: start } : places.get(id);
    if (!place) throw new PackError(`Expected object ${id}, found none.`);
    const isPacked = place.kind === 'packed';
    view.setUint8(id * rowBytes, isPacked ? 2 : 1);
    view.setUint32(id * rowBytes + 1, isPacked ? firstStreamId + place.stream : place.offset);
    view.setUint16(id * rowBytes + 5, isPacked ? place.index : 0);
  }
  const data = zlibSync(rows, { level: deflateLevel });
  const head =
    `${ownId} 0 obj\n<< /Type /XRef /Size ${ownId + 1} /W [1 4 2] ${trailer.entries} ` +
    `/Length ${data.byteLength} /Filter /FlateDecode >>\nstream\n`;
  return concatenate([latin1(head), data, endOfStream]);
}

function indexOf(bytes: Uint8Array, needle: Uint8Array): number {
  const first = needle[0] ?? 0;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes, needle, at)) return at;
  }
  return -1;
}

function startsWith(bytes: Uint8Array, needle: Uint8Array, at: number): boolean {
  if (at < 0 || at + needle.byteLength > bytes.byteLength) return false;
  for (let index = 0; index < needle.byteLength; index += 1) {
    if (bytes[at + index] !== needle[index]) return false;
  }
  return true;
}

function latin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index);
  return bytes;
}

function toText(bytes: Uint8Array): string {
  let text = '';
  const step = 8192;
  for (let start = 0; start < bytes.byteLength; start += step) {
    text += String.fromCharCode(...bytes.subarray(start, start + step));
  }
  return text;
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.byteLength;
  }
  return whole;
}
