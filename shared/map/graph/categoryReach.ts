import { defineDerived } from '../derived.ts';
import { known } from '../empty.ts';
import type { Category, Location, Partner } from '../registers.ts';
import type { Snapshot } from '../snapshot.ts';
import type { FlowView } from './flowViews.ts';
import { flowViews } from './flowViews.ts';

/** Everything the map knows of one category: where it goes, where it rests, who can reach it. */
export interface CategoryReach {
  readonly category: Category;
  /** The flows that carry it, in the order of their ids. */
  readonly flows: readonly FlowView[];
  /** Where it rests: locations that list it, that a use puts it in, or that a flow brings it to. */
  readonly locations: readonly Location[];
  /** Who reaches it: recipients of its flows and operators of the locations it rests in. */
  readonly partners: readonly Partner[];
}

/** The reach of every category in use, by category id. */
export const categoryReaches = defineDerived<ReadonlyMap<string, CategoryReach>>({
  reads: ['categories', 'uses', 'flows', 'activities', 'locations', 'partners', 'subjects'],
  build(snapshot) {
    const gathered = new Map(
      snapshot.all('categories').map((category) => [
        category.id,
        {
          category,
          flows: new Set<FlowView>(),
          locations: new Set<Location>(),
          partners: new Set<Partner>(),
        },
      ]),
    );
    for (const view of snapshot.derived(flowViews).values()) {
      for (const { id } of view.categories ?? []) {
        const reach = gathered.get(id);
        if (reach === undefined) continue;
        reach.flows.add(view);
        if (view.toLocation !== undefined) reach.locations.add(view.toLocation);
        if (view.recipient !== undefined) reach.partners.add(view.recipient);
      }
    }
    for (const location of snapshot.all('locations')) {
      for (const id of location.categories ?? []) gathered.get(id)?.locations.add(location);
    }
    for (const use of snapshot.all('uses')) {
      for (const id of known(use.locations) ?? []) {
        const location = snapshot.get('locations', id);
        if (location !== undefined) gathered.get(use.category)?.locations.add(location);
      }
    }
    return new Map([...gathered].map(([id, reach]) => [id, settle(snapshot, reach)]));
  },
});

/** What must happen when data of some categories is deleted: places that act, parties that are told. */
export interface DeletionPlan {
  readonly locations: readonly Location[];
  /** Those of the locations that are backups: cleared later, kept apart until then (C54). */
  readonly backups: readonly Location[];
  readonly partners: readonly Partner[];
}

/** Whom to tell and where to act when data of these categories is deleted (C53; GB/T 35273 8.3). */
export function planDeletion(snapshot: Snapshot, categories: readonly string[]): DeletionPlan {
  const reaches = snapshot.derived(categoryReaches);
  const locations = new Set<Location>();
  const partners = new Set<Partner>();
  for (const id of categories) {
    for (const location of reaches.get(id)?.locations ?? []) locations.add(location);
    for (const partner of reaches.get(id)?.partners ?? []) partners.add(partner);
  }
  const inOrder = byId([...locations]);
  return {
    locations: inOrder.filter(({ kind }) => kind !== 'backup'),
    backups: inOrder.filter(({ kind }) => kind === 'backup'),
    partners: byId([...partners]),
  };
}

function settle(
  snapshot: Snapshot,
  reach: {
    readonly category: Category;
    readonly flows: ReadonlySet<FlowView>;
    readonly locations: ReadonlySet<Location>;
    readonly partners: Set<Partner>;
  },
): CategoryReach {
  const locations = byId([...reach.locations]);
  for (const { operator } of locations) {
    const partner = snapshot.get('partners', operator);
    if (partner !== undefined) reach.partners.add(partner);
  }
  return {
    category: reach.category,
    flows: [...reach.flows],
    locations,
    partners: byId([...reach.partners]),
  };
}

function byId<T extends { readonly id: string }>(records: readonly T[]): readonly T[] {
  return records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
