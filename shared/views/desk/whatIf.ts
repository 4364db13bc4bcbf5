import type { Day } from '../../lib/index.ts';
import { yearOf } from '../../lib/index.ts';
import type { Flow, MapData, Situation, Snapshot } from '../../map/index.ts';
import { createSnapshot, flowViews, known, notApplicable } from '../../map/index.ts';
import { setFields } from '../../policy/index.ts';
import { applyChanges } from '../../scoring/index.ts';
import type {
  Counters,
  ExportGround,
  LawVerdict,
  Required,
  RowId,
  SplitWarning,
  TransferDecision,
} from '../../transfers/index.ts';
import { counters, lawVerdict, splitWarnings, transferDecisions } from '../../transfers/index.ts';

/** What might be otherwise about one flow; what is left out stays. */
export interface WhatIfChange {
  /** People this year without and with sensitive information. */
  readonly people?: number;
  readonly sensitivePeople?: number;
  /**
   * False: its sensitive categories stay at home and all its people count as general. True: all its
   * people count as sensitive. Says nothing of people under 14, whose information always is (PIPL Art. 28).
   */
  readonly isSensitive?: boolean;
  readonly exportGround?: ExportGround;
  /** Another recipient; the location goes along if the old recipient runs it. Null: nobody, it stays with us. */
  readonly recipient?: string | null;
  readonly toLocation?: string;
  readonly mechanism?: string;
  /** Looked at on another day. */
  readonly asOf?: Day;
}

/** What the rules on exports say of one flow on one map. */
export interface WhatIfSide {
  /** Null where the flow surely stays in mainland China. */
  readonly decision: TransferDecision | null;
  readonly law: LawVerdict | null;
  readonly counters: Counters;
}

export interface WhatIf {
  readonly before: WhatIfSide;
  readonly after: WhatIfSide;
  /** Other exports whose demand changes with it, since the counters are shared. */
  readonly others: readonly {
    readonly flow: string;
    readonly before: { readonly required: Required | null; readonly row: RowId | null };
    readonly after: { readonly required: Required | null; readonly row: RowId | null };
  }[];
  /** Warnings of split exports that would be new. */
  readonly newSplitWarnings: readonly SplitWarning[];
  /** What would be written into the flow; sensitivity and the day are no fields of it and are left out. */
  readonly fields: { readonly [field: string]: unknown };
  /** Looked at in another year, the head-counts entered stand for that year: the stricter reading. */
  readonly isOtherYear: boolean;
}

/**
 * What the rules on exports would say if one flow were otherwise: the real decision on a copy of the
 * map, nothing is written. Throws for a flow the map does not hold.
 */
export function whatIf(
  registers: MapData,
  situation: Situation,
  flowId: string,
  change: WhatIfChange,
): WhatIf {
  const before = createSnapshot(registers, situation);
  const flow = before.get('flows', flowId);
  if (flow === undefined) throw new Error(`Expected a flow of the map, found "${flowId}".`);
  const fields = directFields(flow, change, before);
  const { map } = applyChanges(
    { map: registers, answers: [] },
    [setFields('flows', flowId, { ...sensitivityFields(flow, change, before), ...fields })],
    situation.asOf,
  );
  const asOf = change.asOf ?? situation.asOf;
  const after = createSnapshot(map, { ...situation, asOf });
  return {
    before: sideOf(before, flowId),
    after: sideOf(after, flowId),
    others: changedOthers(before, after, flowId),
    newSplitWarnings: newWarnings(before, after),
    fields,
    isOtherYear: yearOf(asOf) !== yearOf(situation.asOf),
  };
}

function sideOf(snapshot: Snapshot, flow: string): WhatIfSide {
  const decision = snapshot.derived(transferDecisions).get(flow) ?? null;
  return {
    decision,
    law: decision === null ? null : lawVerdict(decision, snapshot),
    counters: snapshot.derived(counters),
  };
}

function directFields(
  flow: Flow,
  change: WhatIfChange,
  snapshot: Snapshot,
): { readonly [field: string]: unknown } {
  const fields: Record<string, unknown> = {
    ...(change.recipient === undefined ? {} : recipientFields(flow, change.recipient, snapshot)),
  };
  const { people, sensitivePeople, exportGround, toLocation, mechanism } = change;
  if (people !== undefined) fields['peopleThisYear'] = people;
  if (sensitivePeople !== undefined) fields['sensitivePeopleThisYear'] = sensitivePeople;
  if (exportGround !== undefined) fields['exportGround'] = exportGround;
  if (toLocation !== undefined) fields['toLocation'] = toLocation;
  if (mechanism !== undefined) fields['mechanism'] = mechanism;
  return fields;
}

/** Within one flow the two head-counts are of different people, so they add up; unknown stays unknown. */
function sensitivityFields(flow: Flow, { isSensitive }: WhatIfChange, snapshot: Snapshot) {
  if (isSensitive === undefined) return {};
  const { peopleThisYear: general, sensitivePeopleThisYear: sensitive, categories } = flow;
  if (snapshot.derived(flowViews).get(flow.id)?.concernsChildren === 'yes') return {};
  const carried = categories?.filter(
    (id) => snapshot.get('categories', id)?.isSensitivePipl !== true,
  );
  if (!isSensitive) {
    // Nobody counted as sensitive is nobody with sensitive data only while none was carried.
    const hadNone = carried?.length === categories?.length;
    const all =
      general === undefined || (sensitive === undefined && !hadNone)
        ? undefined
        : general + (sensitive ?? 0);
    return { categories: carried, peopleThisYear: all, sensitivePeopleThisYear: 0 };
  }
  const all = general === undefined ? undefined : general + (sensitive ?? 0);
  return { peopleThisYear: all === undefined ? general : 0, sensitivePeopleThisYear: all };
}

function recipientFields(flow: Flow, recipient: string | null, snapshot: Snapshot) {
  const old = known(flow.toPartner);
  const operator = known(snapshot.get('locations', flow.toLocation)?.operator);
  const doesLocationGo =
    operator !== undefined && operator !== recipient && (old ?? operator) === operator;
  return {
    toPartner: recipient ?? notApplicable,
    ...(doesLocationGo ? { toLocation: notApplicable } : {}),
  };
}

function changedOthers(before: Snapshot, after: Snapshot, flow: string): WhatIf['others'] {
  const then = after.derived(transferDecisions);
  const changed = [];
  for (const [id, { required, row }] of before.derived(transferDecisions)) {
    const next = then.get(id);
    if (id === flow || next === undefined) continue;
    if (next.required === required && next.row === row) continue;
    changed.push({
      flow: id,
      before: { required, row },
      after: { required: next.required, row: next.row },
    });
  }
  return changed;
}

function newWarnings(before: Snapshot, after: Snapshot): readonly SplitWarning[] {
  const keyOf = ({ group, purpose, counter, threshold, flows }: SplitWarning) =>
    [group, purpose, counter, threshold, ...flows].join('\n');
  const known = new Set(before.derived(splitWarnings).map(keyOf));
  return after.derived(splitWarnings).filter((warning) => !known.has(keyOf(warning)));
}
