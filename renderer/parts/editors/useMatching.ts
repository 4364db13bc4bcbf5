import { useEffect, useMemo, useState } from 'react';
import { foldText } from '../../../shared/exchange/cells/cellWords.ts';
import type { Choice, PickSource } from './pickSource.ts';

/** Well under a frame, so that typing stays smooth on slow machines too. */
const sliceMilliseconds = 6;

export interface Matches {
  readonly choices: readonly Choice[];
  readonly total: number;
  /** Searches to the end at once, for a key that cannot wait. */
  readonly finish: () => readonly Choice[];
}

const nothing: Matches = { choices: [], total: 0, finish: () => [] };

/** What of a source matches the query, searched in slices; nothing while the list is closed. */
export function useMatching(
  source: PickSource,
  query: string,
  chosen: readonly string[],
  isOpen: boolean,
): Matches {
  const [, setTick] = useState(0);
  const chosenKey = chosen.join('\n');
  const matching = useMemo(() => {
    if (!isOpen) return undefined;
    const started = source.start(foldText(query), chosenKey === '' ? [] : chosenKey.split('\n'));
    started.step(timer());
    return started;
  }, [source, query, chosenKey, isOpen]);
  useEffect(() => {
    if (matching === undefined || matching.isDone()) return undefined;
    let handle = 0;
    const go = () => {
      if (matching.step(timer())) setTick((before) => before + 1);
      else handle = window.setTimeout(go);
    };
    handle = window.setTimeout(go);
    return () => window.clearTimeout(handle);
  }, [matching]);
  if (matching === undefined) return nothing;
  return {
    choices: matching.best(),
    total: matching.total(),
    finish() {
      matching.step(() => false);
      return matching.best();
    },
  };
}

function timer(): () => boolean {
  const end = performance.now() + sliceMilliseconds;
  return () => performance.now() > end;
}
