import { yearOf } from '../lib/index.ts';
import type { Flow, Organisation, Snapshot } from '../map/index.ts';
import { defineDerived } from '../map/index.ts';
import { exportedFlows, missingOfMembership, type ExportedFlow } from './exportedFlows.ts';
import { addMissing, field, missingOfOrganisation } from './missingFacts.ts';
import { tallyPeople } from './tallyPeople.ts';
import type { MissingFact } from './transferDecision.ts';

/** People counted, as far as the facts tell: at least `lower`, at most `upper`. */
export interface Bounds {
  readonly lower: number;
  /** Null when nobody can say how many there may be: a head-count is missing. */
  readonly upper: number | null;
}

export interface Counter extends Bounds {
  readonly isExact: boolean;
  /** Ids of the flows that count or may count. */
  readonly contributions: readonly string[];
}

/** People whose personal information left mainland China since 1 January of the year of `asOf`. */
export interface Counters {
  readonly year: number;
  /** Without sensitive information. */
  readonly general: Counter;
  /** With sensitive information. */
  readonly sensitive: Counter;
  /** The same for the whole year, from the forecasts; null where no flow has one. */
  readonly forecast: { readonly general: Bounds; readonly sensitive: Bounds } | null;
  /** What would make the counters exact, head-counts first; the first 200 facts. */
  readonly missing: readonly MissingFact[];
}

const missingLimit = 200;

/**
 * The year's head-counts. The same person may stand behind several flows, so the lower bound takes only
 * the largest flow and the upper bound adds all up, though never beyond the people there are in the
 * groups concerned. A flow that may or may not count raises only the upper bound. The organisation's own
 * de-duplicated figure narrows both, within these bounds and only once no head-count is missing.
 */
export const counters = defineDerived<Counters>({
  reads: ['flows', 'activities', 'locations', 'partners', 'categories', 'subjects', 'organisation'],
  build(snapshot) {
    const flows: ExportedFlow[] = [];
    for (const one of snapshot.derived(exportedFlows).values()) {
      if (one.isCounted !== 'no') flows.push(one);
    }
    const organisation = snapshot.all('organisation')[0];
    const general = count(snapshot, flows, generalOf, organisation?.exportedPeopleThisYear);
    const sensitive = count(
      snapshot,
      flows,
      sensitiveOf,
      organisation?.exportedSensitivePeopleThisYear,
    );
    return {
      year: yearOf(snapshot.asOf),
      general,
      sensitive,
      forecast: forecast(snapshot, flows, general, sensitive),
      missing: findMissing(flows, general, sensitive, organisation),
    };
  },
});

/** People of one flow without sensitive data this year; null when nobody has counted. */
export function generalOf({ flow }: ExportedFlow): number | null {
  return flow.peopleThisYear ?? null;
}

/**
 * People of one flow with sensitive data this year; null when nobody has counted. Without a count it is
 * 0 only where surely nothing sensitive is carried.
 */
export function sensitiveOf(one: ExportedFlow): number | null {
  return one.flow.sensitivePeopleThisYear ?? (carriesNothingSensitive(one) ? 0 : null);
}

/** No category is sensitive and no child under 14 concerned, whose information always is (PIPL Art. 28). */
function carriesNothingSensitive({ view, facts }: ExportedFlow): boolean {
  return (
    facts.carriesPersonal === 'yes' &&
    view.carriesSensitive === 'no' &&
    view.concernsChildren === 'no'
  );
}

function count(
  snapshot: Snapshot,
  flows: readonly ExportedFlow[],
  read: (flow: ExportedFlow) => number | null,
  stated: number | undefined,
): Counter {
  const tally = tallyPeople(snapshot, flows, {
    flow: flowOf,
    lower: (one) => (one.isCounted === 'yes' ? (read(one) ?? 0) : 0),
    upper: read,
  });
  const bounds = narrow(tally, stated);
  const contributions = flows.filter((one) => read(one) !== 0).map(({ flow }) => flow.id);
  return { ...bounds, isExact: bounds.lower === bounds.upper, contributions };
}

function flowOf({ flow }: ExportedFlow): Flow {
  return flow;
}

/** A stated total outside the bounds contradicts the flows: the nearer bound stands. */
function narrow(bounds: Bounds, stated: number | undefined): Bounds {
  if (stated === undefined || bounds.upper === null) return bounds;
  const people = Math.min(Math.max(stated, bounds.lower), bounds.upper);
  return { lower: people, upper: people };
}

/** The whole year as forecast; a flow without a forecast leaves the upper bound open. */
function forecast(
  snapshot: Snapshot,
  flows: readonly ExportedFlow[],
  general: Bounds,
  sensitive: Bounds,
): Counters['forecast'] {
  if (!flows.some(({ flow }) => flow.peopleForecastThisYear !== undefined)) return null;
  const expect = (share: (one: ExportedFlow) => Bounds, now: Bounds): Bounds => {
    const { lower, upper } = tallyPeople(snapshot, flows, {
      flow: flowOf,
      lower: (one) => (one.isCounted === 'yes' ? share(one).lower : 0),
      upper: (one) => share(one).upper,
    });
    return { lower: Math.max(lower, now.lower), upper };
  };
  return {
    general: expect(generalForecast, general),
    sensitive: expect(sensitiveForecast, sensitive),
  };
}

/** A forecast does not say how many of its people come with sensitive data: all may, or none. */
function generalForecast(one: ExportedFlow): Bounds {
  const now = generalOf(one) ?? 0;
  const expected = one.flow.peopleForecastThisYear;
  if (expected === undefined) return { lower: now, upper: null };
  const people = Math.max(now, expected);
  return { lower: carriesNothingSensitive(one) ? people : now, upper: people };
}

function sensitiveForecast(one: ExportedFlow): Bounds {
  const now = sensitiveOf(one) ?? 0;
  const expected = one.flow.peopleForecastThisYear;
  if (now === 0 && carriesNothingSensitive(one)) return { lower: 0, upper: 0 };
  return { lower: now, upper: expected === undefined ? null : Math.max(now, expected) };
}

function findMissing(
  flows: readonly ExportedFlow[],
  general: Counter,
  sensitive: Counter,
  organisation: Organisation | undefined,
): readonly MissingFact[] {
  const missing: MissingFact[] = [];
  if (general.isExact && sensitive.isExact) return missing;
  for (const one of flows) {
    if (missing.length >= missingLimit) return missing;
    if (generalOf(one) === null) missing.push(field('flows', one.flow.id, 'peopleThisYear'));
    if (sensitiveOf(one) === null) {
      missing.push(field('flows', one.flow.id, 'sensitivePeopleThisYear'));
    }
  }
  if (general.upper !== null && !general.isExact) {
    addMissing(missing, missingOfOrganisation({ organisation }, 'exportedPeopleThisYear'));
  }
  if (sensitive.upper !== null && !sensitive.isExact) {
    addMissing(missing, missingOfOrganisation({ organisation }, 'exportedSensitivePeopleThisYear'));
  }
  for (const one of flows) {
    if (missing.length >= missingLimit) break;
    if (one.isCounted === 'unknown') missing.push(...missingOfMembership(one));
  }
  return missing.slice(0, missingLimit);
}
