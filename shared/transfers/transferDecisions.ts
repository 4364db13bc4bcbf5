import { defineDerived } from '../map/index.ts';
import { counters, generalOf, sensitiveOf, type Counters } from './counters.ts';
import { decide, type Search, type SearchCache } from './decide.ts';
import { exportedFlows, type ExportedFlow } from './exportedFlows.ts';
import { addMissing, field, missingOfPlaces, missingOfRow } from './missingFacts.ts';
import type { HeadCounts } from './rowTests.ts';
import type { MissingFact, TransferDecision } from './transferDecision.ts';

/** Facts about the year's counters that one decision repeats; all of them stand with the counters. */
const countersShown = 5;

/**
 * The decision for every flow that leaves mainland China, or may: by flow id. Flows that surely stay
 * inside are absent, and so are flows that ended before 1 January of the year of `asOf`: what they
 * needed hangs on the head-counts of their own years, which the map does not hold.
 */
export const transferDecisions = defineDerived<ReadonlyMap<string, TransferDecision>>({
  reads: ['flows', 'activities', 'locations', 'partners', 'categories', 'subjects', 'organisation'],
  build(snapshot) {
    const year = snapshot.derived(counters);
    const shown = year.missing.slice(0, countersShown);
    const decisions = new Map<string, TransferDecision>();
    const cache: SearchCache = new Map();
    for (const one of snapshot.derived(exportedFlows).values()) {
      decisions.set(one.flow.id, decideFlow(one, year, shown, cache));
    }
    return decisions;
  },
});

function decideFlow(
  one: ExportedFlow,
  year: Counters,
  shown: readonly MissingFact[],
  cache: SearchCache,
): TransferDecision {
  const search = decide(one.facts, peopleFor(one, year), cache);
  const isDecided = search.required !== null && one.view.leavesMainland === 'yes';
  const [only] = search.possibleRows;
  return {
    flow: one.flow.id,
    status: isDecided ? 'decided' : 'undetermined',
    row: isDecided && search.possibleRows.length === 1 ? (only ?? null) : null,
    required: isDecided ? search.required : null,
    possibleRows: search.possibleRows,
    flags: search.flags,
    missing: isDecided ? none : findMissing(one, search, shown),
    counters: year,
    trail: search.trail,
  };
}

const none: readonly never[] = Object.freeze([]);

/** Wherever the rows about numbers are reached, the flow is under no exemption and its own people count. */
function peopleFor(one: ExportedFlow, year: Counters): HeadCounts {
  if (one.isCounted !== 'unknown') return year;
  const general = generalOf(one) ?? 0;
  const sensitive = sensitiveOf(one) ?? 0;
  if (general <= year.general.lower && sensitive <= year.sensitive.lower) return year;
  return {
    general: { lower: Math.max(year.general.lower, general), upper: year.general.upper },
    sensitive: { lower: Math.max(year.sensitive.lower, sensitive), upper: year.sensitive.upper },
  };
}

function findMissing(
  one: ExportedFlow,
  search: Search,
  shown: readonly MissingFact[],
): readonly MissingFact[] {
  const missing = [...missingOfPlaces(one)];
  // The places alone keep it open: what it would then need is known.
  if (search.required !== null) return missing;
  let isCounting = false;
  for (const { row, verdict } of search.trail) {
    if (verdict !== 'unknown' || row === 'statutory-duty' || row === 'bay-area') continue;
    addMissing(missing, missingOfRow(row, one));
    if (row === 'assessment-volume' || row === 'contract-volume') isCounting = true;
  }
  if (!isCounting) return missing;
  if (one.isCounted !== 'no') {
    if (generalOf(one) === null) {
      addMissing(missing, [field('flows', one.flow.id, 'peopleThisYear')]);
    }
    if (sensitiveOf(one) === null) {
      addMissing(missing, [field('flows', one.flow.id, 'sensitivePeopleThisYear')]);
    }
  }
  if (missing.length === 0) return shown;
  addMissing(missing, shown);
  return missing;
}
