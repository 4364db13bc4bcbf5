import type { FlowView, RecordIn } from '../../../map/index.ts';
import type { Change } from '../../index.ts';
import { setFields } from '../../index.ts';
import type { MendFacts } from './recipientMends.ts';
import { choosePurpose } from './statedPurpose.ts';

type Partner = RecordIn<'partners'>;

/** How what a partner uses the data for stands to what it was given the data for. */
export type Comparison =
  | { readonly is: 'same' }
  | { readonly is: 'other' }
  | { readonly is: 'use-unknown' }
  | { readonly is: 'purpose-unknown'; readonly flow: string };

const same = { is: 'same' } as const;
const other = { is: 'other' } as const;
const useUnknown = { is: 'use-unknown' } as const;

/** A use is in order when one of the partner's flows has that purpose. */
export function comparePurpose(partner: Partner, received: readonly FlowView[]): Comparison {
  if (partner.usePurpose === undefined) return useUnknown;
  let open: string | undefined;
  for (const { flow } of received) {
    if (flow.purpose === partner.usePurpose) return same;
    if (flow.purpose === undefined) open ??= flow.id;
  }
  return open === undefined ? other : { is: 'purpose-unknown', flow: open };
}

/** Brings use and purpose together: the use goes back to what the data was given for. */
export function alignUse(
  partner: Partner,
  received: readonly FlowView[],
  facts: MendFacts,
): readonly Change[] {
  const given = received.find(({ flow }) => flow.purpose !== undefined)?.flow.purpose;
  if (given !== undefined) return [setFields('partners', partner.id, { usePurpose: given })];
  const flow = received[0]?.flow;
  if (flow === undefined) return [];
  // What others read in place of the flow's own purpose stays what they read.
  const known = facts.get('activities', flow.activity)?.purpose ?? partner.usePurpose;
  const { id, changes } =
    known === undefined ? choosePurpose(flow, facts) : { id: known, changes: [] };
  return [
    ...changes,
    setFields('flows', flow.id, { purpose: id }),
    setFields('partners', partner.id, { usePurpose: id }),
  ];
}
