import type { Language } from '../../../../../shared/lib/index.ts';
import type { AnyRecord, RegisterId } from '../../../../../shared/map/index.ts';
import { isNone, isNotApplicable } from '../../../../../shared/map/index.ts';
import type { Outcome } from '../../../../../shared/policy/index.ts';
import { showCell } from '../../../../../shared/exchange/cells/index.ts';
import type { GridColumn } from './gridColumns.ts';

export type CellState = 'known' | 'none' | 'not-applicable' | 'unknown';

/** What the grid, its filters and its sorting read of a record; texts are made once for each record. */
export interface CellReader {
  readonly language: Language;
  /** As a cell shows it; empty for unknown. */
  display(record: AnyRecord, column: GridColumn): string;
  /** As the clipboard takes it. */
  copy(record: AnyRecord, column: GridColumn): string;
  /** Everything the record says, folded, for the quick filter. */
  search(record: AnyRecord): string;
  value(record: AnyRecord, column: GridColumn): unknown;
  state(record: AnyRecord, column: GridColumn): CellState;
}

interface ReaderSources {
  readonly columns: readonly GridColumn[];
  readonly language: Language;
  readonly nameOf: (
    register: RegisterId,
    id: string,
  ) => { readonly code: string; readonly name: AnyRecord['name'] } | undefined;
  readonly outcomeOf: (id: string) => Outcome | undefined;
  readonly sayOutcome: (outcome: Outcome) => string;
}

/** Made for one state of a record. */
interface Texts {
  readonly record: AnyRecord;
  /** By column; undefined until asked for. */
  readonly shown: (string | undefined)[];
  searched: string | undefined;
}

/** A reader for one language and one state of the registers pointed at; make another when these change. */
export function createCellReader(sources: ReaderSources): CellReader {
  const { columns, language, nameOf, outcomeOf, sayOutcome } = sources;
  const positions = new Map(columns.map(({ key }, i) => [key, i]));
  // By id and not weakly by record: to clear up memory beside 20,000 weak entries stops the page for twice as long.
  const made = new Map<string, Texts>();
  const textsOf = (record: AnyRecord): Texts => {
    let texts = made.get(record.id);
    if (texts?.record !== record) {
      texts = { record, shown: [], searched: undefined };
      made.set(record.id, texts);
    }
    return texts;
  };

  const value = (record: AnyRecord, { kind, key }: GridColumn): unknown => {
    if (kind === 'verdict') return outcomeOf(record.id);
    return kind === 'select' ? undefined : record[key];
  };
  const write = (record: AnyRecord, column: GridColumn, use: 'display' | 'copy'): string => {
    if (column.kind === 'code') return record.code;
    if (column.kind === 'verdict') {
      const outcome = outcomeOf(record.id);
      return outcome === undefined ? '' : sayOutcome(outcome);
    }
    if (column.field === undefined) return '';
    return showCell(column.field, record[column.key], language, nameOf, use);
  };
  const display = (record: AnyRecord, column: GridColumn): string => {
    const at = positions.get(column.key);
    // Verdicts follow edits of other records: they are read anew each time.
    if (at === undefined || column.kind === 'verdict') return write(record, column, 'display');
    const { shown } = textsOf(record);
    const found = shown[at] ?? write(record, column, 'display');
    shown[at] = found;
    return found;
  };
  /** Keeps none of them apart: most cells are never seen. */
  const allTexts = (record: AnyRecord): string => {
    const { name } = record;
    const names = typeof name === 'string' ? [name] : Object.values(name);
    const texts = columns.flatMap((column) =>
      column.field === undefined || column.key === 'name' ? [] : [write(record, column, 'display')],
    );
    return [record.code, ...names, ...texts].join('\n');
  };
  return {
    language,
    display,
    copy: (record, column) => write(record, column, 'copy'),
    search(record) {
      const known = textsOf(record);
      known.searched ??= foldText(allTexts(record));
      return known.searched;
    },
    value,
    state: (record, column) => stateOf(value(record, column)),
  };
}

export function stateOf(value: unknown): CellState {
  if (value === undefined) return 'unknown';
  if (isNone(value)) return 'none';
  return isNotApplicable(value) ? 'not-applicable' : 'known';
}

/** For comparing what was typed with what stands there: one width, small letters. */
export function foldText(written: string): string {
  return written.normalize('NFKC').toLowerCase();
}
