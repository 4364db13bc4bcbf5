import { canonicalJson, digestOf } from '../lib/index.ts';
import type { HistoryEntry } from './rows.ts';

export type UnsealedEntry = Omit<HistoryEntry, 'hash'>;

/** The entry with its hash. Synchronous: an IndexedDB transaction ends while WebCrypto is awaited. */
export function sealEntry(entry: UnsealedEntry): HistoryEntry {
  return { ...entry, hash: hashOf(entry) };
}

/** What the entry's hash has to be; a hash it already bears is left out. */
export function hashOf(entry: UnsealedEntry): string {
  return digestOf(sealedPart(entry));
}

/** The canonical JSON whose SHA-256 is the entry's hash. */
export function sealedJson(entry: UnsealedEntry): string {
  return canonicalJson(sealedPart(entry));
}

function sealedPart(entry: UnsealedEntry): UnsealedEntry {
  const { sequence, at, by, action, kind, of, under, changes, touched, previousHash } = entry;
  const sealed = { sequence, at, by, action, kind, under, changes, touched, previousHash };
  return of === undefined ? sealed : { ...sealed, of };
}
