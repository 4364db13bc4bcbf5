import type { Snapshot } from '../../map/index.ts';
import { known } from '../../map/index.ts';
import type { RecordPointer } from '../../policy/index.ts';
import type { FlowFact } from '../facts/flowFact.ts';
import type { TraceParty, TraceResting, TraceStart, TraceStep } from './traceModel.ts';

/**
 * Where what is followed rests: where flows bring it or take it from, where uses keep it, and locations
 * that list it. For a group of people a location's own list says nothing, since it does not say whose.
 */
export function findResting(
  start: TraceStart,
  categories: readonly string[] | null,
  followed: readonly FlowFact[],
  snapshot: Snapshot,
): readonly TraceResting[] {
  const found = new Map<string, RecordPointer[]>();
  const add = (location: string | null, pointer: RecordPointer) => {
    if (location === null || snapshot.get('locations', location) === undefined) return;
    const because = found.get(location);
    if (because === undefined) found.set(location, [pointer]);
    else because.push(pointer);
  };
  for (const { id, fromLocation, toLocation } of followed) {
    const pointer: RecordPointer = { register: 'flows', id };
    add(toLocation, pointer);
    // Of one flow only what comes after it is followed, not where it came from.
    if (start.kind !== 'flow' && fromLocation !== toLocation) add(fromLocation, pointer);
  }
  if (start.kind !== 'flow') {
    const scope = new Set(categories);
    for (const use of snapshot.all('uses')) {
      const isMeant = start.kind === 'subject' ? use.subject === start.id : scope.has(use.category);
      if (!isMeant) continue;
      for (const id of known(use.locations) ?? []) add(id, { register: 'uses', id: use.id });
    }
    for (const location of start.kind === 'category' ? snapshot.all('locations') : []) {
      if (location.categories?.some((id) => scope.has(id)) !== true) continue;
      add(location.id, { register: 'locations', id: location.id });
    }
  }
  return [...found]
    .map(([location, because]) => ({ location, because }))
    .toSorted((one, other) => (one.location < other.location ? -1 : 1));
}

/** Who gets it, by flow or by running a place it rests in; by id. */
export function findParties(
  steps: readonly TraceStep[],
  resting: readonly TraceResting[],
  snapshot: Snapshot,
): readonly TraceParty[] {
  const found = new Map<string, { readonly flows: string[]; readonly operates: string[] }>();
  const of = (partner: string) => {
    let party = found.get(partner);
    if (party === undefined) {
      party = { flows: [], operates: [] };
      found.set(partner, party);
    }
    return party;
  };
  for (const { fact } of steps) if (fact.recipient !== null) of(fact.recipient).flows.push(fact.id);
  for (const { location } of resting) {
    const operator = known(snapshot.get('locations', location)?.operator);
    if (operator !== undefined && snapshot.get('partners', operator) !== undefined) {
      of(operator).operates.push(location);
    }
  }
  return [...found]
    .map(([partner, party]) => ({ partner, ...party }))
    .toSorted((one, other) => (one.partner < other.partner ? -1 : 1));
}
