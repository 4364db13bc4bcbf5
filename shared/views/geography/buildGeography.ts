import type { Certain, Snapshot } from '../../map/index.ts';
import { isPlaceCode } from '../../standards/index.ts';
import type { FlowFilter } from '../facts/filterFacts.ts';
import { filterFacts } from '../facts/filterFacts.ts';
import type { FlowFact } from '../facts/flowFact.ts';
import { isExport } from '../facts/flowFact.ts';
import { worstOf } from '../facts/outcomes.ts';
import { tallyFacts } from '../facts/tallyFacts.ts';
import type { Frame } from '../figure/figurePart.ts';
import type { PlaceCluster } from './clusterPlaces.ts';
import { clusterPlaces } from './clusterPlaces.ts';
import { drawArc, widthFor } from './drawArc.ts';
import { drawLand, drawSphere } from './drawWorld.ts';
import type { GeoArc, GeoMark, Geography } from './geographyModel.ts';
import { middleLongitude, projectWorld } from './worldProjection.ts';

export interface GeographyOptions {
  readonly filter?: FlowFilter;
  readonly frame?: Frame;
  /** Places closer than this share a mark; in units of the frame, 0 for none. */
  readonly clusterWithin?: number;
}

/** A frame of the shape of the projection. */
export const geographyFrame: Frame = { width: 960, height: 467 };

/**
 * Where the flows that match a filter go. A flow with several places at an end has a line for each pair;
 * one with a place missing has none and stands in `unplaced`. Each flow shown is in an arc, a mark or there.
 */
export function buildGeography(
  facts: readonly FlowFact[],
  snapshot: Snapshot,
  { filter = {}, frame = geographyFrame, clusterWithin = 12 }: GeographyOptions = {},
): Geography {
  const { shown, open } = filterFacts(snapshot, facts, filter);
  const placed = shown.map((fact) => ({
    fact,
    from: fact.fromPlaces.filter(isPlaceCode),
    to: fact.toPlaces.filter(isPlaceCode),
  }));
  const projection = projectWorld(frame);
  const clusters = clusterPlaces(countTraffic(placed), projection, clusterWithin);
  const clusterOf = new Map(
    clusters.flatMap((cluster) => cluster.places.map((place) => [place, cluster] as const)),
  );
  const drafts = new Map(clusters.map((cluster) => [cluster, emptyMark()]));
  const pairs = new Map<PlaceCluster, Map<PlaceCluster, FlowFact[]>>();
  const unplaced: string[] = [];
  for (const { fact, from, to } of placed) {
    if (from.length === 0 || to.length === 0) unplaced.push(fact.id);
    else addFlow(fact, from, to, clusterOf, drafts, pairs);
  }
  const marks = clusters.map((cluster) => finishMark(cluster, drafts.get(cluster)));
  const radii = new Map(marks.map(({ id, radius }) => [id, radius]));
  return {
    frame,
    sphere: drawSphere(projection, middleLongitude - 180),
    land: drawLand(projection),
    marks,
    arcs: clusters.flatMap((from) =>
      clusters.flatMap((to) => {
        const between = pairs.get(from)?.get(to);
        return between === undefined
          ? []
          : [finishArc(snapshot, frame, from, to, radii.get(to.id) ?? 0, between)];
      }),
    ),
    flows: shown.map(({ id }) => id),
    unplaced,
    open: open.map(({ id }) => id),
  };
}

interface PlacedFact {
  readonly fact: FlowFact;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

interface DraftMark {
  readonly leaving: Set<FlowFact>;
  readonly arriving: Set<FlowFact>;
  readonly staying: Set<FlowFact>;
}

function emptyMark(): DraftMark {
  return { leaving: new Set(), arriving: new Set(), staying: new Set() };
}

/** Flows that touch each place; those with a missing end have no mark to give weight to. */
function countTraffic(placed: readonly PlacedFact[]): ReadonlyMap<string, number> {
  const traffic = new Map<string, number>();
  for (const { from, to } of placed) {
    if (from.length === 0 || to.length === 0) continue;
    for (const place of new Set([...from, ...to])) {
      traffic.set(place, (traffic.get(place) ?? 0) + 1);
    }
  }
  return traffic;
}

function addFlow(
  fact: FlowFact,
  from: readonly string[],
  to: readonly string[],
  clusterOf: ReadonlyMap<string, PlaceCluster>,
  drafts: ReadonlyMap<PlaceCluster, DraftMark>,
  pairs: Map<PlaceCluster, Map<PlaceCluster, FlowFact[]>>,
): void {
  for (const origin of from) {
    for (const destination of to) {
      const start = clusterOf.get(origin);
      const end = clusterOf.get(destination);
      if (start === undefined || end === undefined) continue;
      if (start === end) {
        drafts.get(start)?.staying.add(fact);
        continue;
      }
      drafts.get(start)?.leaving.add(fact);
      drafts.get(end)?.arriving.add(fact);
      let leaving = pairs.get(start);
      if (leaving === undefined) {
        leaving = new Map();
        pairs.set(start, leaving);
      }
      const between = leaving.get(end);
      if (between === undefined) leaving.set(end, [fact]);
      else if (between.at(-1) !== fact) between.push(fact);
    }
  }
}

function finishMark({ id, places, spot }: PlaceCluster, draft = emptyMark()): GeoMark {
  const { leaving, arriving, staying } = draft;
  const all = new Set([...leaving, ...arriving, ...staying]);
  return {
    id,
    places,
    spot,
    radius: 3 + 1.5 * Math.log10(1 + all.size),
    leaving: idsOf(leaving),
    arriving: idsOf(arriving),
    staying: idsOf(staying),
    outcome: worstOf([...all].map(({ worse }) => worse)),
  };
}

function finishArc(
  snapshot: Snapshot,
  frame: Frame,
  from: PlaceCluster,
  to: PlaceCluster,
  endRadius: number,
  facts: readonly FlowFact[],
): GeoArc {
  const people = tallyFacts(snapshot, facts);
  const categories = new Set(facts.flatMap((fact) => fact.categories ?? []));
  const width = people.upper === null ? 1 : widthFor(people.upper);
  return {
    id: `${from.id}→${to.id}`,
    from: from.id,
    to: to.id,
    flows: idsOf(facts),
    categories: [...categories].toSorted(),
    people,
    outcome: worstOf(facts.map(({ worse }) => worse)),
    isExport: exportOf(facts),
    ...drawArc(frame, from.spot, to.spot, endRadius, width),
    width,
    sureWidth: people.upper === null ? 1 : widthFor(people.lower),
    isPeopleKnown: people.upper !== null,
  };
}

function exportOf(facts: readonly FlowFact[]): Certain {
  let certain: Certain = 'no';
  for (const fact of facts) {
    const one = isExport(fact);
    if (one === 'yes') return 'yes';
    if (one === 'unknown') certain = 'unknown';
  }
  return certain;
}

function idsOf(facts: Iterable<FlowFact>): readonly string[] {
  return [...facts].map(({ id }) => id);
}
