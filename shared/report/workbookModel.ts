import type { Day, Language } from '../lib/index.ts';
import type { Outcome } from './reportModel.ts';

/** A workbook as typed cells, already in one language: what the writer needs and nothing else. */
export interface WorkbookModel {
  readonly language: Language;
  readonly title: string;
  readonly organisation: string;
  /** Day of the data, written into the document properties in place of a clock. */
  readonly asOf: Day;
  readonly sheets: readonly SheetModel[];
}

export interface SheetModel {
  readonly id: string;
  /** The tab's name: at most 31 characters, none of `[ ] : * ? / \`. */
  readonly name: string;
  /** Lines above the head: a title and what the reader should know. */
  readonly preface: readonly string[];
  readonly columns: readonly ColumnModel[];
  readonly rows: readonly (readonly CellModel[])[];
  /** Columns that stay when scrolling sideways. */
  readonly frozenColumns: number;
}

export interface ColumnModel {
  readonly key: string;
  readonly head: string;
  /** Width in characters of the default font. */
  readonly width: number;
  readonly kind:
    | 'text'
    | 'wrapped'
    | 'integer'
    | 'decimal'
    | 'percent'
    | 'day'
    | 'verdict'
    | 'score';
  /** What the column means; shown as the head's comment. */
  readonly help?: string;
  /** Offered as a list when a cell is edited. */
  readonly choices?: readonly string[];
}

/**
 * A cell. In a `day` column a string `YYYY-MM-DD` becomes a real date; `percent` and `score` hold 0 to 1.
 * null is an empty cell.
 */
export type CellModel =
  | string
  | number
  | null
  | { readonly outcome: Outcome; readonly text: string };
