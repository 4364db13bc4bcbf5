import { expect, it } from 'vitest';
import type { Change, Head, HistoryEntry, Step } from '../../../shared/history/index.ts';
import {
  advance,
  createChainChecker,
  emptyHead,
  keyOf,
  sealEntry,
} from '../../../shared/history/index.ts';
import { text } from '../../../shared/lib/index.ts';

const partner: Change = { register: 'partners', id: 'p', after: { id: 'p', name: 'P' } };
const saved: Change = { register: 'assessments', id: 's', after: { id: 's', code: 'SAV-001' } };

/** The entries these steps make, and where they end. */
function written(steps: readonly (readonly [Step, Change])[]) {
  const entries: HistoryEntry[] = [];
  let head: Head = emptyHead;
  for (const [step, change] of steps) {
    const { links, undoTop, redoTop } = advance(head, step);
    const entry = sealEntry({
      sequence: head.sequence + 1,
      at: '2026-11-22T09:00:00Z',
      by: 'Analyst',
      action: text('Step', '步骤'),
      ...links,
      changes: [change],
      touched: [keyOf(change.register, change.id)],
      previousHash: head.hash,
    });
    entries.push(entry);
    head = { sequence: entry.sequence, hash: entry.hash, undoTop, redoTop };
  }
  return { entries, head };
}

function check({ entries, head }: ReturnType<typeof written>) {
  const checker = createChainChecker();
  for (const entry of entries) {
    const broken = checker.next(entry);
    if (broken !== undefined) return broken;
  }
  return checker.finish(head);
}

const begun = [
  [{ kind: 'begin' }, partner],
  [{ kind: 'do' }, partner],
  [{ kind: 'do' }, partner],
  [{ kind: 'undo', of: 3, under: 2 }, partner],
] as const;

it('a mark leaves both stacks as they are, and the chain goes on through it', () => {
  const { head } = written([...begun, [{ kind: 'mark' }, saved]]);
  expect(head).toMatchObject({ sequence: 5, undoTop: 2, redoTop: 4 });
  const through = written([
    ...begun,
    [{ kind: 'mark' }, saved],
    [{ kind: 'redo', of: 3, under: 0 }, partner],
    [{ kind: 'mark' }, saved],
    [{ kind: 'undo', of: 3, under: 2 }, partner],
  ]);
  expect(through.head).toMatchObject({ undoTop: 2, redoTop: 8 });
  expect(check(through)).toBeUndefined();
});

it('a mark cannot be undone', () => {
  const broken = check(
    written([...begun, [{ kind: 'mark' }, saved], [{ kind: 'undo', of: 5, under: 2 }, partner]]),
  );
  expect(broken).toMatchObject({ sequence: 6, kind: 'misplaced' });
});

it('a mark changes nothing but marks, and nothing else changes those', () => {
  expect(check(written([...begun, [{ kind: 'mark' }, partner]]))).toMatchObject({
    sequence: 5,
    kind: 'misplaced',
  });
  expect(check(written([...begun, [{ kind: 'do' }, saved]]))).toMatchObject({
    sequence: 5,
    kind: 'misplaced',
  });
});

it('a history does not begin with a mark', () => {
  expect(check(written([[{ kind: 'mark' }, saved]]))).toMatchObject({ kind: 'misplaced' });
});
