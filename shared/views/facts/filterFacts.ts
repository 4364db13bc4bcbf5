import type { Certain, Partner, Snapshot } from '../../map/index.ts';
import type { Outcome } from '../../policy/index.ts';
import type { FlowFact } from './flowFact.ts';
import { isExport } from './flowFact.ts';

export type PartnerRole = NonNullable<Partner['role']>;

/** What graph and geography let people narrow down to. A list left out or empty narrows nothing. */
export interface FlowFilter {
  readonly categories?: readonly string[];
  /** Only what carries something sensitive, or only what carries nothing sensitive. */
  readonly isSensitive?: boolean;
  readonly subjects?: readonly string[];
  /** Roles of the recipient. */
  readonly partnerRoles?: readonly PartnerRole[];
  readonly partners?: readonly string[];
  readonly activities?: readonly string[];
  /** Places at either end, by ISO 3166-1 code. */
  readonly places?: readonly string[];
  /** Outcomes of the worse of promise and law. */
  readonly outcomes?: readonly Outcome[];
  readonly isExport?: boolean;
}

/** Facts that match a filter, and those that may, since a fact about them is missing. */
export interface FilteredFacts {
  readonly shown: readonly FlowFact[];
  readonly open: readonly FlowFact[];
}

/** Splits facts by a filter. What is unknown neither matches nor is dropped in silence: it stands in `open`. */
export function filterFacts(
  snapshot: Snapshot,
  facts: readonly FlowFact[],
  filter: FlowFilter,
): FilteredFacts {
  const tests = testsOf(snapshot, filter);
  if (tests.length === 0) return { shown: facts, open: [] };
  const shown: FlowFact[] = [];
  const open: FlowFact[] = [];
  for (const fact of facts) {
    let verdict: Certain = 'yes';
    for (const test of tests) {
      const one = test(fact);
      if (one === 'no') {
        verdict = 'no';
        break;
      }
      if (one === 'unknown') verdict = 'unknown';
    }
    if (verdict === 'yes') shown.push(fact);
    else if (verdict === 'unknown') open.push(fact);
  }
  return { shown, open };
}

type Test = (fact: FlowFact) => Certain;

function testsOf(snapshot: Snapshot, filter: FlowFilter): readonly Test[] {
  const tests: Test[] = [];
  const add = <T extends string>(
    wanted: readonly T[] | undefined,
    read: (fact: FlowFact) => readonly string[] | null,
  ) => {
    if (wanted === undefined || wanted.length === 0) return;
    const set = new Set<string>(wanted);
    tests.push((fact) => {
      const values = read(fact);
      if (values === null) return 'unknown';
      return values.some((value) => set.has(value)) ? 'yes' : 'no';
    });
  };
  add(filter.categories, ({ categories }) => categories);
  add(filter.subjects, ({ subjects }) => subjects);
  add(filter.outcomes, ({ worse }) => [worse]);
  add(filter.partners, recipientOf);
  add(filter.activities, ({ activity }) => (activity === null ? null : [activity]));
  add(filter.partnerRoles, (fact) => {
    const recipients = recipientOf(fact);
    const [recipient] = recipients ?? [];
    if (recipient === undefined) return recipients;
    const role = snapshot.get('partners', recipient)?.role;
    return role === undefined ? null : [role];
  });
  const { places = [], isSensitive, isExport: mustLeave } = filter;
  if (places.length > 0) {
    const wanted = new Set(places);
    tests.push((fact) => touches(fact, wanted));
  }
  if (isSensitive !== undefined) tests.push((fact) => agree(fact.isSensitive, isSensitive));
  if (mustLeave !== undefined) tests.push((fact) => agree(isExport(fact), mustLeave));
  return tests;
}

function agree(fact: Certain, wanted: boolean): Certain {
  if (fact === 'unknown') return 'unknown';
  return (fact === 'yes') === wanted ? 'yes' : 'no';
}

/** Empty where nobody receives; null where somebody may and nobody has said who. */
function recipientOf({ recipient, leavesEntity, kind }: FlowFact): readonly string[] | null {
  if (recipient !== null) return [recipient];
  return leavesEntity === 'no' || kind === 'publish' ? [] : null;
}

/** A place at either end; where one end is unknown, a miss at the other proves nothing. */
function touches({ fromPlaces, toPlaces }: FlowFact, wanted: ReadonlySet<string>): Certain {
  const isWanted = (place: string) => wanted.has(place);
  if (fromPlaces.some(isWanted) || toPlaces.some(isWanted)) return 'yes';
  return fromPlaces.length === 0 || toPlaces.length === 0 ? 'unknown' : 'no';
}
