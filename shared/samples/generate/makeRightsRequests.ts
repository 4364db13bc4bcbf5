import { none, notApplicable } from '../../map/index.ts';
import type { MapData } from '../../map/index.ts';
import { addDays } from '../../lib/index.ts';
import { settle } from '../settle.ts';
import { toCode } from '../toCode.ts';
import type { Draft } from './createDraft.ts';
import { pickId, someIds } from './createDraft.ts';
import { worldPlaces } from './vocabulary.ts';

const requested = [
  ...(['access', 'access', 'correct', 'delete', 'delete', 'withdraw', 'close', 'close'] as const),
  ...(['explain', 'unsubscribe', 'unsubscribe', 'copy', 'complaint', 'enquiry'] as const),
] as const;
const outcomes = [
  'granted',
  'granted',
  'granted',
  'partly-granted',
  'answered',
  'refused',
] as const;
const refusalGrounds = ['R4', 'R5', 'R7', 'R8', 'U1', 'U2', 'other'] as const;

/** The log of requests, with dates and outcomes; the newest ones are still open. */
export function makeRightsRequests({
  ids,
  random,
}: Draft): NonNullable<MapData['rights-requests']> {
  const r = random['rights-requests'];
  return ids['rights-requests'].map((id, i) => {
    const right = r.pick(requested);
    const received = r.day('2024-11-01', '2026-10-31');
    const isOpen = received > '2026-10-01' && r.chance(0.7);
    const outcome = isOpen ? 'open' : r.pick(outcomes);
    const isRefused = outcome === 'refused';
    const isGranted = outcome === 'granted' || outcome === 'partly-granted';
    const replied = addDays(received, r.chance(0.9) ? r.integer(1, 14) : r.integer(16, 45));
    const empties = isGranted && (right === 'delete' || right === 'close');
    return settle({
      id,
      code: toCode('rights-requests', id),
      name: `Request ${i + 1} (${right})`,
      right,
      received,
      replied: isOpen ? none : replied,
      closed: isOpen ? none : replied,
      outcome,
      identityChecked: right === 'enquiry' ? notApplicable : r.maybe(0.95, r.chance(0.95)),
      identityDataIsSensitive: right === 'enquiry' ? notApplicable : r.chance(0.1),
      identityDataEnd: right === 'enquiry' ? notApplicable : r.maybe(0.9, 'deleted' as const),
      refusalGround: isRefused ? r.maybe(0.95, r.pick(refusalGrounds)) : notApplicable,
      reasonGiven: isRefused ? r.maybe(0.95, r.chance(0.9)) : notApplicable,
      complaintRouteGiven: isRefused ? r.maybe(0.95, r.chance(0.85)) : notApplicable,
      alternativeOffered: isRefused ? r.chance(0.3) : notApplicable,
      repeatCount: r.chance(0.9) ? 1 : r.integer(2, 6),
      fee: r.chance(0.98) ? none : 50,
      feeReason: notApplicable,
      categories: someIds(r, ids.categories, 4),
      subject: pickId(r, ids.subjects),
      country: r.pick(worldPlaces),
      locationsLeft: empties && r.chance(0.06) ? (someIds(r, ids.locations, 1) ?? none) : none,
      leftLegalReference: notApplicable,
      correctedIn: right === 'correct' ? (someIds(r, ids.locations, 2) ?? none) : notApplicable,
      partnersTold: empties ? r.maybe(0.8, someIds(r, ids.partners, 3) ?? none) : none,
      partnersExcepted: none,
      servedAfterClosing: right === 'close' ? r.maybe(0.9, false) : notApplicable,
      mailedAfterOptOut: right === 'unsubscribe' ? r.maybe(0.9, r.chance(0.05)) : notApplicable,
    });
  });
}
