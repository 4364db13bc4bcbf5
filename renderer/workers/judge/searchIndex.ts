import type { Text, Words } from '../../../shared/lib/index.ts';
import { languages, text } from '../../../shared/lib/index.ts';
import type { AnyRecord, RegisterId } from '../../../shared/map/index.ts';
import { registerIds, registerOf } from '../../../shared/map/index.ts';
import type { SearchHit, SearchResult } from '../../data/verdicts/verdicts.ts';

/**
 * Finds records by their code, names and every written field, in both languages. One folded string a
 * record, read through from end to end: fifty thousand take some tens of milliseconds, and no index
 * can fall behind the records.
 */
export interface SearchIndex {
  put(register: RegisterId, record: AnyRecord): void;
  has(register: RegisterId, id: string): boolean;
  remove(register: RegisterId, id: string): void;
  /** Records that hold every word of the query; the best come first. */
  search(query: string, most: number): SearchResult;
}

interface Entry {
  readonly record: AnyRecord;
  readonly code: string;
  readonly name: string;
  readonly rest: string;
}

export function createSearchIndex(): SearchIndex {
  const entries = new Map<RegisterId, Map<string, Entry>>(registerIds.map((id) => [id, new Map()]));
  return {
    put(register, record) {
      entries.get(register)?.set(record.id, toEntry(register, record));
    },
    has: (register, id) => entries.get(register)?.has(id) === true,
    remove(register, id) {
      entries.get(register)?.delete(id);
    },
    search(query, most) {
      const wanted = fold(query).split(/\s+/).filter(Boolean);
      const found: {
        readonly register: RegisterId;
        readonly entry: Entry;
        readonly rank: number;
      }[] = [];
      if (wanted.length === 0) return { hits: [], total: 0 };
      for (const [register, ofRegister] of entries) {
        for (const entry of ofRegister.values()) {
          const rank = rankOf(entry, wanted);
          if (rank > 0) found.push({ register, entry, rank });
        }
      }
      // Equal ranks keep the order of registers and codes, so that the list is the same each time.
      found.sort((a, b) => b.rank - a.rank);
      return {
        hits: found.slice(0, most).map(({ register, entry }) => toHit(register, entry, wanted)),
        total: found.length,
      };
    },
  };
}

function rankOf({ code, name, rest, record }: Entry, wanted: readonly string[]): number {
  let rank = 1;
  for (const word of wanted) {
    if (code === word) rank += 100;
    else if (code.startsWith(word)) rank += 20;
    else if (name.startsWith(word)) rank += 12;
    else if (name.includes(word)) rank += 8;
    else if (rest.includes(word)) rank += 1;
    else return 0;
  }
  return record.archived === true ? rank / 2 : rank;
}

function toEntry(register: RegisterId, record: AnyRecord): Entry {
  const rest = writtenFields(register, record)
    .map(({ written }) => written)
    .join('\n');
  return { record, code: fold(record.code), name: fold(spread(record.name)), rest: fold(rest) };
}

function toHit(
  register: RegisterId,
  { record, name, code }: Entry,
  wanted: readonly string[],
): SearchHit {
  const { id, code: shown, name: words, archived } = record;
  const hidden = wanted.find((word) => !name.includes(word) && !code.includes(word));
  const found = hidden === undefined ? undefined : excerptOf(register, record, hidden);
  return {
    register,
    id,
    code: shown,
    name: words,
    isArchived: archived === true,
    ...(found === undefined ? {} : { found }),
  };
}

const around = 40;

function excerptOf(register: RegisterId, record: AnyRecord, word: string): SearchHit['found'] {
  for (const { label, written } of writtenFields(register, record)) {
    const at = fold(written).indexOf(word);
    if (at === -1) continue;
    const from = Math.max(0, at - around);
    const to = Math.min(written.length, at + word.length + around);
    const cut = written.slice(from, to).replaceAll('\n', ' ');
    return {
      label,
      excerpt: `${from > 0 ? '…' : ''}${cut}${to < written.length ? '…' : ''}`,
    };
  }
  return undefined;
}

const ownerLabel = text('Owner', '负责人');
const noteLabel = text('Note', '备注');

function writtenFields(
  register: RegisterId,
  record: AnyRecord,
): readonly { readonly label: Text; readonly written: string }[] {
  const written: { label: Text; written: string }[] = [];
  const add = (label: Text, value: unknown) => {
    const words = spread(value);
    if (words !== '') written.push({ label, written: words });
  };
  add(ownerLabel, record.owner);
  add(noteLabel, record.note);
  for (const [field, { kind, label }] of Object.entries(registerOf(register).fields)) {
    if (kind === 'line' || kind === 'words') add(label, record[field]);
  }
  return written;
}

/** Every language of what was written; nothing for each kind of empty. */
function spread(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  const words = value as Exclude<Words, string>; // a field of words holds a string or an object by language
  return languages.flatMap((language) => words[language] ?? []).join('\n');
}

/** Letters as they are compared: full width as half width, accents and case aside. */
function fold(written: string): string {
  return written.normalize('NFKC').toLowerCase();
}
