import type { AgreementState } from '../../assessment/index.ts';
import type { Day, Text } from '../../lib/index.ts';
import type { RecordPointer } from '../../policy/index.ts';
import type { FlowFact } from '../facts/flowFact.ts';
import type { Station } from '../facts/station.ts';

/** Where a trace starts. */
export type TraceStart =
  | { readonly kind: 'category'; readonly id: string }
  | { readonly kind: 'subject'; readonly id: string }
  | { readonly kind: 'flow'; readonly id: string };

/** One hop of the data, with what it stands on. */
export interface TraceStep {
  readonly fact: FlowFact;
  /** How many hops from where it comes in, from 0. */
  readonly hop: number;
  /** Ids of the flows that brought the data to where this one starts; empty at the start. */
  readonly after: readonly string[];
  readonly from: readonly Station[];
  readonly to: readonly Station[];
  /** It ends where the data has been before: nothing new follows from it. */
  readonly doesReturn: boolean;
  /** It starts where, by the map, the data never came: a flow is missing. */
  readonly isDetached: boolean;
  /** The ground of the policy it relies on; null when nobody has said or none is needed. */
  readonly ground: Text | null;
  /** The legal basis, its own or its activity's; null when nobody has said. */
  readonly basis: Text | null;
  /** The best agreement with the recipient; null where nobody receives. */
  readonly agreement: { readonly state: AgreementState; readonly expires: Day | null } | null;
  readonly mechanism: {
    readonly id: string;
    readonly kind: Text | null;
    readonly reference: string | null;
    readonly validUntil: Day | null;
  } | null;
}

/** A place the data rests in, and the records that say so. */
export interface TraceResting {
  readonly location: string;
  readonly because: readonly RecordPointer[];
}

/** A party the data reaches: through flows, or since it runs a place the data rests in. */
export interface TraceParty {
  readonly partner: string;
  readonly flows: readonly string[];
  readonly operates: readonly string[];
}

/** Where data goes, hop by hop, where it rests and whom it reaches. */
export interface Trace {
  readonly start: TraceStart;
  /** What is followed: ids of categories, sorted; null when nobody has said what the flow carries. */
  readonly categories: readonly string[] | null;
  /** In the order of the hops, then of the flows; each flow once, so that there is no endless loop. */
  readonly steps: readonly TraceStep[];
  readonly resting: readonly TraceResting[];
  readonly parties: readonly TraceParty[];
  /** Ids of flows that may carry it too: nobody has said what, or whose data, they carry. */
  readonly maybe: readonly string[];
}
