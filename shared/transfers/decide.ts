import type { Certain } from '../map/index.ts';
import { decisionTable, type Required, type RowId } from './decisionTable.ts';
import type { ExportFacts } from './exportFacts.ts';
import { rowTests, type HeadCounts } from './rowTests.ts';
import type { TrailStep } from './transferDecision.ts';

export interface Search {
  /** The stopping rows that may win, in order: those left open, then the one that surely holds. */
  readonly possibleRows: readonly RowId[];
  /** What all of them ask alike; null when they differ. */
  readonly required: Required | null;
  readonly flags: readonly RowId[];
  readonly trail: readonly TrailStep[];
}

/**
 * Searches by the verdicts on the rows, one character each. Thousands of exports share a few dozen, so
 * whoever decides many hands in one such map.
 */
export type SearchCache = Map<string, Search>;

/**
 * Walks the decision table from the top until a row surely holds. A row left open does not end the
 * search: both what it asks and what comes after it stay possible.
 */
export function decide(
  facts: ExportFacts,
  people: HeadCounts,
  cache: SearchCache = new Map(),
): Search {
  let verdicts = '';
  for (const { test, stopsSearch } of steps) {
    const verdict = test(facts, people);
    verdicts += letters[verdict];
    if (stopsSearch && verdict === 'yes') break;
  }
  let search = cache.get(verdicts);
  if (search === undefined) {
    search = spellOut(verdicts);
    cache.set(verdicts, search);
  }
  return search;
}

const letters = { yes: 'y', no: 'n', unknown: 'u' } as const;
const spelled: { readonly [letter: string]: Certain } = { y: 'yes', n: 'no', u: 'unknown' };
const steps = decisionTable.map(({ id, stopsSearch }) => ({ test: rowTests[id], stopsSearch }));

function spellOut(verdicts: string): Search {
  const trail = decisionTable
    .slice(0, verdicts.length)
    .map(({ id }, i): TrailStep => ({ row: id, verdict: spelled[verdicts[i] ?? ''] ?? 'unknown' }));
  const open = decisionTable.filter(({ number }) => (trail[number]?.verdict ?? 'no') !== 'no');
  const stopping = open.filter(({ stopsSearch }) => stopsSearch);
  const asked = new Set(stopping.map(({ required }) => required));
  return {
    possibleRows: stopping.map(({ id }) => id),
    required: asked.size === 1 ? (stopping[0]?.required ?? null) : null,
    flags: open
      .filter(({ stopsSearch, number }) => !stopsSearch && trail[number]?.verdict === 'yes')
      .map(({ id }) => id),
    trail,
  };
}
