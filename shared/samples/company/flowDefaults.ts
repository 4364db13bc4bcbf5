import { text } from '../../lib/index.ts';
import { none, notApplicable } from '../../map/index.ts';
import type { FieldsOf } from './buildRecords.ts';

export type FlowFields = FieldsOf<'flows'>;

/** What a flow inside the mainland has in common: running, encrypted, nothing of export. */
const running = {
  fromPartner: notApplicable,
  collectedIn: notApplicable,
  dataOrigin: 'cn',
  ground: notApplicable,
  exportGround: notApplicable,
  consent: notApplicable,
  corporateEvent: notApplicable,
  legalInstrument: notApplicable,
  legalInstrumentDated: notApplicable,
  instrumentCategories: notApplicable,
  chinaApproval: notApplicable,
  lastChanged: none,
  ended: none,
  lastOccurred: '2026-10-30',
  channel: 'api',
  isEncryptedInTransit: true,
  isDeidentified: false,
  necessity: text('The purpose cannot be reached without it.', '缺少该信息即无法实现目的。'),
  hasImportantData: false,
  isOutsideNegativeList: notApplicable,
  leavesBayArea: notApplicable,
  mechanism: notApplicable,
  assessments: notApplicable,
  exportNotice: notApplicable,
  recordKept: true,
  frequency: 'continuous',
} as const satisfies FlowFields;

/** From people in China into a store of ours. */
export const collected = {
  ...running,
  kind: 'collect',
  basis: 'consent',
  fromLocation: notApplicable,
  toPartner: notApplicable,
  collectedIn: ['CN'],
  channel: 'app',
} as const satisfies FlowFields;

/** From one store of ours to another. */
export const moved = {
  ...running,
  kind: 'internal',
  basis: 'contract',
  toPartner: notApplicable,
  frequency: 'daily',
} as const satisfies FlowFields;

/** To a processor on the mainland, on instruction. */
export const entrusted = {
  ...running,
  kind: 'entrust',
  ground: 'partner',
  basis: 'contract',
  toLocation: notApplicable,
} as const satisfies FlowFields;

/** To another handler on the mainland. */
export const shared = {
  ...entrusted,
  kind: 'share',
} as const satisfies FlowFields;

/** Handed over for good, once. */
export const handedOver = {
  ...shared,
  kind: 'transfer',
  channel: 'file',
  frequency: 'once',
} as const satisfies FlowFields;

/** Put where everyone can see it. */
export const published = {
  ...running,
  kind: 'publish',
  ground: 'explicit-consent',
  basis: 'consent',
  toLocation: notApplicable,
  toPartner: notApplicable,
  channel: 'web',
  frequency: 'monthly',
} as const satisfies FlowFields;

export const wholeNotice = [
  ...(['recipient-name', 'recipient-contact', 'purpose', 'method', 'categories'] as const),
  'rights-against-recipient',
] as const;

/** To a processor abroad, with everything an export has to show except mechanism and assessment. */
export const exported = {
  ...entrusted,
  basis: 'consent',
  exportGround: 'none-of-these',
  exportNotice: wholeNotice,
  sensitivePeopleThisYear: 0,
} as const satisfies FlowFields;
