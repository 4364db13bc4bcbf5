import { digestOf } from '../lib/index.ts';
import type { HistoryEntry } from './rows.ts';

export type UnsealedEntry = Omit<HistoryEntry, 'hash'>;

/** The entry with its hash. Synchronous: an IndexedDB transaction ends while WebCrypto is awaited. */
export function sealEntry(entry: UnsealedEntry): HistoryEntry {
  return { ...entry, hash: hashOf(entry) };
}

/** What the entry's hash has to be; a hash it already bears is left out. */
export function hashOf(entry: UnsealedEntry): string {
  const { sequence, at, by, action, kind, of, under, changes, touched, previousHash } = entry;
  return digestOf({ sequence, at, by, action, kind, of, under, changes, touched, previousHash });
}
