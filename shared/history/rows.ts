import type { Moment, Text } from '../lib/index.ts';
import type { RegisterId } from '../map/index.ts';

/** Everything stored under an id: a record, an answer, an override, a setting. */
export interface Row {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** The tables whose every change goes through history. */
export type TableName = RegisterId | 'answers' | 'overrides' | 'assessments' | 'packs' | 'meta';

/**
 * The tables whose rows are marks on the work rather than facts: they change in `mark` steps alone, so
 * that taking back an edit never takes back what was saved or signed.
 */
export const markedTables: ReadonlySet<TableName> = new Set(['assessments']);

/** One row as it was and as it became; absent where there was, or is now, none. */
export interface Change {
  readonly register: TableName;
  readonly id: string;
  readonly before?: Row;
  readonly after?: Row;
}

/**
 * `begin` is the first filling of a database and cannot be undone (delete the workspace instead);
 * `undo` and `redo` name in `of` the `do` entry they take back or repeat; `copy` gives a copied
 * workspace an id of its own, and nothing before it can be undone any more; `mark` saves, reviews or
 * signs an assessment, and leaves what can be undone and redone as it is.
 */
export const stepKinds = ['begin', 'do', 'undo', 'redo', 'copy', 'mark'] as const;
export type StepKind = (typeof stepKinds)[number];

/** One user action. Written once, never changed, chained by hash to the entry before it. */
export interface HistoryEntry {
  /** 1, 2, 3 … without gaps. */
  readonly sequence: number;
  readonly at: Moment;
  readonly by: string;
  readonly action: Text;
  readonly kind: StepKind;
  readonly of?: number;
  /**
   * The entry beneath this one on its stack, 0 for none: for `do` the next one to undo after it,
   * for `undo` the next one to redo after it. So both stacks are found without reading the whole history.
   */
  readonly under: number;
  readonly changes: readonly Change[];
  /** `register/id` of each change, for the index. */
  readonly touched: readonly string[];
  /** The hash of the entry before; 64 zeros for the first. */
  readonly previousHash: string;
  /** SHA-256 of the canonical JSON of everything above. */
  readonly hash: string;
}

/** The end of the history, kept in `meta` so that a command need not read the last entry. */
export interface Head {
  readonly sequence: number;
  readonly hash: string;
  /** The `do` entry that would be undone next, 0 for none. */
  readonly undoTop: number;
  /** The `undo` entry that would be taken back next, 0 for none. */
  readonly redoTop: number;
}

/** The end of a history without entries. */
export const emptyHead: Head = { sequence: 0, hash: '0'.repeat(64), undoTop: 0, redoTop: 0 };

/** All entries from the first on, and where they end. */
export interface WorkspaceHistory {
  readonly entries: readonly HistoryEntry[];
  readonly head: Head;
}
