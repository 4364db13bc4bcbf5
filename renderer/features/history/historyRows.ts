import type { Change } from '../../../shared/history/index.ts';
import type { EntrySummary } from '../../data/queries/historyPages.ts';
import type { FieldChange } from '../../parts/rows/fieldChanges.ts';
import { fieldChanges } from '../../parts/rows/fieldChanges.ts';

/** A line of the list: an entry, within it the rows it changed, within those their fields. */
export type HistoryRow =
  | {
      readonly kind: 'entry';
      readonly key: string;
      readonly level: 1;
      readonly entry: EntrySummary;
    }
  | { readonly kind: 'waiting'; readonly key: string; readonly level: 2 }
  | { readonly kind: 'change'; readonly key: string; readonly level: 2; readonly change: Change }
  | {
      readonly kind: 'field';
      readonly key: string;
      readonly level: 3;
      readonly change: Change;
      readonly field: FieldChange;
    };

/** Up to this many changed rows are shown with their fields at once; of more, those asked for. */
const openAtOnce = 5;

export interface HistoryRows {
  readonly entries: readonly EntrySummary[];
  /** Of opened entries: their changes, or undefined while these are read. */
  readonly opened: ReadonlyMap<number, readonly Change[] | undefined>;
  /** Change rows that are not as they would be: open where many, closed where few. */
  readonly turned: ReadonlySet<string>;
}

/** The lines of the list, from the top. */
export function historyRows({ entries, opened, turned }: HistoryRows): readonly HistoryRow[] {
  if (opened.size === 0) return entries.map(entryRow);
  const rows: HistoryRow[] = [];
  for (const entry of entries) {
    const row = entryRow(entry);
    rows.push(row);
    if (!opened.has(entry.sequence)) continue;
    const changes = opened.get(entry.sequence);
    if (changes === undefined) {
      rows.push({ kind: 'waiting', key: `${row.key}/waiting`, level: 2 });
      continue;
    }
    for (const change of changes) {
      const key = changeKey(entry.sequence, change);
      rows.push({ kind: 'change', key, level: 2, change });
      if (!isChangeOpen(key, changes.length, turned)) continue;
      for (const field of fieldsOf(change)) {
        rows.push({ kind: 'field', key: `${key}/${field.key}`, level: 3, change, field });
      }
    }
  }
  return rows;
}

export function isChangeOpen(key: string, changed: number, turned: ReadonlySet<string>): boolean {
  return changed <= openAtOnce !== turned.has(key);
}

export function changeKey(sequence: number, { register, id }: Change): string {
  return `${sequence}/${register}/${id}`;
}

function entryRow(entry: EntrySummary): HistoryRow & { readonly kind: 'entry' } {
  return { kind: 'entry', key: String(entry.sequence), level: 1, entry };
}

// Comparing and ordering fields again for every line scrolled by would be felt.
const known = new WeakMap<Change, readonly FieldChange[]>();

function fieldsOf(change: Change): readonly FieldChange[] {
  let fields = known.get(change);
  if (fields === undefined) {
    fields = fieldChanges(change);
    known.set(change, fields);
  }
  return fields;
}
