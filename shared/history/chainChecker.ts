import type { Text } from '../lib/index.ts';
import { canonicalJson, text } from '../lib/index.ts';
import type { Head, HistoryEntry } from './rows.ts';
import { emptyHead, markedTables } from './rows.ts';
import type { Step } from './advance.ts';
import { advance } from './advance.ts';
import { hashOf } from './sealEntry.ts';

/** The first place where the history does not hold together. */
export interface BrokenLink {
  /** The entry it is about; for a row that no entry explains, the last entry that wrote it, or 0. */
  readonly sequence: number;
  readonly kind: 'missing' | 'unlinked' | 'altered' | 'misplaced' | 'head' | 'row';
  readonly message: Text;
}

export interface ChainChecker {
  /** Takes the entries in order; says what is wrong with this one. */
  next(entry: HistoryEntry): BrokenLink | undefined;
  /** Where the entries taken so far end. */
  head(): Head;
  /** After the last one: does it end where the workspace says it ends? */
  finish(head: Head): BrokenLink | undefined;
}

/**
 * Checks a history entry by entry, from a database or a file, holding none but their links. `isSealed`
 * says whether an entry bears the hash it has to; where hashes are worked out elsewhere it may answer
 * later, and the earliest broken link is the one that counts.
 */
export function createChainChecker(
  isSealed: (entry: HistoryEntry) => boolean = (entry) => hashOf(entry) === entry.hash,
): ChainChecker {
  let head: Head = emptyHead;
  const unders = new Map<number, { readonly of: number; readonly under: number }>();
  return {
    next(entry) {
      const expected = head.sequence + 1;
      if (entry.sequence !== expected) return missing(expected);
      if (entry.previousHash !== head.hash) return unlinked(entry.sequence);
      if (!isSealed(entry)) return alteredLink(entry.sequence);
      const step = stepOf(entry, head, unders);
      if (step === undefined) return misplaced(entry.sequence);
      const { links, undoTop, redoTop } = advance(head, step);
      if (links.under !== entry.under) return misplaced(entry.sequence);
      if (!isInItsTables(entry)) return outOfPlace(entry.sequence);
      unders.set(entry.sequence, { of: entry.of ?? entry.sequence, under: entry.under });
      head = { sequence: entry.sequence, hash: entry.hash, undoTop, redoTop };
      return undefined;
    },
    head: () => head,
    finish(stored) {
      if (canonicalJson(stored) === canonicalJson(head)) return undefined;
      return stored.sequence > head.sequence
        ? missing(head.sequence + 1)
        : wrongHead(head.sequence);
    },
  };
}

/** The step an entry claims to be; undefined where the stacks do not allow it. */
function stepOf(
  { kind, of, sequence }: HistoryEntry,
  head: Head,
  unders: ReadonlyMap<number, { readonly of: number; readonly under: number }>,
): Step | undefined {
  if (kind === 'do') return of === undefined ? { kind } : undefined;
  if (kind === 'mark') return sequence > 1 && of === undefined ? { kind } : undefined;
  if (kind === 'copy') return sequence > 1 && of === undefined ? { kind } : undefined;
  if (kind === 'begin') return sequence === 1 && of === undefined ? { kind } : undefined;
  const top = unders.get(kind === 'undo' ? head.undoTop : head.redoTop);
  if (top === undefined || top.of !== of) return undefined;
  return { kind, of, under: top.under };
}

/** A mark that changed a fact could not be undone; an edit of what was saved or signed could. */
function isInItsTables({ kind, changes }: HistoryEntry): boolean {
  if (kind === 'begin' || kind === 'copy') return true;
  return changes.every(({ register }) => markedTables.has(register) === (kind === 'mark'));
}

function missing(sequence: number): BrokenLink {
  return {
    sequence,
    kind: 'missing',
    message: text(`Entry ${sequence} of the history is missing.`, `历史记录缺少第${sequence}条。`),
  };
}

function unlinked(sequence: number): BrokenLink {
  return {
    sequence,
    kind: 'unlinked',
    message: text(
      `Entry ${sequence} of the history does not follow from entry ${sequence - 1}: one of the two was replaced.`,
      `历史记录第${sequence}条与第${sequence - 1}条不相衔接：其中一条已被替换。`,
    ),
  };
}

/** The broken link where an entry is not what its hash says. */
export function alteredLink(sequence: number): BrokenLink {
  return {
    sequence,
    kind: 'altered',
    message: text(
      `Entry ${sequence} of the history was altered after it was written.`,
      `历史记录第${sequence}条在写入后被改动。`,
    ),
  };
}

function misplaced(sequence: number): BrokenLink {
  return {
    sequence,
    kind: 'misplaced',
    message: text(
      `Entry ${sequence} of the history undoes or redoes something that was not next.`,
      `历史记录第${sequence}条撤销或重做的并非应有的一步。`,
    ),
  };
}

function outOfPlace(sequence: number): BrokenLink {
  return {
    sequence,
    kind: 'misplaced',
    message: text(
      `Entry ${sequence} of the history changes something a step of its kind cannot change.`,
      `历史记录第${sequence}条改动了该类步骤不得改动的内容。`,
    ),
  };
}

function wrongHead(sequence: number): BrokenLink {
  return {
    sequence,
    kind: 'head',
    message: text(
      `The history ends with entry ${sequence}, which is not the end the workspace has noted.`,
      `历史记录止于第${sequence}条，与工作区所记的末条不符。`,
    ),
  };
}
