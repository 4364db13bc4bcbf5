import type { Head, HistoryEntry } from './rows.ts';
import { assertNever } from '../lib/index.ts';

export type Step =
  | { readonly kind: 'begin' }
  | { readonly kind: 'do' }
  | { readonly kind: 'copy' }
  /** On neither stack: what could be undone and redone before can be so after it. */
  | { readonly kind: 'mark' }
  /** `under` is that of the entry taken back: what can be undone afterwards. */
  | { readonly kind: 'undo'; readonly of: number; readonly under: number }
  /** `under` is that of the undo taken back: what can be redone afterwards. */
  | { readonly kind: 'redo'; readonly of: number; readonly under: number };

/** What an entry records of the stacks, and the tops of both stacks after it. */
export interface Advance {
  readonly links: Pick<HistoryEntry, 'kind' | 'of' | 'under'>;
  readonly undoTop: number;
  readonly redoTop: number;
}

/**
 * Both stacks are linked lists inside the history: a `do` entry knows what lies beneath it on the undo
 * stack, an `undo` entry what lies beneath it on the redo stack. A new action empties the redo stack.
 */
export function advance(head: Head, step: Step): Advance {
  const sequence = head.sequence + 1;
  switch (step.kind) {
    case 'begin':
      return { links: { kind: 'begin', under: 0 }, undoTop: 0, redoTop: 0 };
    case 'copy':
      return { links: { kind: 'copy', under: 0 }, undoTop: 0, redoTop: 0 };
    case 'mark':
      return {
        links: { kind: 'mark', under: 0 },
        undoTop: head.undoTop,
        redoTop: head.redoTop,
      };
    case 'do':
      return { links: { kind: 'do', under: head.undoTop }, undoTop: sequence, redoTop: 0 };
    case 'undo':
      return {
        links: { kind: 'undo', of: step.of, under: head.redoTop },
        undoTop: step.under,
        redoTop: sequence,
      };
    case 'redo':
      return {
        links: { kind: 'redo', of: step.of, under: 0 },
        undoTop: step.of,
        redoTop: step.under,
      };
    default:
      return assertNever(step);
  }
}
