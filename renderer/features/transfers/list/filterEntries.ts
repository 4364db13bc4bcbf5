import type { Outcome } from '../../../../shared/policy/index.ts';
import type { Required } from '../../../../shared/transfers/index.ts';
import type { DeskEntry } from '../../../data/verdicts/views.ts';

/** `undecided` asks for what cannot be told yet. Empty strings narrow nothing. */
export interface EntryFilter {
  readonly text: string;
  readonly recipient: string;
  /** ISO 3166-1 code of a place it goes to. */
  readonly place: string;
  /** Matches when promise or law has it. */
  readonly outcome: Outcome | '';
  readonly required: Required | 'undecided' | '';
}

export const noFilter: EntryFilter = {
  text: '',
  recipient: '',
  place: '',
  outcome: '',
  required: '',
};

export function isFiltering(filter: EntryFilter): boolean {
  return Object.values(filter).some((value) => value !== '');
}

/** The entries that match, in their order. Words match code, name, recipient, categories and mechanism. */
export function filterEntries(
  entries: readonly DeskEntry[],
  filter: EntryFilter,
): readonly DeskEntry[] {
  if (!isFiltering(filter)) return entries;
  const tokens = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter((entry) => matches(entry, filter, tokens));
}

function matches(entry: DeskEntry, filter: EntryFilter, tokens: readonly string[]): boolean {
  const { recipient, place, outcome, required } = filter;
  if (recipient !== '' && entry.recipient?.id !== recipient) return false;
  if (place !== '' && !entry.to.includes(place)) return false;
  if (outcome !== '' && entry.promise !== outcome && entry.law !== outcome) return false;
  if (required !== '' && (entry.required ?? 'undecided') !== required) return false;
  if (tokens.length === 0) return true;
  const words = wordsOf(entry);
  return tokens.every((token) => words.includes(token));
}

const known = new WeakMap<DeskEntry, string>();

/** Everything of an entry that people search by, in small letters; put together once. */
function wordsOf(entry: DeskEntry): string {
  let words = known.get(entry);
  if (words === undefined) {
    const { flow, recipient, categories, mechanism } = entry;
    const records = [
      flow,
      ...(recipient === null ? [] : [recipient]),
      ...(categories ?? []).map(({ record }) => record),
      ...(mechanism === null ? [] : [mechanism.record]),
    ];
    words = records
      .flatMap(({ code, name }) => [
        code,
        ...(typeof name === 'string' ? [name] : Object.values(name)),
      ])
      .concat(mechanism?.reference ?? '')
      .join('\n')
      .toLowerCase();
    known.set(entry, words);
  }
  return words;
}
