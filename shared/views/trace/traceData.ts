import { agreementState } from '../../assessment/assessPartners.ts';
import { optionOf } from '../../assessment/assessExports.ts';
import type { Certain, Snapshot } from '../../map/index.ts';
import { known } from '../../map/index.ts';
import type { FlowFact } from '../facts/flowFact.ts';
import type { Station } from '../facts/station.ts';
import { findParties, findResting } from './findResting.ts';
import type { Trace, TraceStart, TraceStep } from './traceModel.ts';

/**
 * Follows a category, the data of a group of people, or one flow through the map. A flow is taken when
 * it surely carries what is followed; those of which that is not entered stand in `maybe`. Throws for a
 * flow that is not among the facts.
 */
export function traceData(
  start: TraceStart,
  facts: readonly FlowFact[],
  snapshot: Snapshot,
): Trace {
  const { carries, categories } = scopeOf(start, facts, snapshot);
  const taken: FlowFact[] = [];
  const maybe: FlowFact[] = [];
  for (const fact of facts) {
    const carried = start.kind === 'flow' && fact.id === start.id ? 'yes' : carries(fact);
    if (carried === 'yes') taken.push(fact);
    else if (carried === 'unknown') maybe.push(fact);
  }
  const { hops, reached } = followHops(start, taken);
  const steps = hops.map((one) => describeStep(one, snapshot));
  const resting = findResting(
    start,
    categories,
    steps.map(({ fact }) => fact),
    snapshot,
  );
  return {
    start,
    categories,
    steps,
    resting,
    parties: findParties(steps, resting, snapshot),
    maybe: maybe.filter((fact) => start.kind !== 'flow' || leavesFrom(fact, reached)).map(idOf),
  };
}

interface Scope {
  readonly carries: (fact: FlowFact) => Certain;
  readonly categories: readonly string[] | null;
}

function scopeOf(start: TraceStart, facts: readonly FlowFact[], snapshot: Snapshot): Scope {
  switch (start.kind) {
    case 'category':
      return { carries: carriesAny([start.id]), categories: [start.id] };
    case 'subject':
      return {
        carries: ({ subjects }) => holds(subjects, (id) => id === start.id),
        categories: categoriesOfSubject(start.id, facts, snapshot),
      };
    case 'flow': {
      const fact = facts.find(({ id }) => id === start.id);
      if (fact === undefined) throw new Error(`Expected a flow in use, found "${start.id}".`);
      if (fact.categories === null) return { carries: () => 'unknown', categories: null };
      return { carries: carriesAny(fact.categories), categories: fact.categories.toSorted() };
    }
  }
}

function carriesAny(wanted: readonly string[]): Scope['carries'] {
  const set = new Set(wanted);
  return ({ categories }) => holds(categories, (id) => set.has(id));
}

function holds(ids: readonly string[] | null, isWanted: (id: string) => boolean): Certain {
  if (ids === null) return 'unknown';
  return ids.some(isWanted) ? 'yes' : 'no';
}

/** What is known to be handled of a group of people: by flows about them and uses for them. */
function categoriesOfSubject(
  subject: string,
  facts: readonly FlowFact[],
  snapshot: Snapshot,
): readonly string[] {
  const found = new Set<string>();
  for (const { subjects, categories } of facts) {
    if (subjects?.includes(subject) === true) for (const id of categories ?? []) found.add(id);
  }
  for (const { category } of snapshot.by('uses', 'subject', subject)) found.add(category);
  return [...found].toSorted();
}

interface Hop {
  readonly fact: FlowFact;
  readonly hop: number;
  readonly after: readonly string[];
  readonly doesReturn: boolean;
  readonly isDetached: boolean;
}

/** Orders flows by hops from where the data comes in. Each is taken once; places reached are kept. */
function followHops(
  start: TraceStart,
  taken: readonly FlowFact[],
): { readonly hops: readonly Hop[]; readonly reached: ReadonlyMap<string, readonly string[]> } {
  const reached = new Map<string, string[]>();
  /** Places the data has been, those it was first seen leaving included. */
  const visited = new Set<string>();
  const hops: Hop[] = [];
  const left = new Set(taken);
  const take = (batch: readonly FlowFact[], hop: number, isDetached: boolean) => {
    // What the flows of one hop reach counts from the next hop on.
    const before = batch.map((fact) => ({
      fact,
      after: startsOf(fact).flatMap((place) => reached.get(place) ?? []),
      doesReturn: endsOf(fact).length > 0 && endsOf(fact).every((place) => visited.has(place)),
    }));
    for (const { fact, after, doesReturn } of before) {
      left.delete(fact);
      hops.push({ fact, hop, after: [...new Set(after)], doesReturn, isDetached });
      for (const place of startsOf(fact)) visited.add(place);
      for (const place of endsOf(fact)) {
        visited.add(place);
        const found = reached.get(place);
        if (found === undefined) reached.set(place, [fact.id]);
        else found.push(fact.id);
      }
    }
  };
  let hop = 0;
  take(
    taken.filter((fact) => (start.kind === 'flow' ? fact.id === start.id : comesIn(fact))),
    hop,
    false,
  );
  for (;;) {
    const next = [...left].filter((fact) => leavesFrom(fact, reached));
    if (next.length > 0) {
      take(next, ++hop, false);
      continue;
    }
    if (left.size === 0 || start.kind === 'flow') break;
    hop = 0;
    take(detached(left), hop, true);
  }
  return { hops, reached };
}

/** Data enters the map here: from people, or from somewhere outside it. */
function comesIn(fact: FlowFact): boolean {
  return fact.fromLocation === null && (fact.kind === 'collect' || startsOf(fact).length === 0);
}

function leavesFrom(fact: FlowFact, reached: ReadonlyMap<string, unknown>): boolean {
  return startsOf(fact).some((place) => reached.has(place));
}

/** Flows that start where no other flow left leads; of a mere circle its first. */
function detached(left: ReadonlySet<FlowFact>): readonly FlowFact[] {
  const ends = new Set([...left].flatMap(endsOf));
  const heads = [...left].filter((fact) => !startsOf(fact).some((place) => ends.has(place)));
  return heads.length > 0 ? heads : [...left].slice(0, 1);
}

function startsOf({ fromLocation, supplier }: FlowFact): readonly string[] {
  return [
    ...(fromLocation === null ? [] : [`location:${fromLocation}`]),
    ...(supplier === null ? [] : [`partner:${supplier}`]),
  ];
}

function endsOf({ toLocation, recipient }: FlowFact): readonly string[] {
  return [
    ...(toLocation === null ? [] : [`location:${toLocation}`]),
    ...(recipient === null ? [] : [`partner:${recipient}`]),
  ];
}

function idOf({ id }: FlowFact): string {
  return id;
}

function describeStep(hop: Hop, snapshot: Snapshot): TraceStep {
  const { fact } = hop;
  const flow = snapshot.get('flows', fact.id);
  const mechanism = snapshot.get('mechanisms', flow?.mechanism);
  const stops = fact.route.flat().filter(({ column }) => column !== 'activity');
  return {
    ...hop,
    from: stops.filter((stop) => isStart(stop, fact)),
    to: stops.filter((stop) => !isStart(stop, fact)),
    ground: optionOf('flows', 'ground', flow?.ground),
    basis: optionOf(
      'flows',
      'basis',
      flow?.basis ?? snapshot.get('activities', fact.activity)?.basis,
    ),
    agreement:
      fact.recipient === null
        ? null
        : agreementState(snapshot.by('agreements', 'partner', fact.recipient), snapshot.asOf),
    mechanism:
      mechanism === undefined
        ? null
        : {
            id: mechanism.id,
            kind: optionOf('mechanisms', 'kind', mechanism.kind),
            reference: known(mechanism.reference) ?? null,
            validUntil: known(mechanism.validUntil) ?? null,
          },
  };
}

function isStart({ column, id }: Station, { fromLocation, toLocation }: FlowFact): boolean {
  if (column === 'source') return true;
  return column === 'location' && id !== null && id === fromLocation && id !== toLocation;
}
