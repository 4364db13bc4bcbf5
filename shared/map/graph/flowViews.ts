import { SequentialMap } from '../../lib/index.ts';
import { isOutsideMainland } from '../../standards/index.ts';
import { defineDerived } from '../derived.ts';
import { isNone, known } from '../empty.ts';
import type { Activity, Category, Flow, Location, Partner } from '../registers.ts';
import type { Snapshot } from '../snapshot.ts';

/** What the map says: yes, no, or nobody has said enough to tell. */
export type Certain = 'yes' | 'no' | 'unknown';

/** One flow with both its ends, what it carries and whose borders it crosses. */
export interface FlowView {
  readonly flow: Flow;
  readonly activity: Activity | undefined;
  readonly fromLocation: Location | undefined;
  readonly toLocation: Location | undefined;
  /** Who receives: the partner named, or the partner that runs the location it goes to. */
  readonly recipient: Partner | undefined;
  /** ISO 3166-1 codes of where it starts; empty when unknown. */
  readonly fromPlaces: readonly string[];
  /** ISO 3166-1 codes of where it ends: both the location's and the recipient's; empty when unknown. */
  readonly toPlaces: readonly string[];
  /**
   * Does it leave the organisation's own legal entity? Affiliates are outside: the law looks at
   * handlers, not groups (PIPL Art. 23).
   */
  readonly leavesEntity: Certain;
  /**
   * Does it leave mainland China? Sending and letting someone abroad query, download or export both
   * count (standard-contract filing guide, 2nd ed., 2024-03); so do Hong Kong, Macau and Taiwan.
   */
  readonly leavesMainland: Certain;
  /** What it carries; undefined when nobody has said. */
  readonly categories: readonly Category[] | undefined;
  readonly carriesPersonal: Certain;
  /** Sensitive in the sense of PIPL Art. 28. */
  readonly carriesSensitive: Certain;
  /** People under 14 are among those it concerns (PIPL Art. 31). */
  readonly concernsChildren: Certain;
}

/** The views of all flows in use, by flow id. */
export const flowViews = defineDerived<ReadonlyMap<string, FlowView>>({
  reads: ['flows', 'activities', 'locations', 'partners', 'categories', 'subjects'],
  build(snapshot) {
    const flows = snapshot.all('flows');
    return new SequentialMap(
      flows.map(({ id }) => id),
      flows.map((flow) => new LazyFlowView(snapshot, flow)),
    );
  },
});

/** `yes` when one is true, `no` when all are known and false, else `unknown`. */
export function someOf(values: readonly (boolean | undefined)[] | undefined): Certain {
  if (values === undefined) return 'unknown';
  let isSure = true;
  for (const value of values) {
    if (value === true) return 'yes';
    if (value === undefined) isSure = false;
  }
  return isSure ? 'no' : 'unknown';
}

/** Works out what a flow carries only when asked: most rules look at its ends alone. */
class LazyFlowView implements FlowView {
  readonly flow: Flow;
  readonly activity: Activity | undefined;
  readonly fromLocation: Location | undefined;
  readonly toLocation: Location | undefined;
  readonly recipient: Partner | undefined;
  readonly fromPlaces: readonly string[];
  readonly toPlaces: readonly string[];
  readonly leavesEntity: Certain;
  readonly leavesMainland: Certain;
  readonly #snapshot: Snapshot;
  #load: Load | undefined;

  constructor(snapshot: Snapshot, flow: Flow) {
    const sender = snapshot.get('partners', flow.fromPartner);
    this.#snapshot = snapshot;
    this.#load = undefined;
    this.flow = flow;
    this.activity = snapshot.get('activities', flow.activity);
    this.fromLocation = snapshot.get('locations', flow.fromLocation);
    this.toLocation = snapshot.get('locations', flow.toLocation);
    this.recipient =
      snapshot.get('partners', flow.toPartner) ??
      snapshot.get('partners', this.toLocation?.operator);
    this.fromPlaces = placesOf(
      this.fromLocation?.country,
      sender?.country,
      known(flow.collectedIn),
    );
    this.toPlaces = placesOf(this.toLocation?.country, this.recipient?.country, undefined);
    this.leavesEntity = judgeLeavesEntity(flow, this.toLocation, this.recipient);
    this.leavesMainland = judgeLeavesMainland(flow, this.fromPlaces, this.toPlaces);
  }

  get categories(): readonly Category[] | undefined {
    return this.#loaded().categories;
  }
  get carriesPersonal(): Certain {
    return this.#loaded().personal;
  }
  get carriesSensitive(): Certain {
    return this.#loaded().sensitive;
  }
  get concernsChildren(): Certain {
    return this.#loaded().children;
  }

  #loaded(): Load {
    return (this.#load ??= weighLoad(this.#snapshot, this.flow));
  }
}

interface Load {
  readonly categories: readonly Category[] | undefined;
  readonly personal: Certain;
  readonly sensitive: Certain;
  readonly children: Certain;
}

function weighLoad(snapshot: Snapshot, flow: Flow): Load {
  const found = flow.categories?.map((id) => snapshot.get('categories', id));
  const categories = found?.every((category) => category !== undefined) ? found : undefined;
  return {
    categories,
    personal: someOf(categories?.map((category) => category.isPersonal)),
    sensitive: someOf(categories?.map((category) => category.isSensitivePipl)),
    children: judgeConcernsChildren(snapshot, flow),
  };
}

const nowhere: readonly string[] = Object.freeze([]);

function placesOf(
  ofLocation: string | undefined,
  ofPartner: string | undefined,
  others: readonly string[] | undefined,
): readonly string[] {
  const isPartnerElsewhere = ofPartner !== undefined && ofPartner !== ofLocation;
  if (others === undefined || others.length === 0) {
    if (ofLocation === undefined) return isPartnerElsewhere ? only(ofPartner) : nowhere;
    return isPartnerElsewhere ? [ofLocation, ofPartner] : only(ofLocation);
  }
  const places = [...others];
  if (ofLocation !== undefined) places.push(ofLocation);
  if (isPartnerElsewhere) places.push(ofPartner);
  return places;
}

const singles = new Map<string, readonly string[]>();

/** The list of one place, made once: most flows have one place at each end. */
function only(place: string): readonly string[] {
  let list = singles.get(place);
  if (list === undefined) {
    list = Object.freeze([place]);
    singles.set(place, list);
  }
  return list;
}

function judgeLeavesEntity(
  flow: Flow,
  toLocation: Location | undefined,
  recipient: Partner | undefined,
): Certain {
  if (recipient !== undefined) return 'yes';
  switch (flow.kind) {
    case 'share':
    case 'entrust':
    case 'transfer':
    case 'publish':
    case 'legal-demand':
      return 'yes';
    case 'internal':
      return 'no';
    case 'collect':
    case 'remote-access':
    case undefined:
      return isNone(toLocation?.operator) ? 'no' : 'unknown';
  }
}

function judgeLeavesMainland(
  flow: Flow,
  fromPlaces: readonly string[],
  toPlaces: readonly string[],
): Certain {
  if (flow.kind === 'publish') return 'no';
  const startsInside = fromPlaces.includes('CN');
  const endsOutside = toPlaces.some(isOutsideMainland);
  if (startsInside && endsOutside) return 'yes';
  const cannotStartInside = fromPlaces.length > 0 && !startsInside;
  const cannotEndOutside = toPlaces.length > 0 && !endsOutside;
  return cannotStartInside || cannotEndOutside ? 'no' : 'unknown';
}

function judgeConcernsChildren(snapshot: Snapshot, flow: Flow): Certain {
  const subjects = flow.subjects?.map((id) => snapshot.get('subjects', id));
  return someOf(
    subjects?.map((subject) => {
      if (subject === undefined) return undefined;
      if (subject.kind === 'child') return true;
      return subject.minAge === undefined ? undefined : subject.minAge < 14;
    }),
  );
}
