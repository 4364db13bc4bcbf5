import type { Workspace } from '../../assessment/index.ts';
import type {
  BrokenLink,
  Head,
  HistoryEntry,
  RowLedger,
  WorkspaceHistory,
} from '../../history/index.ts';
import {
  createChainChecker,
  createRowLedger,
  rowsOfWorkspace,
  tableNames,
} from '../../history/index.ts';
import type { Result } from '../../lib/index.ts';
import { canonicalJson, fail, ok, text } from '../../lib/index.ts';
import type { Problem } from '../problem.ts';
import { historyName } from './archiveFormat.ts';
import { damaged } from './archiveProblems.ts';
import { readEntry } from './readEntry.ts';
import { fromUtf8, toUtf8 } from './utf8.ts';

/** A history as the bytes of an archive, made entry by entry. */
export interface WrittenHistory {
  readonly bytes: readonly Uint8Array[];
  readonly head: Head;
}

export interface HistoryWriter {
  /** Takes the next entry; says where the history does not hold together. */
  add(entry: HistoryEntry): BrokenLink | undefined;
  /** After the last entry: does the history end where it is said to end, and in this workspace? */
  finish(workspace: Workspace, head: Head): Result<WrittenHistory, BrokenLink>;
}

/**
 * Writes a history piece by piece: a JSON array with one entry to a line, so that it can be read line by
 * line too. Refuses what a reader would refuse: a backup that cannot be opened again is none.
 */
export function createHistoryWriter(): HistoryWriter {
  const checker = createChainChecker();
  const ledger = createRowLedger();
  const bytes: Uint8Array[] = [];
  return {
    add(entry) {
      const broken = checker.next(entry);
      if (broken !== undefined) return broken;
      ledger.note(entry);
      bytes.push(toUtf8(`${bytes.length === 0 ? '[\n' : ',\n'}${canonicalJson(entry)}`));
      return undefined;
    },
    finish(workspace, head) {
      const broken = checker.finish(head) ?? endOf(workspace, ledger);
      if (broken !== undefined) return fail(broken);
      return ok({ bytes: head.sequence === 0 ? [] : [...bytes, toUtf8('\n]\n')], head });
    },
  };
}

/**
 * The entries of a history file, or the first thing that does not hold: an entry that is none, a chain
 * that breaks, an end that is not the workspace.
 */
export function readHistory(
  bytes: Uint8Array,
  workspace: Workspace,
): Result<WorkspaceHistory, readonly Problem[]> {
  const checker = createChainChecker();
  const ledger = createRowLedger();
  const entries: HistoryEntry[] = [];
  for (const line of entryLines(bytes)) {
    const source = line === undefined ? undefined : fromUtf8(line);
    if (source === undefined) return fail([damaged(historyName, noList)]);
    const entry = readEntry(source, `${historyName}[${entries.length}]`, ledger);
    if (!entry.ok) return entry;
    const broken = checker.next(entry.value);
    if (broken !== undefined) return fail([brokenHistory(broken)]);
    ledger.note(entry.value);
    entries.push(entry.value);
  }
  const broken = endOf(workspace, ledger);
  if (broken !== undefined) return fail([brokenHistory(broken)]);
  return ok({ entries, head: checker.head() });
}

/** The lines between `[` and `]`, each without its comma; undefined where they are not set so. */
function* entryLines(bytes: Uint8Array): Generator<Uint8Array | undefined> {
  if (bytes[0] !== 0x5b || bytes[1] !== 0x0a) return yield undefined;
  let isLast = false;
  for (let at = 2, end = 0; ; at = end + 1) {
    end = bytes.indexOf(0x0a, at);
    if (end < 0) return yield undefined;
    if (bytes[at] === 0x5d) {
      if (end !== at + 1 || end !== bytes.length - 1 || !isLast) yield undefined;
      return undefined;
    }
    if (isLast) return yield undefined;
    isLast = bytes[end - 1] !== 0x2c;
    yield bytes.subarray(at, isLast ? end : end - 1);
  }
}

/** Compares every row of the workspace with what the history says of it. */
function endOf(workspace: Workspace, ledger: RowLedger): BrokenLink | undefined {
  for (const table of tableNames) {
    for (const row of rowsOfWorkspace(table, workspace)) {
      const broken = ledger.settle(table, row);
      if (broken !== undefined) return broken;
    }
  }
  return ledger.finish();
}

/** A broken link of a history as a problem of the file it stands in. */
export function brokenHistory({ message }: BrokenLink): Problem {
  return {
    path: historyName,
    expected: text(
      'a history in which every entry follows from the one before and which ends in this workspace',
      '逐条衔接且止于本工作区现状的历史记录',
    ),
    found: text(message.en.replace(/\.$/, ''), message['zh-CN'].replace(/。$/, '')),
    fix: text(
      'Restore a backup. Without one, unpack workspace.json from the archive and open that: the facts come without their history. Nothing was changed.',
      '请从备份恢复；没有备份的，可解压出其中的 workspace.json 单独打开，但不含历史记录。数据未作任何改动。',
    ),
  };
}

const noList = text('bytes that are no list of entries', '无法识别为条目列表的内容');
