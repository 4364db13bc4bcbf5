import type { FlowView } from '../../../map/index.ts';
import { defineDerived, flowViews } from '../../../map/index.ts';

/** The registers a view of a flow rests on, beside the flows themselves. */
export const flowReads = ['activities', 'locations', 'partners', 'categories', 'subjects'] as const;

/** The flows each partner receives, by the partner's id; what is published has no one recipient. */
export const receivedFlows = defineDerived<ReadonlyMap<string, readonly FlowView[]>>({
  reads: ['flows', ...flowReads],
  build(snapshot) {
    const received = new Map<string, FlowView[]>();
    for (const view of snapshot.derived(flowViews).values()) {
      if (view.recipient === undefined || view.flow.kind === 'publish') continue;
      const found = received.get(view.recipient.id);
      if (found === undefined) received.set(view.recipient.id, [view]);
      else found.push(view);
    }
    return received;
  },
});
