import type { Flow } from '../../../map/index.ts';
import { known } from '../../../map/index.ts';
import type { Change, Facts } from '../../index.ts';
import { setFields } from '../../index.ts';

/** For `mend`: the law or order that demands a flow, on record and asking for all the flow carries. */
export function supplyLegalDemand(flow: Flow, facts: Facts<'flows'>): readonly Change[] {
  const demanded = new Set([...(known(flow.instrumentCategories) ?? []), ...(flow.categories ?? [])]);
  return [
    setFields('flows', flow.id, {
      ...(flow.ground === undefined ? { ground: 'legal' } : {}),
      legalInstrument: known(flow.legalInstrument) ?? `demand-for-${flow.id}`,
      legalInstrumentDated: known(flow.legalInstrumentDated) ?? flow.started ?? facts.asOf,
      categories: flow.categories ?? [...demanded],
      instrumentCategories: [...demanded],
    }),
  ];
}
