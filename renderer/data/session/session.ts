import type { Moment, Result, Text } from '../../../shared/lib/index.ts';
import type { HistoryEntry } from '../../db/rows.ts';
import type { WorkspaceDatabase } from '../../db/workspaceDatabase.ts';
import { redo } from '../commands/redo.ts';
import { undo } from '../commands/undo.ts';
import type { Stamp } from '../history/transact.ts';
import type { UndoState } from '../queries/undoState.ts';
import { undoState } from '../queries/undoState.ts';
import type { Refusal } from '../refusal.ts';
import { nextTask } from '../pace/nextTask.ts';
import type { RecordMirror } from './recordMirror.ts';
import { createRecordMirror } from './recordMirror.ts';

/** A command as `renderer/data/commands` exports them. */
export type Runnable<I, T> = (
  database: WorkspaceDatabase,
  input: I,
  stamp: Stamp,
) => Promise<Result<T, Refusal>>;

/** An open workspace: what screens read from and write through. */
export interface Session {
  readonly id: string;
  readonly database: WorkspaceDatabase;
  readonly records: RecordMirror;
  /** Carries out a command now, in the user's name. */
  run<I, T>(command: Runnable<I, T>, input: I): Promise<Result<T, Refusal>>;
  undo(): Promise<Result<Text, Refusal>>;
  redo(): Promise<Result<Text, Refusal>>;
  /** What would be undone and redone next. */
  undoState(): UndoState;
  /** The number of the last step, which rises with each. */
  sequence(): number;
  /** Called after each committed step. */
  onEntry(listener: (entry: HistoryEntry) => void): () => void;
  /** Called when undoState or sequence changed. */
  subscribe(listener: () => void): () => void;
  close(): void;
}

export interface SessionSources {
  readonly database: WorkspaceDatabase;
  readonly id: string;
  readonly now: () => Moment;
  /** Who the history names. */
  readonly actor: () => string;
}

export interface NewSession {
  readonly session: Session;
  /**
   * Nothing may be asked of the session before this. `release` lets go of the lock that keeps a second
   * window out.
   */
  readonly begin: (sequence: number, release: () => void) => void;
}

/** A session on a database that may not be open yet, so that screens can be made ready meanwhile. */
export function createSession({ database, id, now, actor }: SessionSources): NewSession {
  const records = createRecordMirror(database);
  const listeners = new Set<() => void>();
  let undoable: UndoState = {};
  let sequence = 0;
  let letGo: (() => void) | undefined;
  const stamp = (): Stamp => ({ at: now(), by: actor() });
  const refresh = async () => {
    // The next step reads it again; a store that fails tells so when it is written to.
    undoable = await undoState(database).catch(() => undoable);
    for (const listener of listeners) listener();
  };
  // The rows are drawn in the task of the commit, the frame in one of its own, and whoever waits for
  // the command goes on in a third: together they would hold up the next key.
  const leave = database.onEntry((entry) => {
    sequence = entry.sequence;
    records.apply(entry.changes);
    void nextTask().then(refresh);
  });
  const inTurn = async <T>(work: Promise<T>): Promise<T> => {
    const result = await work;
    await nextTask();
    return result;
  };
  const session: Session = {
    id,
    database,
    records,
    run: (command, input) => inTurn(command(database, input, stamp())),
    undo: () => inTurn(undo(database, stamp())),
    redo: () => inTurn(redo(database, stamp())),
    undoState: () => undoable,
    sequence: () => sequence,
    onEntry: (listener) => database.onEntry(listener),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      leave();
      database.close();
      letGo?.();
    },
  };
  return {
    session,
    begin(last, release) {
      sequence = last;
      letGo = release;
      void refresh();
    },
  };
}
