import { strFromU8, strToU8 } from 'fflate/browser';

/** The bytes of a text; the text is made of whole characters. */
export function toUtf8(text: string): Uint8Array {
  return strToU8(text);
}

/** The text of bytes, without a byte order mark; undefined where they are not UTF-8. */
export function fromUtf8(bytes: Uint8Array): string | undefined {
  let text: string;
  try {
    text = strFromU8(bytes);
  } catch {
    return undefined;
  }
  // The decoder puts U+FFFD where it cannot read on; an honest text may hold that character too.
  if (!text.includes('\uFFFD')) return text;
  const again = strToU8(text);
  const skipped = bytes.length - again.length;
  const isSame =
    (skipped === 0 || skipped === 3) && again.every((byte, i) => byte === bytes[i + skipped]);
  return isSame ? text : undefined;
}
