import type { Day } from '../../../lib/index.ts';
import type { Flow } from '../../../map/index.ts';
import { known } from '../../../map/index.ts';
import type { Change } from '../../index.ts';
import { setFields } from '../../index.ts';

/** For `mend`: the law or order that demands a flow, on record; it asks for all the flow is known to carry. */
export function supplyLegalDemand(flow: Flow, asOf: Day): Change {
  const demanded = new Set([
    ...(known(flow.instrumentCategories) ?? []),
    ...(flow.categories ?? []),
  ]);
  return setFields('flows', flow.id, {
    legalInstrument: known(flow.legalInstrument) ?? `demand-for-${flow.id}`,
    legalInstrumentDated: known(flow.legalInstrumentDated) ?? flow.started ?? asOf,
    ...(flow.categories === undefined ? {} : { instrumentCategories: [...demanded] }),
  });
}
