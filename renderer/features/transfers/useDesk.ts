import { useDeferredValue } from 'react';
import type { Judge } from '../../data/verdicts/judge.ts';
import { useAsked } from '../../data/verdicts/judgeContext.ts';
import type { DeskAnswer, DeskEntry } from '../../data/verdicts/views.ts';

/** So many entries are taken over in one task without a pause that is felt. */
const pageSize = 1000;

const none: readonly DeskEntry[] = [];
const askDesk = (judge: Judge) => judge.view('desk', null);

/** Page after page, so that the page stays free between them. */
async function askAll(judge: Judge): Promise<readonly DeskEntry[]> {
  const all: DeskEntry[] = [];
  for (;;) {
    const page = await judge.view('desk-entries', { from: all.length, most: pageSize });
    all.push(...page);
    if (page.length < pageSize) return all;
  }
}

/** The desk and its exports: the first of them until all have come. */
export function useDesk(): {
  readonly desk: DeskAnswer | undefined;
  readonly entries: readonly DeskEntry[];
} {
  // Deferred: the desk is drawn in slices, so that a key pressed meanwhile is not kept waiting.
  const desk = useDeferredValue(useAsked(askDesk));
  const all = useDeferredValue(useAsked(askAll));
  return { desk, entries: all ?? desk?.entries ?? none };
}
