import type { Flow, Snapshot } from '../../map/index.ts';
import type { Bounds } from '../../transfers/index.ts';
import { tallyPeople } from '../../transfers/tallyPeople.ts';
import type { FlowFact } from './flowFact.ts';

/**
 * Bounds on the different people behind several flows this year, by the rule of the counters: at least
 * the largest flow, at most all added up within their groups of people; open while a head-count is missing.
 */
export function tallyFacts(snapshot: Snapshot, facts: readonly FlowFact[]): Bounds {
  let lower = 0;
  let isOpen = false;
  for (const { people } of facts) {
    if (people.lower > lower) lower = people.lower;
    if (people.upper === null) isOpen = true;
  }
  // One head-count missing leaves the top open, whatever the others add up to.
  if (isOpen) return { lower, upper: null };
  const flows = snapshot.all('flows');
  return tallyPeople(snapshot, facts, {
    flow: (fact) => flows[fact.position] as Flow, // facts are made from these very flows
    lower: ({ people }) => people.lower,
    upper: ({ people }) => people.upper,
  });
}
