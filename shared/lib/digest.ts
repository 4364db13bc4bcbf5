import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonicalJson.ts';

/** SHA-256 in lower-case hexadecimal, 64 characters. */
export type Digest = string;

export function digestOfBytes(bytes: Uint8Array): Digest {
  return bytesToHex(sha256(bytes));
}

/** The digest of a value's canonical JSON (UTF-8): equal exactly when the values are equal as JSON. */
export function digestOf(value: unknown): Digest {
  return digestOfBytes(utf8ToBytes(canonicalJson(value)));
}

/** A digest as people compare it: upper case, in groups of four characters. */
export function digestInGroups(digest: Digest): string {
  return (digest.toUpperCase().match(/.{1,4}/g) ?? []).join(' ');
}
