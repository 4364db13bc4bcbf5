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

/** A reader for one language and one state of the registers pointed at; make another when these change. */
export function createCellReader(sources: ReaderSources): CellReader {
  const { columns, language, nameOf, outcomeOf, sayOutcome } = sources;
  const positions = new Map(columns.map(({ key }, i) => [key, i]));
  const shown = new WeakMap<AnyRecord, (string | undefined)[]>();
  const searched = new WeakMap<AnyRecord, string>();

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
    let texts = shown.get(record);
    if (texts === undefined) {
      texts = [];
      shown.set(record, texts);
    }
    let found = texts[at];
    if (found === undefined) {
      found = write(record, column, 'display');
      texts[at] = found;
    }
    return found;
  };
  return {
    language,
    display,
    copy: (record, column) => write(record, column, 'copy'),
    search(record) {
      let found = searched.get(record);
      if (found === undefined) {
        const { name } = record;
        const names = typeof name === 'string' ? [name] : Object.values(name);
        const texts = columns.flatMap((column) =>
          column.field === undefined || column.key === 'name' ? [] : [display(record, column)],
        );
        found = foldText([record.code, ...names, ...texts].join('\n'));
        searched.set(record, found);
      }
      return found;
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
