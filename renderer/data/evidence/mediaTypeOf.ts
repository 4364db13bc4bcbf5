/** The types of file the program tells apart; everything else is bytes. */
export const mediaTypes = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'application/json',
  'text/csv',
  'text/plain',
  'application/octet-stream',
] as const;
export type MediaType = (typeof mediaTypes)[number];

/** So much of a file is looked at to tell whether it is text. */
const lookedAtBytes = 64 * 1024;
/** A PDF may have a few bytes of a mail gateway or a printer before its own. */
const pdfWithinBytes = 1024;

/** What a file is by its own bytes; its name is never asked, since a name can say anything. */
export function mediaTypeOf(bytes: Uint8Array): MediaType {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png';
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'image/jpeg';
  const start = latin(bytes.subarray(0, pdfWithinBytes));
  if (start.startsWith('GIF87a') || start.startsWith('GIF89a')) return 'image/gif';
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return 'image/webp';
  if (start.includes('%PDF-')) return 'application/pdf';
  const text = readText(bytes.subarray(0, lookedAtBytes));
  if (text === undefined) return 'application/octet-stream';
  if (isJson(bytes, text)) return 'application/json';
  return isCsv(text) ? 'text/csv' : 'text/plain';
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** The text, unless it is no UTF-8 or holds characters no text has. An empty file is none. */
function readText(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return undefined;
  try {
    // As a stream: the last character may be cut.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
    return /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f]/.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

function isJson(bytes: Uint8Array, start: string): boolean {
  if (!/^\s*[[{]/.test(start)) return false;
  // Cut text cannot be read as a whole; how it begins must do.
  if (bytes.length > lookedAtBytes) return /^\s*(?:\{\s*"|\[\s*[[{"\d-])/.test(start);
  try {
    JSON.parse(start);
    return true;
  } catch {
    return false;
  }
}

/** At least two lines, all with the same separator as often as the first has it, outside of quotes. */
function isCsv(text: string): boolean {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  const [first, ...others] = lines.slice(0, 6);
  if (first === undefined || others.length === 0) return false;
  return [',', ';', '\t'].some((separator) => {
    const count = (line: string) => line.replaceAll(/"[^"]*"/g, '').split(separator).length - 1;
    return count(first) > 0 && others.every((line) => count(line) === count(first));
  });
}
