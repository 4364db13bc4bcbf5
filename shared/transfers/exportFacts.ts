import type { Certain, Flow, FlowView, Organisation, Partner } from '../map/index.ts';
import { isNotApplicable, isUnknown, known } from '../map/index.ts';
import { bayAreaRegions, isOutsideMainland } from '../standards/index.ts';
import { both, certainOf } from './certain.ts';

export type ExportGround = Exclude<Flow['exportGround'], object | undefined>;

/** What the decision table asks about one export; the head-counts of the year stand apart. */
export interface ExportFacts {
  /** A court or law-enforcement body abroad receives it. */
  readonly isToForeignAuthority: Certain;
  readonly isApproved: Certain;
  readonly isToRestrictedRecipient: Certain;
  readonly hasImportantData: Certain;
  readonly carriesPersonal: Certain;
  /** Collected abroad only, with nothing from the mainland mixed in. */
  readonly isTransit: Certain;
  /** Undefined while nobody has said which exemption, if any, is claimed. */
  readonly ground: ExportGround | undefined;
  /** The handler sits in a free-trade zone with a list and the data is outside it. */
  readonly isOutsideNegativeList: Certain;
  /** Both parties are in the Bay Area and nothing goes on out of it. */
  readonly isBayAreaPair: Certain;
  readonly isCriticalInfrastructure: Certain;
}

/** Reads what the table asks from the records; an empty field stays unknown. */
export function readExportFacts(
  view: FlowView,
  organisation: Organisation | undefined,
): ExportFacts {
  const { flow } = view;
  return {
    isToForeignAuthority: judgeForeignAuthority(view),
    isApproved: isUnknown(flow.chinaApproval)
      ? 'unknown'
      : certainOf(known(flow.chinaApproval) !== undefined),
    isToRestrictedRecipient: judgeRestricted(view),
    hasImportantData: judgeImportantData(view),
    // An empty list is a question left open, not the answer that nothing is carried.
    carriesPersonal: flow.categories?.length === 0 ? 'unknown' : view.carriesPersonal,
    isTransit: judgeTransit(view),
    ground: isNotApplicable(flow.exportGround) ? 'none-of-these' : flow.exportGround,
    isOutsideNegativeList: both(
      certainOf(organisation?.isInFreeTradeZone),
      certainOf(flow.isOutsideNegativeList),
    ),
    isBayAreaPair: both(
      certainOf(organisation?.isInBayArea),
      both(judgeBayAreaRecipient(view), judgeStaysInBayArea(flow)),
    ),
    isCriticalInfrastructure: certainOf(organisation?.isCriticalInfrastructure),
  };
}

/** Where the people's data was collected: as the flow says, or as its start makes certain. */
export function originOf(view: FlowView): 'cn' | 'abroad' | 'mixed' | undefined {
  if (view.flow.dataOrigin !== undefined) return view.flow.dataOrigin;
  if (known(view.flow.collectedIn)?.includes('CN') === true) return 'cn';
  const ofLocation = view.fromLocation?.dataOrigin;
  return ofLocation === 'mixed' ? undefined : ofLocation; // of a mixed store either part may go
}

function judgeForeignAuthority({ flow, recipient, leavesEntity }: FlowView): Certain {
  if (recipient === undefined) return leavesEntity === 'no' ? 'no' : 'unknown';
  if (recipient.role === undefined) return flow.kind === 'entrust' ? 'no' : 'unknown';
  if (recipient.role !== 'authority') return 'no';
  return isAbroad(recipient);
}

function isAbroad(recipient: Partner): Certain {
  return recipient.country === undefined
    ? 'unknown'
    : certainOf(isOutsideMainland(recipient.country));
}

function judgeRestricted({ recipient, leavesEntity }: FlowView): Certain {
  if (recipient !== undefined) return certainOf(recipient.isRestricted);
  return leavesEntity === 'no' ? 'no' : 'unknown';
}

function judgeImportantData({ flow, categories }: FlowView): Certain {
  if (flow.hasImportantData === true) return 'yes';
  let isSure = categories !== undefined && categories.length > 0;
  for (const { isImportantData } of categories ?? []) {
    if (isImportantData === true) return 'yes';
    if (isImportantData === undefined) isSure = false;
  }
  return isSure || flow.hasImportantData === false ? 'no' : 'unknown';
}

function judgeTransit(view: FlowView): Certain {
  const origin = originOf(view);
  return origin === undefined ? 'unknown' : certainOf(origin === 'abroad');
}

function judgeBayAreaRecipient({ recipient, leavesEntity }: FlowView): Certain {
  if (recipient === undefined) return leavesEntity === 'no' ? 'no' : 'unknown';
  if (recipient.country === undefined) return 'unknown';
  const isInRegion = bayAreaRegions.some((region) => region === recipient.country);
  return certainOf(isInRegion && recipient.isInBayArea !== false);
}

function judgeStaysInBayArea({ leavesBayArea }: Flow): Certain {
  return isUnknown(leavesBayArea) ? 'unknown' : certainOf(leavesBayArea === false);
}
