import { defineDerived, flowViews } from '../../../map/index.ts';

/** To whom each category of data went, as far as the flows tell. */
export interface DataReach {
  /** Category to the partners it reached. */
  readonly byCategory: ReadonlyMap<string, ReadonlySet<string>>;
  /** Every partner any flow has reached. */
  readonly all: readonly string[];
  /** Flows to a partner of which nobody has said what they carry. */
  readonly unread: readonly { readonly flow: string; readonly partner: string }[];
  /** Flows that leave the organisation, or may, to nobody knows whom; publication aside. */
  readonly nameless: readonly {
    readonly flow: string;
    readonly categories: readonly string[] | undefined;
  }[];
}

/** What `dataReach` reads. */
export const dataReachReads = [
  'flows',
  'activities',
  'locations',
  'partners',
  'categories',
  'subjects',
] as const;

/** Ended flows count as well: what was handed over stays with the partner until it deletes it. */
export const dataReach = defineDerived<DataReach>({
  reads: dataReachReads,
  build(snapshot) {
    const byCategory = new Map<string, Set<string>>();
    const all = new Set<string>();
    const unread: { flow: string; partner: string }[] = [];
    const nameless: { flow: string; categories: readonly string[] | undefined }[] = [];
    for (const { flow, recipient, leavesEntity } of snapshot.derived(flowViews).values()) {
      const { id, kind, categories } = flow;
      if (recipient === undefined) {
        const mayLeave = kind === undefined || leavesEntity !== 'no';
        if (mayLeave && kind !== 'publish') nameless.push({ flow: id, categories });
        continue;
      }
      all.add(recipient.id);
      if (categories === undefined) unread.push({ flow: id, partner: recipient.id });
      for (const category of categories ?? []) {
        const partners = byCategory.get(category);
        if (partners === undefined) byCategory.set(category, new Set([recipient.id]));
        else partners.add(recipient.id);
      }
    }
    return { byCategory, all: [...all], unread, nameless };
  },
});
