import { yearOf } from '../lib/index.ts';
import type { Certain, Flow, FlowView, Organisation } from '../map/index.ts';
import { defineDerived, flowViews } from '../map/index.ts';
import { constants } from '../standards/index.ts';
import { both } from './certain.ts';
import { decisionTable, rowOf, type RowId } from './decisionTable.ts';
import { readExportFacts, type ExportFacts } from './exportFacts.ts';
import { addMissing, missingOfPlaces, missingOfRow } from './missingFacts.ts';
import { nobody, rowTests } from './rowTests.ts';
import type { MissingFact } from './transferDecision.ts';

/** A flow that leaves mainland China, or may. */
export interface ExportedFlow {
  readonly flow: Flow;
  readonly view: FlowView;
  readonly facts: ExportFacts;
  readonly organisation: Organisation | undefined;
  /** Do its people count towards the thresholds of the year? */
  readonly isCounted: Certain;
}

/** Flows that leave mainland China, or may, and had not ended before the year of `asOf`; by id. */
export const exportedFlows = defineDerived<ReadonlyMap<string, ExportedFlow>>({
  reads: ['flows', 'activities', 'locations', 'partners', 'categories', 'subjects', 'organisation'],
  build(snapshot) {
    const year = yearOf(snapshot.asOf);
    const firstDay = `${year}-${constants.exportCountStart.value}`;
    const firstDayAfter = `${year + 1}-${constants.exportCountStart.value}`;
    const organisation = snapshot.all('organisation')[0];
    const leavesOut = snapshot.setting('exempt-flows-leave-counters') === true;
    const found = new Map<string, ExportedFlow>();
    for (const view of snapshot.derived(flowViews).values()) {
      const { flow } = view;
      if (view.leavesMainland === 'no') continue;
      if (typeof flow.ended === 'string' && flow.ended < firstDay) continue;
      const facts = readExportFacts(view, organisation);
      const isPlanned = flow.started !== undefined && flow.started >= firstDayAfter;
      const isCounted = isPlanned ? 'no' : judgeCounted(view, facts, leavesOut);
      found.set(flow.id, { flow, view, facts, organisation, isCounted });
    }
    return found;
  },
});

/**
 * Exports under rows 4 to 7 and 9 leave the counters when the setting says so. One that an earlier row
 * decides (important data, say) is not under them, whatever exemption it claims.
 */
function judgeCounted(view: FlowView, facts: ExportFacts, leavesOut: boolean): Certain {
  const mayCount = both(view.leavesMainland, facts.carriesPersonal);
  if (mayCount === 'no' || !leavesOut) return mayCount;
  let maybeExempt = false;
  let maybeOther = false;
  for (const row of rowsBeforeCounting) {
    const verdict = rowTests[row.id](facts, nobody);
    if (verdict === 'no') continue;
    const isExempt = row.required === 'exempt';
    if (verdict === 'yes') {
      if (isExempt) return maybeOther ? 'unknown' : 'no';
      return maybeExempt ? 'unknown' : mayCount;
    }
    if (isExempt) maybeExempt = true;
    else maybeOther = true;
  }
  return maybeExempt ? 'unknown' : mayCount;
}

/** The facts that would settle whether the flow's people count; empty when that is settled. */
export function missingOfMembership(one: ExportedFlow): readonly MissingFact[] {
  if (one.isCounted !== 'unknown') return [];
  const missing = [...missingOfPlaces(one)];
  for (const { id } of [...rowsBeforeCounting, { id: 'no-personal-information' } as const]) {
    if (rowTests[id](one.facts, nobody) === 'unknown') addMissing(missing, missingOfRow(id, one));
  }
  return missing;
}

const rowsBeforeCounting = decisionTable.filter(
  ({ id, number, stopsSearch }) =>
    stopsSearch && number < rowNumber('bay-area') && id !== 'no-personal-information',
);

function rowNumber(row: RowId): number {
  return rowOf(row).number;
}
